using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Times;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// The date of a wish after a correction: a time alone keeps the day ("6pm"), a number alone the unit ("make it 3"), a day alone
/// means its end unless "same time" is said, and "next week" picks the later of two days that were asked about.
/// </summary>
internal static partial class NewDate
{
    private const int NoonHour = 12;
    private const int HalfAWeek = 3;

    /// <summary>None where nothing is said about the date.</summary>
    public static TimeMeaning? For(TimeMeaning? before, Frame frame, Memory memory)
    {
        if (before is Doubtful { Choices: [var first, var second, ..] } && !frame.Times.Any(t => t.Meaning is Point))
        {
            return Second().IsMatch(frame.Text) || frame.Times.Any(t => t.Meaning is Times.Span) ? second
                : First().IsMatch(frame.Text) ? first
                : Said(before, frame, memory);
        }
        return InZone(Said(before, frame, memory), before, frame, memory);
    }

    /// <summary>"His midnight, not mine", "tonight where he is": the same day and hour, by another clock.</summary>
    private static TimeMeaning? InZone(TimeMeaning? said, TimeMeaning? before, Frame frame, Memory memory) =>
        !Theirs().IsMatch(frame.Text) ? said
        : said is Point point ? point with { Zone = null, IsTheirTime = true }
        : said is null && frame.Sentence.When is { } when && Known(before, memory, when) is { } known
            ? known with
            {
                Zone = null,
                IsTheirTime = true,
            }
        : said;

    private static TimeMeaning? Said(TimeMeaning? before, Frame frame, Memory memory)
    {
        if (frame.Times.Count == 0 && before is Point day && Preferred.IsSameTime(frame))
        {
            return day with { Time = null, IsSameTime = true };
        }
        if (frame.Times.Count == 0 || frame.Sentence.When is not { } when)
        {
            return (before, Number(frame)) switch
            {
                (Length length, { } number) when Preferred.Of(length.Period, number) is { } period => length with
                {
                    Period = period,
                },
                (Point { Time: { } time } moment, >= 1 and <= NoonHour and var hour) => moment with
                {
                    Time = SameHalf(time, hour),
                },
                _ => null,
            };
        }
        var meant = frame.Times.Where(t => !IsDenied(frame, t)).ToList();
        var hit = meant.LastOrDefault(t => t.Meaning is not Length) ?? frame.Times[^1];
        var point =
            hit.Meaning as Point ?? (hit.Meaning is Doubtful { Choices: [var likeliest, ..] } ? likeliest : null);
        var known = Known(before, memory, when);
        if (point is null)
        {
            // "February, of course" of a day in February says nothing new.
            return
                hit.Meaning is Times.Span month
                && known is not null
                && month.From <= known.Date
                && known.Date <= month.To
                ? null
                : hit.Meaning;
        }
        if (point.Time is null && known?.Date == point.Date)
        {
            // "The 8th, yes": the hour stays what it was.
            return before;
        }
        if (point.Time == Point.EndOfDay && before is Point { Time: null } && IsTimeOnly(frame, hit))
        {
            // "End of day is fine", of a day alone: that is what it means.
            return before;
        }
        return point.Time is not null && IsTimeOnly(frame, hit) && known is not null
                ? point with
                {
                    Date = known.Date,
                    Zone = point.Zone ?? known.Zone,
                }
            : before is Times.Span { Zone: null } days
            && days.To > when.Now.InZone(when.Zone).Date
            && IsWeekdayAndTime(frame, hit)
            && Within(days, point) is { } within
                ? within
            : (known is not null && IsWeekday(frame, hit) ? Near(point, known.Date, when) : hit.Meaning) is var moved
            && moved is Point { Time: null } only
            && Preferred.IsSameTime(frame)
            && known is not null
                ? known with
                {
                    Date = only.Date,
                }
            : moved;
    }

    /// <summary>"Noon, not midnight", "noon instead of midnight".</summary>
    private static bool IsDenied(Frame frame, TimeHit hit) =>
        hit.From > 0 && frame.Sentence.Words[hit.From - 1].Folded is "not" or "than"
        || hit.From > 1
            && frame.Sentence.Words[hit.From - 1].Folded == "of"
            && frame.Sentence.Words[hit.From - 2].Folded == "instead";

