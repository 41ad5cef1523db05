using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Storage.Changes;

/// <summary>A proposal is recorded once, by whom it was made to, within ten minutes, and as it was shown; anything else changes nothing and says so.</summary>
public sealed class ChangeDeskTests
{
    private const string GiveOwen = "give Owen until 10 October";

    [Fact]
    public async Task A_proposal_shows_before_and_after_when_and_who_will_be_told_what()
    {
        await using var world = await World.SampleAsync();

        var proposed = await world.SayAsync(GiveOwen);

        Assert.Equal((Outcome.Proposed, true), (proposed.Outcome, proposed.Private));
        Assert.Equal(
            """
            Shall I record this? Owen Fletcher has until Saturday 11 October 2025, 07:59 BST (Friday 10 October 2025, 23:59 PDT) to answer the offer.
            Offer stands until: Friday 3 October 2025, 23:30 BST (Friday 3 October 2025, 15:30 PDT) → Saturday 11 October 2025, 07:59 BST (Friday 10 October 2025, 23:59 PDT)
            Takes effect: at once, when you confirm
            Will be told: Owen Fletcher: “You have more time for your offer: it now stands until Saturday 11 October 2025, 07:59 BST (Friday 10 October 2025, 23:59 PDT).”
            Say yes within ten minutes to record it, or no to drop it.
            """,
            proposed.Text
        );
        Assert.Equal(0, await world.ChangesAsync());
    }

