using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>Shows a proposal that waits once more, with every message that would go out: to its asker, and to whoever may confirm it second.</summary>
public sealed class Showing(IDbContextFactory<FellowsDb> database, ChangeKinds kinds, Deeds deeds, Season season)
    : IAnswer<ShowProposal>
{
    public async Task<Reply> AnswerAsync(ShowProposal request, Turn turn, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var row = await Proposals.FindAsync(db, request.Code, turn, cancel);
        if (row is null && request.Code is null)
        {
            return ProposalReplies.Nothing(request.Intent, "Nothing is waiting here to be confirmed.");
        }
        if (Proposals.Objection(row, new Settle(false, request.Code), turn, season) is { } objection)
        {
            return objection with { Intent = request.Intent };
        }
        var plan = StoredJson.ReadPlan(row!.Plan);
        if (plan.Deed is { } deed)
        {
            var weighed = await deeds.For(deed).WeighAsync(db, deed, turn, cancel);
            return weighed is Weighed.Good well
                ? Said(request, DeedDesk.Proposed(well, request.Intent, row.Code, How(row, turn)))
                : DeedDesk.Instead(weighed, request.Intent);
        }
        var people = await Planner.LoadAsync(db, plan.Wishes, cancel);
        var made = new Planner(kinds, season).Make(db, plan.Wishes, people, turn);
        if (made is Planned.ForStaff forStaff)
        {
            return Said(request, Proposals.Asked(forStaff, request.Intent, row.Code, How(row, turn), turn, season));
        }
        if (made is Planned.Good good && Preview.FingerPrint(good.Steps) == plan.Shown)
        {
            return Said(request, ProposalReplies.Proposed(good, request.Intent, row.Code, How(row, turn)));
        }
        return ProposalReplies.Nothing(
            request.Intent,
            $"Things have changed since that was proposed. Say “confirm {row.Code}”, and I will say what has changed and propose it afresh."
        );
    }

    private static Reply Said(ShowProposal request, Reply shown) =>
        request.IsUnclear
            ? shown with
            {
                Parts =
                [
                    new Paragraph("I can't read that as a change to what waits. It stands as it was:"),
                    .. shown.Parts,
                ],
            }
            : shown;

    private string How(ProposalRow row, Turn turn)
    {
        var until = ProposalReplies.Shows(row.ExpiresAt, turn, season);
        return row.State is ProposalState.Waiting
                ? $"Say “confirm {row.Code}” or “cancel {row.Code}”; it waits until {until}."
            : row.AskerKey == turn.Asker.Key
                ? $"You have confirmed it. A second member of staff must, too: “confirm {row.Code}”. It waits until {until}, and “cancel {row.Code}” drops it."
            : $"{row.AskerName} has confirmed it. Say “confirm {row.Code}” to record it, or “cancel {row.Code}” to drop it; it waits until {until}.";
    }
}
