using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Storage.Changes;

/// <summary>Taking back: exactly, one's own, and not what something rests on.</summary>
public sealed class UndoingTests
{
    private const string GiveOwen = "give Owen until 10 October";

    [Theory]
    [InlineData(Changing.Owen, GiveOwen)]
    [InlineData("bo@example.org", "assign Ingrid to Bo")]
    [InlineData("bo@example.org", "Bo's first day is 3 November and his last day is 19 December")]
    [InlineData("thabo@example.org", "make Thabo an offer")]
    [InlineData("chloe@example.org", "move Chloé to final")]
    [InlineData("tom@example.org", "reject Tom")]
    [InlineData("petra@example.org", "reopen Petra's application until Friday")]
    [InlineData("viktor@example.org", "reopen Viktor's offer until Monday noon")]
    [InlineData("deepa@example.org", "set Deepa's time zone to Europe/London")]
    [InlineData("thabo@example.org", "all references for Thabo have arrived")]
    public async Task A_change_is_taken_back_to_exactly_what_was(string email, string text)
    {
        await using var world = await World.SampleAsync();
        var before = await world.FactsAsync(email);
        await world.RecordAsync(text);
        Assert.NotEqual(before, await world.FactsAsync(email));

        var undone = await world.SayAsync("undo");

        Assert.Equal(Outcome.Done, undone.Outcome);
        Assert.StartsWith("Taken back: ", undone.Text, StringComparison.Ordinal);
        Assert.Contains(", as before", undone.Text, StringComparison.Ordinal);
        Assert.Equal(before, await world.FactsAsync(email));
    }

    [Fact]
    public async Task What_is_as_before_is_said_and_mentors_are_called_by_name()
    {
        await using var world = await World.SampleAsync();
        var proposed = await world.SayAsync("assign Ingrid to Bo");
        await world.SayAsync("yes");

        Assert.Contains("Mentor: Noor Haddad → Ingrid Solberg", proposed.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Taken back: Ingrid Solberg is Bo Xu's mentor.\nMentor: Noor Haddad, as before\nNobody had been told of it yet, and nobody will be.",
            (await world.SayAsync("undo")).Text
        );
    }

    [Fact]
    public async Task Several_people_are_taken_back_together()
    {
        await using var world = await World.SampleAsync();
        var (owen, leah) = (await world.FactsAsync(Changing.Owen), await world.FactsAsync("leah@example.org"));
        await world.RecordAsync("Owen and Leah declined");

        var undone = await world.SayAsync("undo");

        Assert.Contains("Owen Fletcher, Offer: open, as before", undone.Text, StringComparison.Ordinal);
        Assert.Contains("Leah Goldstein, Offer: open, as before", undone.Text, StringComparison.Ordinal);
        Assert.Equal((owen, leah), (await world.FactsAsync(Changing.Owen), await world.FactsAsync("leah@example.org")));
    }

    [Fact]
    public async Task Only_ones_own_last_change_is_taken_back()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(GiveOwen);

        Assert.Equal(
            "You have made no change that I could take back.",
            (await world.SayAsync("undo", Changing.Priya)).Text
        );
        Assert.Equal(Outcome.Declined, (await world.SayAsync("undo", "nobody@example.net")).Outcome);
        Assert.Equal(Outcome.Done, (await world.SayAsync("undo")).Outcome);
        Assert.Equal("You have made no change that I could take back.", (await world.SayAsync("undo")).Text);
    }

    [Fact]
    public async Task What_something_rests_on_is_not_taken_back_and_the_chain_is_shown()
    {
        await using var world = await World.SampleAsync();
        var before = await world.FactsAsync(Changing.Owen);
        await world.RecordAsync(GiveOwen);
        await world.RecordAsync("I accept my offer", Changing.Owen);
        await world.RecordAsync("move Owen to matching", Changing.Priya);

        var refused = await world.SayAsync("undo");

        Assert.Equal(Outcome.Answered, refused.Outcome);
        Assert.Equal(
            """
            I can't take that back yet (“Owen Fletcher has until Saturday 11 October 2025, 07:59 BST (Friday 10 October 2025, 23:59 PDT) to answer the offer”), because this was recorded after it and rests on it:
            - Wednesday 1 October 2025, 09:00 PDT: you accept your offer (by Owen Fletcher)
            - Wednesday 1 October 2025, 09:00 PDT: Owen Fletcher moves to mentor matching (by Priya Raman)
            Whoever recorded those can undo them first. Nothing has changed.
            """,
            refused.Text
        );
        Assert.Equal(Outcome.Done, (await world.SayAsync("undo", Changing.Priya)).Outcome);
        Assert.Equal(Outcome.Done, (await world.SayAsync("undo", Changing.Owen)).Outcome);
        Assert.Equal(Outcome.Done, (await world.SayAsync("undo")).Outcome);
        Assert.Equal(before, await world.FactsAsync(Changing.Owen));
    }

    [Fact]
    public async Task What_nothing_rests_on_is_taken_back_whatever_came_after()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync("all references for Thabo have arrived");
        await world.RecordAsync("Thabo handed in the take-home", Changing.Priya);

        Assert.Equal(Outcome.Done, (await world.SayAsync("undo")).Outcome);
        Assert.Equal(
            (1, StageStatus.Submitted),
            (
                (await world.PersonAsync("thabo@example.org")).ReferencesReceived,
                (await world.PersonAsync("thabo@example.org")).Status
            )
        );
    }

    [Fact]
    public async Task What_was_told_is_corrected_and_the_correction_says_that_it_is_one()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(GiveOwen);
        Assert.Equal(1, await world.SweepAsync());

        var undone = await world.SayAsync("undo");
        Assert.Equal(1, await world.SweepAsync());

        Assert.EndsWith(
            "Some of it had been told already; I am sending a correction that says it is one.",
            undone.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Owen Fletcher, Sent: A correction: please disregard what I told you (“You have more time for your offer: it now stands until Saturday 11 October 2025, 07:59 BST (Friday 10 October 2025, 23:59 PDT).”). It was recorded by mistake and has been taken back.",
            (await world.LedgerLinesAsync())[^1]
        );
    }

    [Fact]
    public async Task What_was_not_told_yet_is_never_told()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(GiveOwen);

        await world.SayAsync("undo");

        Assert.Equal(0, await world.SweepAsync());
        Assert.StartsWith(
            "Owen Fletcher, Suppressed: ",
            Assert.Single(await world.LedgerLinesAsync()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_a_file_has_changed_since_stays()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(GiveOwen);
        await world.ChangeAsync(Changing.Owen, p => p with { OfferDeadlineAt = World.Moment("2025-10-09T12:00:00Z") });

        Assert.EndsWith(
            "an imported file has changed the same facts since. Nothing has changed.",
            (await world.SayAsync("undo")).Text,
            StringComparison.Ordinal
        );
    }
}
