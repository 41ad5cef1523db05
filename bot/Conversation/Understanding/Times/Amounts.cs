using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>One number with its unit: "3 days", "a fortnight", "half an hour", "two and a half weeks".</summary>
internal static class Amounts
{
    private const int Couple = 2;
    private const int Few = 3;

    /// <summary>More of anything is no length of time that people mean, and more years than a calendar has.</summary>
    private const int Most = 1000;

    public static Match<Length> One(in Scan scan, int i)
    {
        if (
            scan.Is(i, Sense.Half)
            || scan.Is(i, Sense.Quarter)
            || scan.Is(i, Sense.Article) && scan.Next(i + 1, Sense.Half)
        )
        {
            return Fraction(scan, scan.Skip(i, Sense.Article));
        }
        if (
            scan[i] is { Sense: Sense.Digits, Value: 1 }
            && scan.IsTight(i + 1, '/')
            && scan[i + 1] is { Value: 2, Digits: 1 }
        )
        {
            return Fraction(scan, i + 1);
        }
        var count = Count(scan, i);
        if (count.IsNone)
        {
            return default;
        }
        if (scan.Next(count.End, Sense.Quarter) && count.Value == 3)
        {
            return Fraction(scan, count.End) is { IsNone: false } three
                ? three with
                {
                    Value = new(Period.FromMinutes(45)),
                }
                : default;
        }
        var (end, halves) = Halves(scan, count.End, count.Value * 2, scan.Is(i, Sense.Digits));
        end = scan.Is(end, Sense.More) && scan.IsSpaced(end) ? end + 1 : end;
        if (Letter(scan, i, end, halves) is { IsNone: false } letters)
        {
            return letters;
        }
        var isWorking = scan[end] is { Sense: Sense.Working } or { Sense: Sense.Play } && scan.IsSpaced(end);
        end = isWorking ? end + 1 : end;
        if (!scan.Is(end, Sense.Unit) || !IsPlain(scan, i, end, halves))
        {
            return default;
        }
        var unit = CalendarWords.UnitOf(scan[end].Value);
        if (
            isWorking && (unit != TimeUnit.Day || halves % 2 == 1)
            || unit == TimeUnit.Minute && scan.Is(i, Sense.Article)
        )
        {
            return default;
        }
        return Behind(scan, end + 1, unit, halves, isWorking);
    }

    /// <summary>"a", "another", "another two", "a further three", "a couple of", "a few", "3".</summary>
    private static Match<int> Count(in Scan scan, int i)
    {
        var isOne = scan[i].Sense is Sense.Article or Sense.Another or Sense.More;
        var at = isOne ? i + 1 : i;
        at = scan.Is(i, Sense.Article) && scan.Is(at, Sense.More) ? at + 1 : at;
        if (isOne && !scan.IsSpaced(at))
        {
            return default;
        }
        if (scan[at].Sense is Sense.Couple or Sense.Few)
        {
            return new(scan.Skip(at + 1, Sense.Of), scan.Is(at, Sense.Couple) ? Couple : Few);
        }
        var number = Numbers.Count(scan, at);
        return !number.IsNone ? number
            : isOne && !scan.Is(i, Sense.More) ? new(at, 1)
            : default;
    }

    /// <summary>"1.5", "two and a half", counted in halves.</summary>
    private static (int End, int Halves) Halves(in Scan scan, int end, int halves, bool isDigits)
    {
        if (
            isDigits
            && scan.IsTight(end, '.')
            && scan[end] is { Sense: Sense.Digits, Digits: 1, Value: 5 or 0 } decimals
        )
        {
            return (end + 1, halves + (decimals.Value == 5 ? 1 : 0));
        }
        return scan.Next(end, Sense.And) && scan.Next(end + 1, Sense.Article) && scan.Next(end + 2, Sense.Half)
            ? (end + 3, halves + 1)
            : (end, halves);
    }

