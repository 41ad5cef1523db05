using System.Buffers;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Finds dates, times, lengths, spans and repetitions in a message, in British and American usage. Names and everyday words
/// ("will May accept", "the second one", "stage 2") are left alone. The rules where usage differs stand with the class that
/// follows them: <see cref="DayNames"/> for "next Friday", <see cref="DayParts"/> for "evening", <see cref="ZoneNames"/> for "IST".
/// </summary>
public static class TimeReader
{
    /// <summary>The times in a message, in order; none shares a word with another.</summary>
    /// <param name="text">The cleaned text, since the words do not keep what stands between them ("3/4", "17:00").</param>
    /// <param name="words">Its words, before spelling is mended.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="askerZone">The zone in which "today" and a time without a zone are meant.</param>
    /// <param name="isName">Whether the word at a place is already known to be somebody's name.</param>
    public static IReadOnlyList<TimeHit> Read(
        string text,
        IReadOnlyList<Word> words,
        Instant now,
        DateTimeZone askerZone,
        Func<int, bool>? isName = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(askerZone);
        var rented = ArrayPool<Token>.Shared.Rent(Tokens.Most(words));
        try
        {
            var tokens = rented.AsSpan(0, Tokens.Fill(rented, text, words, isName));
            WeakWords.Settle(tokens, words);
            return Hits(new Scan(tokens, now, askerZone)) ?? (IReadOnlyList<TimeHit>)[];
        }
        finally
        {
            ArrayPool<Token>.Shared.Return(rented);
        }
    }

    private static List<TimeHit>? Hits(in Scan scan)
    {
        List<TimeHit>? hits = null;
        var free = 0;
        for (var i = 0; i < scan.Count; i++)
        {
            if (!CanBegin(scan, i) || scan[i].Word < free)
            {
                continue;
            }
            var found = Longest(scan, i);
            if (found.IsNone || !IsWhole(scan, i, found.End))
            {
                continue;
            }
            if (found.Value is { } meaning)
            {
                var last = scan[found.End - 1].Word;
                (hits ??= []).Add(new TimeHit(scan[i].Word, last - scan[i].Word + 1, meaning));
                free = last + 1;
            }
            i = found.End - 1;
        }
        return hits;
    }

    /// <summary>The longest reading from here; of two as long, the more particular. A reading without a meaning is words that only look like a time.</summary>
    private static Match<TimeMeaning?> Longest(in Scan scan, int i)
    {
        var repeats = Repeats.Read(scan, i);
        var best = new Match<TimeMeaning?>(repeats.End, repeats.Value);
        var ranges = Ranges.Read(scan, i);
        best = ranges.End > best.End ? new(ranges.End, ranges.Value) : best;
        var elapsed = Elapsed.Read(scan, i);
        best = elapsed.End > best.End ? new(elapsed.End, elapsed.Value) : best;
        var points = Points.Read(scan, i);
        best = points.End > best.End ? new(points.End, points.Value) : best;
        var periods = Periods.Read(scan, i);
        best = periods.End > best.End ? new(periods.End, periods.Value) : best;
        var lengths = Offsets.CanCount(scan, i) ? Lengths.Read(scan, i) : default;
        return lengths.End > best.End ? new(lengths.End, lengths.Value) : best;
    }

    private static bool CanBegin(in Scan scan, int i) =>
        scan[i].Sense
            is not (
                Sense.Unknown
                or Sense.Stop
                or Sense.Exactly
                or Sense.Pronoun
                or Sense.Zone
                or Sense.Place
                or Sense.PlaceStart
                or Sense.Time
                or Sense.My
                or Sense.Their
                or Sense.And
                or Sense.Or
                or Sense.To
                or Sense.Of
                or Sense.For
                or Sense.Bound
                or Sense.Until
            );

    /// <summary>"Friday/Saturday": two days, not half a word.</summary>
    private static bool AreNames(in Scan scan, int i) =>
        scan[i] is { Before: '/', Sense: Sense.Weekday or Sense.RelativeDay }
        && scan[i - 1].Sense is Sense.Weekday or Sense.RelativeDay;

    /// <summary>Whether words are read whole: "90-minute", "covid-19" and "10x" are not.</summary>
    private static bool IsWhole(in Scan scan, int from, int end)
    {
        ref readonly var first = ref scan[from];
        ref readonly var next = ref scan[end];
        var isCutBefore =
            first.IsInside
            || first.Before is Separators.Counted
            || first.Before is '/' or ':' or '.' && first.IsTight && from > 0;
        var isCutBehind =
            next.Before == '%' || next.IsInside || next.Sense != Sense.End && next.IsTight && next.Before is '/' or ':';
        return (!isCutBefore || AreNames(scan, from)) && (!isCutBehind || AreNames(scan, end));
    }
}
