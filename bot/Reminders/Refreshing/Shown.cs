using System.Security.Cryptography;
using System.Text;
using FellowsBot.Conversation;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using NodaTime;

namespace FellowsBot.Reminders.Refreshing;

/// <summary>How a message that shows the state of something should read by now.</summary>
/// <param name="Parts">Its words; none = as it was sent.</param>
/// <param name="Until">When it changes by itself; none = only once something is recorded.</param>
internal sealed record Shown(IReadOnlyList<Part>? Parts, Instant? Until)
{
    /// <summary>What tells these words from others; none = as it was sent.</summary>
    public string? Print { get; init; } = Parts is null ? null : PrintOf(StoredJson.Write(Parts));

    public static Shown AsSent(Instant? until) => new(null, until);

    public static Shown Says(params IReadOnlyList<string> lines) =>
        new([.. lines.Select(line => new Paragraph(line))], null);

    /// <summary>What stands where somebody was named who has been erased.</summary>
    public static Shown Gone() => Says($"This was about {Erasing.Somebody} since.");

    public static string PrintOf(string words) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..32];
}

/// <summary>Says how messages about one kind of thing read by now.</summary>
internal interface IShows
{
    /// <summary>None where the message is about something of another kind.</summary>
    /// <param name="db">Where it is all stored.</param>
    /// <param name="post">The message as it stands on a platform.</param>
    /// <param name="row">The message of the ledger that it is; none = it answered somebody.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancel">When the bot stops.</param>
    Task<Shown?> ShowAsync(FellowsDb db, PostRow post, OwedMessage? row, Instant now, CancellationToken cancel);
}
