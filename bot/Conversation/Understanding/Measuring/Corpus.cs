using System.Text.Json;

namespace FellowsBot.Conversation.Understanding.Measuring;

/// <summary>A collection of labelled messages to measure a classifier with, split into those to learn from and to be asked.</summary>
public sealed record Corpus(string Name, LabelledSet Train, LabelledSet Validation, LabelledSet Test)
{
    /// <summary>Reads the file form of the public corpora: one JSON object of named lists of text and intent.</summary>
    public static Corpus Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        return new Corpus(
            root.GetProperty("name").GetString() ?? "",
            SetOf(root, "train", "oosTrain"),
            SetOf(root, "val", "oosVal"),
            SetOf(root, "test", "oosTest")
        );
    }

    private static LabelledSet SetOf(JsonElement root, string known, string strange) =>
        new(Lines(root, known), [.. Lines(root, strange).Select(line => line.Text)]);

    private static List<Example> Lines(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(Line)] : [];

    private static Example Line(JsonElement pair) => new(pair[0].GetString() ?? "", pair[1].GetString() ?? "");
}
