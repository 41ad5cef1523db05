using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Storage.Changes;

/// <summary>Which changes a second member of staff must confirm, too.</summary>
public class SecondPersonTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, null, false)]
    [InlineData(2, null, true)]
    [InlineData(1, true, true)]
    [InlineData(2, false, false)]
    public async Task Erasing_asks_one_where_there_is_one_unless_the_settings_say_otherwise(
        int staff,
        bool? setting,
        bool expected
    )
    {
        await using var world = await World.WithAsync([
            .. Enumerable.Range(0, staff).Select(i => A.Staff($"Grace{(char)('a' + i)} Mbeki")),
        ]);
        var second = new SecondPerson(world.Bot.Database, new HashSet<EmailAddress>(), setting);

        Assert.Equal(expected, await second.IsNeededAsync([new Erase()], announces: false, Cancel));
        Assert.Equal(
            expected,
            await second.IsNeededAsync([new MoveOn(), new ReleaseDecisions()], announces: false, Cancel)
        );
        Assert.False(await second.IsNeededAsync([new MoveOn()], announces: false, Cancel));
    }

    [Fact]
    public async Task Staff_of_the_settings_count_and_whoever_is_there_twice_counts_once()
    {
        await using var world = await World.WithAsync(A.Staff("Grace Mbeki"));
        var same = new HashSet<EmailAddress> { EmailAddress.Parse("grace@example.org") };
        var other = new HashSet<EmailAddress> { EmailAddress.Parse("priya@example.org") };

        Assert.False(
            await new SecondPerson(world.Bot.Database, same).IsNeededAsync([new Erase()], announces: false, Cancel)
        );
        Assert.True(
            await new SecondPerson(world.Bot.Database, other).IsNeededAsync([new Erase()], announces: false, Cancel)
        );
    }

    [Fact]
    public async Task The_first_yes_changes_nothing_and_only_another_member_of_staff_says_the_second()
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Staff("Priya Raman"),
            A.Fellow("Bo Xu"),
            A.Mentor("Noor Haddad")
        );
        var proposal = await world.AnswerAsync(new Erase { Who = Whom.Named("bo") }, "grace@example.org");

        var first = await world.YesAsync(proposal, "grace@example.org");
        Assert.Equal(Outcome.Proposed, first.Outcome);
        Assert.Contains("second member of staff", first.Text, StringComparison.Ordinal);
        Assert.Equal("Bo Xu", (await world.PersonAsync("bo@example.org")).FullName);

        var again = await world.YesAsync(proposal, "grace@example.org");
        Assert.StartsWith("You have confirmed it already", again.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Declined, (await world.YesAsync(proposal, "noor@example.org")).Outcome);
        Assert.Equal(Outcome.Declined, (await world.YesAsync(proposal, "bo@example.org")).Outcome);

        Assert.Equal(Outcome.Done, (await world.YesAsync(proposal, "priya@example.org")).Outcome);
        var entry = Assert.Single(await world.AuditAsync());
        Assert.Equal("Grace Mbeki, with Priya Raman", entry.By);
    }

    [Fact]
    public async Task Nobody_gets_round_it_by_wishing_twice_in_one_message()
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Staff("Priya Raman"),
            A.Fellow("Bo Xu"),
            A.Fellow("Cy Young")
        );
        var both = await world.AnswerAsync(
            new Wishes([new Erase { Who = Whom.Named("bo") }, new Erase { Who = Whom.Named("cy") }]),
            "grace@example.org"
        );
        var mixed = await world.AnswerAsync(
            new Wishes([new Erase { Who = Whom.Named("bo") }, new MoveOn { Who = Whom.Named("cy") }]),
            "grace@example.org"
        );

        Assert.Equal((Outcome.Proposed, Outcome.Clarify), (both.Outcome, mixed.Outcome));
        Assert.Equal(Outcome.Proposed, (await world.YesAsync(both, "grace@example.org")).Outcome);
        Assert.Empty(await world.AuditAsync());
    }
}
