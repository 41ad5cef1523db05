using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// The part of the desk for what is about no person's facts: a deed is proposed, done on the yes of the one who was asked
/// together with its audit and what it owes, and taken back by "undo".
/// </summary>
public sealed class DeedDesk(IDbContextFactory<FellowsDb> database, Deeds deeds, Season season) : IAnswer<Deed>
{
    private const string SameMoment = "Somebody else changed this at the same moment, so I have recorded nothing.";
    private readonly Proposals proposals = new(database);

    /// <summary>Proposes it; or declines, asks back, or says in a sentence why it cannot be done.</summary>
    public async Task<Reply> AnswerAsync(Deed request, Turn turn, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var weighed = await deeds.For(request).WeighAsync(db, request, turn, cancel);
        if (weighed is not Weighed.Good good)
        {
            return Instead(weighed, request.Intent);
        }
        var plan = new ProposedPlan([], []) { Deed = good.Exactly, Line = good.Does };
        var code = await proposals.KeepAsync(plan, turn, null, cancel);
        return Proposed(good, request.Intent, code, ProposalReplies.HowToAnswer(code, turn, needsSecond: false)) with
        {
            Remember = new Memory { Proposal = code },
        };
    }

    /// <summary>What waits, as it is shown.</summary>
    internal static Reply Proposed(Weighed.Good good, string intent, string code, string how) =>
        new()
        {
            Outcome = Outcome.Proposed,
            Intent = intent,
            Private = true,
            About = Abouts.Proposal(code),
            Sources = ["record"],
            Parts = [.. good.Shows, new Paragraph(how), ProposalReplies.Buttons(code)],
        };

    /// <summary>Does what was proposed, or says what is in the way by now.</summary>
    internal Task<Reply> ConfirmAsync(FellowsDb db, ProposalRow row, Deed deed, Turn turn, CancellationToken cancel) =>
        db.RunAsync(
            token => WriteAsync(db, row, deed, turn, token),
            () => ProposalReplies.Nothing(deed.Intent, SameMoment),
            cancel
        );

    /// <summary>Takes back a change that was a deed, and closes the transaction with it; where something is against it, nothing is written.</summary>
    internal async Task<Reply> UndoAsync(
        FellowsDb db,
        IDbContextTransaction transaction,
        ChangeRow last,
        Turn turn,
        CancellationToken cancel
    )
    {
        var deed = StoredJson.ReadDeed(last.Deed!);
        var undo = new ChangeRow
        {
            At = turn.At,
            ByKey = turn.Asker.Key,
            By = turn.Asker.Name,
            Intent = "undo",
            Does = $"taken back: {last.Does}",
            Undoes = last.Id,
        };
        db.Changes.Add(undo);
        await db.SaveChangesAsync(cancel);
        if (await deeds.For(deed).UndoAsync(db, deed, last, undo, turn, cancel) is { } against)
        {
            return ProposalReplies.Nothing("undo", $"I can't take that back ({last.Does}): {against}");
        }
        await db.SaveChangesAsync(cancel);
        await db
            .Changes.Where(c => c.Id == last.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UndoneBy, undo.Id), cancel);
        var said = await Unsaying.HoldBackAsync(db, last, turn, cancel);
        await Unsaying.CorrectAsync(db, said, undo.Id, turn, season, cancel);
        await Unsaying.StaleAsync(db, last.Id, turn, cancel);
        await transaction.CommitAsync(cancel);
        var told =
            said.Sent.Count > 0 ? " It had been sent already; I am sending a correction that says it is one." : "";
        return Reply.Say(Outcome.Done, "undo", $"Taken back: {last.Does}.{told}") with
        {
            Private = true,
            Sources = ["record"],
            Remember = new Memory(),
        };
    }

    private async Task<Reply> WriteAsync(FellowsDb db, ProposalRow row, Deed deed, Turn turn, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var claimed = await db
            .Proposals.Where(p => p.Id == row.Id && p.State == ProposalState.Waiting)
            .ExecuteUpdateAsync(
                set => set.SetProperty(p => p.State, ProposalState.Confirmed).SetProperty(p => p.SettledAt, turn.At),
                cancel
            );
        if (claimed == 0)
        {
            return ProposalReplies.Nothing(deed.Intent, "That has been settled already; nothing more has changed.");
        }
        var weighed = await deeds.For(deed).WeighAsync(db, deed, turn, cancel);
        if (weighed is not Weighed.Good good)
        {
            return Instead(weighed, deed.Intent);
        }
        if (good.Exactly != deed)
        {
            return ProposalReplies.Nothing(
                deed.Intent,
                "It has changed since I proposed that, so I have recorded nothing. Say it again, and I will propose it afresh."
            );
        }
        var change = new ChangeRow
        {
            At = turn.At,
            ByKey = turn.Asker.Key,
            By = turn.Asker.Name,
            Intent = deed.Intent,
            Does = good.Does,
            Deed = StoredJson.Write(good.Kept ?? good.Exactly),
        };
        db.Changes.Add(change);
        await db.SaveChangesAsync(cancel);
        var after = await deeds.For(deed).DoAsync(db, deed, change, turn, cancel);
        await Owing.AddAsync(db, [.. good.Told], change.Id, turn.At, season, cancel);
        await db.SaveChangesAsync(cancel);
        await db
            .Proposals.Where(p => p.Id == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.ChangeId, change.Id), cancel);
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Proposal(row.Code));
        await transaction.CommitAsync(cancel);
        return Done(good, after, deed.Intent);
    }

    private static Reply Done(Weighed.Good good, IReadOnlyList<Part> after, string intent)
    {
        var telling = good.Told.Count == 0 ? "" : $" I am telling {Dates.Join([.. good.Told.Select(t => t.Named)])}.";
        return new Reply
        {
            Outcome = Outcome.Done,
            Intent = intent,
            Private = true,
            Sources = ["record"],
            Parts = [new Paragraph($"Recorded: {good.Does}.{telling} Say “undo” to take it back."), .. after],
            Remember = new Memory(),
        };
    }

    internal static Reply Instead(Weighed weighed, string intent) =>
        weighed switch
        {
            Weighed.MayNot no => ProposalReplies.Declined(intent, no.Why.Why),
            Weighed.Asked asked => ProposalReplies.Clarify(intent, asked.Question),
            Weighed.Refused refused => ProposalReplies.Nothing(intent, $"{refused.Why} Nothing has changed."),
            _ => throw new InvalidOperationException("A deed weighed in a way nobody knows."),
        };
}
