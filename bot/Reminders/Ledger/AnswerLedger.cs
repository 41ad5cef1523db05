using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Ledger;

/// <summary>What was sent, what failed, and what was not sent and why: for staff; what was sent to oneself, for everybody.</summary>
public sealed class AnswerLedger(IDbContextFactory<FellowsDb> database, PersonFinder finder, Season season)
    : IAnswer<AskSent>,
        IAnswer<AskFailed>,
        IAnswer<AskNotSent>
{
    private static readonly Instant Latest = Instant.FromUtc(2400, 1, 1, 0, 0);

    public async Task<Reply> AnswerAsync(AskSent request, Turn turn, CancellationToken cancel)
    {
        var (person, refusal) = await WhoAsync(request.Who, request.Intent, turn, cancel);
        return refusal
            ?? await ShowAsync(
                request.Intent,
                m => m.State == OwedState.Sent || m.State == OwedState.Late,
                person,
                request.Between,
                n => $"{Dates.Count(n, "message")} sent{To(person, turn)}.",
                $"I have sent nothing{To(person, turn)}{In(request.Between)} without being asked.",
                turn,
                cancel
            );
    }

    public async Task<Reply> AnswerAsync(AskFailed request, Turn turn, CancellationToken cancel) =>
        turn.Asker.IsStaff
            ? await ShowAsync(
                request.Intent,
                m => m.State == OwedState.Failed,
                null,
                null,
                n =>
                    $"{Dates.Count(n, "message")} could not be delivered. Say “resend” and the number to try one again.",
                "Nothing has failed: every message that was to go out either went out, or is still to.",
                turn,
                cancel
            )
            : Refuse(request.Intent, turn);

    public async Task<Reply> AnswerAsync(AskNotSent request, Turn turn, CancellationToken cancel)
    {
        var (person, refusal) = await WhoAsync(request.Who, request.Intent, turn, cancel);
        return refusal
            ?? await ShowAsync(
                request.Intent,
                m => m.State == OwedState.Suppressed,
                person,
                request.Between,
                n => $"{Dates.Count(n, "message")} not sent{To(person, turn)}, because they were no longer so.",
                $"There is nothing that I did not send{To(person, turn)}{In(request.Between)}.",
                turn,
                cancel
            );
    }

    private async Task<(Person? Person, Reply? Refusal)> WhoAsync(
        Subject? who,
        string intent,
        Turn turn,
        CancellationToken cancel
    )
    {
        if (turn.Asker.IsStaff && who is null)
        {
            return (null, null);
        }
        if (!turn.Asker.IsStaff && who is not (null or Subject.Self) || turn.Asker.IsStranger)
        {
            return (null, Refuse(intent, turn));
        }
        var (found, instead) = await finder.FindAsync(
            who ?? new Subject.Self(),
            new AskPerson(who ?? new Subject.Self(), PersonAspect.Summary),
            turn,
            cancel
        );
        return (found, found is null ? instead! with { Intent = intent } : null);
    }

    private async Task<Reply> ShowAsync(
        string intent,
        System.Linq.Expressions.Expression<Func<OwedMessage, bool>> which,
        Person? person,
        DayRange? days,
        Func<int, string> caption,
        string none,
        Turn turn,
        CancellationToken cancel
    )
    {
        await using var db = database.CreateDbContext();
        var zone = turn.Asker.ZoneIn(season);
        var messages = db.Ledger.Where(which);
        if (person is { Id: var id })
        {
            messages = messages.Where(m => m.ToPersonId == id);
        }
        if (days is { } range)
        {
            var from = zone.AtStartOfDay(range.From).ToInstant();
            var to = range.To is { } last ? zone.AtStartOfDay(last.PlusDays(1)).ToInstant() : Latest;
            messages = messages.Where(m => m.DueAt >= from && m.DueAt < to);
        }
        var part = await LedgerTable.OfAsync(db, messages, caption, none, zone, cancel);
        return Reply.Answer(intent, part) with { Private = true, Sources = ["record"] };
    }

    private static Reply Refuse(string intent, Turn turn) =>
        turn.Asker.IsStranger ? Refusals.Stranger(intent) : Refusals.StaffOnly(intent);

    private static string To(Person? person, Turn turn) =>
        person is null ? ""
        : person.Id == turn.Asker.Person?.Id ? " to you"
        : $" to {person.FullName}";

    private static string In(DayRange? days) => days is null ? "" : " in that time";
}
