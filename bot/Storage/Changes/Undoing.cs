using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// Takes back the asker's own last change, to exactly what was: unless something that rests on it was recorded since, or
/// somebody has touched the same facts. What was already told is corrected, and the correction says that it is one.
/// </summary>
internal sealed class Undoing(Season season, ChangeKinds kinds, DeedDesk deeds)
{
    private const string Intent = UndoReplies.Intent;

    /// <summary>Facts on which nothing else rests.</summary>
    private static readonly HashSet<string> Apart =
    [
        nameof(Person.ReferencesReceived),
        nameof(Person.ReferencesExpected),
        nameof(Person.Zone),
        nameof(Person.Workspace),
        nameof(Person.OtherDeadlineOn),
        nameof(Person.Mentor),
        nameof(Person.MentorRecommends),
        nameof(Person.MentorRecommendedAt),
        nameof(Person.MentorReason),
    ];

    public Task<Reply> UndoAsync(FellowsDb db, Turn turn, CancellationToken cancel) =>
        db.RunAsync(
            token => WriteAsync(db, turn, token),
            () =>
                ProposalReplies.Nothing(
                    Intent,
                    "Somebody else changed this at the same moment, so I have taken nothing back. Say “undo” again to try once more."
                ),
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
        var last = await LastAsync(db, turn, cancel);
        if (await RequestSinceAsync(db, last, turn, cancel) is { } request)
        {
            var reply = await TakingRequestsBack.WriteAsync(db, request, Intent, turn, season, cancel);
            await transaction.CommitAsync(cancel);
            return reply;
        }
        if (last is null)
        {
            return ProposalReplies.Nothing(Intent, "You have made no change that I could take back.");
        }
        if (last.Deed is not null)
        {
            return await deeds.UndoAsync(db, transaction, last, turn, cancel);
        }
        if (last.Intent == Erasing.Intent)
        {
            return ProposalReplies.Nothing(
                Intent,
                "Your last change erased somebody, and that cannot be taken back: what was erased is stored nowhere. Nothing has changed."
            );
        }
        var facts = await db.ChangedFacts.Where(f => f.ChangeId == last.Id).OrderBy(f => f.Id).ToListAsync(cancel);
        if (facts.Count == 0 && last.Does == Traces.SomebodysChange)
        {
            return ProposalReplies.Nothing(
                Intent,
                "I can't take your last change back: it was about somebody who has been erased since. Nothing has changed."
            );
        }
        if (await InTheWayAsync(db, last, facts, cancel) is { Count: > 0 } chain)
        {
            return UndoReplies.InTheWay(last, chain, turn, season);
        }
        var ids = facts.Select(f => f.PersonId).Distinct().ToList();
        var before = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        if (
            ids.Any(id => !before.ContainsKey(id))
            || facts.Any(f => Facts.Value(db, before[f.PersonId], f.Fact) != f.After)
        )
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
        var said = await Unsaying.HoldBackAsync(db, last, turn, cancel);
        if (MayNot(last, before, after, said, turn) is { } why)
        {
            // What was held back is still owed: nothing is stored.
            return ProposalReplies.Nothing(Intent, $"I can't take that back (“{last.Does}”). {why.Why}");
        }
        var undo = new ChangeRow
        {
            At = turn.At,
            ByKey = key,
            By = turn.Asker.Name,
            Intent = Intent,
            Does = $"taken back: {last.Does}"[..Math.Min(2000, last.Does.Length + 12)],
            Undoes = last.Id,
        };
        var id = await ChangeWriter.WriteAsync(db, undo, before, after, Why.Unsaid, turn, season, cancel);
        await db
            .Changes.Where(c => c.Id == last.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UndoneBy, id), cancel);
        await Unsaying.StaleAsync(db, last.Id, turn, cancel);
        var waiting = await db
            .TimeRequests.Where(r => r.ChangeId == last.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.State, TimeRequestState.Waiting)
                        .SetProperty(r => r.ChangeId, (int?)null)
                        .SetProperty(r => r.SettledBy, (string?)null),
                cancel
            );
        await Unsaying.CorrectAsync(db, said, id, turn, season, cancel);
        await transaction.CommitAsync(cancel);
        await Planner.AddMentorsAsync(db, before, before.Values.Concat(after.Values), cancel);
        return UndoReplies.Undone(last, before, after, said, waiting, turn, season);
    }

    /// <summary>The asker's own last change that stands, or the last that they asked for and a second person confirmed.</summary>
    private static async Task<ChangeRow?> LastAsync(FellowsDb db, Turn turn, CancellationToken cancel)
    {
        var key = turn.Asker.Key;
        var standing = db.Changes.Where(c => c.Undoes == null && c.UndoneBy == null && c.At <= turn.At);
        var own = await standing.Where(c => c.ByKey == key).OrderByDescending(c => c.Id).FirstOrDefaultAsync(cancel);
        var asked = await (
            from proposal in db.Proposals
            join change in standing on proposal.ChangeId equals change.Id
            where proposal.AskerKey == key && change.ByKey != key
            orderby change.Id descending
            select change
        ).FirstOrDefaultAsync(cancel);
        return asked is not null && asked.Id > (own?.Id ?? 0) ? asked : own;
    }

    /// <summary>The asker's own wish for more time that waits, where it is newer than their last change.</summary>
    private static Task<TimeRequestRow?> RequestSinceAsync(
        FellowsDb db,
        ChangeRow? last,
        Turn turn,
        CancellationToken cancel
    )
    {
        var (own, since) = (turn.Asker.Person?.Id, last?.At ?? NodaTime.NodaConstants.UnixEpoch);
        return db
            .TimeRequests.Where(r =>
                r.PersonId == own && r.State == TimeRequestState.Waiting && r.AskedAt > since && r.AskedAt <= turn.At
            )
            .OrderByDescending(r => r.Id)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>The rule of a kind of change that is against it: news that has reached somebody stays.</summary>
    private Refusal? MayNot(
        ChangeRow last,
        Dictionary<int, Person> before,
        Dictionary<int, Person> after,
        Unsaid said,
        Turn turn
    )
    {
        var by = new Deciding(turn.Asker, turn.At, season, before);
        return before
            .Values.OrderBy(p => p.Id)
            .Select(p =>
                kinds.MayNotTakeBack(
                    new TakingBack(
                        new Standing(p, season, turn.At),
                        new Standing(after[p.Id], season, turn.At),
                        turn.At - last.At,
                        said.RulesFor(p.Id),
                        said.HasReached(p.Id)
                    ),
                    by
                )
            )
            .FirstOrDefault(refusal => refusal is not null);
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
}
