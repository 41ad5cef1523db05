namespace FellowsBot.Reminders.Rehearsal;

/// <summary>How a message of one rehearsal stands against an earlier one.</summary>
/// <param name="Kind">"moved", "changed" (its people or its words), "new" or "dropped".</param>
/// <param name="Was">When it was to be posted before; none where it is new.</param>
/// <param name="At">When it is to be posted now; none where it is dropped.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Offset">How long before the deadline.</param>
/// <param name="To">Who receives it.</param>
/// <param name="About">The people it concerns now; where it is dropped, those it concerned.</param>
public sealed record Change(
    string Kind,
    string? Was,
    string? At,
    string Rule,
    string Offset,
    string To,
    IReadOnlyList<string> About
)
{
    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this, LineJson.Readable.Change);
}

/// <summary>Holds a rehearsal against an earlier one: after a change of settings or data, whose messages moved.</summary>
public static class Comparison
{
    /// <summary>Every difference, in order of time. Messages are the same by rule, offset, receiver and people; their time is what may move.</summary>
    public static IReadOnlyList<Change> Of(IReadOnlyList<RehearsalLine> before, IReadOnlyList<RehearsalLine> now)
    {
        var (old, current) = (before.ToList(), now.ToList());
        Pair(old, current, l => (l.Moment, Key(l), l.Text));
        List<Change> changes =
        [
            .. Pair(old, current, l => (l.Moment, Key(l))).Select(p => Difference("changed", p.Was, p.Is)),
            .. Pair(old, current, l => (l.Moment, l.Rule, l.Offset, l.To))
                .Select(p => Difference("changed", p.Was, p.Is)),
            .. Pair(old, current, Key).Select(p => Difference("moved", p.Was, p.Is)),
        ];
        changes.AddRange(old.Select(l => Difference("dropped", l, null)));
        changes.AddRange(current.Select(l => Difference("new", null, l)));
        return
        [
            .. changes
                .OrderBy(c => c.At ?? c.Was, StringComparer.Ordinal)
                .ThenBy(c => c.To, StringComparer.Ordinal)
                .ThenBy(c => c.Rule, StringComparer.Ordinal),
        ];
    }

    private static (string Rule, string Offset, string To, string About) Key(RehearsalLine line) =>
        (line.Rule, line.Offset, line.To, string.Join(',', line.About));

    /// <summary>Takes out of both lists what is the same by a key, the earliest with the earliest.</summary>
    private static List<(RehearsalLine Was, RehearsalLine Is)> Pair<TKey>(
        List<RehearsalLine> old,
        List<RehearsalLine> current,
        Func<RehearsalLine, TKey> key
    )
        where TKey : notnull
    {
        var waiting = old.GroupBy(key)
            .ToDictionary(g => g.Key, g => new Queue<RehearsalLine>(g.OrderBy(l => l.Moment)));
        var pairs = new List<(RehearsalLine Was, RehearsalLine Is)>();
        foreach (var line in current.OrderBy(l => l.Moment))
        {
            if (waiting.TryGetValue(key(line), out var same) && same.TryDequeue(out var was))
            {
                pairs.Add((was, line));
            }
        }
        var (gone, matched) = (Same(pairs.Select(p => p.Was)), Same(pairs.Select(p => p.Is)));
        old.RemoveAll(gone.Contains);
        current.RemoveAll(matched.Contains);
        return pairs;
    }

    private static HashSet<RehearsalLine> Same(IEnumerable<RehearsalLine> lines) =>
        new(lines, ReferenceEqualityComparer.Instance);

    private static Change Difference(string kind, RehearsalLine? was, RehearsalLine? now)
    {
        var line = now ?? was!;
        return new Change(kind, was?.At, now?.At, line.Rule, line.Offset, line.To, line.About);
    }
}
