using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>A person's own wish for more time is taken back by them: at once, for nothing else rests on it.</summary>
public static class TakingRequestsBack
{
    /// <summary>Takes it back within a transaction of its own; the staff hear of it if they have heard of the request.</summary>
    public static Task<Reply> TakeBackAsync(
        this FellowsDb db,
        TimeRequestRow request,
        string intent,
        Turn turn,
        Season season,
        CancellationToken cancel
    ) =>
        db.RunAsync(
            async token =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(token);
                var reply = await WriteAsync(db, request, intent, turn, season, token);
                await transaction.CommitAsync(token);
                return reply;
            },
            () => ProposalReplies.Nothing(intent, "It has been settled at this very moment. Ask “where do I stand?”."),
            cancel
        );

    internal static async Task<Reply> WriteAsync(
        FellowsDb db,
        TimeRequestRow request,
        string intent,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var taken = await db
            .TimeRequests.Where(r => r.Id == request.Id && r.State == TimeRequestState.Waiting)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.State, TimeRequestState.Withdrawn)
                        .SetProperty(r => r.SettledBy, turn.Asker.Name)
                        .SetProperty(r => r.SettledAt, turn.At),
                cancel
            );
        var person = await db.People.FirstOrDefaultAsync(p => p.Id == request.PersonId, cancel);
        if (taken == 0 || person is null)
        {
            return ProposalReplies.Nothing(
                intent,
                $"Request {request.Id} has been settled already. Nothing has changed."
            );
        }
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Request(request.Id));
        await TellStaffAsync(db, request, person, turn, season, cancel);
        db.Audit.Add(
            new AuditEntry
            {
                At = turn.At,
                PersonId = person.Id,
                Field = TimeRequestWriting.AuditField,
                Before = $"asked until {Instants.Format(request.Until, person.ZoneIn(season))}",
                After = "withdrawn",
                Source = AuditEntry.FromChat,
                ByPersonId = turn.Asker.Person?.Id,
                By = turn.Asker.Name,
                Channel = turn.Channel,
            }
        );
        await db.SaveChangesAsync(cancel);
        var standing = new Standing(person, season, turn.At);
        var deadline = request.For is TimeFor.Offer ? standing.Offer?.Deadline : standing.CutOff;
        var stays = deadline is { } now
            ? TimeRequestWriting.Stands(
                now,
                turn.At,
                Dates.Of(now.At, now.Zone, turn.Asker.ZoneIn(season)),
                "Your deadline"
            )
            : "";
        return Reply.Say(
            Outcome.Done,
            intent,
            $"Your request for more time until {Dates.Of(request.Until, person.ZoneIn(season), turn.Asker.ZoneIn(season))} is withdrawn.{stays} If you need the time after all, ask again."
        ) with
        {
            Private = true,
            Sources = ["record"],
        };
    }

    /// <summary>What the staff have not heard yet they need not hear; otherwise they hear that nothing is left to decide.</summary>
    private static async Task TellStaffAsync(
        FellowsDb db,
        TimeRequestRow request,
        Person person,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var key = $"request:{request.Id}";
        var unheard = await db
            .Ledger.Where(m => m.Key == key && m.State == OwedState.Owed)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, OwedState.Suppressed)
                        .SetProperty(m => m.Why, "the request was withdrawn before it was sent")
                        .SetProperty(m => m.SettledAt, turn.At),
                cancel
            );
        if (unheard == 0)
        {
            db.Ledger.Add(
                Owing.Row(
                    $"request-withdrawn:{request.Id}",
                    new Told(
                        new Receiver.ToStaff(),
                        "request.withdrawn",
                        $"{person.FullName} no longer asks for more time until {Dates.Of(request.Until, person.ZoneIn(season), season.Zone)}: request {request.Id} is withdrawn, and there is nothing left to decide."
                    )
                    {
                        Named = "the staff channel",
                    },
                    turn.At,
                    null
                )
            );
        }
    }
}
