using System.Diagnostics;
using FellowsBot.Conversation;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace FellowsBot.Channels.Trial;

/// <summary>What the trial page shows besides the chat: the season, the clock, whom one can be, and what the trial channels hold.</summary>
public interface ITrialSeason
{
    Task<TrialState> StateAsync(CancellationToken cancel);

    Instant Now { get; }

    /// <summary>Moves the clock forward, and what falls due on the way is sent at its own time; the sentence says why it did not move.</summary>
    /// <param name="move">Where to.</param>
    /// <param name="cancel">When the page is left.</param>
    Task<string?> MoveAsync(TrialMove move, CancellationToken cancel);
}

/// <summary>The trial page's side of the conversation: the page vouches for who is asking, which is why it is for loopback only.</summary>
public sealed class TrialDesk(
    Conversations conversations,
    IDirectory directory,
    ITrialSeason season,
    ILogger<TrialDesk> log
)
{
    public ITrialSeason Season => season;

    public async Task<TrialReply> SayAsync(TrialMessage message, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        var asker = await directory.FindAsync(message.As, cancel);
        var place = message.In == "channel" ? Place.Channel : Place.Direct;
        var reply = await conversations.HearAsync(
            new Turn(message.Text ?? "", asker, place, $"trial:{message.Conversation}", season.Now)
            {
                Channel = "trial",
            },
            cancel
        );
        log.Turned("trial", place, reply, Stopwatch.GetElapsedTime(start));
        return new TrialReply(
            reply.Outcome.ToString().ToLowerInvariant(),
            reply.Intent,
            reply.Private,
            HtmlRenderer.Render(reply),
            TextRenderer.Render(reply)
        );
    }
}
