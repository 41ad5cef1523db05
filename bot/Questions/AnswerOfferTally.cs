using FellowsBot.Conversation;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Dialogue;

namespace FellowsBot.Questions;

/// <summary>How many offers were sent, and how many of them are open, accepted, declined and lapsed as of now; staff only.</summary>
public sealed class AnswerOfferTally(PeopleReads reads) : IAnswer<CountOffers>
{
    public async Task<Reply> AnswerAsync(CountOffers request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return Refusals.StaffOnly(request.Intent);
        }
        var tally = await reads.OfferTallyAsync(turn.At, cancel);
        var total = tally.Values.Sum();
        var stand = tally.OrderBy(c => c.Key).Select(c => $"{c.Value} {c.Key.ToString().ToLowerInvariant()}").ToList();
        var text =
            total == 0
                ? "No offer has been sent so far."
                : $"{Dates.Count(total, "offer")} {(total == 1 ? "has" : "have")} been sent: {Dates.Join(stand)}.";
        return Reply.Say(Outcome.Answered, request.Intent, text) with
        {
            Private = true,
            Sources = ["record"],
            Truths = [new Truth.Number(total, "offer", "offers")],
            Remember = new Memory { List = request.Intent },
        };
    }
}
