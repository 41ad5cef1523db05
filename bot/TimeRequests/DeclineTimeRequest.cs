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
        var (what, stands) =
            wish.For is TimeFor.Offer ? ("your offer", whom.Offer?.Deadline) : ("your cut-off", whom.CutOff);
        var stays = stands is { } deadline
            ? $" {char.ToUpperInvariant(what[0])}{what[1..]} stays at {Dates.Of(deadline.At, whom.Zone, by.Season.Zone)}."
            : "";
        var why = wish.Reason is { } reason ? $" They say: “{reason}”." : "";
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
                    $"The staff can't give you more time on {what}.{why}{stays} If something has changed, write to them."
                )
                {
                    Named = person.FullName,
                },
            ],
        };
    }
}
