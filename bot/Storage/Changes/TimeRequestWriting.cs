using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>People's own wishes for more time, on their way to the staff and back.</summary>
internal static class TimeRequestWriting
{
    /// <summary>What the audit calls a request for more time; no column of the people file.</summary>
    public const string AuditField = "more_time_request";

    /// <summary>What the time is for, to follow "until Friday".</summary>
    public static string What(Plan.ForStaff request) =>
        request.For is TimeFor.Offer ? "for your offer" : "for your current stage";

    /// <summary>Stores the request and owes the staff channel the word of it, with buttons; one that still waits is renewed.</summary>
    public static async Task<Reply> WriteAsync(
        FellowsDb db,
        Planned.ForStaff planned,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var (request, whom) = (planned.Request, planned.Whom);
        var by = new Deciding(turn.Asker, turn.At, season, new Dictionary<int, Person>());
        await db
            .TimeRequests.Where(r =>
                r.PersonId == whom.Id && r.For == request.For && r.State == TimeRequestState.Waiting
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.State, TimeRequestState.Declined)
                        .SetProperty(r => r.SettledBy, "asked anew")
                        .SetProperty(r => r.SettledAt, turn.At),
                cancel
            );
        var row = new TimeRequestRow
        {
            PersonId = whom.Id,
            For = request.For,
            Stage = request.For is TimeFor.Stage ? whom.Stage : null,
            Until = request.Until,
            Reason = request.Exactly.Reason,
            AskedAt = turn.At,
        };
        db.TimeRequests.Add(row);
        db.Audit.Add(
            new AuditEntry
            {
                At = turn.At,
                PersonId = whom.Id,
                Field = AuditField,
                After = $"asked until {Instants.Format(request.Until, whom.ZoneIn(season))}",
                Source = AuditEntry.FromChat,
                ByPersonId = turn.Asker.Person?.Id,
                By = turn.Asker.Name,
                Channel = turn.Channel,
                Reason = request.Exactly.Reason,
            }
        );
        await db.SaveChangesAsync(cancel);
        var zones = Dates.Of(request.Until, whom.ZoneIn(season), season.Zone);
        var stands = request.Now is { } now
            ? $" It stands at {Dates.Of(now.At, now.Zone, season.Zone, whom.ZoneIn(season))} now."
            : "";
        var why = request.Exactly.Reason is { } reason ? $" Their reason: “{reason}”." : "";
        var what = request.For is TimeFor.Offer ? "their offer" : season[whom.Stage!.Value].Name;
        db.Ledger.Add(
            Owing.Row(
                $"request:{row.Id}",
                new Told(
                    new Receiver.ToStaff(),
                    "request.moretime",
                    $"{whom.FullName} asks for more time on {what}, until {zones}.{stands}{why} It is request {row.Id}: say “grant request {row.Id}”, “grant request {row.Id} until …” or “decline request {row.Id}”."
                )
                {
                    Named = "the staff channel",
                    Buttons =
                    [
                        new Button("Grant", $"grant request {row.Id}"),
                        new Button("Grant until…", $"grant request {row.Id} until …"),
                        new Button("Decline", $"decline request {row.Id}"),
                    ],
                },
                turn.At,
                null
            )
        );
        await db.SaveChangesAsync(cancel);
        return Reply.Say(
            Outcome.Done,
            request.Exactly.Intent,
            $"Sent: the staff now have your request for more time until {by.Says(request.Until, whom)}. Until they grant it, your deadline stays as it is; I will tell you what they say."
        ) with
        {
            Private = true,
            Sources = ["record"],
            Remember = new Conversation.Dialogue.Memory { PersonId = whom.Id },
        };
    }

    /// <summary>The change that settles it has been recorded.</summary>
    public static Task SettleAsync(
        FellowsDb db,
        int number,
        bool isGranted,
        int changeId,
        Turn turn,
        CancellationToken cancel
    ) =>
        db
            .TimeRequests.Where(r => r.Id == number && r.State == TimeRequestState.Waiting)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.State, isGranted ? TimeRequestState.Granted : TimeRequestState.Declined)
                        .SetProperty(r => r.SettledBy, turn.Asker.Name)
                        .SetProperty(r => r.SettledAt, turn.At)
                        .SetProperty(r => r.ChangeId, changeId),
                cancel
            );
}
