using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.StaffAnswers;

/// <summary>Staff keep an answer as an entry of the handbook: whoever asks the same from now on gets it at once.</summary>
public sealed class KeepTheAnswer : IDoes<KeepAnswer>
{
    public async Task<Weighed> WeighAsync(FellowsDb db, KeepAnswer deed, Turn turn, CancellationToken cancel)
    {
        if (StaffOnly.MayNot(turn, "add to the handbook") is { } mayNot)
        {
            return mayNot;
        }
        if (await db.Questions.FirstOrDefaultAsync(q => q.Id == deed.Question, cancel) is not { } question)
        {
            return new Weighed.Refused($"There is no question {deed.Question}.");
        }
        if (question.Answer is not { } answer)
        {
            return new Weighed.Refused(
                $"Question {deed.Question} has no answer yet; say “answer question {deed.Question}: …” first."
            );
        }
        var already = await db
            .KeptEntries.Where(e => e.QuestionId == deed.Question && e.RemovedAt == null)
            .Select(e => (int?)e.Id)
            .FirstOrDefaultAsync(cancel);
        if (already is { } number)
        {
            return new Weighed.Refused($"That answer is kept already, as entry {number}.");
        }
        var title = deed.Title ?? Titles.For(question.Text);
        if (StaffOnly.TooLong(title, StaffOnly.LongestTitle) is { } tooLong)
        {
            return tooLong;
        }
        return new Weighed.Good(
            deed with
            {
                Title = title,
            },
            $"the answer to question {deed.Question} as the handbook entry “{title}”",
            [
                new Paragraph(
                    "Shall I keep this as a handbook entry? Everybody who asks will read its title and text."
                ),
                new Conversation.Facts([
                    new Fact("Title", title),
                    new Fact("Text", answer),
                    new Fact("First wording (staff alone see it)", Wording(question)),
                ]),
            ]
        );
    }

    public async Task<IReadOnlyList<Part>> DoAsync(
        FellowsDb db,
        KeepAnswer deed,
        ChangeRow change,
        Turn turn,
        CancellationToken cancel
    )
    {
        var question = await db.Questions.FirstAsync(q => q.Id == deed.Question, cancel);
        var row = new KeptRow
        {
            Title = deed.Title!,
            Text = question.Answer!,
            Wordings = Wording(question),
            QuestionId = question.Id,
            KeptBy = change.By,
            KeptAt = change.At,
            ChangeId = change.Id,
            TextBy = question.AnsweredBy!,
            TextAt = question.AnsweredAt!.Value,
        };
        db.KeptEntries.Add(row);
        await db.SaveChangesAsync(cancel);
        db.Audit.Add(StaffOnly.Audited(change, turn, $"handbook entry {row.Id}", null, row.Title));
        await StaffOnly.RenewAsync(db, cancel);
        return
        [
            new Paragraph(
                $"It is entry {row.Id}, and I answer with it from now on. Say “add phrasing to entry {row.Id}: …” to teach me another way of asking, or “edit entry {row.Id}: …” to change its text."
            ),
        ];
    }

    public async Task<string?> UndoAsync(
        FellowsDb db,
        KeepAnswer deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    )
    {
        var row = await db.KeptEntries.FirstAsync(e => e.ChangeId == done.Id, cancel);
        var question = await db.Questions.FirstAsync(q => q.Id == deed.Question, cancel);
        var isAsKept = (row.Title, row.Text, row.Wordings) == (deed.Title, question.Answer, Wording(question));
        if (row.RemovedAt is not null || !isAsKept)
        {
            return $"entry {row.Id} has been changed since; say “remove entry {row.Id}” instead.";
        }
        await EntryRows.WriteAsync(
            db,
            row,
            r =>
            {
                r.RemovedBy = undo.By;
                r.RemovedAt = undo.At;
            },
            cancel
        );
        db.Audit.Add(StaffOnly.Audited(undo, turn, $"handbook entry {row.Id}", row.Title, null));
        return null;
    }

    private static string Wording(QuestionForStaff question)
    {
        var said = Words.Clean(question.Text);
        return said.Length <= StaffOnly.LongestWording ? said : said[..StaffOnly.LongestWording];
    }
}
