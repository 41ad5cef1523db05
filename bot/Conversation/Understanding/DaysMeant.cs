using System.Text.RegularExpressions;
using FellowsBot.Conversation.Understanding.Times;
using NodaTime;

namespace FellowsBot.Conversation.Understanding;

/// <summary>When a message was said, and the zone in which "Friday" is meant.</summary>
public sealed record When(Instant Now, DateTimeZone Zone);

/// <summary>The days that the dates in a question cover: "before the weekend", "on 10 October", "in the next three days".</summary>
internal static partial class DaysMeant
{
    private static readonly HashSet<string> UpTo = ["by", "until", "till", "til", "up"];

    /// <summary>None where an everyday word ("today", "this week") says it already, or nothing does.</summary>
    public static DayRange? In(Sentence sentence)
    {
        if (sentence.When is { } clock && ThisOrNextWeek().IsMatch(sentence.Text))
        {
            var now = clock.Now.InZone(clock.Zone).Date;
            return new DayRange(now, now.Next(IsoDayOfWeek.Sunday).PlusWeeks(1));
        }
        if (
            sentence.When is not { } when
            || Cues.DaysIn(sentence.Words) is Days.Today or Days.Tomorrow or Days.ThisWeek or Days.NextWeek
                && !WeekOf().IsMatch(sentence.Text)
        )
        {
            return null;
        }
        var today = when.Now.InZone(when.Zone).Date;
        foreach (var hit in TimeReader.Read(sentence.Text, sentence.Words, when.Now, when.Zone, sentence.IsName))
        {
            var isWithin = sentence.Words[hit.From].Folded == "within";
            var before = hit.From > 0 ? sentence.Words[hit.From - 1].Folded : "";
            if (RangeOf(hit.Meaning, today) is { To: { } last } days)
            {
                return before switch
                {
                    "before" => Until(today, days.From.PlusDays(-1)),
                    "after" => new DayRange(last.PlusDays(1), null),
                    "since" => new DayRange(Past(days.From, today), null),
                    "from" when days.From == last => days with { To = null },
                    _ => isWithin || UpTo.Contains(before) || IsFromNow(sentence, hit.From) ? Until(today, last) : days,
                };
            }
        }
        return null;
    }

    /// <summary>The same, and the days that an everyday word says; weeks begin on Monday, and what has passed of this one is left out.</summary>
    public static DayRange? InOrEveryday(Sentence sentence)
    {
        var named = In(sentence);
        if (named is not null || sentence.When is not { } when)
        {
            return named;
        }
        var today = when.Now.InZone(when.Zone).Date;
        var sunday = today.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday));
        return Cues.DaysIn(sentence.Words) switch
        {
            Days.Today => new DayRange(today, today),
            Days.Tomorrow => new DayRange(today.PlusDays(1), today.PlusDays(1)),
            Days.ThisWeek => new DayRange(today, sunday),
            Days.NextWeek => new DayRange(sunday.PlusDays(1), sunday.PlusWeeks(1)),
            Days.NextSevenDays => new DayRange(today, today.PlusWeeks(1)),
            _ => null,
        };
    }

    [GeneratedRegex(
        @"\bthis (?:week )?(?:or|and|and/or) (?:the )?next(?: week)?\b|\bthis week (?:or|and) (?:the )?(?:week after|following)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ThisOrNextWeek();

    /// <summary>"In the first week of August", "the week of 6 October": no week that everyday words tell.</summary>
    [GeneratedRegex(
        @"\bweeks? (?:of|in|commencing|beginning|starting)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WeekOf();

    /// <summary>"Between now and Sunday", "from now to Friday".</summary>
    private static bool IsFromNow(Sentence sentence, int from) =>
        from > 1
        && sentence.Words[from - 1].Folded is "and" or "to" or "through"
        && sentence.Words[from - 2].Folded is "now" or "today";

    private static DayRange? RangeOf(TimeMeaning meaning, LocalDate today) =>
        meaning switch
        {
            Point point => new DayRange(point.Date, point.Date),
            Doubtful { Choices: [var likeliest, ..] } => new DayRange(likeliest.Date, likeliest.Date),
            Times.Span span => new DayRange(span.From, span.To),
            Length length => new DayRange(today, today.At(LocalTime.Midnight).Plus(length.Period).Date),
            _ => null,
        };

    /// <summary>"Since Monday", "since July": the last one that has begun.</summary>
    private static LocalDate Past(LocalDate day, LocalDate today) =>
        day <= today ? day
        : day <= today.PlusWeeks(1) ? day.PlusWeeks(-1)
        : day.PlusYears(-1);

    private static DayRange Until(LocalDate today, LocalDate last) => new(LocalDate.Min(today, last), last);
}
