using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>Records a confirmed proposal: people, audit, and owed messages in one transaction, or nothing at all.</summary>
internal sealed class Recording(Planner planner, Season season)
{
    /// <summary>Facts that only say who did it and when: they are new at every confirmation, and no reason to ask again.</summary>
    private static readonly HashSet<string> Stamps =
    [
        nameof(Person.OwnCutOffBy),
        nameof(Person.OwnCutOffGrantedAt),
        nameof(Person.OfferMoreTimeBy),
        nameof(Person.OfferMoreTimeAt),
        nameof(Person.ExtensionDecidedBy),
        nameof(Person.ExtensionDecidedOn),
        nameof(Person.ExtensionReleasedAt),
        nameof(Person.MentorRecommendedAt),
    ];

    public Task<Recorded> ConfirmAsync(
        FellowsDb db,
        ProposalRow row,
        ProposedPlan plan,
        Turn turn,
        CancellationToken cancel
    ) =>
        db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                async token =>
                {
                    db.ChangeTracker.Clear();
                    try
                    {
                        return await WriteAsync(db, row, plan, turn, token);
                    }
                    catch (DbUpdateConcurrencyException)
                    {
                        return new Recorded.Overtaken(
                            "Somebody else changed this at the same moment, so I have recorded nothing yet."
                        );
                    }
                    finally
                    {
                        db.ChangeTracker.Clear();
                    }
                },
                cancel
            );

    private async Task<Recorded> WriteAsync(
        FellowsDb db,
        ProposalRow row,
        ProposedPlan plan,
        Turn turn,
        CancellationToken cancel
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var waitsForFirst = plan.NeedsSecond && row.State is ProposalState.Waiting;
        var next = waitsForFirst ? ProposalState.WaitingForSecond : ProposalState.Confirmed;
        var claimed = await db
            .Proposals.Where(p => p.Id == row.Id && p.State == row.State)
            .ExecuteUpdateAsync(
                set => set.SetProperty(p => p.State, next).SetProperty(p => p.SettledAt, turn.At),
                cancel
            );
        if (claimed == 0)
        {
            return new Recorded.AlreadySettled();
        }
        if (plan.TimeRequest is { } number && await SettledAsync(db, number, cancel) is { } settled)
        {
            return new Recorded.Done(ProposalReplies.Nothing("confirm", settled));
        }
        var people = await Planner.LoadAsync(db, plan.Wishes, cancel);
        var made = planner.Make(db, plan.Wishes, people, turn);
        if (made is Planned.ForStaff request)
        {
            var asked = await TimeRequestWriting.WriteAsync(db, request, turn, season, cancel);
            await transaction.CommitAsync(cancel);
            return new Recorded.Done(asked);
        }
        if (made is not Planned.Good good || !IsSame(good.Facts, plan.Facts))
        {
            return new Recorded.Overtaken(await WhatChangedAsync(db, row, plan, turn, cancel));
        }
        if (waitsForFirst)
        {
            var reply = await SecondAsync(db, row, good, turn, cancel);
            await transaction.CommitAsync(cancel);
            return new Recorded.Done(reply);
        }
        var intent = string.Join('+', plan.Wishes.Select(w => w.Intent).Distinct());
        var changeId = await ChangeWriter.WriteAsync(
            db,
            good,
            intent,
            plan.Wishes.Select(w => w.Reason).FirstOrDefault(r => r is not null),
            plan.TimeRequest is null ? null : good.Steps[0].Before.Id,
            turn,
            season,
            cancel
        );
        await db
            .Proposals.Where(p => p.Id == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.ChangeId, changeId), cancel);
        await TimeRequestWriting.SettleAsync(db, plan.Wishes, changeId, turn, cancel);
        await transaction.CommitAsync(cancel);
        return new Recorded.Done(
            ProposalReplies.Done(good, intent) with
            {
                Remember = new Conversation.Dialogue.Memory { PersonId = good.Steps[^1].Before.Id },
            }
        );
    }

    /// <summary>What became of a request for more time that somebody else has settled in between; none = it still waits.</summary>
    private static async Task<string?> SettledAsync(FellowsDb db, int number, CancellationToken cancel) =>
        await db.TimeRequests.AsNoTracking().FirstOrDefaultAsync(r => r.Id == number, cancel) is { } row
        && row.State is not TimeRequestState.Waiting
            ? TimeRequestWriting.Settled(row)
            : null;

    private static bool IsSame(IReadOnlyList<ProposedFact> now, IReadOnlyList<ProposedFact> then) =>
        now.Select(Comparable).ToHashSet().SetEquals(then.Select(Comparable));

    private static ProposedFact Comparable(ProposedFact fact) =>
        Stamps.Contains(fact.Fact) ? fact with { Before = null, After = null } : fact;

    /// <summary>What happened to the people concerned since it was proposed, in words.</summary>
    private static async Task<string> WhatChangedAsync(
        FellowsDb db,
        ProposalRow row,
        ProposedPlan plan,
        Turn turn,
        CancellationToken cancel
    )
    {
        if (!turn.Asker.IsStaff)
        {
            // One change may have been about several people, and who else it was about is not for everybody.
            return "Your record has changed since I asked you that, so I have recorded nothing yet.";
        }
        var ids = plan.Wishes.SelectMany(w => w.Who.Each).OfType<Subject.Exactly>().Select(s => s.PersonId).ToList();
        var since = await db
            .Changes.Where(c =>
                c.At >= row.ProposedAt && db.ChangedFacts.Any(f => f.ChangeId == c.Id && ids.Contains(f.PersonId))
            )
            .OrderBy(c => c.Id)
            .Take(3)
            .ToListAsync(cancel);
        return since.Count == 0
            ? "Things have changed since I proposed that, so I have recorded nothing yet."
            : $"I have recorded nothing yet, because since then this was recorded: {string.Join("; ", since.Select(c => $"{c.Does} (by {(c.ByKey == turn.Asker.Key ? "you" : c.By)})"))}.";
    }

    private static async Task<Reply> SecondAsync(
        FellowsDb db,
        ProposalRow row,
        Planned.Good good,
        Turn turn,
        CancellationToken cancel
    )
    {
        await db
            .Proposals.Where(p => p.Id == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.ExpiresAt, turn.At + Proposals.SecondWaits), cancel);
        var what = good.Steps is [var only]
            ? ProposalReplies.Capital(only.Change.Does)
            : $"{good.Steps.Count} changes: {string.Join("; ", good.Steps.Take(5).Select(s => s.Change.Does))}{(good.Steps.Count > 5 ? "; …" : "")}";
        db.Ledger.Add(
            Owing.Row(
                $"second:{row.Code}",
                new Told(
                    new Receiver.ToStaff(),
                    "change.second",
                    $"{turn.Asker.Name} has confirmed this, and a second member of staff must, too: {what}. Say “confirm {row.Code}” or “cancel {row.Code}”."
                )
                {
                    Named = "the staff channel",
                    Buttons = ProposalReplies.Buttons(row.Code).Items,
                },
                turn.At,
                null
            )
        );
        await db.SaveChangesAsync(cancel);
        return new Reply
        {
            Outcome = Outcome.Proposed,
            Intent = "confirm",
            Private = true,
            Parts =
            [
                new Paragraph(
                    $"Noted. A second member of staff must confirm it, too: they say “confirm {row.Code}”. I have put it to the staff channel; nothing has changed yet."
                ),
            ],
        };
    }
}

/// <summary>What came of a yes.</summary>
internal abstract record Recorded
{
    private Recorded() { }

    public sealed record Done(Reply Reply) : Recorded;

    /// <summary>Somebody else was faster; what happened is said, and it is asked again.</summary>
    public sealed record Overtaken(string What) : Recorded;

    public sealed record AlreadySettled : Recorded;
}
