namespace FellowsBot.Conversation.Understanding;

/// <summary>Labelled messages, and messages that no intent covers.</summary>
public sealed record LabelledSet(IReadOnlyList<Example> InScope, IReadOnlyList<string> OutOfScope)
{
    public static readonly LabelledSet Empty = new([], []);

    public LabelledSet And(LabelledSet other) =>
        new([.. InScope, .. other.InScope], [.. OutOfScope, .. other.OutOfScope]);
}
