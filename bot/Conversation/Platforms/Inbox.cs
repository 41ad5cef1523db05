using NodaTime;

namespace FellowsBot.Conversation.Platforms;

/// <summary>Something a platform has sent and that is to be worked on: a message, a button pressed, an installation.</summary>
/// <param name="Platform">Its prefix in the settings: "teams", "slack".</param>
/// <param name="Key">What tells it from everything else this platform sends, the same when it is sent again.</param>
/// <param name="Lane">What must be worked on in order: a conversation.</param>
/// <param name="Body">As it was sent. Data; gone from the database as soon as it has been worked on.</param>
public sealed record Incoming(string Platform, string Key, string Lane, string Body);

/// <summary>Something taken in, to be worked on once.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="What">What came in.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="IsAgain">Whether it was in hand before and the bot stopped meanwhile, so that its answer may have gone out.</param>
public sealed record Taken(long Id, Incoming What, Instant At, bool IsAgain = false);

/// <summary>Keeps what comes in until it has been worked on, so that a restart loses nothing and a repetition is known.</summary>
public interface IInbox
{
    /// <summary>Stored for good once this returns; false = it has come before.</summary>
    /// <param name="incoming">What came in.</param>
    /// <param name="queue">Gets what is new, once it is stored, in the order in which things came in.</param>
    /// <param name="cancel">When the caller is gone.</param>
    Task<bool> TakeAsync(Incoming incoming, Action<Taken> queue, CancellationToken cancel);

    /// <summary>Worked on: its words go, that it came stays.</summary>
    Task DoneAsync(long id);

    /// <summary>What another start of the bot, or a node that is gone, has left undone; from now on it is this node's.</summary>
    Task<IReadOnlyList<Taken>> LeftAsync(string platform, CancellationToken cancel);
}
