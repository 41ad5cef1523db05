using FellowsBot.Conversation;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Words for the facts that a list of people is narrowed by.</summary>
internal static class FactWords
{
    /// <summary>" whose offer is open and who have a deadline elsewhere", for the end of a caption.</summary>
    /// <param name="facts">What the list is narrowed by.</param>
    /// <param name="role">Of whom it is.</param>
    /// <param name="runsOut">When the offers run out, in the asker's zone, where that narrows it.</param>
    /// <param name="book">Who is called what.</param>
    public static string Of(PersonFacts? facts, Role? role, Span? runsOut = null, NameBook? book = null)
    {
        var words = facts is null ? [] : All(facts, role, runsOut, book).ToList();
        return words.Count == 0 ? "" : $" {Dates.Join(words)}";
    }

    /// <summary>"on Friday …", "from … to …", "on … or later": days that a list is narrowed to.</summary>
    public static string Days(DayRange days, string on = "on ") =>
        days switch
        {
            { To: { } last } when last == days.From => $"{on}{Dates.Day(last)}",
            { To: { } last } => $"from {Dates.Day(days.From)} to {Dates.Day(last)}",
            _ => $"{on}{Dates.Day(days.From)} or later",
        };

    /// <summary>When somebody's deadline elsewhere is, in their zone and the asker's.</summary>
    public static string OtherDeadline(Standing one, DateTimeZone asker) =>
        FactsOf.OtherOf(one) is { } day ? Dates.Of(day.ToInstant(), day.Zone, asker) : "–";

    private static IEnumerable<string> All(PersonFacts facts, Role? role, Span? runsOut, NameBook? book)
    {
        if (facts.Offer is { } offer)
        {
            yield return offer switch
            {
                OfferState.Open when runsOut is { } span => $"whose open offer runs out {span.Words}",
                OfferState.Open => "whose offer is open",
                OfferState.Accepted => "who have accepted",
                OfferState.Declined => "who have declined",
                _ => "whose offer has lapsed",
            };
        }
        if (facts.GivenMoreTime)
        {
            yield return "whose offer stands longer than the usual week";
        }
        if (facts.OtherDeadline)
        {
            yield return $"who have another deadline {(facts.OtherOn is { } days ? Days(days) : "ahead")}";
        }
        if (facts.Extension is { } decision)
        {
            yield return decision is ExtensionDecision.Undecided
                ? "who are undecided"
                : $"for whom “{decision.ToString().ToLowerInvariant()}” is recorded";
        }
        if (facts.LikelyFrom is not null || facts.LikelyTo is not null)
        {
            yield return $"who put the likelihood of an extension at {Percent(facts.LikelyFrom, facts.LikelyTo)}";
        }
        if (facts.Mentor is { } mentor)
        {
            yield return $"whose mentor is {(book?.Knows(mentor) == true ? book[mentor].FullName : "that mentor")}";
        }
        if (facts.Unpaired)
        {
            yield return role is Role.Mentor ? "who have no fellow" : "who have no mentor";
        }
        if (facts.ReferencesShort)
        {
            yield return "whose references are not all in";
        }
        if (facts.StartsLater)
        {
            yield return "who start later than the others";
        }
        if (facts.NotZone is { } zone)
        {
            yield return $"who are outside the time zone {zone}";
        }
    }

    private static string Percent(int? from, int? to) =>
        (from, to) switch
        {
            (null, { } most) => $"{most}% or less",
            ({ } least, null) => $"{least}% or more",
            _ => $"{from}%",
        };
}
