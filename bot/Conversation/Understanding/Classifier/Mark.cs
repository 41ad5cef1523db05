namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// What is known about a message beside its words: who says it, what was spoken of before. It stands behind the words as a word
/// of its own that nobody can type, and whose letters tell nothing.
/// </summary>
public static class Mark
{
    /// <summary>A control sign: none is left in what people type.</summary>
    private const char Sign = '\u001F';

    /// <summary>The message with what is known about it.</summary>
    public static string Behind(string text, params ReadOnlySpan<string> known)
    {
        foreach (var mark in known)
            text += $" {Sign}{mark}";
        return text;
    }

    internal static bool Is(char sign) => sign == Sign;

    internal static bool Is(string token) => Is(token[0]);
}
