using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;
using FellowsBot.Reminders.Receiving;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Rehearsal;

/// <summary>
/// The season on a virtual clock: takes the data as they stand, lets the calendar run, and says what would be posted when to
/// whom. Nobody submits, answers or decides; nothing is sent and nothing is changed.
/// </summary>
public sealed class Rehearsals(IDbContextFactory<FellowsDb> database, RuleBook rules, Season season)
{
    private readonly Agenda agenda = new(rules);
    private readonly Candidates candidates = new(database, season);

    /// <summary>Every message with from ≤ at &lt; to, in order of time.</summary>
    public async Task<IReadOnlyList<Posting>> RunAsync(Instant from, Instant to, CancellationToken cancel)
    {
        var cohort = await candidates.ForAsync(agenda, from, to, cancel);
        await using var db = database.CreateDbContext();
        var muting = await Muting.ReadAsync(db, cancel);
        var putOff = await PutOffAsync(db, from, to, muting, cancel);
        var usual = agenda
            .Between(from, to, cohort)
            .Where(o => rules.Find(o.Rule) is not { } rule || muting.Why(o.Key, rule) is null)
            .Select(o => (Owed: o, Cohort: cohort));
        return Postings(putOff.Count == 0 ? usual : usual.Concat(putOff).OrderBy(o => o.Owed.At));
    }

    /// <summary>The same for people who are at hand.</summary>
    public IReadOnlyList<Posting> Run(Instant from, Instant to, Cohort cohort) =>
        Postings(agenda.Between(from, to, cohort).Select(o => (o, cohort)));

    private IReadOnlyList<Posting> Postings(IEnumerable<(Owed Owed, Cohort Cohort)> owed) =>
        [
            .. owed.GroupBy(o => (o.Owed.At, o.Owed.To, o.Owed.Rule, o.Owed.Offset))
                .Select(g => new Posting(
                    g.Key.At,
                    g.Key.To,
                    new RehearsalLine(
                        RehearsalLine.Format(g.Key.At, season.Zone),
                        g.Key.Rule,
                        g.Key.Offset.ToString(),
                        g.Key.To.Text,
                        [
                            .. g.SelectMany(o => o.Owed.About)
                                .Select(p => p.Email.Value)
                                .Distinct()
                                .Order(StringComparer.Ordinal),
                        ],
                        Clean(string.Join('\n', g.Select(o => agenda.Text(o.Owed, o.Cohort, o.Owed.At))))
                    )
                )),
        ];

    /// <summary>What people have put off to a moment of this stretch, while it is still so then.</summary>
    private async Task<IReadOnlyList<(Owed Owed, Cohort Cohort)>> PutOffAsync(
        FellowsDb db,
        Instant from,
        Instant to,
        Muting muting,
        CancellationToken cancel
    )
    {
        var rows = await db
            .Ledger.Where(m => m.State == OwedState.Owed && m.DueAt >= from && m.DueAt < to)
            .Where(m => m.Key.StartsWith(OnceMore.Prefix))
            .OrderBy(m => m.DueAt)
            .ToListAsync(cancel);
        var owed = new List<(Owed, Cohort)>();
        foreach (var row in rows)
        {
            if (
                OnceMore.KeyOf(row) is not { } key
                || rules.Find(key.Rule) is not { } rule
                || muting.Why(key, rule, row.ChangeId) is not null
                || row.DueAt >= rule.UsefulUntil(key, row.DueAt, season)
            )
            {
                continue;
            }
            var due = await OnceMore.DueAsync(db, row, key, cancel);
            var found = await Reminded.StillAsync(row, key, rule, due, candidates, season, row.DueAt, cancel);
            if (found.Still is { } still)
            {
                owed.Add((still with { At = row.DueAt }, found.Cohort));
            }
        }
        return owed;
    }

    /// <summary>One line stays one line, whatever a name holds.</summary>
    private static string Clean(string text) => string.Join('\n', text.Split('\n').Select(Words.Clean));
}

/// <summary>A line of a rehearsal with the receiver's clock at hand.</summary>
public sealed record Posting(Instant At, Receiver To, RehearsalLine Line);
