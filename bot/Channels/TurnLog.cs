using FellowsBot.Conversation;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Channels;

/// <summary>One line of log for every turn: what was understood and how it went. Never who asked, nor a word that was said.</summary>
internal static partial class TurnLog
{
    public static void Turned(this ILogger log, string channel, Place place, Reply reply, TimeSpan took) =>
        Line(log, channel, place, reply.Intent, reply.Outcome, reply.Private, reply.Confidence, took.TotalMilliseconds);

    [LoggerMessage(
        EventId = 1,
        EventName = "Turn",
        Level = LogLevel.Information,
        Message = "{Channel} {Place}: {Intent} {Outcome}, private {Private}, confidence {Confidence:0.00}, {Milliseconds:0.0} ms"
    )]
    private static partial void Line(
        ILogger log,
        string channel,
        Place place,
        string intent,
        Outcome outcome,
        bool @private,
        double confidence,
        double milliseconds
    );
}
