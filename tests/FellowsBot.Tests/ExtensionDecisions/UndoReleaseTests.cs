using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>A release is taken back for a quarter of an hour, and only while it has reached nobody.</summary>
public sealed class UndoReleaseTests
{
    private const string Instead =
        "To change the decision, record it anew: “record end for Bo”; Bo is then told, and told that it is a correction. Nothing has changed.";

    [Theory]
    [InlineData(Grace)]
    [InlineData(Priya)]
    public async Task Either_of_the_two_takes_it_back_in_time(string who)
    {
        await using var round = await ReleasedAsync();
        round.World.MoveTo("2025-12-10T10:15:00-08:00");

        var undone = await round.AskAsync(new UndoLast(), who);

        Assert.Equal(
            (
                Outcome.Done,
                "Taken back: the announcement of “extend” to Bo Xu.\nAnnounced: none, as before\nNobody had been told of it yet, and nobody will be."
            ),
            (undone.Outcome, TextRenderer.Render(undone))
        );
        Assert.Empty(await round.ToldAsync(Bo));
        var bo = await round.StandingAsync(Bo);
        Assert.Equal((false, ExtensionDecision.Extend), (bo.ExtensionAnnounced, bo.Extension));
    }

    [Fact]
    public async Task Taken_back_and_released_again_it_is_told_once_and_under_the_same_name()
    {
        await using var round = await ReleasedAsync();
        await round.AskAsync(new UndoLast(), Grace);

        await round.DoTogetherAsync(Release());

        Assert.Single(await round.ToldAsync(Bo));
        var bo = await round.PersonAsync(Bo);
        Assert.Equal(
            OwedState.Owed,
            (await round.LedgerAsync()).Single(m => m.Key == $"extension.released:{bo.Id}:extend").State
        );
    }

    [Fact]
    public async Task Later_than_a_quarter_of_an_hour_it_stays()
    {
        await using var round = await ReleasedAsync();
        round.World.MoveTo("2025-12-10T10:15:01-08:00");

        Assert.Equal(
            $"I can't take that back (“the announcement of “extend” to Bo Xu”). What is announced can be taken back for 15 minutes, and that was 15 minutes ago. {Instead}",
            await round.TextAsync(new UndoLast(), Priya)
        );
        Assert.Single(await round.ToldAsync(Bo));
        Assert.True((await round.StandingAsync(Bo)).ExtensionAnnounced);
    }

    [Theory]
    [InlineData(OwedState.Sent)]
    [InlineData(OwedState.Late)]
    [InlineData(OwedState.Claimed)]
    public async Task Once_it_has_reached_somebody_it_stays(OwedState state)
    {
        await using var round = await ReleasedAsync();
        await using (var db = round.World.Bot.Database.CreateDbContext())
        {
            await db
                .Ledger.Where(m => m.ToPersonId != null)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, state), TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            $"I can't take that back (“the announcement of “extend” to Bo Xu”). It has reached Bo Xu already. {Instead}",
            await round.TextAsync(new UndoLast(), Priya)
        );
        Assert.Equal(state, (await round.LedgerAsync()).Single(m => m.ToPersonId is not null).State);
        Assert.Equal(
            OwedState.Owed,
            (await round.LedgerAsync())
                .Single(m => m.Key.StartsWith("extension.released:staff", StringComparison.Ordinal))
                .State
        );
        Assert.True((await round.StandingAsync(Bo)).ExtensionAnnounced);
    }

    [Fact]
    public async Task A_summary_that_staff_have_read_is_corrected()
    {
        await using var round = await ReleasedAsync();
        await using (var db = round.World.Bot.Database.CreateDbContext())
        {
            await db
                .Ledger.Where(m => m.ToPersonId == null)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(m => m.State, OwedState.Sent),
                    TestContext.Current.CancellationToken
                );
        }

        await round.AskAsync(new UndoLast(), Priya);

        Assert.Equal(
            "A correction: please disregard what I told you (“1 extension decision is announced. Extended: Bo Xu. Not extended: nobody.”). It was recorded by mistake and has been taken back.",
            (await round.ToldAsync("staff"))[^1]
        );
        Assert.Empty(await round.ToldAsync(Bo));
    }

    [Fact]
    public async Task After_the_cut_off_the_calendar_has_announced_it_anyway()
    {
        await using var round = await StartAsync();
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);
        round.World.MoveTo("2025-12-15T23:55:00-08:00");
        await round.DoTogetherAsync(Release());
        round.World.MoveTo("2025-12-16T00:01:00-08:00");

        Assert.Equal(
            $"I can't take that back (“the announcement of “extend” to Bo Xu”). Bo Xu's decision has been announced since, at the cut-off. {Instead}",
            await round.TextAsync(new UndoLast(), Priya)
        );
        Assert.Single(await round.ToldAsync(Bo));
    }

    [Fact]
    public async Task What_the_decision_rests_on_is_not_undone_before_the_release()
    {
        await using var round = await ReleasedAsync();

        var reply = await round.TextAsync(new UndoLast(), Grace);
        Assert.StartsWith("Taken back: the announcement", reply, StringComparison.Ordinal);
        Assert.StartsWith(
            "Taken back: the decision “extend” for Bo Xu.",
            await round.TextAsync(new UndoLast(), Grace),
            StringComparison.Ordinal
        );
        Assert.Equal(ExtensionDecision.Undecided, (await round.StandingAsync(Bo)).Extension);
    }

    [Fact]
    public async Task A_delivered_release_is_mended_by_a_correction()
    {
        await using var round = await ReleasedAsync();
        await round.DeliverAsync();

        await round.DoTogetherAsync(Decide(ExtensionDecision.End, "bo"));
        await round.DeliverAsync();
        await round.DoTogetherAsync(Decide(ExtensionDecision.Extend, "bo"));

        Assert.Equal(
            ["Good news, Bo", "A correction, Bo", "A correction, Bo"],
            (await round.ToldAsync(Bo)).Select(t => t[..t.IndexOf(':', StringComparison.Ordinal)])
        );
        Assert.Contains(
            "I told you that your fellowship will not be extended. That has been changed, and we are sorry for the confusion. Your fellowship is extended, and your last day is now Friday 24 April 2026, 23:59 PDT.",
            (await round.ToldAsync(Bo))[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_correction_not_yet_sent_is_taken_back_to_what_was_announced()
    {
        await using var round = await ReleasedAsync();
        await round.DeliverAsync();
        await round.DoTogetherAsync(Decide(ExtensionDecision.End, "bo"));

        var undone = await round.AskAsync(new UndoLast(), Grace);

        Assert.Equal(Outcome.Done, undone.Outcome);
        var bo = await round.StandingAsync(Bo);
        Assert.Equal((true, ExtensionDecision.Extend), (bo.ExtensionAnnounced, bo.Extension));
        Assert.Single(await round.ToldAsync(Bo));
    }

    private static async Task<Round> ReleasedAsync()
    {
        var round = await StartAsync();
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);
        await round.DoTogetherAsync(Release());
        return round;
    }
}
