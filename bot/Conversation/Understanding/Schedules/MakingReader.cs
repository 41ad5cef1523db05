using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>
/// Reads "every Monday at 9 remind #fellows to post their update" and its like: a verb, to whom, the text, and when, which may
/// stand before the verb, behind those it is for, or at the end. What is not all of that is left to the other readers.
/// </summary>
internal static partial class MakingReader
{
    /// <summary>No time was said where one is needed.</summary>
    private const string When =
        "When? Say it with the time, for example “every Monday at 9 remind #fellows to …” or “on 12 December at 14:00 tell fellows …”.";

    private const string WhatText = "What shall it say? Put the text behind a colon: “… : your text”.";

    public static MakeSchedule? Read(string said, When when, Func<string, StageId?> stageNamed, bool isStaff = false)
    {
        var text = Plainly(Politely().Replace(said, ""));
        foreach (Match verb in Verb().Matches(text))
        {
            var behind = text[(verb.Index + verb.Length)..];
            if (ToWhom.Read(behind, stageNamed) is not var (to, rest))
            {
                continue;
            }
            if (to.Kind is RecipientKind.Owner && !(isStaff && OfOneself().IsMatch(verb.Value)))
            {
                // "Tell me …" asks; and whoever gets reminders of their own puts them off with these words.
                continue;
            }
            var before = text[..verb.Index];
            var isBefore = OnlyAsked().IsMatch(before);
            var first = isBefore ? null : WhenReader.Read(Asked().Replace(before, ""), when);
            // "Starting next week, remind #fellows every Thursday to …": how often is said behind.
            var bounds = isBefore || first is not null ? null : WhenReader.Bounds(Asked().Replace(before, ""), when);
            if (!isBefore && first is null && bounds is null)
            {
                return null;
            }
            // "Tell all fellows matching starts Monday": to whom and what is plain, only when is not said.
            var isBroadcast = isStaff && before.Length == 0 && Broadcast().IsMatch(text);
            var what =
                Text(verb, rest, when, first)
                ?? (isBroadcast && rest.Trim().Length > 0 ? new What(Lines(rest), Lines(rest), null) : null);
            if (to.Kind is RecipientKind.Owner && what is not { When: not null, Said.Length: > 0 })
            {
                return null;
            }
            what = what is not null && bounds is not null ? what with { When = Within(what.When, bounds) } : what;
            return what is null ? null : Made(what, to, when, before.Length > 0 || isBroadcast || IsPlain(verb, text));
        }
        return null;
    }

    /// <summary>The same with the verb before those whom it is for.</summary>
    private static string Plainly(string text)
    {
        text = Announcement().Replace(Evry().Replace(text, "every"), "post in announcements ");
        return SetUp().Replace(SetUpFor().Replace(text, "remind "), "${when} remind ");
    }

