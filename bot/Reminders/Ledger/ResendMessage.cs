using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Reminders.Ledger;

/// <summary>
/// Sends a message once more: one that failed, as it would read now; one that was sent, as it read. What was left out because it
/// is no longer so stays left out.
/// </summary>
public sealed class ResendMessage(IDbContextFactory<FellowsDb> database, Season season) : IAnswer<Resend>
{
    public async Task<Reply> AnswerAsync(Resend request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return turn.Asker.IsStranger ? Refusals.Stranger(request.Intent) : Refusals.StaffOnly(request.Intent);
        }
        await using var db = database.CreateDbContext();
        if (request.Number is not { } number)
        {
            return await WhichAsync(db, request, turn, cancel);
        }
        return await db.Ledger.FirstOrDefaultAsync(m => m.Id == number, cancel) is { } message
            ? await AgainAsync(db, message, request, turn, cancel)
            : Say(
                Outcome.Clarify,
                request,
                $"There is no message {number} in the ledger. Ask “what failed?” for the numbers."
            );
    }

    private async Task<Reply> WhichAsync(FellowsDb db, Resend request, Turn turn, CancellationToken cancel)
    {
        var failed = db.Ledger.Where(m => m.State == OwedState.Failed);
        var two = await failed.OrderByDescending(m => m.DueAt).Take(2).ToListAsync(cancel);
        if (two is [var only])
        {
            return await AgainAsync(db, only, request, turn, cancel);
        }
        var part = await LedgerTable.OfAsync(
            db,
            failed,
            _ => "Which one? Say “resend” and its number.",
            "Nothing has failed, so there is nothing to send again. Name a message by its number to send it once more.",
            turn.Asker.ZoneIn(season),
            cancel
        );
        return Reply.Answer(request.Intent, part) with { Outcome = Outcome.Clarify, Private = true };
    }

    private static async Task<Reply> AgainAsync(
        FellowsDb db,
        OwedMessage message,
        Resend request,
        Turn turn,
        CancellationToken cancel
    )
    {
        switch (message.State)
        {
            case OwedState.Suppressed:
                return Say(
                    Outcome.Declined,
                    request,
                    $"I don't send message {message.Id}: {message.Why ?? "it is no longer so"}."
                );
            case not (OwedState.Owed or OwedState.Claimed)
                when message.Content is null && OwedKey.TryRead(message.Key) is null:
                return Say(
                    Outcome.Declined,
                    request,
                    $"I can't send message {message.Id} again: its text was removed when somebody was erased."
                );
            case OwedState.Owed or OwedState.Claimed:
                return Say(Outcome.Answered, request, $"Message {message.Id} has yet to go out; I am still trying.");
            case OwedState.Failed:
                // A reminder is worded anew; what a change has to tell stays as it was.
                var content = OwedKey.TryRead(message.Key) is null ? message.Content : null;
                await db
                    .Ledger.Where(m => m.Id == message.Id && m.State == OwedState.Failed)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(m => m.State, OwedState.Owed)
                                .SetProperty(m => m.Content, content)
                                .SetProperty(m => m.Attempts, 0)
                                .SetProperty(m => m.SettledAt, (NodaTime.Instant?)null)
                                .SetProperty(m => m.Why, (string?)null),
                        cancel
                    );
                break;
            default:
                var again = $"resend:{message.Id}:";
                var before = await db.Ledger.CountAsync(m => m.Key.StartsWith(again), cancel);
                db.Ledger.Add(
                    new OwedMessage
                    {
                        Key = $"{again}{before + 1}",
                        Rule = message.Rule,
                        ToPersonId = message.ToPersonId,
                        ToChannel = message.ToChannel,
                        DueAt = turn.At,
                        Content = message.ReadsNow ?? message.Content,
                        About = message.About,
                        ChangeId = message.ChangeId,
                    }
                );
                await db.SaveChangesAsync(cancel);
                break;
        }
        return Say(Outcome.Done, request, $"Message {message.Id} goes out once more.");
    }

    private static Reply Say(Outcome outcome, Resend request, string text) =>
        Reply.Say(outcome, request.Intent, text) with
        {
            Private = true,
            Sources = ["record"],
        };
}
