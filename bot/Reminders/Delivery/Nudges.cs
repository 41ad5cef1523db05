using System.Threading.Channels;
using FellowsBot.Conversation;

namespace FellowsBot.Reminders.Delivery;

/// <summary>Word that something was said which others are to hear of at once; many before the next round are one.</summary>
public sealed class Nudges
{
    /// <summary>Answers that record nothing, and after which something is to be told or put in other words.</summary>
    private static readonly string[] Tells = ["cancel", "confirm", "offers.summary"];
    private readonly Channel<bool> waiting = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>Nobody waits here for what comes of it.</summary>
    public void Nudge() => waiting.Writer.TryWrite(true);

    /// <summary>What was recorded, dropped or handed on is told at once; other answers leave nobody waiting.</summary>
    public void After(Reply reply)
    {
        if (reply.Outcome is Outcome.Done or Outcome.Proposed or Outcome.Unknown || Tells.Contains(reply.Intent))
        {
            Nudge();
        }
    }

    /// <summary>Waits for the next.</summary>
    public async Task NextAsync(CancellationToken cancel) => await waiting.Reader.ReadAsync(cancel);
}
