using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>
/// Hands a question to the staff: it is stored and owed to their channel in one transaction, with who asked and a button to
/// answer. The same question of the same asker within a day is not posted twice.
/// </summary>
public sealed class HandingOn(IDbContextFactory<FellowsDb> database)
{
    /// <summary>What somebody without a record is called.</summary>
    public const string Somebody = "somebody I do not know";
    private const int LongestKept = 2000;
    private const int LongestShown = 1000;
    private const int LongestId = 300;
    private const int Looked = 50;
    private static readonly Duration Again = Duration.FromDays(1);

    public async Task<Handed> HandAsync(Turn turn, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        return await BeforeAsync(db, turn, cancel) is { } before
            ? new Handed(IsNew: false, before.Answer is { } answer ? new Paragraph(answer) : null)
            : await db
                .Database.CreateExecutionStrategy()
                .ExecuteAsync(
                    async token =>
                    {
                        db.ChangeTracker.Clear();
                        await WriteAsync(db, turn, token);
                        return new Handed(IsNew: true, null);
                    },
                    cancel
                );
    }

    /// <summary>So many characters of a text, with no character cut in two.</summary>
    internal static string Beginning(string text, int most) =>
        text.Length <= most ? text
        : char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)]
        : text[..most];

    private static async Task WriteAsync(FellowsDb db, Turn turn, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var row = new QuestionForStaff
        {
            AskedAt = turn.At,
            AskerId = turn.Asker.Person?.Id,
            AskerKey = turn.Asker.Key,
            Text = Beginning(turn.Text, LongestKept),
            ConversationId = Conversation(turn),
            IsDirect = turn.Place is Place.Direct,
        };
        db.Questions.Add(row);
        await db.SaveChangesAsync(cancel);
        db.Ledger.Add(Owing.Row($"question:{row.Id}", Post(row, turn.Asker), turn.At, null));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static Told Post(QuestionForStaff row, Asker asker)
    {
        var said = Words.Clean(row.Text);
        var shown = said.Length > LongestShown ? $"{Beginning(said, LongestShown)}…" : said;
        var who = asker.IsStranger ? "Somebody I do not know" : asker.Name;
        return new Told(
            new Receiver.ToStaff(),
            "question.asked",
            $"{who} asked what I can't answer: “{shown}” It is question {row.Id}: say “answer question {row.Id}: …” with your answer, and I will pass it on."
        )
        {
            Named = "the staff channel",
            About = Abouts.Question(row.Id),
            Buttons =
            [
                new Button("Answer", $"answer question {row.Id}: …")
                {
                    Form = new Form(
                        "Answer the question",
                        [new Input("answer", "Your answer", InputKind.Text)],
                        $"answer question {row.Id}: {{answer}}"
                    ),
                },
            ],
        };
    }

    /// <summary>The same words of the same asker within the last day; of people without a record, in the same conversation.</summary>
    private static async Task<QuestionForStaff?> BeforeAsync(FellowsDb db, Turn turn, CancellationToken cancel)
    {
        var (key, since, until) = (turn.Asker.Key, turn.At - Again, turn.At);
        var (isStranger, conversation) = (turn.Asker.IsStranger, Conversation(turn));
        var asked = await db
            .Questions.Where(q =>
                q.AskerKey == key
                && q.AskedAt > since
                && q.AskedAt <= until
                && (!isStranger || q.ConversationId == conversation)
            )
            .OrderByDescending(q => q.AskedAt)
            .Take(Looked)
            .ToListAsync(cancel);
        var said = Said(Beginning(turn.Text, LongestKept));
        return asked.FirstOrDefault(q => Said(q.Text) == said);
    }

    private static string? Conversation(Turn turn) =>
        turn.ConversationId is { } conversation ? Beginning(conversation, LongestId) : null;

    private static string Said(string text) => Words.Fold(Words.Clean(text)).TrimEnd('?', '!', '.', ' ');
}

/// <summary>What came of handing a question on.</summary>
/// <param name="IsNew">Whether staff had it before.</param>
/// <param name="Answer">What they answered then.</param>
public sealed record Handed(bool IsNew, Paragraph? Answer);
