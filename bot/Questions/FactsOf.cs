using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Whether the facts of a record are those that a question sets side by side. Who mentors whom is told by names, and elsewhere.</summary>
internal static class FactsOf
{
    /// <summary>What the database can tell; the rest follows from the calendar.</summary>
    public static IQueryable<Person> Narrow(IQueryable<Person> people, PersonFacts facts)
    {
        if (facts.Offer is not null || facts.GivenMoreTime)
        {
            people = people.Where(p => p.OfferSentAt != null || p.OfferStatus != null);
        }
        if (facts.OtherDeadline)
        {
            people = people.Where(p => p.OtherDeadlineOn != null);
        }
        if (facts.LikelyFrom is not null || facts.LikelyTo is not null)
        {
            people = people.Where(p => p.ExtensionLikelihood != null);
        }
        if (facts.ReferencesShort)
        {
            people = people.Where(p => p.ReferencesExpected > (p.ReferencesReceived ?? 0));
        }
        return facts.Extension is not null || facts.Mentor is not null || facts.StartsLater
            ? people.Where(p => p.Role == Role.Fellow)
            : people;
    }

    public static bool Fit(Standing one, PersonFacts facts, Season season, Instant now) =>
        (facts.Offer is not { } state || one.OfferState == state)
        && (!facts.GivenMoreTime || IsLongerThanUsual(one, season))
        && (facts.RunsOut is not { } days || one.Offer?.Deadline is { } d && IsOn(days, d.At.InZone(d.Zone).Date))
        && (!facts.OtherDeadline || OtherOf(one) is { } other && other.ToInstant() > now)
        && (facts.OtherOn is not { } on || one.Person.OtherDeadlineOn is { } day && IsOn(on, day))
        && (facts.Extension is not { } decision || one.Extension == decision && one.Status is not StageStatus.Withdrawn)
        && (facts.LikelyFrom is not { } least || one.Person.ExtensionLikelihood >= least)
        && (facts.LikelyTo is not { } most || one.Person.ExtensionLikelihood <= most)
        && (facts.NotZone is not { } zone || one.Zone.Id != zone)
        && (!facts.ReferencesShort || one.IsRunning && one.Person.Stage is { } stage && PeopleReads.Collects(stage))
        && (!facts.StartsLater || one.Person.StartOn > season[StageId.Programme].Opens.Date);

    /// <summary>The end of the day of a deadline elsewhere, in the person's own zone.</summary>
    public static ZonedDateTime? OtherOf(Standing one) =>
        one.Person.OtherDeadlineOn is { } day ? Season.EndOf(day, one.Zone) : null;

    private static bool IsLongerThanUsual(Standing one, Season season) =>
        one.Offer is { SentAt: { } sent, Deadline: { } deadline }
        && deadline.At > Offer.DefaultDeadline(sent, season.OfferDays, one.Zone);

    private static bool IsOn(DayRange days, LocalDate day) => day >= days.From && (days.To is null || day <= days.To);
}
