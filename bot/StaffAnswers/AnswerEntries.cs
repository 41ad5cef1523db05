using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.StaffAnswers;

/// <summary>Shows staff the entries they have kept: all of them in a line each, or one with its wordings, with who and when.</summary>
public sealed class AnswerEntries(IDbContextFactory<FellowsDb> database, Season season)
    : IAnswer<AskEntries>,
        IAnswer<AskEntry>
{
    private const int Most = 60;

    public async Task<Reply> AnswerAsync(AskEntries request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return ForStaff(request);
        }
        await using var db = database.CreateDbContext();
        var rows = await db
            .KeptEntries.Where(e => e.RemovedAt == null)
            .OrderByDescending(e => e.Id)
            .Take(Most)
            .ToListAsync(cancel);
        var zone = turn.Asker.ZoneIn(season);
        Part[] parts =
            rows.Count == 0
                ? [new Paragraph("No answer has been kept as a handbook entry yet.")]
                :
                [
                    new Paragraph($"{(rows.Count == 1 ? "1 entry was" : $"{rows.Count} entries were")} added in chat:"),
                    new Bullets([
                        .. rows.Select(r =>
                            $"{r.Id}: {r.Title} (kept by {r.KeptBy}, {Dates.Of(r.KeptAt, zone)}{Edited(r, zone)})"
                        ),
                    ]),
                    new Paragraph($"Say “show entry {rows[0].Id}” to read one."),
                ];
        return Told(request, parts);
    }

    public async Task<Reply> AnswerAsync(AskEntry request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return ForStaff(request);
        }
        await using var db = database.CreateDbContext();
        if (await db.KeptEntries.FirstOrDefaultAsync(e => e.Id == request.Number, cancel) is not { } row)
        {
            return Told(request, new Paragraph($"There is no entry {request.Number}."));
        }
        var zone = turn.Asker.ZoneIn(season);
        var facts = new List<Fact>
        {
            new("Title", row.Title),
            new("Text", row.Text),
            new("Text by", $"{row.TextBy}, {Dates.Of(row.TextAt, zone)}"),
            new("Wordings", string.Join("; ", row.Wordings.Split('\n').Select(w => $"“{w}”"))),
            new("Kept by", $"{row.KeptBy}, {Dates.Of(row.KeptAt, zone)}"),
        };
        if (row.RemovedAt is { } removed)
        {
            facts.Add(new Fact("Removed by", $"{row.RemovedBy}, {Dates.Of(removed, zone)}"));
        }
        return Told(request, new Paragraph($"Entry {row.Id}:"), new Facts(facts));
    }

    private static string Edited(KeptRow row, DateTimeZone zone) =>
        row.TextAt > row.KeptAt ? $"; text by {row.TextBy}, {Dates.Of(row.TextAt, zone)}" : "";

    private static Reply Told(Request request, params Part[] parts) =>
        Reply.Answer(request.Intent, parts) with
        {
            Private = true,
            Sources = ["record"],
        };

    private static Reply ForStaff(Request request) =>
        Reply.Say(
            Outcome.Declined,
            request.Intent,
            "The list of added entries is for the programme's staff; ask me about a topic, and I will tell you what I know."
        ) with
        {
            Private = true,
        };
}
