using FellowsBot.Conversation.Understanding;
using FellowsBot.Questions;

namespace FellowsBot.Hosting;

/// <summary>What the understanding learns from: the example files, and the wordings in the handbook's entries.</summary>
internal static class Teaching
{
    public static Interpreter Interpreter(Handbook handbook)
    {
        var files = ExampleFiles.Read(ExampleFiles.Folder);
        var entries = handbook.All();
        var (examples, outOfScope) = Material(files, entries);
        var spelling = new Spelling(
            examples
                .SelectMany(e => e.Text.Split(' '))
                .Concat(entries.SelectMany(e => Words.In(e.Body).Select(w => w.Folded)))
        );
        return new Interpreter(files.Vocabulary, TrainedModel.For(examples, outOfScope), spelling);
    }

    /// <summary>Teaches the classifier and leaves it in a file; the build does this.</summary>
    public static void Write(string path, Handbook handbook)
    {
        var (examples, outOfScope) = Material(ExampleFiles.Read(ExampleFiles.Folder), handbook.All());
        TrainedModel.Write(path, examples, outOfScope);
    }

    private static (IReadOnlyList<Example> Examples, IReadOnlyList<string> OutOfScope) Material(
        ExampleFiles files,
        IReadOnlyList<HandbookEntry> entries
    )
    {
        var asks = entries.SelectMany(e => e.Asks.Select(ask => new Example(ask, $"{RequestBuilder.Handbook}{e.Id}")));
        return (
            [
                .. files
                    .Requests.Concat(asks)
                    .Select(e => e with { Text = Masking.MaskedExample(e.Text, files.Vocabulary) }),
            ],
            [.. files.OutOfScope.Select(line => Masking.MaskedExample(line, files.Vocabulary))]
        );
    }
}
