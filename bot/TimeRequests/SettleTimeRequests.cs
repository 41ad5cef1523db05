using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.TimeRequests;

/// <summary>Staff grant or decline somebody's own wish for more time: it becomes an ordinary proposal, recorded on a yes.</summary>
public sealed class SettleTimeRequests(IDbContextFactory<FellowsDb> database, ChangeDesk desk)
    : IAnswer<SettleTimeRequest>
{
    public async Task<Reply> AnswerAsync(SettleTimeRequest request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return Say(request, Outcome.Declined, "Only the programme's staff can settle a request for more time.");
        }
        await using var db = database.CreateDbContext();
        if (await db.TimeRequests.FirstOrDefaultAsync(r => r.Id == request.Number, cancel) is not { } row)
        {
            return Say(
                request,
                Outcome.Clarify,
                $"There is no request {request.Number}. Ask “which requests are open?” to see those that wait."
            );
        }
        if (row.State is not TimeRequestState.Waiting)
        {
            return Say(request, Outcome.Answered, TimeRequestWriting.Settled(row));
        }
        Wish wish = request.Grants
            ? new MoreTime(row.For, row.Stage, request.AsksForDate ? null : request.Until ?? new Exact(row.Until))
            : new DeclineTime(row.Id, row.For, row.Until);
        return await desk.ProposeAsync(
            [wish with { Who = Whom.Exactly(row.PersonId), Reason = request.Reason }],
            turn,
            new ProposeOptions { TimeRequest = row.Id },
            cancel
        );
    }

    private static Reply Say(SettleTimeRequest request, Outcome outcome, string text) =>
        Reply.Say(outcome, request.Intent, text) with
        {
            Private = true,
        };
}
