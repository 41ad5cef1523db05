using FellowsBot.Conversation;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

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
        var counts = new List<(OfferState State, int Count)>();
        foreach (var state in Enum.GetValues<OfferState>())
        {
            counts.Add((state, (await reads.OffersAsync(state, turn.At, cancel)).Count));
        }
        var total = counts.Sum(c => c.Count);
        var text =
            total == 0
                ? "No offer has been sent so far."
                : $"{Dates.Count(total, "offer")} {(total == 1 ? "has" : "have")} been sent: {Dates.Join([.. counts.Where(c => c.Count > 0).Select(c => $"{c.Count} {c.State.ToString().ToLowerInvariant()}")])}.";
        return Reply.Say(Outcome.Answered, request.Intent, text) with
        {
            Private = true,
            Sources = ["record"],
            Truths = [new Truth.Number(total, "offer", "offers")],
            Remember = new Memory { List = request.Intent },
        };
    }
}
