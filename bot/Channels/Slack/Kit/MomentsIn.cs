using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Channels.Slack.Kit;

/// <summary>
/// Finds the moments in what the bot says ("Sunday 17 August 2025, 23:59 PDT"), so that every reader can be shown them on their
/// own clock. Letters that stand for several zones (IST, CST) are taken only where something else settles which one is meant.
/// </summary>
internal static partial class MomentsIn
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture(
        "d MMMM uuuu, HH:mm"
    );
    private static readonly OffsetPattern OffsetForm = OffsetPattern.CreateWithInvariantCulture("G");
    private static readonly ConcurrentDictionary<(string Letters, LocalDate Day), IReadOnlyList<Offset>> Known = new();

    /// <summary>Where the moments end in a text, the same moment in other zones right behind it included.</summary>
    /// <param name="text">What the bot says.</param>
    /// <param name="zones">The zones it may be writing in: the season's, the reader's.</param>
    public static IReadOnlyList<Found> Of(string text, IReadOnlyList<DateTimeZone> zones)
    {
        var found = new List<Found>();
        var matches = Form().Matches(text);
        for (var i = 0; i < matches.Count; i++)
        {
            var candidates = Candidates(matches[i]);
            var end = matches[i].Index + matches[i].Length;
            // "… 17:00 BST (Monday …, 09:00 PDT)": the same moment twice, and each settles what the other's letters mean.
            var last = i;
            while (
                last + 1 < matches.Count
                && text[end..matches[last + 1].Index] is " (" or "; "
                && candidates.Intersect(Candidates(matches[last + 1])).ToList() is { Count: > 0 } both
            )
            {
                candidates = both;
                last++;
                end = matches[last].Index + matches[last].Length;
            }
            if (last > i && end < text.Length && text[end] == ')')
            {
                end++;
            }
            if (Settled(candidates, matches[i], zones) is { } at)
            {
                found.Add(new Found(end, at, matches[i].Value));
            }
            i = last;
        }
        return found;
    }

    private static Instant? Settled(IReadOnlyList<Instant> candidates, Match match, IReadOnlyList<DateTimeZone> zones)
    {
        if (candidates.Count == 1)
        {
            return candidates[0];
        }
        var letters = match.Groups["zone"].Value;
        var own = candidates
            .Where(at =>
                zones.Any(z => z.GetZoneInterval(at).Name == letters && at.InZone(z).LocalDateTime == Local(match))
            )
            .ToList();
        return own is [var only] ? only : null;
    }

    private static IReadOnlyList<Instant> Candidates(Match match) =>
        Local(match) is not { } local
            ? []
            : [.. Offsets(match.Groups["zone"].Value, local).Select(o => local.WithOffset(o).ToInstant()).Distinct()];

    private static LocalDateTime? Local(Match match) =>
        Pattern.Parse(match.Groups["when"].Value) is { Success: true } parsed ? parsed.Value : null;

    private static IReadOnlyList<Offset> Offsets(string zone, LocalDateTime local)
    {
        if (zone == "UTC")
        {
            return [Offset.Zero];
        }
        if (zone.StartsWith("UTC", StringComparison.Ordinal))
        {
            return OffsetForm.Parse(Padded(zone[3..])) is { Success: true } parsed ? [parsed.Value] : [];
        }
        return Known.GetOrAdd(
            (zone, local.Date),
            key =>
                [
                    .. DateTimeZoneProviders
                        .Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id])
                        .Select(z => z.GetZoneInterval(local.InZoneLeniently(z).ToInstant()))
                        .Where(interval => interval.Name == key.Letters)
                        .Select(interval => interval.WallOffset)
                        .Distinct(),
                ]
        );
    }

    /// <summary>"+5:45" as "+05:45".</summary>
    private static string Padded(string offset)
    {
        var parts = offset[1..].Split(':');
        return $"{offset[0]}{parts[0].PadLeft(2, '0')}:{(parts.Length > 1 ? parts[1] : "00")}";
    }

    /// <summary>A moment in a text.</summary>
    /// <param name="End">Behind which letter it ends.</param>
    /// <param name="At">Which one.</param>
    /// <param name="Text">As it is written.</param>
    public sealed record Found(int End, Instant At, string Text);

    [GeneratedRegex(
        @"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?<when>\d{1,2} [A-Z][a-z]{2,8} \d{4}, \d{2}:\d{2}) (?<zone>UTC(?:[+-]\d{1,2}(?::\d{2})?)?|[A-Z][A-Za-z]{1,5})\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Form();
}
