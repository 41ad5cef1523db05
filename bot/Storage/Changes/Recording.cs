using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage.Platforms;
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
        nameof(Person.ErasedAt),
    ];

    public Task<Recorded> ConfirmAsync(
        FellowsDb db,
        ProposalRow row,
        ProposedPlan plan,
        Turn turn,
        CancellationToken cancel
    ) =>
        db.RunAsync<Recorded>(
            token => WriteAsync(db, row, plan, turn, token),
            () =>
                new Recorded.Overtaken(
                    "Somebody else changed this at the same moment, so I have recorded nothing yet."
                ),
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
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Proposal(row.Code));
        if (plan.TimeRequest is { } number && await SettledAsync(db, number, cancel) is { } settled)
        {
            return new Recorded.Done(ProposalReplies.Nothing("confirm", settled));
        }
        var people = await Planner.LoadAsync(db, plan.Wishes, cancel);
        if (plan.Wishes.SelectMany(w => w.Who.Each).OfType<Subject.Exactly>().Any(s => !people.ContainsKey(s.PersonId)))
        {
            return new Recorded.Gone();
        }
        var isSecond = row.State is ProposalState.WaitingForSecond;
        var made = planner.Make(db, plan.Wishes, people, turn, isSecond ? row.AskerName : null);
        if (made is Planned.ForStaff request)
        {
            var asked = await TimeRequestWriting.WriteAsync(db, request, turn, season, cancel);
            await transaction.CommitAsync(cancel);
            return new Recorded.Done(asked);
        }
        if (
            made is not Planned.Good good
            || !IsSame(good.Facts, plan.Facts)
            || Preview.FingerPrint(good.Steps) != plan.Shown
        )
        {
            return new Recorded.Overtaken(await WhatChangedAsync(db, row, plan, turn, cancel));
        }
        if (waitsForFirst)
        {
            var reply = await SecondYes.AskForAsync(db, row, good, turn, season, cancel);
            await transaction.CommitAsync(cancel);
            return new Recorded.Done(reply);
        }
        var intent = string.Join('+', plan.Wishes.Select(w => w.Intent).Distinct());
        var by = ByWhom.Of(row, turn);
        if (plan.Wishes.Any(w => w is Erase))
        {
            var erased = await Erasing.WriteAsync(db, good, by, turn, cancel);
            await SettleAsync(db, row, erased, cancel);
            await transaction.CommitAsync(cancel);
            return new Recorded.Done(Erasing.Reply(good, intent));
        }
        var changeId = await ChangeWriter.WriteAsync(
            db,
            good,
            intent,
            plan.TimeRequest is null ? null : good.Steps[0].Before.Id,
            turn,
            season,
            cancel
        );
        await SettleAsync(db, row, changeId, cancel);
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

    private static async Task SettleAsync(FellowsDb db, ProposalRow row, int changeId, CancellationToken cancel) =>
        await db
            .Proposals.Where(p => p.Id == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.ChangeId, changeId), cancel);

    private static bool IsSame(IReadOnlyList<ProposedFact> now, IReadOnlyList<ProposedFact> then) =>
        Telling(now).SetEquals(Telling(then));

    private static HashSet<ProposedFact> Telling(IReadOnlyList<ProposedFact> facts) =>
        [.. facts.Where(f => !Stamps.Contains(f.Fact))];

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
            : $"I have recorded nothing yet, because since then this was recorded: {string.Join("; ", since.Select(c => $"{ProposalReplies.DoneBy(c, turn)} (by {(c.ByKey == turn.Asker.Key ? "you" : c.By)})"))}.";
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

    /// <summary>Somebody it was about is not stored any more.</summary>
    public sealed record Gone : Recorded;
}
