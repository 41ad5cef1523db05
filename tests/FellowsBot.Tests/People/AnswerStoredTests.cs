using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.People;

/// <summary>"What do you store about me?"</summary>
public class AnswerStoredTests
{
    private static readonly Person Bo = A.Fellow("Bo Xu")
        .With(
            zone: "Europe/London",
            stage: StageId.Programme,
            mentor: "Noor Haddad",
            references: (1, 2),
            workspace: Workspace.London
        );

    [Fact]
    public async Task People_hear_all_of_it_and_how_long_it_is_kept()
    {
        await using var world = await World.WithAsync(A.Staff("Grace Mbeki"), Bo);
        await world.AskAsync("may I bring my parrot to the moon?", "bo@example.org", conversation: "c1");

        var heard = await world.AnswerAsync(new AskStored(), "bo@example.org");

        Assert.Equal((Outcome.Answered, true), (heard.Outcome, heard.Private));
        foreach (
            var part in new[]
            {
                "Bo Xu",
                "bo@example.org",
                "Europe/London",
                "Noor Haddad",
                "London",
                "References received: 1",
                "Questions kept for staff: 1, as you typed them",
                "It is kept until the staff erase it",
                "not stored, except",
            }
        )
        {
            Assert.Contains(part, heard.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_tells_a_fellow_what_is_decided_or_recommended_before_it_is_announced()
    {
        await using var undecided = await World.WithAsync(A.Staff("Grace Mbeki"), Bo);
        await using var decided = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            Bo.With(extension: ExtensionDecision.Extend, decidedOn: "2025-09-20") with
            {
                ExtensionReason = "strong work",
                ExtensionDecidedBy = "Grace Mbeki",
                MentorRecommends = ExtensionDecision.End,
                MentorReason = "too slow",
            }
        );
        await NoteAsync(decided, "extension_decision");
        await NoteAsync(decided, "mentor_recommends");

        var before = await undecided.AnswerAsync(new AskStored(), "bo@example.org");
        var after = await decided.AnswerAsync(new AskStored(), "bo@example.org");

        Assert.Equal(before.Text, after.Text);
        Assert.Contains(
            "Extension: extend",
            (await decided.AnswerAsync(new AskStored(), "bo@example.org", at: "2025-12-20T09:00:00-08:00")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_stranger_hears_that_only_unanswered_questions_are_kept_without_a_name()
    {
        await using var world = await World.WithAsync(Bo);

        var heard = await world.AnswerAsync(new AskStored());

        Assert.Equal(
            "Nothing: I don't know who you are. If I cannot answer a question, I keep its words for the staff, without a name.",
            heard.Text
        );
    }

    private static async Task NoteAsync(World world, string field)
    {
        var bo = await world.PersonAsync("bo@example.org");
        await world.ReadAsync(async db =>
        {
            db.Audit.Add(
                new()
                {
                    PersonId = bo.Id,
                    Field = field,
                    Source = "chat",
                }
            );
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
    }
}
