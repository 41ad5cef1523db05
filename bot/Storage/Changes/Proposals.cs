using System.Security.Cryptography;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>Keeps proposals until they are settled, and says why one cannot be.</summary>
internal sealed class Proposals(IDbContextFactory<FellowsDb> database)
{
    /// <summary>How long a yes is waited for (contract: within ten minutes).</summary>
    public static readonly Duration Waits = Duration.FromMinutes(10);

    /// <summary>How long the second person may take.</summary>
    public static readonly Duration SecondWaits = Duration.FromDays(1);

    // No letters and digits that are taken for one another.
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int CodeLength = 6;

    public async Task<Reply> KeepAsync(
        Planned.Good good,
        IReadOnlyList<Wish> named,
        IReadOnlyList<Wish> wishes,
        string intent,
        Turn turn,
        ProposeOptions? options,
        CancellationToken cancel
    )
    {
        var needsSecond = options?.NeedsSecond ?? false;
        var plan = new ProposedPlan(Exactly(named, good), good.Facts)
        {
            NeedsSecond = needsSecond,
            Shown = Preview.FingerPrint(good.Steps),
            TimeRequest = options?.TimeRequest,
            Line = Ending.Line([.. good.Steps.Select(s => s.Change.Does)]),
        };
        var code = await KeepAsync(plan, turn, options?.Replaces, cancel);
        var reply = ProposalReplies.Proposed(good, intent, code, ProposalReplies.HowToAnswer(code, turn, needsSecond));
        return reply with
        {
            Parts = [.. options?.Preview ?? [], .. reply.Parts],
            Remember = new Memory
            {
                Wish = wishes.Count == 1 ? wishes[0] : null,
                Together = wishes.Count > 1 ? wishes : [],
                Until = (plan.Wishes[0] as IDated)?.When is Exact settled ? settled.Moment : null,
                PersonId = good.Steps[^1].Before.Id,
                Proposal = code,
            },
        };
    }

    public async Task<Reply> KeepAsync(
        Planned.ForStaff request,
        IReadOnlyList<Wish> wishes,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var until = Saying(turn, season).Says(request.Request.Until, request.Whom);
        var plan = new ProposedPlan([request.Request.Exactly], [])
        {
            Line = $"more time until {until} {TimeRequestWriting.What(request.Request)}",
        };
        var code = await KeepAsync(plan, turn, null, cancel);
        var how = turn.ConversationId is null
            ? $"Say “confirm {code}” within ten minutes to send it, or “cancel {code}”."
            : "Say yes within ten minutes to send it, or no to leave it.";
        return Asked(request, request.Request.Exactly.Intent, code, how, turn, season) with
        {
            Remember = new Memory
            {
                // As it was said: "Tuesday" after "next week" is that week's.
                Wish =
                    wishes is [MoreTime said] && request.Request.Exactly is MoreTime exactly
                        ? exactly with
                        {
                            When = said.When,
                        }
                        : request.Request.Exactly,
                Until = request.Request.Until,
                PersonId = request.Whom.Id,
                Proposal = code,
            },
        };
    }

    private static Deciding Saying(Turn turn, Season season) =>
        new(turn.Asker, turn.At, season, new Dictionary<int, Person>());

    /// <summary>A request for more time that waits to be sent, as it is shown.</summary>
    internal static Reply Asked(
        Planned.ForStaff request,
        string intent,
        string code,
        string how,
        Turn turn,
        Season season
    )
    {
        var by = Saying(turn, season);
        var until = by.Says(request.Request.Until, request.Whom);
        var now = request.Request.Now is { } deadline
            ? TimeRequestWriting.Stands(deadline, turn.At, by.Says(deadline, request.Whom))
            : "";
        return new Reply
        {
            Outcome = Outcome.Proposed,
            Intent = intent,
            Private = true,
            About = Abouts.Proposal(code),
            Sources = ["record"],
            Parts =
            [
                new Paragraph(
                    $"Shall I ask the staff to give you until {until} {TimeRequestWriting.What(request.Request)}?{now} Only they can grant it; you will hear from me either way."
                ),
                new Paragraph(how),
                ProposalReplies.Buttons(code),
            ],
        };
    }

