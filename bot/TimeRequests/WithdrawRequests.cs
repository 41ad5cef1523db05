using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.TimeRequests;

/// <summary>Takes back the asker's own wish for more time while it waits for the staff.</summary>
public sealed class WithdrawRequests(IDbContextFactory<FellowsDb> database, Season season)
    : IAnswer<WithdrawTimeRequest>
{
    private const string NoneWaits = "No request of yours for more time is waiting, so there is nothing to withdraw.";

    public async Task<Reply> AnswerAsync(WithdrawTimeRequest request, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.IsStranger)
        {
            return Refusals.Stranger(request.Intent);
        }
        var own = turn.Asker.Person?.Id;
        await using var db = database.CreateDbContext();
        var waiting = await db
            .TimeRequests.Where(r => r.PersonId == own && r.State == TimeRequestState.Waiting)
            .OrderBy(r => r.Id)
            .ToListAsync(cancel);
        var meant = waiting.Where(r => request.Number is null || r.Id == request.Number).ToList();
        return meant switch
        {
            [var only] => await db.TakeBackAsync(only, request.Intent, turn, season, cancel),
            [] when turn.Asker.IsStaff && request.Number is { } number => Say(
                request,
                Outcome.Answered,
                $"Only whoever asked can withdraw a request. To turn it down, say “decline request {number}”."
            ),
            [] when waiting.Count == 0 => Say(request, Outcome.Answered, NoneWaits),
            [] => Say(
                request,
                Outcome.Clarify,
                $"Request {request.Number} is none of yours that waits. {Those(waiting)}"
            ),
            _ => Say(request, Outcome.Clarify, $"Which one? {Those(waiting)}"),
        };
    }

    private static string Those(List<TimeRequestRow> waiting) =>
        $"Say {string.Join(" or ", waiting.Select(r => $"“withdraw request {r.Id}” ({(r.For is TimeFor.Offer ? "offer" : "stage")})"))}.";

    private static Reply Say(WithdrawTimeRequest request, Outcome outcome, string text) =>
        Reply.Say(outcome, request.Intent, text) with
        {
            Private = true,
        };
}
