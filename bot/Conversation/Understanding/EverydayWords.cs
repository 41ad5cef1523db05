using System.Collections.Frozen;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Words of everyday English as they are rightly spelt: none of them is a slip of another, whether or not an example has it
/// ("worry" is no slip of "sorry", nor "later" of "letter"). The list is our own, in everyday-words.txt.
/// </summary>
internal static class EverydayWords
{
    private const string List = "understanding/everyday-words";

    private static readonly FrozenSet<string> Words = Read();

    public static bool Contains(string word) => Words.Contains(word);

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(EverydayWords).Assembly.GetManifestResourceStream(List)!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