    /// <summary>The proposal that is meant: by its code, else the one this asker was last shown here, else one of this conversation.</summary>
    public static async Task<ProposalRow?> FindAsync(FellowsDb db, string? code, Turn turn, CancellationToken cancel)
    {
        if (code is { } known)
        {
            return await db.Proposals.FirstOrDefaultAsync(p => p.Code == known, cancel);
        }
        if (turn.ConversationId is not { } here)
        {
            return null;
        }
        var (soonest, own) = (turn.At, turn.Asker.Key);
        return await db
            .Proposals.Where(p =>
                p.ConversationId == here
                && p.ExpiresAt > soonest
                && (p.State == ProposalState.Waiting || p.State == ProposalState.WaitingForSecond)
            )
            .OrderByDescending(p => p.AskerKey == own)
            .ThenByDescending(p => p.Id)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>Why this turn cannot settle the proposal; none = it can.</summary>
    public static Reply? Objection(ProposalRow? row, Settle settle, Turn turn, Season season)
    {
        if (row is null)
        {
            return ProposalReplies.Nothing(
                settle.Intent,
                settle.Code is { } code ? $"I have no proposal {code}; nothing has changed."
                    : settle.IsYes ? "Nothing is waiting for a yes from you, so nothing has changed."
                    : "Nothing is waiting, so there is nothing to drop."
            );
        }
        var isOwn = row.AskerKey == turn.Asker.Key && !turn.Asker.IsStranger;
        var isSecond =
            row.State is not ProposalState.Waiting
            && turn.Asker.IsStaff
            && !isOwn
            && StoredJson.ReadPlan(row.Plan).NeedsSecond;
        if (!isOwn && !isSecond)
        {
            return ProposalReplies.Declined(
                settle.Intent,
                turn.Asker.IsStaff
                    ? $"Only {row.AskerName} may settle this one, since it was proposed to them. Nothing has changed."
                    : "Only the one it was proposed to may settle this. Nothing has changed."
            );
        }
        return row.State switch
        {
            ProposalState.Confirmed => Said($"That was recorded on {When(row)} already; nothing more has changed."),
            ProposalState.Cancelled => Said($"That was dropped on {When(row)}; nothing has changed."),
            ProposalState.Replaced => Said(
                "You have said that anew since, so this one no longer holds. Nothing has changed."
            ),
            _ when turn.At >= row.ExpiresAt => Said(
                $"That proposal ran out on {ProposalReplies.Shows(row.ExpiresAt, turn, season)}, and nothing has changed. Say it again, and I will propose it afresh."
            ),
            ProposalState.WaitingForSecond when isOwn && settle.IsYes => Said(
                "You have confirmed it already; a second member of staff must confirm it, too."
            ),
            _ => null,
        };

        Reply Said(string text) => ProposalReplies.Nothing(settle.Intent, text);

        string When(ProposalRow settled) =>
            ProposalReplies.Shows(settled.SettledAt ?? settled.ProposedAt, turn, season);
    }

    /// <summary>Keeps a plan until it is settled; the code by which it is confirmed.</summary>
    public async Task<string> KeepAsync(ProposedPlan plan, Turn turn, string? replaces, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var row = new ProposalRow
        {
            Code = RandomNumberGenerator.GetString(Letters, CodeLength),
            AskerKey = turn.Asker.Key,
            AskerName = turn.Asker.Name,
            ConversationId = turn.ConversationId,
            ProposedAt = turn.At,
            ExpiresAt = turn.At + Waits,
            State = ProposalState.Waiting,
            Plan = StoredJson.Write(plan),
        };
        db.Proposals.Add(row);
        await db.SaveChangesAsync(cancel);
        if (replaces is not null)
        {
            await Ending.SaidAnewAsync(db, replaces, turn, cancel);
        }
        return row.Code;
    }

    /// <summary>Every wish once for each person, with its date as it was settled for them.</summary>
    private static IReadOnlyList<Wish> Exactly(IReadOnlyList<Wish> named, Planned.Good good) =>
        good.Steps.Count > 0
            ? [.. good.Steps.Select(s => s.Change.Exactly with { Who = Whom.Exactly(s.Before.Id) })]
            : named;
}
