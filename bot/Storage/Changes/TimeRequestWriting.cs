using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>People's own wishes for more time, on their way to the staff and back.</summary>
public static class TimeRequestWriting
{
    /// <summary>What the audit calls a request for more time; no column of the people file.</summary>
    public const string AuditField = "more_time_request";

    /// <summary>What the time is for, to follow "until Friday".</summary>
    internal static string What(Plan.ForStaff request) =>
        request.For is TimeFor.Offer ? "for your offer" : "for your current stage";

    /// <summary>Stores the request and owes the staff channel the word of it, with buttons; one that still waits is renewed.</summary>
    internal static async Task<Reply> WriteAsync(
        FellowsDb db,
        Planned.ForStaff planned,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var (request, whom) = (planned.Request, planned.Whom);
        var by = new Deciding(turn.Asker, turn.At, season, new Dictionary<int, Person>());
        await StaleAsync(db, [whom.Id], request.For, turn, cancel);
        await db
            .TimeRequests.Where(r =>
                r.PersonId == whom.Id && r.For == request.For && r.State == TimeRequestState.Waiting
            )
            .ExecuteUpdateAsync(
                set => set.SetProperty(r => r.State, TimeRequestState.Renewed).SetProperty(r => r.SettledAt, turn.At),
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
            ? Stands(now, turn.At, Dates.Of(now.At, now.Zone, season.Zone, whom.ZoneIn(season)))
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
                    About = Abouts.Request(row.Id),
                    Buttons =
                    [
                        new Button("Grant", $"grant request {row.Id}"),
                        new Button("Grant until…", $"grant request {row.Id} until …")
                        {
                            Form = DateForms.Until("Grant until", $"grant request {row.Id}"),
                        },
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
            $"Sent: the staff now have your request for more time until {by.Says(request.Until, whom)}. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back."
        ) with
        {
            Private = true,
            Sources = ["record"],
            Remember = new Conversation.Dialogue.Memory { PersonId = whom.Id },
        };
    }

    /// <summary>Where the deadline is just now, as a sentence of its own with a blank before it.</summary>
    internal static string Stands(Deadline deadline, Instant now, string shown, string it = "It") =>
        deadline.HasPassed(now) ? $" {it} passed on {shown}." : $" {it} stands at {shown} now.";

    /// <summary>What is said of a request that waits no longer.</summary>
    public static string Settled(TimeRequestRow row) =>
        row.State is TimeRequestState.Renewed
            ? $"Request {row.Id} no longer counts: a newer one took its place. Nothing has changed. Ask “which requests are open?” to see it."
            : $"Request {row.Id} has been settled already: {row.State.ToString().ToLowerInvariant()} by {row.SettledBy}. Nothing has changed.";

    /// <summary>
    /// The change has been recorded: a decline settles the request it names, and more time settles whatever that person had
    /// asked for on the same thing, however the staff came to give it.
    /// </summary>
    internal static async Task SettleAsync(
        FellowsDb db,
        IEnumerable<Wish> wishes,
        int changeId,
        Turn turn,
        CancellationToken cancel
    )
    {
        foreach (var wish in wishes)
        {
            var (kind, state) = wish switch
            {
                DeclineTime decline => (decline.For, TimeRequestState.Declined),
                MoreTime time => (time.For, TimeRequestState.Granted),
                Reopen reopen => (reopen.For, TimeRequestState.Granted),
                _ => (TimeFor.Unsaid, TimeRequestState.Waiting),
            };
            if (state is not TimeRequestState.Waiting)
            {
                var ids = wish.Who.Each.OfType<Subject.Exactly>().Select(s => s.PersonId).ToList();
                await SettleAsync(db, ids, kind, state, changeId, turn, cancel);
            }
        }
    }

    private static async Task SettleAsync(
        FellowsDb db,
        IReadOnlyList<int> people,
        TimeFor kind,
        TimeRequestState state,
        int changeId,
        Turn turn,
        CancellationToken cancel
    )
    {
        await StaleAsync(db, people, kind, turn, cancel);
        await db
            .TimeRequests.Where(r =>
                people.Contains(r.PersonId) && r.For == kind && r.State == TimeRequestState.Waiting
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.State, state)
                        .SetProperty(r => r.SettledBy, turn.Asker.Name)
                        .SetProperty(r => r.SettledAt, turn.At)
                        .SetProperty(r => r.ChangeId, changeId),
                cancel
            );
    }

    /// <summary>The notices of the requests that are about to be settled will read otherwise.</summary>
    private static async Task StaleAsync(
        FellowsDb db,
        IReadOnlyList<int> people,
        TimeFor kind,
        Turn turn,
        CancellationToken cancel
    )
    {
        var waiting = await db
            .TimeRequests.Where(r =>
                people.Contains(r.PersonId) && r.For == kind && r.State == TimeRequestState.Waiting
            )
            .Select(r => r.Id)
            .ToListAsync(cancel);
        if (waiting.Count > 0)
        {
            await Stale.MarkAsync(db, turn.At, cancel, [.. waiting.Select(Abouts.Request)]);
        }
    }
}
