using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>What cannot be unsaid asks two members of staff.</summary>
public sealed class SecondYesTests
{
    [Fact]
    public async Task The_first_yes_changes_nothing_and_puts_the_whole_of_it_to_the_staff_channel()
    {
        await using var round = await DecidedAsync();
        var code = CodeOf(await round.AskAsync(Release(), Grace));

        var first = await round.AskAsync(new Settle(true, code), Grace);

        Assert.Equal(
            (
                Outcome.Proposed,
                $"Noted. A second member of staff must confirm it, too: they say “confirm {code}”. I have put it to the staff channel; nothing has changed yet, and it waits until Thursday 11 December 2025, 10:00 PST."
            ),
            (first.Outcome, TextRenderer.Render(first))
        );
        var post = Assert.Single(await round.LedgerAsync());
        Assert.Equal(("change.second", "staff", OwedState.Owed), (post.Rule, post.ToChannel, post.State));
        Assert.Equal(
            [
                $"Grace Mbeki has confirmed this, and a second member of staff must, too: The announcement of “extend” to Bo Xu. Say “confirm {code}” or “cancel {code}”; it waits until Thursday 11 December 2025, 10:00 PST.",
                "These 2 messages will go out, word for word.",
            ],
            TextOf(post).Split('\n').Take(2)
        );
        Assert.Contains("Good news, Bo", TextOf(post), StringComparison.Ordinal);
        Assert.False((await round.StandingAsync(Bo)).ExtensionAnnounced);
    }

    [Fact]
    public async Task The_same_person_twice_is_still_one()
    {
        await using var round = await DecidedAsync();
        var code = await FirstYesAsync(round);

        var again = await round.AskAsync(new Settle(true, code), Grace);

        Assert.Equal(
            "You have confirmed it already; a second member of staff must confirm it, too.",
            TextRenderer.Render(again)
        );
        Assert.False((await round.StandingAsync(Bo)).ExtensionAnnounced);
    }

    [Theory]
    [InlineData(Noor)]
    [InlineData(Bo)]
    [InlineData(Carlos)]
    [InlineData("nobody@example.org")]
    public async Task Nobody_but_staff_is_the_second(string who)
    {
        await using var round = await DecidedAsync();
        var code = await FirstYesAsync(round);

        foreach (
            var request in new Request[] { new Settle(true, code), new Settle(false, code), new ShowProposal(code) }
        )
        {
            var reply = await round.AskAsync(request, who);
            Assert.Equal(
                (Outcome.Declined, "Only the one it was proposed to may settle this. Nothing has changed."),
                (reply.Outcome, TextRenderer.Render(reply))
            );
        }
        Assert.False((await round.StandingAsync(Bo)).ExtensionAnnounced);
    }

    [Fact]
    public async Task Another_member_of_staff_cannot_be_the_first()
    {
        await using var round = await DecidedAsync();
        var code = CodeOf(await round.AskAsync(Release(), Grace));

        Assert.Equal(
            "Only Grace Mbeki may settle this one, since it was proposed to them. Nothing has changed.",
            await round.TextAsync(new Settle(true, code), Priya)
        );
    }

    [Fact]
    public async Task A_yes_in_the_same_conversation_is_enough()
    {
        await using var round = await DecidedAsync();
        await round.AskAsync(Release(), Grace, "terminal:staff-room");
        await round.World.AskAsync("yes", Grace, conversation: "staff-room");

        var done = await round.World.AskAsync("yes", Priya, conversation: "staff-room");

        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.True((await round.StandingAsync(Bo)).ExtensionAnnounced);
    }

