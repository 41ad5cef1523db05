using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.TimeRequests;

/// <summary>Says no to somebody's own wish for more time: nothing changes, and they are told.</summary>
public sealed class DeclineTimeRequest : IChange<DeclineTime>
{
    public Refusal? MayNot(DeclineTime wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(DeclineTime wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        var isOffer = wish.For is TimeFor.Offer;
        var stays = (isOffer ? whom.Offer?.Deadline : whom.CutOff) is { } deadline
            ? $" {(isOffer ? "Your offer" : "Your cut-off")} {Stays(deadline, isOffer, by)} {Dates.Of(deadline.At, whom.Zone, by.Season.Zone)}."
            : "";
        var why = wish.Reason is { } reason ? $" Their reason: “{reason}”." : "";
        return new Plan.Change(
            person,
            $"{person.FullName}'s request for more time until {by.Says(wish.Until, person)} is declined",
            wish
        )
        {
            Told =
            [
                new Told(
                    new Receiver.ToPerson(person.Id),
                    "request.declined",
                    $"The staff can't give you more time {(isOffer ? "on your offer" : "in your stage")}.{why}{stays}"
                )
                {
                    Named = person.FullName,
                    ActBy = (isOffer ? whom.Offer?.Deadline : whom.CutOff)?.At,
                },
            ],
        };
    }

    private static string Stays(Deadline deadline, bool isOffer, Deciding by) =>
        (isOffer, deadline.HasPassed(by.Now)) switch
        {
            (true, false) => "stands until",
            (true, true) => "stood until",
            (false, false) => "stays",
            _ => "was",
        };
}
