using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Offers;

/// <summary>
/// Records an offer that the staff have sent: it stands for the season's days, at the same local time in the person's own
/// zone, unless another date was named (contract, sections 5 and 7).
/// </summary>
public sealed class MakeAnOffer : IChange<MakeOffer>
{
    public Refusal? MayNot(MakeOffer wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(MakeOffer wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if ((Gone.IsOut(whom, by) ?? OfferRules.OneAtATime(whom, by)) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        var (sent, unclear) = Sent(wish.Sent, person, by);
        if (unclear is not null)
        {
            return new Plan.Asked(unclear);
        }
        var zone = whom.Zone;
        var byRule = Offer.DefaultDeadline(sent, by.Season.OfferDays, zone);
        var until = byRule;
        if (wish.When is not null)
        {
            var from = new Deadline(sent, zone, new DeadlineReason.SetForOffer());
            switch (Until.Settle(wish.When, from, person, by))
            {
                case Settled.AskBack ask:
                    return new Plan.Asked(ask.Question);
                case Settled.At at when at.Moment <= sent:
                    return Plan.No(
                        "deadline-before-sending",
                        $"The offer would run out on {by.Says(at.Moment, person)}, before it is sent on {by.Says(sent, person)}. Name a later date."
                    );
                case Settled.At at:
                    until = at.Moment;
                    break;
            }
        }
        var after = person.WithoutOwnCutOff() with
        {
            OfferSentAt = sent,
            OfferDeadlineAt = until,
            OfferStatus = OfferStatus.Open,
            OfferMoreTimeAt = null,
            OfferMoreTimeBy = null,
            OfferMoreTimeReason = null,
            Stage = StageId.Offer,
            Status = null,
        };
        return new Plan.Change(
            after,
            $"{person.FullName} has an offer, {(sent > by.Now ? "to be sent" : "sent")} on {by.Says(sent, person)}, that stands until {by.Says(until, person)}",
            wish with
            {
                Sent = new Exact(sent),
                When = until == byRule ? null : new Exact(until),
            }
        )
        {
            Follows = OfferWords.AfterMaking(sent, whom, by),
        };
    }

    private static (Instant Sent, string? Unclear) Sent(TimeMeaning? said, Person person, Deciding by) =>
        said switch
        {
            null => (by.Now, null),
            Exact exact => (exact.Moment, null),
            Point point => (SentAt(point, person, by), null),
            Doubtful { Why: Doubts.Past, Choices: [var past, ..] } => (SentAt(past, person, by), null),
            _ => (default, "When was the offer sent? Name a date and a time."),
        };

    /// <summary>"Today" without a time is now; another day without one is its noon, which the proposal then shows.</summary>
    private static Instant SentAt(Point point, Person person, Deciding by)
    {
        var isToday = point.Time is null && point.Date == by.Now.InZone(by.Zone).Date;
        return isToday
            ? by.Now
            : (point with { Time = point.Time ?? LocalTime.Noon })
                .Resolve(by.Zone, person.ZoneIn(by.Season))
                .ToInstant();
    }
}
