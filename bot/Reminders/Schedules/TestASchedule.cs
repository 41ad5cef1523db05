using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme.Schedules;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Reminders.Schedules;

/// <summary>Sends a schedule's text to whoever asks for it, at once and marked as a test: nobody else gets anything.</summary>
public sealed class TestASchedule(IDbContextFactory<FellowsDb> database) : IAnswer<TestSchedule>
{
    /// <summary>As the ledger names it.</summary>
    public const string RuleName = "schedule.test";

    public async Task<Reply> AnswerAsync(TestSchedule request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return ScheduleRows.ForStaff(request.Intent);
        }
        var proposed = request.Proposal is { } code
            ? await ProposeSchedule.WaitingAsync(database, code, turn, cancel)
            : null;
        await using var db = database.CreateDbContext();
        var (facts, asks) = proposed switch
        {
            MakeSchedule made => (new ScheduleFacts(made.Name!, made.Text, made.To, made.When!), null),
            ChangeSchedule { Becomes: { } becomes } => (becomes, null),
            _ => await StoredAsync(db, request.Name ?? "", turn, cancel),
        };
        if (facts is null)
        {
            return Say(request, Outcome.Clarify, new Paragraph(asks!));
        }
        var mark = $"This is a test of schedule “{facts.Name}”, for you alone. {To(facts.To)} will read:";
        List<Part> parts = [new Paragraph(mark), .. facts.Text.Split('\n').Select(line => new Paragraph(line))];
        if (turn.Asker.Person is not { } me)
        {
            // Staff without a record have no address in the ledger; the answer is theirs alone as well.
            return Say(request, Outcome.Answered, [.. parts]);
        }
        db.Ledger.Add(
            Owing.Row(
                $"test:{turn.Asker.Key}:{turn.At.ToUnixTimeTicks()}",
                new Told(new Conversation.Changes.Receiver.ToPerson(me.Id), RuleName, mark)
                {
                    Named = turn.Asker.Name,
                    More = [.. parts.Skip(1)],
                },
                turn.At,
                changeId: null
            )
        );
        await db.SaveChangesAsync(cancel);
        return Say(
            request,
            Outcome.Answered,
            new Paragraph(
                $"I am sending you schedule “{facts.Name}” in a direct message, marked as a test. Nobody else gets it, and nothing has changed."
            )
        );
    }

    private static async Task<(ScheduleFacts? Facts, string? Asks)> StoredAsync(
        FellowsDb db,
        string name,
        Turn turn,
        CancellationToken cancel
    )
    {
        var (row, asks) = await ScheduleRows.FindAsync(db, name, turn, cancel);
        return (row is null ? null : ScheduleRows.Facts(row), asks);
    }

    private static string To(Recipients to)
    {
        var whom = ScheduleWords.To(to);
        return $"{char.ToUpperInvariant(whom[0])}{whom[1..]}";
    }

    private static Reply Say(TestSchedule request, Outcome outcome, params Part[] parts) =>
        Reply.Answer(request.Intent, parts) with
        {
            Outcome = outcome,
            Private = true,
            Sources = ["record"],
        };
}
