using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.TimeRequests;

/// <summary>The wishes for more time that wait: for staff everybody's, for anybody else their own.</summary>
public sealed class AnswerTimeRequests(IDbContextFactory<FellowsDb> database, Season season) : IAnswer<AskTimeRequests>
{
    private const int Most = 50;

    public async Task<Reply> AnswerAsync(AskTimeRequests request, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.IsStranger)
        {
            return Refusals.Stranger(request.Intent);
        }
        var own = turn.Asker.IsStaff ? null : turn.Asker.Person?.Id;
        await using var db = database.CreateDbContext();
        var waiting = await (
            from r in db.TimeRequests
            join p in db.People on r.PersonId equals p.Id
            where r.State == TimeRequestState.Waiting && (own == null || r.PersonId == own)
            orderby r.AskedAt, r.Id
            select new { Request = r, Person = p }
        )
            .Take(Most)
            .ToListAsync(cancel);
        Part part =
            waiting.Count == 0
                ? new Paragraph("No request for more time is waiting.")
                : new Table(
                    $"{Dates.Count(waiting.Count, "request")} for more time {(waiting.Count == 1 ? "waits" : "wait")} for staff",
                    ["Request", "Who", "For", "Until", "Asked", "Reason"],
                    [.. waiting.Select(w => Row(w.Request, w.Person, turn))]
                );
        return Reply.Answer(request.Intent, part) with { Private = true, Sources = ["record"] };
    }

    private string[] Row(TimeRequestRow row, Person person, Turn turn) =>
        [
            row.Id.ToString(),
            person.FullName,
            row.For is TimeFor.Offer ? "offer"
            : row.Stage is { } stage ? season[stage].Name
            : "stage",
            Dates.Of(row.Until, person.ZoneIn(season), turn.Asker.ZoneIn(season)),
            Dates.Of(row.AskedAt, turn.Asker.ZoneIn(season)),
            row.Reason ?? "–",
        ];
}
