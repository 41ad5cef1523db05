using FellowsBot.Conversation;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Questions;

/// <summary>Says that the bot does not know, hands the question to staff, and names the nearest topics.</summary>
public sealed class AnswerUnknown(IDbContextFactory<FellowsDb> database, Handbook handbook) : IAnswer<NotCovered>
{
    private const int LongestKept = 2000;

    public async Task<Reply> AnswerAsync(NotCovered request, Turn turn, CancellationToken cancel)
    {
        await HandOnAsync(turn, cancel);
        var nearest = request.Nearest.Select(handbook.Find).OfType<HandbookEntry>().ToList();
        var parts = new List<Part>
        {
            new Paragraph("I don't know that one, so I have passed your question to the programme's staff."),
        };
        if (nearest.Count > 0)
        {
            parts.Add(
                new Paragraph(
                    $"The nearest I can tell you about: {Dates.Join([.. nearest.Select(n => $"“{n.Title}”")])}."
                )
            );
            parts.Add(new Buttons([.. nearest.Select(n => new Button(n.Title, n.Asks[0]))]));
        }
        return new Reply
        {
            Outcome = Outcome.Unknown,
            Intent = request.Intent,
            Parts = parts,
        };
    }

    internal async Task HandOnAsync(Turn turn, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        db.Questions.Add(
            new QuestionForStaff
            {
                AskedAt = turn.At,
                AskerId = turn.Asker.Person?.Id,
                Text = turn.Text.Length > LongestKept ? turn.Text[..LongestKept] : turn.Text,
                ConversationId = turn.ConversationId,
            }
        );
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Changes cannot be made in chat yet: a wish goes to staff, a change to somebody else is refused.</summary>
public sealed class AnswerChange(PersonFinder finder, AnswerUnknown unknown) : IAnswer<WantChange>
{
    public async Task<Reply> AnswerAsync(WantChange request, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.IsStranger)
        {
            return Refusals.Stranger(request.Intent);
        }
        if (!turn.Asker.IsStaff && request.Who is not Subject.Self)
        {
            var (found, instead) = await finder.FindAsync(
                request.Who,
                new AskPerson(request.Who, PersonAspect.Summary),
                turn,
                cancel
            );
            if (found is null)
            {
                return instead! with { Intent = request.Intent };
            }
        }
        await unknown.HandOnAsync(turn, cancel);
        return Reply.Say(
            Outcome.Unknown,
            request.Intent,
            turn.Asker.IsStaff
                ? "I can't record changes in chat yet. I have put this on the staff's list; a people file with `import` will record it now."
                : "I can't record that myself yet, so I have passed your request to the programme's staff. Nothing has changed so far."
        ) with
        {
            Private = true,
        };
    }
}

/// <summary>The questions that wait for staff, newest first.</summary>
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
        var count = await db.Questions.CountAsync(cancel);
        var newest = await db
            .Questions.OrderByDescending(q => q.AskedAt)
            .ThenByDescending(q => q.Id)
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
                    new Bullets([.. newest.Select(q => $"{Dates.Of(q.AskedAt, zone)}: {Short(q.Text)}")]),
                ];
        return Reply.Answer(request.Intent, parts) with { Private = true, Sources = ["record"] };
    }

    private static string Short(string text)
    {
        var line = Conversation.Understanding.Words.Clean(text);
        return line.Length > LongestShown ? $"{line[..LongestShown]}…" : line;
    }
}
