using Markdig;
using Markdig.Extensions.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FellowsBot.Questions;

/// <summary>Reads one handbook file: front matter in YAML, then Markdown. What staff got wrong is said in one sentence with the file's name.</summary>
public static class HandbookFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    /// <summary>Reads an entry.</summary>
    /// <exception cref="HandbookException">The file is not an entry.</exception>
    public static HandbookEntry Parse(string fileName, string text)
    {
        var id = Path.GetFileNameWithoutExtension(fileName);
        var front = Markdown.Parse(text, Pipeline).OfType<YamlFrontMatterBlock>().FirstOrDefault();
        if (front is null)
        {
            throw new HandbookException(fileName, "it does not begin with front matter between two lines of ---");
        }
        var fields = Fields(fileName, front.Lines.ToString());
        var body = text[(front.Span.End + 1)..].Trim();
        var entry = new HandbookEntry(
            Text(fields, "id") ?? "",
            Text(fields, "title") ?? "",
            List(fields, "asks"),
            List(fields, "related"),
            Text(fields, "staff") == "true",
            body
        )
        {
            Facts = List(fields, "facts"),
        };
        return entry switch
        {
            _ when entry.Id != id => throw new HandbookException(
                fileName,
                $"its id is \"{entry.Id}\"; it must be the file's name, {id}"
            ),
            { Title.Length: 0 } => throw new HandbookException(fileName, "it has no title"),
            { Asks.Count: 0 } => throw new HandbookException(fileName, "it has no asks, so nothing would ever find it"),
            { Body.Length: 0 } => throw new HandbookException(fileName, "it has no answer below the front matter"),
            _ => entry,
        };
    }

    private static YamlMappingNode Fields(string fileName, string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode fields
                ? fields
                : throw new HandbookException(fileName, "its front matter has no fields");
        }
        catch (YamlException trouble)
        {
            throw new HandbookException(
                fileName,
                $"its front matter cannot be read (line {trouble.Start.Line + 1}); put texts with a colon in quotation marks"
            );
        }
    }

    private static string? Text(YamlMappingNode fields, string name) =>
        fields.Children.TryGetValue(name, out var node) ? (node as YamlScalarNode)?.Value : null;

    private static IReadOnlyList<string> List(YamlMappingNode fields, string name) =>
        fields.Children.TryGetValue(name, out var node) && node is YamlSequenceNode items
            ? [.. items.OfType<YamlScalarNode>().Select(i => i.Value ?? "").Where(v => v.Length > 0)]
            : [];
}

/// <summary>A handbook file that is not an entry; the message is for the person who edited it.</summary>
public sealed class HandbookException(string fileName, string why)
    : Exception($"The handbook file {fileName} cannot be used: {why}.");
