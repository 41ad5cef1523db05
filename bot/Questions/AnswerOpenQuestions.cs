using FellowsBot.Conversation;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Questions;

/// <summary>The questions that wait for staff, newest first, with who asked and the number to answer by.</summary>
public sealed class AnswerOpenQuestions(IDbContextFactory<FellowsDb> database, Programme.Season season)
    : IAnswer<AskOpenQuestions>
{
    private const int Most = 20;
    private const int LongestShown = 160;

    public async Task<Reply> AnswerAsync(AskOpenQuestions request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return Refusals.StaffOnly(request.Intent);
        }
        await using var db = database.CreateDbContext();
        var open = db.Questions.Where(q => q.AnsweredAt == null);
        var count = await open.CountAsync(cancel);
        var newest = await (
            from question in open
            join person in db.People on question.AskerId equals person.Id into people
            from asker in people.DefaultIfEmpty()
            orderby question.AskedAt descending, question.Id descending
            select new
            {
                question.Id,
                question.AskedAt,
                question.Text,
                Asker = asker == null ? null : asker.FirstName + " " + asker.LastName,
            }
        )
            .Take(Most)
            .ToListAsync(cancel);
        var zone = turn.Asker.ZoneIn(season);
        Part[] parts =
            count == 0
                ? [new Paragraph("No questions are waiting for staff.")]
                :
                [
                    new Paragraph(
                        $"{(count == 1 ? "1 question is" : $"{count} questions are")} waiting for staff{(count > Most ? $"; the newest {Most}" : "")}:"
                    ),
                    new Bullets([
                        .. newest.Select(q =>
                            $"{q.Id}: {Short(q.Text)} ({q.Asker ?? HandingOn.Somebody}, {Dates.Of(q.AskedAt, zone)})"
                        ),
                    ]),
                    new Paragraph($"Say “answer question {newest[0].Id}: …” with your answer, and I will pass it on."),
                ];
        return Reply.Answer(request.Intent, parts) with { Private = true, Sources = ["record"] };
    }

    private static string Short(string text)
    {
        var line = Conversation.Understanding.Words.Clean(text);
        return line.Length > LongestShown ? $"{HandingOn.Beginning(line, LongestShown)}…" : line;
    }
}
