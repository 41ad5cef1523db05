namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>A piece of a word with one sense; "5pm" is two, "2025-10-09T17" five.</summary>
internal readonly record struct Token(Sense Sense, int Value, int Word)
{
    /// <summary>What stands before it, as <see cref="Separators"/> reduce it; '\0' for nothing.</summary>
    public char Before { get; init; }

    /// <summary>Whether there is no white space before it.</summary>
    public bool IsTight { get; init; }

    /// <summary>Whether it continues the word of the token before it.</summary>
    public bool IsInside { get; init; }

    /// <summary>How many digits were typed.</summary>
    public byte Digits { get; init; }

    public bool IsCapital { get; init; }

    /// <summary>Whether the word is in capitals throughout.</summary>
    public bool IsLoud { get; init; }

    public bool StartsSentence { get; init; }
}