    /// <summary>"Actually 3", of two more days or of 5 pm.</summary>
    private static int? Number(Frame frame) =>
        frame
            .Sentence.Words.Where(w => w.Folded is not ("a" or "an" or "no" or "another"))
            .Select(w => Counts.Number(w.Folded) ?? Counts.InDigits(w.Folded))
            .LastOrDefault(n => n is > 0);

    /// <summary>Three after a time in the afternoon is three in the afternoon.</summary>
    private static LocalTime SameHalf(LocalTime before, int hour) =>
        new((hour % NoonHour) + (before.Hour >= NoonHour ? NoonHour : 0), 0);

    /// <summary>The day and time the wish had, or that the proposal named.</summary>
    private static Point? Known(TimeMeaning? before, Memory memory, When when) =>
        before switch
        {
            Point point => point,
            Doubtful { Choices: [var likeliest, ..] } => likeliest,
            Times.Span span => new Point(span.To, span.Ends, span.Zone),
            Exact exact => At(exact.Moment, when.Zone),
            _ => memory.Until is { } until ? At(until, when.Zone) : null,
        };

    /// <summary>A weekday alone, said of a day that is known: "actually Thursday" of Wednesday the 24th is the 25th.</summary>
    private static Point Near(Point said, LocalDate known, When when)
    {
        var today = when.Now.InZone(said.Zone ?? when.Zone).Date;
        var near = known.PlusDays(-HalfAWeek);
        near = near.DayOfWeek == said.Date.DayOfWeek ? near : near.Next(said.Date.DayOfWeek);
        return near > today && near != known ? said with { Date = near } : said;
    }

    /// <summary>A weekday said of "next week" is that week's; none where it has no such day.</summary>
    private static Point? Within(Times.Span days, Point said)
    {
        var day = days.From.DayOfWeek == said.Date.DayOfWeek ? days.From : days.From.Next(said.Date.DayOfWeek);
        return day <= days.To ? said with { Date = day } : null;
    }

    private static bool IsWeekdayAndTime(Frame frame, TimeHit hit) =>
        hit.Meaning is Point
        && frame.Sentence.Words.Skip(hit.From).Take(hit.Count).Any(w => Weekday().IsMatch(w.Folded));

    private static bool IsWeekday(Frame frame, TimeHit hit) =>
        hit.Meaning is Point
        && frame.Sentence.Words.Skip(hit.From).Take(hit.Count).Where(w => !TimeWord().IsMatch(w.Folded)).ToList()
            is [var day]
        && Weekday().IsMatch(day.Folded);

    private static Point At(Instant moment, DateTimeZone zone) =>
        moment.InZone(zone) is var local ? new Point(local.Date, local.TimeOfDay) : null!;

    public static bool IsTimeOnly(Frame frame, TimeHit hit) =>
        !Numeric().IsMatch(frame.Sentence.Text)
        && frame.Sentence.Words.Skip(hit.From).Take(hit.Count).All(w => TimeWord().IsMatch(w.Folded));

    [GeneratedRegex(
        @"^(?:\d{1,2}(?:\.\d{2})?(?:am|pm|h)?|am|pm|a\.m|p\.m|noon|midday|midnight|o'clock|oclock|sharp|at|in|the|half|past|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|thirty|forty-five|to|their|my|his|her|time|utc|gmt|bst|pt|et|p[sd]t|e[sd]t|c[sd]t|m[sd]t|cet|cest|ist|pacific|eastern|london|berkeley|local|zone|morning|afternoon|evening|end|of|day|by)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TimeWord();

    [GeneratedRegex(
        @"^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Weekday();

    [GeneratedRegex(
        @"\bNN's (?:(?:own|local) )?(?:TT|midnight|noon|evening|morning|end of day|time|clock|zone|timezone)\b|\bwhere NN (?:is|are|lives?|works?|sits?)\b|\bTT NN's time\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Theirs();

    [GeneratedRegex(@"\d\s?[/-]\s?\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\b(?:next|second|latter|other|later)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Second();

    [GeneratedRegex(@"\b(?:first|former|this|earlier)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex First();
}
