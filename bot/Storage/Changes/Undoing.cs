using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// Takes back the asker's own last change, to exactly what was: unless something that rests on it was recorded since, or
/// somebody has touched the same facts. What was already told is corrected, and the correction says that it is one.
/// </summary>
internal sealed class Undoing(Season season)
{
    private const int MostShown = 5;
    private const string Intent = "undo";

    /// <summary>Facts on which nothing else rests.</summary>
    private static readonly HashSet<string> Apart =
    [
        nameof(Person.ReferencesReceived),
        nameof(Person.ReferencesExpected),
        nameof(Person.Zone),
        nameof(Person.Workspace),
        nameof(Person.OtherDeadlineOn),
        nameof(Person.Mentor),
    ];

    public Task<Reply> UndoAsync(FellowsDb db, Turn turn, CancellationToken cancel) =>
        db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                async token =>
                {
                    db.ChangeTracker.Clear();
                    try
                    {
                        return await WriteAsync(db, turn, token);
                    }
                    catch (DbUpdateConcurrencyException)
                    {
                        return ProposalReplies.Nothing(
                            Intent,
                            "Somebody else changed this at the same moment, so I have taken nothing back. Say “undo” again to try once more."
                        );
                    }
                    finally
                    {
                        db.ChangeTracker.Clear();
                    }
                },
                cancel
            );

    private async Task<Reply> WriteAsync(FellowsDb db, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.IsStranger)
        {
            return Refusals.Stranger(Intent);
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var key = turn.Asker.Key;
        var last = await db
            .Changes.Where(c => c.ByKey == key && c.Undoes == null && c.UndoneBy == null && c.At <= turn.At)
            .OrderByDescending(c => c.Id)
            .FirstOrDefaultAsync(cancel);
        if (last is null)
        {
            return ProposalReplies.Nothing(Intent, "You have made no change that I could take back.");
        }
        var facts = await db.ChangedFacts.Where(f => f.ChangeId == last.Id).OrderBy(f => f.Id).ToListAsync(cancel);
        if (await InTheWayAsync(db, last, facts, cancel) is { Count: > 0 } chain)
        {
            return InTheWay(last, chain, turn);
        }
        var ids = facts.Select(f => f.PersonId).Distinct().ToList();
        var before = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        if (facts.Any(f => Facts.Value(db, before[f.PersonId], f.Fact) != f.After))
        {
            return ProposalReplies.Nothing(
                Intent,
                $"I can't take that back (“{last.Does}”): an imported file has changed the same facts since. Nothing has changed."
            );
        }
        var after = before.Values.ToDictionary(
            p => p.Id,
            p => facts.Where(f => f.PersonId == p.Id).Aggregate(p, (q, f) => Facts.With(db, q, f.Fact, f.Before))
        );
        var undo = new ChangeRow
        {
            At = turn.At,
            ByKey = key,
            By = turn.Asker.Name,
            Intent = Intent,
            Does = $"taken back: {last.Does}"[..Math.Min(2000, last.Does.Length + 12)],
            Undoes = last.Id,
        };
        var id = await ChangeWriter.WriteAsync(db, undo, before, after, turn, season, cancel);
        await db
            .Changes.Where(c => c.Id == last.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UndoneBy, id), cancel);
        await db
            .TimeRequests.Where(r => r.ChangeId == last.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.State, TimeRequestState.Waiting)
                        .SetProperty(r => r.ChangeId, (int?)null)
                        .SetProperty(r => r.SettledBy, (string?)null),
                cancel
            );
        var corrected = await Unsaying.UnsayAsync(db, last, id, turn, season, cancel);
        await transaction.CommitAsync(cancel);
        return Undone(last, before, after, corrected, turn);
    }

    /// <summary>Later changes, not taken back, of the same people: of the same facts, or resting on them.</summary>
    private static async Task<IReadOnlyList<ChangeRow>> InTheWayAsync(
        FellowsDb db,
        ChangeRow last,
        IReadOnlyList<ChangedFact> facts,
        CancellationToken cancel
    )
    {
        var ids = facts.Select(f => f.PersonId).Distinct().ToList();
        var later = await (
            from fact in db.ChangedFacts
            join change in db.Changes on fact.ChangeId equals change.Id
            where ids.Contains(fact.PersonId) && change.Id > last.Id && change.Undoes == null && change.UndoneBy == null
            orderby change.Id
            select new { fact, change }
        ).ToListAsync(cancel);
        return
        [
            .. later
                .Where(l => facts.Any(f => f.PersonId == l.fact.PersonId && Rests(f.Fact, l.fact.Fact)))
                .Select(l => l.change)
                .DistinctBy(c => c.Id),
        ];
    }

    private static bool Rests(string on, string later) => on == later || !Apart.Contains(on) && !Apart.Contains(later);

    private Reply InTheWay(ChangeRow last, IReadOnlyList<ChangeRow> chain, Turn turn) =>
        ProposalReplies.Nothing(
            Intent,
            $"I can't take that back yet (“{last.Does}”), because this was recorded after it and rests on it:"
        ) with
        {
            Parts =
            [
                new Paragraph(
                    $"I can't take that back yet (“{last.Does}”), because this was recorded after it and rests on it:"
                ),
                new Bullets([
                    .. chain
                        .Take(MostShown)
                        .Select(c => $"{ProposalReplies.Shows(c.At, turn, season)}: {c.Does} (by {c.By})"),
                ]),
                new Paragraph("Whoever recorded those can undo them first. Nothing has changed."),
            ],
        };

    private Reply Undone(
        ChangeRow last,
        Dictionary<int, Person> before,
        Dictionary<int, Person> after,
        int corrected,
        Turn turn
    )
    {
        var by = new Deciding(turn.Asker, turn.At, season, before);
        var facts = before
            .Values.SelectMany(p =>
                Difference
                    .Between(p, after[p.Id], by)
                    .Select(m => new Fact(
                        before.Count > 1 ? $"{p.FullName}, {m.What}" : m.What,
                        $"{m.After}, as before"
                    ))
            )
            .ToList();
        var parts = new List<Part> { new Paragraph($"Taken back: {last.Does}.") };
        if (facts.Count > 0)
        {
            parts.Add(new Conversation.Facts(facts));
        }
        if (corrected > 0)
        {
            parts.Add(
                new Paragraph("Some of it had been told already; I am sending a correction that says it is one.")
            );
        }
        return new Reply
        {
            Outcome = Outcome.Done,
            Intent = Intent,
            Parts = parts,
            Private = true,
            Sources = ["record"],
            Remember = new Memory { PersonId = before.Count > 0 ? before.Keys.First() : null },
        };
    }
}
