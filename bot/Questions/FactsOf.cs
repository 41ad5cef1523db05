using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Whether the facts of a record are those that a question sets side by side. Who mentors whom is told by names, what runs out when by the asker's zone: both elsewhere.</summary>
internal static class FactsOf
{
    /// <summary>The stages in which references are collected.</summary>
    private static readonly StageId?[] WithReferences = [StageId.Assessment, StageId.Interview, StageId.Final];

    /// <summary>What the database can tell; the rest follows from the calendar.</summary>
    public static IQueryable<Person> Narrow(IQueryable<Person> people, PersonFacts facts, Instant now)
    {
        if (facts.Offer is { } state)
        {
            people = WithOffer(people, state, now);
        }
        if (facts.GivenMoreTime)
        {
            people = people.Where(p => p.OfferSentAt != null);
        }
        if (facts.OtherDeadline)
        {
            // Somewhere it is still the day before yesterday; whose day is over is decided in their own zone.
            var earliest = now.InUtc().Date.PlusDays(-2);
            people = people.Where(p => p.OtherDeadlineOn >= earliest);
        }
        if (facts.LikelyFrom is not null || facts.LikelyTo is not null)
        {
            people = people.Where(p => p.ExtensionLikelihood != null);
        }
        if (facts.ReferencesShort)
        {
            people = people.Where(p =>
                WithReferences.Contains(p.Stage) && p.ReferencesExpected > (p.ReferencesReceived ?? 0)
            );
        }
        return facts.Extension is not null || facts.Mentor is not null || facts.StartsLater
            ? people.Where(p => p.Role == Role.Fellow)
            : people;
    }

    private static IQueryable<Person> WithOffer(IQueryable<Person> people, OfferState state, Instant now) =>
        state switch
        {
            OfferState.Accepted => people.Where(p => p.OfferStatus == OfferStatus.Accepted),
            OfferState.Declined => people.Where(p => p.OfferStatus == OfferStatus.Declined),
            OfferState.Lapsed => people.Where(p =>
                p.OfferStatus == OfferStatus.Lapsed
                || (p.OfferDeadlineAt == null ? p.OfferSentAt <= now : p.OfferDeadlineAt <= now)
            ),
            _ => people.Where(p =>
                p.OfferSentAt <= now
                || p.OfferSentAt == null && (p.OfferStatus == OfferStatus.Open || p.OfferDeadlineAt > now)
            ),
        };

    public static bool Fit(Standing one, PersonFacts facts, Season season, Instant now) =>
        (facts.Offer is not { } state || one.OfferState == state)
        && (!facts.GivenMoreTime || IsLongerThanUsual(one, season))
        && (!facts.OtherDeadline || OtherOf(one) is { } other && other.ToInstant() > now)
        && (facts.OtherOn is not { } on || one.Person.OtherDeadlineOn is { } day && on.Holds(day))
        && (facts.Extension is not { } decision || one.Extension == decision && one.Status is not StageStatus.Withdrawn)
        && (facts.LikelyFrom is not { } least || one.Person.ExtensionLikelihood >= least)
        && (facts.LikelyTo is not { } most || one.Person.ExtensionLikelihood <= most)
        && (facts.NotZone is not { } zone || one.Zone.Id != zone)
        && (!facts.ReferencesShort || one.IsRunning)
        && (!facts.StartsLater || StartsLater(one, season));

    /// <summary>Whether somebody's own first day is after the programme's.</summary>
    public static bool StartsLater(Standing one, Season season) =>
        one.Person.StartOn > season[StageId.Programme].Opens.Date;

    /// <summary>The end of the day of a deadline elsewhere, in the person's own zone.</summary>
    public static ZonedDateTime? OtherOf(Standing one) =>
        one.Person.OtherDeadlineOn is { } day ? Season.EndOf(day, one.Zone) : null;

    private static bool IsLongerThanUsual(Standing one, Season season) =>
        one.Offer is { SentAt: { } sent, Deadline: { } deadline }
        && deadline.At > Offer.DefaultDeadline(sent, season.OfferDays, one.Zone);
}
