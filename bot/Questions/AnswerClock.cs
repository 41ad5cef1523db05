using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>The day and the time now, on the bot's clock.</summary>
public sealed class AnswerClock(Season season) : IAnswer<AskClock>
{
    public Task<Reply> AnswerAsync(AskClock request, Turn turn, CancellationToken cancel)
    {
        var own = turn.Asker.ZoneIn(season);
        var zone = request.Zone is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? own : own;
        return Task.FromResult(
            Reply.Say(Outcome.Answered, request.Intent, $"It is now {Dates.Of(turn.At, zone, own)}.") with
            {
                // It shows where the asker is.
                Private = !turn.Asker.IsStranger,
            }
        );
    }
}