    [Fact]
    public async Task The_second_may_see_the_whole_of_it_first()
    {
        await using var round = await DecidedAsync();
        var code = await FirstYesAsync(round);

        var shown = await round.World.AskAsync($"show proposal {code}", Priya);

        Assert.Equal("proposal.show", shown.Intent);
        Assert.Contains("Good news, Bo", shown.Text, StringComparison.Ordinal);
        Assert.EndsWith(
            $"Grace Mbeki has confirmed it. Say “confirm {code}” to record it, or “cancel {code}” to drop it; it waits until Thursday 11 December 2025, 18:00 GMT.",
            shown.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_second_may_drop_it_and_the_staff_hear_of_it()
    {
        await using var round = await DecidedAsync();
        var code = await FirstYesAsync(round);

        Assert.Equal("Dropped; nothing has changed.", await round.TextAsync(new Settle(false, code), Priya));

        Assert.Equal(
            [$"Priya Raman has dropped proposal {code}, which Grace Mbeki had confirmed. Nothing has changed."],
            await round.ToldAsync("staff")
        );
        Assert.StartsWith(
            "That was dropped on",
            await round.TextAsync(new Settle(true, code), Grace),
            StringComparison.Ordinal
        );
        Assert.False((await round.StandingAsync(Bo)).ExtensionAnnounced);
    }

    [Fact]
    public async Task The_first_may_drop_it_and_what_the_staff_have_not_read_is_not_sent()
    {
        await using var round = await DecidedAsync();
        var code = await FirstYesAsync(round);

        await round.AskAsync(new Settle(false, code), Grace);

        Assert.Empty(await round.ToldAsync("staff"));
        Assert.StartsWith(
            "That was dropped on",
            await round.TextAsync(new Settle(true, code), Priya),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_waits_for_a_day_and_no_longer()
    {
        await using var round = await DecidedAsync();
        var code = await FirstYesAsync(round);
        round.World.MoveTo("2025-12-11T10:00:00-08:00");

        Assert.Equal(
            "That proposal ran out on Thursday 11 December 2025, 18:00 GMT, and nothing has changed. Say it again, and I will propose it afresh.",
            await round.TextAsync(new Settle(true, code), Priya)
        );
        round.World.MoveTo("2025-12-11T09:59:59-08:00");
        Assert.Equal(Outcome.Done, (await round.AskAsync(new Settle(true, code), Priya)).Outcome);
    }

    [Fact]
    public async Task Confirmed_once_more_it_stays_recorded_once()
    {
        await using var round = await DecidedAsync();
        var code = await round.DoTogetherAsync(Release());

        Assert.StartsWith(
            "That was recorded on",
            await round.TextAsync(new Settle(true, code), Priya),
            StringComparison.Ordinal
        );
        Assert.Single(await round.ToldAsync(Bo));
    }

    [Fact]
    public async Task Two_who_confirm_at_the_same_moment_record_it_once()
    {
        await using var round = await DecidedAsync(A.Staff("Omar Said"));
        var code = await FirstYesAsync(round);

        await Task.WhenAll(
            round.AskAsync(new Settle(true, code), Priya),
            round.AskAsync(new Settle(true, code), "omar@example.org")
        );

        Assert.Single(await round.ToldAsync(Bo));
        await using var db = round.World.Bot.Database.CreateDbContext();
        Assert.Equal(
            1,
            await db.Changes.CountAsync(c => c.Intent == "extension.release", TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task The_audit_names_both()
    {
        await using var round = await DecidedAsync();
        await round.DoTogetherAsync(Release());

        await using var db = round.World.Bot.Database.CreateDbContext();
        Assert.Equal(
            ["Grace Mbeki, with Priya Raman"],
            await db
                .Audit.Where(a => a.Field == "extension_released_at")
                .Select(a => a.By)
                .ToListAsync(TestContext.Current.CancellationToken)
        );
    }

    private static async Task<string> FirstYesAsync(Round round)
    {
        var code = CodeOf(await round.AskAsync(Release(), Grace));
        await round.AskAsync(new Settle(true, code), Grace);
        return code;
    }

    private static async Task<Round> DecidedAsync(params Person[] more)
    {
        var round = await StartAsync(secondPerson: null, more);
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);
        return round;
    }
}
