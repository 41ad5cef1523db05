using NodaTime;

namespace FellowsBot.Conversation.Kept;

/// <summary>An answer of the staff that was kept as an entry of the handbook. Its text is plain; dates in it stand as typed.</summary>
/// <param name="Number">What staff call it by.</param>
/// <param name="Title">Shown to people when the topic is offered.</param>
/// <param name="Text">The answer; its lines are its paragraphs.</param>
/// <param name="Wordings">How people ask for it. Staff alone see them, for they are people's own words.</param>
/// <param name="Since">When the text was last given, in UTC.</param>
public sealed record KeptEntry(int Number, string Title, string Text, IReadOnlyList<string> Wordings, Instant Since)
{
    private const string Prefix = "kept-";

    /// <summary>As sources and requests name it beside the handbook's own entries: "kept-3".</summary>
    public string Id => $"{Prefix}{Number}";

    /// <summary>Whether a topic's name is that of a kept entry.</summary>
    public static bool IsId(string topic) => topic.StartsWith(Prefix, StringComparison.Ordinal);
}

/// <summary>Gives the kept entries as they are now, on every node.</summary>
public interface IKeptBooks
{
    ValueTask<KeptBook> CurrentAsync(CancellationToken cancel);
}