    [Fact]
    public async Task A_yes_records_it_with_its_audit_and_the_message_it_owes()
    {
        await using var world = await World.SampleAsync();

        var done = await world.RecordAsync("give Owen until 10 October because his letter was late");

        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Equal(
            """
            Recorded: Owen Fletcher has until Saturday 11 October 2025, 07:59 BST (Friday 10 October 2025, 23:59 PDT) to answer the offer.
            I am telling Owen Fletcher. Say “undo” to take it back.
            """,
            done.Text
        );
        Assert.Contains(
            "offer_deadline_at: 2025-10-03T23:30:00+01:00 → 2025-10-11T07:59:59+01:00, by Grace Mbeki",
            await world.AuditLinesAsync()
        );
        Assert.StartsWith(
            "Owen Fletcher, Owed: You have more time",
            Assert.Single(await world.LedgerLinesAsync()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_second_yes_changes_nothing_and_says_so()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(GiveOwen);

        var again = await world.SayAsync("yes");

        Assert.Equal(
            (Outcome.Answered, "Nothing is waiting for a yes from you, so nothing has changed."),
            (again.Outcome, again.Text)
        );
        Assert.Equal(1, await world.ChangesAsync());
    }

    [Fact]
    public async Task A_button_pressed_twice_changes_nothing_and_says_so()
    {
        await using var world = await World.SampleAsync();
        var confirm = await world.CardAsync(GiveOwen);

        Assert.Equal(Outcome.Done, (await world.SayAsync(confirm)).Outcome);
        Assert.Equal(
            "That was recorded on Wednesday 1 October 2025, 09:00 PDT already; nothing more has changed.",
            (await world.SayAsync(confirm)).Text
        );
        Assert.Equal(1, await world.ChangesAsync());
    }

    [Fact]
    public async Task An_old_card_changes_nothing_once_it_was_said_anew()
    {
        await using var world = await World.SampleAsync();
        var first = await world.CardAsync(GiveOwen);
        var second = await world.CardAsync("make it 6pm instead");

        Assert.Equal(
            "You have said that anew since, so this one no longer holds. Nothing has changed.",
            (await world.SayAsync(first)).Text
        );
        Assert.Equal(Outcome.Done, (await world.SayAsync(second)).Outcome);
        Assert.Equal(
            World.Moment("2025-10-10T18:00:00-07:00"),
            (await world.PersonAsync(Changing.Owen)).OfferDeadlineAt
        );
    }

    [Theory]
    [InlineData(
        Changing.Priya,
        "Only Grace Mbeki may settle this one, since it was proposed to them. Nothing has changed."
    )]
    [InlineData("leah@example.org", "Only the one it was proposed to may settle this. Nothing has changed.")]
    [InlineData("noor@example.org", "Only the one it was proposed to may settle this. Nothing has changed.")]
    [InlineData("nobody@example.net", "Only the one it was proposed to may settle this. Nothing has changed.")]
    public async Task Somebody_elses_yes_changes_nothing(string somebody, string expected)
    {
        await using var world = await World.SampleAsync();
        var before = await world.PersonAsync(Changing.Owen);
        await world.SayAsync(GiveOwen, @in: Place.Channel);
        var confirm = await world.CardAsync(GiveOwen);

        var yes = await world.SayAsync("yes", somebody, @in: Place.Channel);
        var pressed = await world.SayAsync(confirm, somebody);

        Assert.Equal((Outcome.Declined, expected), (yes.Outcome, yes.Text));
        Assert.Equal((Outcome.Declined, expected), (pressed.Outcome, pressed.Text));
        Assert.Equal(before, await world.PersonAsync(Changing.Owen));
    }

    [Fact]
    public async Task A_yes_is_to_ones_own_proposal_also_where_somebody_else_proposed_later()
    {
        await using var world = await World.SampleAsync();
        await world.SayAsync(GiveOwen, @in: Place.Channel);
        await world.SayAsync("Leah accepted", Changing.Priya, @in: Place.Channel);

        var done = await world.SayAsync("yes", @in: Place.Channel);

        Assert.StartsWith("Recorded: Owen Fletcher", done.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "Recorded: Leah Goldstein",
            (await world.SayAsync("yes", Changing.Priya, @in: Place.Channel)).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2025-10-01T09:09:59-07:00", Outcome.Done, "Recorded: ")]
    [InlineData(
        "2025-10-01T09:10:00-07:00",
        Outcome.Answered,
        "That proposal ran out on Wednesday 1 October 2025, 09:10 PDT, and nothing has changed. Say it again, and I will propose it afresh."
    )]
    [InlineData(
        "2025-10-01T09:25:00-07:00",
        Outcome.Answered,
        "That proposal ran out on Wednesday 1 October 2025, 09:10 PDT, and nothing has changed."
    )]
    public async Task A_proposal_waits_ten_minutes(string at, Outcome outcome, string says)
    {
        await using var world = await World.SampleAsync();
        await world.SayAsync(GiveOwen);

        var yes = await world.SayAsync("yes", at: at);

        Assert.Equal(outcome, yes.Outcome);
        Assert.StartsWith(says, yes.Text, StringComparison.Ordinal);
        Assert.Equal(outcome is Outcome.Done ? 1 : 0, await world.ChangesAsync());
    }

    [Fact]
    public async Task No_drops_it_for_good()
    {
        await using var world = await World.SampleAsync();
        var confirm = await world.CardAsync(GiveOwen);

        var no = await world.SayAsync("no");

        Assert.Equal((Outcome.Answered, "Dropped; nothing has changed."), (no.Outcome, no.Text));
        Assert.Equal(
            "Nothing is waiting for a yes from you, so nothing has changed.",
            (await world.SayAsync("yes")).Text
        );
        Assert.Equal(
            "That was dropped on Wednesday 1 October 2025, 09:00 PDT; nothing has changed.",
            (await world.SayAsync(confirm)).Text
        );
        Assert.Equal("Nothing is waiting, so there is nothing to drop.", (await world.SayAsync("cancel")).Text);
        Assert.Equal(0, await world.ChangesAsync());
    }

    [Fact]
    public async Task A_code_nobody_gave_out_is_no_proposal()
    {
        await using var world = await World.SampleAsync();

        Assert.Equal("I have no proposal ABCDEF; nothing has changed.", (await world.SayAsync("confirm ABCDEF")).Text);
    }

    [Fact]
    public async Task It_outlives_a_restart_in_between()
    {
        await using var world = await World.SampleAsync();
        await world.SayAsync(GiveOwen);

        world.Restart();

        Assert.Equal(Outcome.Done, (await world.SayAsync("yes")).Outcome);
    }

    [Fact]
    public async Task Another_node_records_it_and_the_first_knows_that_it_is_recorded()
    {
        await using var world = await World.SampleAsync();
        world.OnNode(1);
        var confirm = await world.CardAsync(GiveOwen);

        world.OnNode(2);
        Assert.Equal(Outcome.Done, (await world.SayAsync("yes")).Outcome);
        world.OnNode(1);

        Assert.StartsWith("That was recorded on ", (await world.SayAsync(confirm)).Text, StringComparison.Ordinal);
        Assert.Equal(1, await world.ChangesAsync());
    }

    [Fact]
    public async Task Without_a_conversation_the_code_says_which_is_meant()
    {
        await using var world = await World.SampleAsync();

        var proposed = await world.AskAsync(GiveOwen, Changing.Grace);
        var code = proposed.Text.Split("“confirm ")[1][..6];

        Assert.Equal(
            "Nothing is waiting for a yes from you, so nothing has changed.",
            (await world.AskAsync("yes", Changing.Grace)).Text
        );
        Assert.Equal(
            Outcome.Done,
            (await world.AskAsync($"confirm {code.ToLowerInvariant()}", Changing.Grace)).Outcome
        );
    }

    [Fact]
    public async Task Of_two_who_change_the_same_the_second_sees_what_changed_and_is_asked_again()
    {
        await using var world = await World.SampleAsync();
        var old = await world.CardAsync(GiveOwen);
        await world.RecordAsync("give Owen until 8 October", Changing.Priya);

        var again = await world.SayAsync("yes");

        Assert.Equal(Outcome.Proposed, again.Outcome);
        Assert.StartsWith(
            "I have recorded nothing yet, because since then this was recorded: Owen Fletcher has until Wednesday 8 October 2025, 23:59 BST to answer the offer (by Priya Raman).\nShall I record this? Owen Fletcher has until Saturday 11 October 2025, 07:59 BST",
            again.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "You have said that anew since, so this one no longer holds. Nothing has changed.",
            (await world.SayAsync(old)).Text
        );
        Assert.Equal(Outcome.Done, (await world.SayAsync("yes")).Outcome);
        Assert.Equal(2, await world.ChangesAsync());
    }

    [Fact]
    public async Task What_is_no_longer_possible_is_refused_with_what_happened()
    {
        await using var world = await World.SampleAsync();
        await world.SayAsync(GiveOwen);
        await world.RecordAsync("Owen declined", Changing.Priya);

        var refused = await world.SayAsync("yes");

        Assert.Equal(Outcome.Answered, refused.Outcome);
        Assert.Equal(
            "I have recorded nothing yet, because since then this was recorded: Owen Fletcher's offer is declined (by Priya Raman).\nOwen Fletcher's offer was declined already. If that is wrong, reopen it first: “reopen Owen's offer”. Nothing has changed.",
            refused.Text
        );
    }

    [Fact]
    public async Task Somebody_who_is_not_staff_hears_nothing_of_whom_else_a_change_was_about()
    {
        await using var world = await World.SampleAsync();
        await world.SayAsync("I accept my offer", Changing.Owen);
        await world.RecordAsync("Owen and Leah declined");

        var refused = await world.SayAsync("yes", Changing.Owen);

        Assert.StartsWith(
            "Your record has changed since I asked you that, so I have recorded nothing yet.",
            refused.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Leah", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_that_lapses_before_the_yes_is_not_accepted()
    {
        await using var world = await World.SampleAsync();
        world.MoveTo("2025-10-03T23:25:00+01:00");
        await world.SayAsync("I accept my offer", Changing.Owen);
        world.MoveTo("2025-10-03T23:30:00+01:00");

        var refused = await world.SayAsync("yes", Changing.Owen);

        Assert.Contains(
            "Your offer lapsed: it stood until Friday 3 October 2025, 23:30 BST.",
            refused.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(OfferStatus.Open, (await world.PersonAsync(Changing.Owen)).OfferStatus);
    }

    [Fact]
    public async Task Several_people_are_one_table_and_one_change()
    {
        await using var world = await World.SampleAsync();

        var proposed = await world.SayAsync("Tom and Daniel Kim in London passed");
        var both = proposed.Outcome is Outcome.Clarify ? await world.SayAsync("the one in London") : proposed;
        var done = await world.SayAsync("yes");

        Assert.StartsWith(
            "Shall I record these 2 changes as one?\n- Who | What | Before | After\n- Tom Abara | Status | submitted | passed\n- Daniel Kim | Status | submitted | passed\n",
            both.Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Recorded, 2 changes as one:\n- Tom Abara has passed the application\n- Daniel Kim has passed the technical assessment",
            done.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(1, await world.ChangesAsync());
        Assert.Equal(
            ["status: submitted → passed, by Grace Mbeki", "status: submitted → passed, by Grace Mbeki"],
            await world.AuditLinesAsync()
        );
    }

    [Fact]
    public async Task Where_one_of_several_cannot_be_none_is()
    {
        await using var world = await World.SampleAsync();

        var refused = await world.SayAsync("Tom and Lena passed");

        Assert.Equal(
            "I have recorded nothing, because this stands in the way:\n- Lena Hoffmann was rejected. If that was a slip, reopen first: “reopen Lena”.\nLeave those out, and I will propose the rest.",
            refused.Text
        );
    }
}