    /// <summary>"#fellows" and "schedule" leave no doubt that a schedule is meant, with a time or without.</summary>
    private static bool IsPlain(Match verb, string text) =>
        verb.Groups["verb"].Value.Equals("schedule", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan(verb.Index + verb.Length).TrimStart().StartsWith("#", StringComparison.Ordinal);

    private static MakeSchedule? Made(What what, Programme.Schedules.Recipients to, When when, bool isPlain)
    {
        if (what.When is not { } said)
        {
            return isPlain && what.Said.Length > 0 ? Asking(when: null, When) : null;
        }
        if (what.Said.Length == 0)
        {
            return Asking(said.Asks, WhatText);
        }
        var (timetable, asks) = said is { Time: { } time, Asks: null }
            ? time.Settle(when.Now, when.Zone)
            : (null, said.Asks);
        return new MakeSchedule(what.Read, to, timetable)
        {
            Name = ScheduleText.NameFor(what.Said),
            Asks = asks,
            From = said.Time?.From,
        };

        MakeSchedule Asking(string? when, string otherwise) => new(what.Said, to, null) { Asks = when ?? otherwise };
    }

    /// <summary>What stands behind those it is for: a time, what joins it, and the text.</summary>
    private static What? Text(Match verb, string rest, When when, WhenSaid? first)
    {
        var name = verb.Groups["verb"].Value.ToLowerInvariant();
        if (verb.Groups["quoted"] is { Success: true } quoted)
        {
            return new What(Lines(quoted.Value), Lines(quoted.Value), first ?? WhenReader.Read(rest, when));
        }
        foreach (Match join in Joins().Matches(rest))
        {
            var between = Comma().Replace(rest[..join.Index], "");
            var middle = between.Length == 0 ? null : WhenReader.Read(between, when);
            var said = rest[(join.Index + join.Length)..];
            if (between.Length > 0 && middle is null || IsOfATime(join.Groups["word"].Value, said))
            {
                continue;
            }
            return Ended(name, join.Groups["word"].Value.ToLowerInvariant(), said, first ?? middle, when);
        }
        // "On 12 December at 14:00 tell fellows the office is closed."
        return first is null || rest.Trim().Length == 0 ? null : Ended(name, "that", rest, first, when);
    }

    /// <summary>"Monday to Friday", "the first of every month": what joins is part of a time.</summary>
    private static bool IsOfATime(string word, string said) =>
        word.ToLowerInvariant() switch
        {
            "to" => DayFollows().IsMatch(said),
            "of" => MonthFollows().IsMatch(said),
            _ => false,
        };

    private static What? Ended(string verb, string joined, string said, WhenSaid? found, When when)
    {
        if (joined.Length == 0 && Quoted().Match(said) is { Success: true } quoted)
        {
            var text = Lines(quoted.Groups["text"].Value);
            var behind = quoted.Groups["rest"].Value;
            return new What(
                text,
                text,
                found is null
                    ? WhenReader.Read(behind, when)
                    : Within(found, behind.Trim().Length == 0 ? null : WhenReader.Bounds(behind, when))
            );
        }
        var lines = Lines(said);
        foreach (
            Match start in found is null && joined.Length > 0 ? TimeStarts().Matches(lines) : Enumerable.Empty<Match>()
        )
        {
            var isClear = joined is "to"
                ? new Func<ScheduleTime, bool>(t => t is { On: not null, At: not null })
                : _ => false;
            if (
                start.Index > 0
                && WhenReader.Read(lines[start.Index..], when) is { Time: { } time } ending
                && (time.Rule is not null || isClear(time))
            )
            {
                (lines, found) = (lines[..start.Index].TrimEnd(' ', ',', '–', '—', '-'), ending);
                break;
            }
        }
        if (joined.Length > 0 && found is { Time.Rule: not null })
        {
            (lines, found) = Bounded(lines, joined, found, when);
        }
        return new What(lines, lines.Length == 0 ? "" : ScheduleText.Of(verb, joined, lines), found);
    }

    /// <summary>"…to fill in the form, starting next week": the text without the first or the last day, where that is set off.</summary>
    private static (string Lines, WhenSaid When) Bounded(string lines, string joined, WhenSaid found, When when)
    {
        foreach (Match joint in SetOff().Matches(lines))
        {
            if (
                joint.Index > 0
                && WhenReader.Bounds(lines[(joint.Index + joint.Length)..].TrimEnd(')'), when) is { } bounds
            )
            {
                return (lines[..joint.Index], Within(found, bounds)!);
            }
        }
        return
            joined is "to"
            && found.Time is { From: null, Until: null }
            && NotSetOff().Match(lines) is { Success: true } unclear
            && WhenReader.Bounds(unclear.Groups["words"].Value, when) is not null
            ? (lines, found with { Asks = Whose(unclear.Groups["words"].Value) })
            : (lines, found);
    }

    private static string Whose(string words) =>
        $"Is “{words}” when I am to begin, or part of the text? Put “, {words}” at the end for the one, or the whole text in quotation marks for the other.";

    /// <summary>What comes again, from the first or until the last day that is said beside it.</summary>
    private static WhenSaid? Within(WhenSaid? found, WhenSaid? bounds) =>
        found is not { Time: { Rule: not null } time, Asks: null } || bounds is not { Time: { } ends } ? found
        : bounds.Asks is not null ? bounds
        : found with { Time = time with { From = ends.From ?? time.From, Until = ends.Until ?? time.Until } };

    /// <summary>Line by line without what is not meant to be read; a placeholder that nobody typed over is nothing.</summary>
    private static string Lines(string text)
    {
        var lines = text.Split('\n').Select(Words.Clean).Where(l => l.Length > 0);
        var clean = string.Join('\n', lines).Trim();
        return clean is "…" or "..." ? "" : clean;
    }

    /// <summary>A text as said, as it will read, and when.</summary>
    private sealed record What(string Said, string Read, WhenSaid? When);
}