    /// <summary>"3d", "2w", "5h", and minutes behind hours: "1h30", "1h30m".</summary>
    private static Match<Length> Letter(in Scan scan, int i, int end, int halves)
    {
        if (!scan.Is(end, Sense.Letter) || !scan.IsGlued(end) || halves % 2 == 1 || !scan.Is(i, Sense.Digits))
        {
            return default;
        }
        var count = halves / 2;
        var isBehindHours = i > 0 && scan.IsGlued(i) && scan[i - 1] is { Sense: Sense.Letter, Value: 'h' };
        return scan[end].Value switch
        {
            'h' => new(end + 1, new Length(Period.FromHours(count))),
            'd' => new(end + 1, new Length(Period.FromDays(count))),
            'w' => new(end + 1, new Length(Period.FromWeeks(count))),
            'm' when isBehindHours => new(end + 1, new Length(Period.FromMinutes(count))),
            _ => default,
        };
    }

    /// <summary>Whether the unit is said of a number of itself, and not as an adjective ("5 hour take-home", "90-minute").</summary>
    private static bool IsPlain(in Scan scan, int i, int unit, int halves)
    {
        var isAdjective =
            scan[unit].Before == '-'
            || CalendarWords.IsSingular(scan[unit].Value) && halves != 2 && !scan.IsGlued(unit);
        var isSpaced =
            scan.IsSpaced(unit) || scan.IsGlued(unit) && scan.Is(i, Sense.Digits) || scan[unit].Before == '-';
        return isSpaced && (!isAdjective || scan.Is(unit + 1, Sense.Grace));
    }

    private static Match<Length> Behind(in Scan scan, int end, TimeUnit unit, int halves, bool isWorking)
    {
        if (scan.Next(end, Sense.And) && scan.Next(end + 1, Sense.Article) && scan.Next(end + 2, Sense.Half))
        {
            var isOther = scan.Is(end + 3, Sense.Unit);
            (end, halves) = isOther ? (end, halves) : (end + 3, halves + 1);
        }
        return halves <= Most * 2 && Of(unit, halves) is { } period ? new(end, new Length(period, isWorking)) : default;
    }

    /// <summary>"half a day", "half an hour", "a half hour", "a quarter of an hour".</summary>
    private static Match<Length> Fraction(in Scan scan, int i)
    {
        var of = scan[i + 1].Before == '-' ? i + 1 : scan.Skip(i + 1, Sense.Of);
        var at = scan.Is(of, Sense.Article) ? of + 1 : of;
        if (!scan.Is(at, Sense.Unit) || scan[at].Before is not (' ' or '-') || scan.Is(at + 1, Sense.Past))
        {
            return default;
        }
        var unit = CalendarWords.UnitOf(scan[at].Value);
        if (scan.Is(i, Sense.Quarter))
        {
            return unit == TimeUnit.Hour ? new(at + 1, new Length(Period.FromMinutes(15))) : default;
        }
        return CalendarWords.IsSingular(scan[at].Value) && Of(unit, 1) is { } period
            ? new(at + 1, new Length(period))
            : default;
    }

    private static Period? Of(TimeUnit unit, int halves)
    {
        var (whole, isHalf) = (halves / 2, halves % 2 == 1);
        return unit switch
        {
            TimeUnit.Second => isHalf ? null : Period.FromSeconds(whole),
            TimeUnit.Minute => isHalf ? null : Period.FromMinutes(whole),
            TimeUnit.Hour => isHalf ? Hours(whole) + Period.FromMinutes(30) : Hours(whole),
            TimeUnit.Day => isHalf ? Days(whole) + Period.FromHours(12) : Days(whole),
            TimeUnit.Week => isHalf ? Days(whole * 7 + 3) + Period.FromHours(12) : Period.FromWeeks(whole),
            TimeUnit.Fortnight => Period.FromWeeks(halves),
            TimeUnit.Month => isHalf ? null : Period.FromMonths(whole),
            _ => isHalf ? Period.FromMonths(halves * 6) : Period.FromYears(whole),
        };
    }

    private static Period Hours(int count) => Period.FromHours(count);

    private static Period Days(int count) => Period.FromDays(count);
}
