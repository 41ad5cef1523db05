using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>Decisions are announced together, after a preview that keeps its word.</summary>
public sealed class ReleaseExtensionsTests
{
    private const string ToBo =
        "Good news, Bo: your fellowship is extended, and your last day is now Friday 24 April 2026, 23:59 PDT. If you have questions, ask the staff or your mentor.";
    private const string ToJose =
        "José, the decision on your extension has been made. Your fellowship will not be extended; it runs as planned until your last day, Friday 19 December 2025, 23:59 PST. Thank you for all that you bring to the programme; if you want to talk it over, the staff and your mentor are there for you.";
    private const string ToStaff = "2 extension decisions are announced. Extended: Bo Xu. Not extended: José Álvarez.";

    [Fact]
    public async Task The_preview_shows_every_message_and_who_is_still_undecided()
    {
        await using var round = await DecidedAsync();

        var proposed = await round.AskAsync(Release(), Grace);

        Assert.Equal((Outcome.Proposed, true), (proposed.Outcome, proposed.Private));
        Assert.Equal("Still undecided, and told nothing: Siobhan O'Neill.", ((Paragraph)proposed.Parts[0]).Text);
        var preview = Assert.Single(proposed.Parts.OfType<Table>(), t => t.Columns[0] == "To");
        Assert.Equal("These 3 messages will go out, word for word.", preview.Caption);
        Assert.Equal(
            [("Bo Xu", ToBo), ("José Álvarez", ToJose), ("the staff channel", ToStaff)],
            preview.Rows.Select(r => (r[0], r[1])).Order()
        );
        Assert.Contains(
            "Then a second member of staff must confirm it, too.",
            TextRenderer.Render(proposed),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task After_the_second_yes_each_fellow_is_owed_theirs_and_staff_one_summary()
    {
        await using var round = await DecidedAsync();

        await round.DoTogetherAsync(Release());

        Assert.Equal([ToBo], await round.ToldAsync(Bo));
        Assert.Equal([ToJose], await round.ToldAsync(Jose));
        Assert.Empty(await round.ToldAsync(Siobhan));
        Assert.Equal(ToStaff, (await round.ToldAsync("staff"))[^1]);
        Assert.Equal(World.Moment(Now), (await round.PersonAsync(Bo)).ExtensionReleasedAt);
        Assert.True((await round.StandingAsync(Bo)).ExtensionAnnounced);
        Assert.False((await round.StandingAsync(Siobhan)).ExtensionAnnounced);
    }

    [Fact]
    public async Task Its_messages_stand_under_names_that_the_calendar_can_give_them_too()
    {
        await using var round = await DecidedAsync();

        await round.DoTogetherAsync(Release());

        var bo = await round.PersonAsync(Bo);
        var jose = await round.PersonAsync(Jose);
        Assert.Equal(
            [
                $"extension.released:{bo.Id}:extend",
                $"extension.released:{jose.Id}:end",
                "extension.released:staff:2025-12-10T18:00:00Z",
            ],
            (await round.LedgerAsync())
                .Where(m => m.Rule == "extension.released")
                .Select(m => m.Key)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_fellow_elsewhere_reads_the_last_day_on_both_clocks()
    {
        await using var round = await StartAsync(
            secondPerson: false,
            A.Fellow("Zoë Brandt").With(zone: "Europe/London", extension: ExtensionDecision.Extend)
        );

        await round.DoAsync(Release("zoe"), Grace);

        Assert.Contains(
            "Friday 24 April 2026, 23:59 PDT (Saturday 25 April 2026, 07:59 BST)",
            Assert.Single(await round.ToldAsync("zoe@example.org")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2025-12-10T20:59:59-08:00", "2025-12-10T20:59:59-08:00")]
    [InlineData("2025-12-10T21:00:00-08:00", "2025-12-11T08:00:00-08:00")]
    [InlineData("2025-12-11T07:59:59-08:00", "2025-12-11T08:00:00-08:00")]
    [InlineData("2025-12-11T08:00:00-08:00", "2025-12-11T08:00:00-08:00")]
    public async Task News_of_the_night_waits_until_eight_on_the_fellows_clock(string released, string due)
    {
        await using var round = await DecidedAsync(secondPerson: false);
        round.World.MoveTo(released);

        await round.DoAsync(Release("bo"), Grace);

        var ledger = await round.LedgerAsync();
        Assert.Equal(World.Moment(due), ledger.Single(m => m.ToPersonId is not null).DueAt);
        Assert.Equal(World.Moment(released), ledger.Single(m => m.ToChannel == "staff").DueAt);
    }

    [Fact]
    public async Task One_yes_is_enough_where_the_settings_say_so()
    {
        await using var round = await DecidedAsync(secondPerson: false);

        var done = await round.DoAsync(Release(), Grace);

        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Equal([ToBo], await round.ToldAsync(Bo));
    }

    [Fact]
    public async Task One_yes_is_enough_where_there_is_one_member_of_staff()
    {
        await using var round = await StartAsync(
            World.Settings,
            A.Staff("Grace Mbeki"),
            A.Fellow("Bo Xu").With(extension: ExtensionDecision.Extend)
        );

        Assert.Equal(Outcome.Done, (await round.DoAsync(Release(), Grace)).Outcome);
    }

    [Fact]
    public async Task Staff_of_the_settings_count_as_staff()
    {
        var settings = World.Settings with { Staff = new HashSet<EmailAddress> { EmailAddress.Parse(Priya) } };
        await using var round = await StartAsync(
            settings,
            A.Staff("Grace Mbeki"),
            A.Fellow("Bo Xu").With(extension: ExtensionDecision.Extend)
        );

        await round.DoTogetherAsync(Release());

        Assert.True((await round.StandingAsync(Bo)).ExtensionAnnounced);
    }

    [Fact]
    public async Task With_nothing_recorded_it_says_who_is_undecided()
    {
        await using var round = await StartAsync();

        Assert.Equal(
            "No decision is waiting to be announced, so nothing has changed.\nStill undecided, and told nothing: Siobhan O'Neill, Bo Xu and José Álvarez.\nRecord one first: “record extend for ...” or “record end for ...”.",
            await round.TextAsync(Release(), Grace)
        );
    }

    [Theory]
    [InlineData(
        "siobhan",
        "No decision is recorded for Siobhan O'Neill yet. Record one first: “record extend for Siobhan” or “record end for Siobhan”. Nothing has changed."
    )]
    [InlineData(
        "carlos",
        "Carlos Mendes has accepted the offer, but is not recorded as a fellow yet, so there is no fellowship to extend. Once the people file lists them with the role fellow, say it again. Nothing has changed."
    )]
    public async Task A_rule_says_what_stands_in_the_way(string who, string says)
    {
        await using var round = await DecidedAsync();

        Assert.Equal(says, await round.TextAsync(Release(who), Grace));
    }

    [Theory]
    [InlineData(Noor)]
    [InlineData(Bo)]
    [InlineData(Carlos)]
    [InlineData("nobody@example.org")]
    public async Task Only_staff_release(string who)
    {
        await using var round = await DecidedAsync();

        Assert.Equal(Outcome.Declined, (await round.AskAsync(Release(), who)).Outcome);
        Assert.Equal(Outcome.Declined, (await round.AskAsync(Release("bo"), who)).Outcome);
    }

    [Fact]
    public async Task Whose_fellowship_is_over_is_left_out_by_name()
    {
        await using var round = await DecidedAsync(
            more: A.Fellow("Łukasz Wójcik").With(endOn: "2025-12-05", extension: ExtensionDecision.Extend)
        );

        Assert.Contains(
            "Recorded, but the fellowship is over, so left out: Łukasz Wójcik.",
            await round.TextAsync(Release(), Grace),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_decision_that_changes_before_the_yes_is_not_sent_as_it_was_shown(bool beforeTheSecondYes)
    {
        await using var round = await DecidedAsync();
        round.World.MoveTo("2025-12-10T11:00:00-08:00");
        var code = CodeOf(await round.AskAsync(Release(), Grace));
        if (beforeTheSecondYes)
        {
            await round.AskAsync(new Settle(true, code), Grace);
        }
        await round.DoAsync(Decide(ExtensionDecision.End, "bo"), Priya);

        var again = await round.AskAsync(new Settle(true, code), beforeTheSecondYes ? Priya : Grace);

        Assert.Equal(Outcome.Proposed, again.Outcome);
        Assert.StartsWith(
            "I have recorded nothing yet, because since then this was recorded: the decision “end” for Bo Xu (by",
            TextRenderer.Render(again),
            StringComparison.Ordinal
        );
        Assert.Empty(await round.ToldAsync(Bo));
        Assert.Contains(
            "You have said that anew since",
            await round.TextAsync(new Settle(true, code), Grace),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Released_in_one_breath_with_its_record_it_still_asks_a_second_person()
    {
        await using var round = await StartAsync();

        await round.DoTogetherAsync(new Wishes([Decide(ExtensionDecision.Extend, "bo"), Release("bo")]));

        Assert.Equal([ToBo], await round.ToldAsync(Bo));
        Assert.Equal(
            "1 extension decision is announced. Extended: Bo Xu. Not extended: nobody.",
            (await round.ToldAsync("staff"))[^1]
        );
    }

    [Fact]
    public async Task What_is_announced_is_not_announced_again()
    {
        await using var round = await DecidedAsync();
        await round.DoTogetherAsync(Release());

        Assert.StartsWith("No decision is waiting", await round.TextAsync(Release(), Grace), StringComparison.Ordinal);
        Assert.StartsWith(
            "Bo Xu's decision, “extend”, has been announced already.",
            await round.TextAsync(Release("bo"), Grace),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_large_cohort_is_previewed_to_the_last_message()
    {
        var many = Enumerable
            .Range(1, 120)
            .Select(i =>
                A.Fellow($"Fellow Number{i}").With(email: $"f{i}@example.org", extension: ExtensionDecision.Extend)
            )
            .ToArray();
        await using var round = await StartAsync(secondPerson: null, many);

        var proposed = await round.AskAsync(Release(), Grace);
        await round.AskAsync(new Settle(true, CodeOf(proposed)), Grace);
        var done = await round.AskAsync(new Settle(true, CodeOf(proposed)), Priya);

        Assert.Equal(121, proposed.Parts.OfType<Table>().Single(t => t.Columns[0] == "To").Rows.Count);
        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Equal(120, (await round.LedgerAsync()).Count(m => m.ToPersonId is not null));
    }

    private static async Task<Round> DecidedAsync(bool? secondPerson = null, params Person[] more)
    {
        var round = await StartAsync(secondPerson, more);
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo"), Grace);
        await round.DoAsync(Decide(ExtensionDecision.End, "jose"), Grace);
        return round;
    }
}
