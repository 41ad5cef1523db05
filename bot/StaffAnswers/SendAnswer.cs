using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.StaffAnswers;

/// <summary>Staff answer a question: the answer goes back to whoever asked, and to nobody else.</summary>
public sealed class SendAnswer(Season season) : IDoes<AnswerQuestion>
{
    private const string Unreachable =
        "I do not know who asked, so nobody will get it; it is only kept with the question";

    public async Task<Weighed> WeighAsync(FellowsDb db, AnswerQuestion deed, Turn turn, CancellationToken cancel)
    {
        if (StaffOnly.MayNot(turn, "answer people's questions") is { } mayNot)
        {
            return mayNot;
        }
        if (await db.Questions.FirstOrDefaultAsync(q => q.Id == deed.Number, cancel) is not { } question)
        {
            return new Weighed.Refused($"There is no question {deed.Number}.");
        }
        var zone = turn.Asker.ZoneIn(season);
        if (question.AnsweredAt is { } answered)
        {
            return new Weighed.Refused(
                $"{question.AnsweredBy} answered question {deed.Number} on {Dates.Of(answered, zone)} already."
            );
        }
        if (deed.Text.Length == 0)
        {
            return new Weighed.Asked($"What is the answer? Say “answer question {deed.Number}: …” with your text.");
        }
        if (StaffOnly.TooLong(deed.Text, StaffOnly.LongestText) is { } tooLong)
        {
            return tooLong;
        }
        var asker = await db.People.FirstOrDefaultAsync(p => p.Id == question.AskerId, cancel);
        var told = Told(question, asker, deed.Text);
        return new Weighed.Good(
            deed,
            $"the answer to question {deed.Number}",
            [
                new Paragraph("Shall I send this answer?"),
                new Conversation.Facts([
                    new Fact($"Question {deed.Number}", $"“{Words.Clean(question.Text)}”"),
                    new Fact(
                        "Asked by",
                        $"{asker?.FullName ?? "somebody I do not know"}, {Dates.Of(question.AskedAt, zone)}"
                    ),
                    new Fact("Answer", deed.Text),
                    new Fact("Will get it", told?.Named ?? Unreachable),
                ]),
            ]
        )
        {
            Told = told is null ? [] : [told],
            Kept = deed with { Text = "" },
        };
    }

    public async Task<IReadOnlyList<Part>> DoAsync(
        FellowsDb db,
        AnswerQuestion deed,
        ChangeRow change,
        Turn turn,
        CancellationToken cancel
    )
    {
        var answered = await db
            .Questions.Where(q => q.Id == deed.Number && q.AnsweredAt == null)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(q => q.Answer, deed.Text)
                        .SetProperty(q => q.AnsweredBy, change.By)
                        .SetProperty(q => q.AnsweredAt, change.At)
                        .SetProperty(q => q.ChangeId, change.Id),
                cancel
            );
        if (answered == 0)
        {
            throw new DbUpdateConcurrencyException("Somebody else has answered the question.");
        }
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Question(deed.Number));
        db.Audit.Add(StaffOnly.Audited(change, turn, $"question {deed.Number}", null, "answered"));
        var question = await db.Questions.FirstAsync(q => q.Id == deed.Number, cancel);
        var keep = $"keep answer {deed.Number} as \"{Titles.For(question.Text)}\"";
        return
        [
            new Paragraph($"Others may ask the same: say “{keep}” to keep it as a handbook entry."),
            new Buttons([new Button("Keep as handbook entry", keep)]),
        ];
    }

    public async Task<string?> UndoAsync(
        FellowsDb db,
        AnswerQuestion deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    )
    {
        if (await db.KeptEntries.AnyAsync(e => e.QuestionId == deed.Number && e.RemovedAt == null, cancel))
        {
            return "the answer is kept as a handbook entry; remove that first.";
        }
        await db
            .Questions.Where(q => q.ChangeId == done.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(q => q.Answer, (string?)null)
                        .SetProperty(q => q.AnsweredBy, (string?)null)
                        .SetProperty(q => q.AnsweredAt, (NodaTime.Instant?)null)
                        .SetProperty(q => q.ChangeId, (int?)null),
                cancel
            );
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Question(deed.Number));
        db.Audit.Add(StaffOnly.Audited(undo, turn, $"question {deed.Number}", "answered", null));
        return null;
    }

    /// <summary>Somebody on record hears it wherever the bot reaches them; anybody else only where they asked, and only between two.</summary>
    private static Told? Told(QuestionForStaff question, Person? asker, string answer)
    {
        var named = question switch
        {
            _ when asker is not null => asker.FullName,
            { AskerId: null, IsDirect: true, ConversationId: not null } =>
                "whoever asked, in the conversation in which they asked",
            _ => null,
        };
        return named is null
            ? null
            : new Told(
                asker is not null
                    ? new Receiver.ToPerson(asker.Id)
                    : new Receiver.ToConversation(question.ConversationId!),
                "question.answered",
                $"The programme's staff have answered your question “{Words.Clean(question.Text)}”:"
            )
            {
                Named = named,
                More = [.. answer.Split('\n').Select(line => new Paragraph(line))],
            };
    }
}
