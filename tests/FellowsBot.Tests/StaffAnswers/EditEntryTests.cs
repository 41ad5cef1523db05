using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.StaffAnswers;

/// <summary>Kept entries are edited, retitled, taught and removed in chat: proposed, confirmed, on record, undoable.</summary>
public sealed class EditEntryTests
{
    private const string Bo = "bo@example.org";

    [Fact]
    public async Task A_new_text_is_answered_with_from_the_yes_on()
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();
        world.MoveTo("2025-10-03T10:00:00-07:00");

        await world.AndYesAsync("edit entry 1: Yes: a MacBook.\nIt comes by 20/10.", StaffRoom.Priya);

        Assert.Equal(
            "The staff's answer of Friday 3 October 2025:\nYes: a MacBook.\nIt comes by 20/10.",
            (await world.AskAsync(StaffRoom.Laptops, Bo)).Text
        );
        Assert.Equal(
            (
                "handbook entry 1, text",
                "Yes, laptops are provided.",
                "Yes: a MacBook.\nIt comes by 20/10.",
                "Priya Raman"
            ),
            (await world.AuditedAsync())[^1]
        );
    }

    [Fact]
    public async Task A_new_title_and_another_wording_are_known_at_once()
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();
        Assert.Equal(Outcome.Unknown, (await world.AskAsync("which gadgets are there?", Bo)).Outcome);

        await world.AndYesAsync("retitle entry 1: Gadgets");
        await world.AndYesAsync("add phrasing to entry 1: which equipment will I work with?");

        Assert.Equal("handbook.kept-1", (await world.AskAsync("gadgets", Bo)).Intent);
        Assert.Equal("handbook.kept-1", (await world.AskAsync("which equipment do I work with?", Bo)).Intent);
        Assert.Equal(
            [
                ("handbook entry 1, title", "Laptops", "Gadgets", "Grace Mbeki"),
                ("handbook entry 1, wording", null, "which equipment will I work with?", "Grace Mbeki"),
            ],
            (await world.AuditedAsync()).TakeLast(2)
        );
    }

    [Fact]
    public async Task A_removed_entry_answers_nothing_and_says_who_removed_it()
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();

        await world.AndYesAsync("remove entry 1");

        Assert.Equal(Outcome.Unknown, (await world.AskAsync(StaffRoom.Laptops, Bo)).Outcome);
        Assert.Equal(
            "Grace Mbeki removed entry 1 on Wednesday 1 October 2025, 09:00 PDT. Nothing has changed.",
            (await world.AskAsync("edit entry 1: again", StaffRoom.Grace)).Text
        );
        Assert.Equal(("handbook entry 1", "Laptops", null, "Grace Mbeki"), (await world.AuditedAsync())[^1]);
    }

    [Theory]
    [InlineData("edit entry 1: Another text.")]
    [InlineData("retitle entry 1: Machines")]
    [InlineData("add phrasing to entry 1: which equipment will I work with?")]
    [InlineData("remove entry 1")]
    public async Task Undo_puts_it_back_exactly(string change)
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();
        var before = Shown(Assert.Single(await world.EntriesAsync()));
        world.MoveTo("2025-10-01T10:00:00-07:00");
        await world.AndYesAsync(change);
        Assert.NotEqual(before, Shown(Assert.Single(await world.EntriesAsync())));

        var undone = await world.AskAsync("undo", StaffRoom.Grace);

        Assert.Equal(Outcome.Done, undone.Outcome);
        Assert.Equal(before, Shown(Assert.Single(await world.EntriesAsync())));
        Assert.Equal("handbook.kept-1", (await world.AskAsync(StaffRoom.Laptops, Bo)).Intent);
    }

    [Fact]
    public async Task Undo_leaves_what_another_has_changed_since()
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();
        await world.AndYesAsync("edit entry 1: First.");
        await world.AndYesAsync("edit entry 1: Second.", StaffRoom.Priya);

        var heard = await world.AskAsync("undo", StaffRoom.Grace);

        Assert.Equal(
            "I can't take that back (the new text of entry 1, “Laptops”): entry 1 has been changed since. Say “show entry 1” to see it.",
            heard.Text
        );
        Assert.Equal("Second.", Assert.Single(await world.EntriesAsync()).Text);
    }

    [Fact]
    public async Task What_another_changed_since_it_was_proposed_is_not_written_over()
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();
        await world.AskAsync("edit entry 1: First.", StaffRoom.Grace, conversation: "g");
        await world.AndYesAsync("edit entry 1: Second.", StaffRoom.Priya);

        var heard = await world.AskAsync("yes", StaffRoom.Grace, conversation: "g");

        Assert.Equal(
            "It has changed since I proposed that, so I have recorded nothing. Say it again, and I will propose it afresh.",
            heard.Text
        );
        Assert.Equal("Second.", Assert.Single(await world.EntriesAsync()).Text);
    }

    [Theory]
    [InlineData("edit entry 7: x", "There is no entry 7. Nothing has changed.")]
    [InlineData("edit entry 1", "What shall it say? Say “edit entry 1: ...” with the new text.")]
    [InlineData("retitle entry 1: …", "What shall it be called? Say “retitle entry 1: ...”.")]
    [InlineData("add phrasing to entry 1:", "How do people ask for it? Say “add phrasing to entry 1: ...”.")]
    [InlineData("retitle entry 1: Laptops", "Entry 1 says that already. Nothing has changed.")]
    public async Task What_cannot_be_changed_is_said_in_a_sentence(string text, string sentence)
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();

        Assert.Equal(sentence, (await world.AskAsync(text, StaffRoom.Grace)).Text);
    }

    [Theory]
    [InlineData("edit entry 1: mine")]
    [InlineData("remove entry 1")]
    public async Task Nobody_but_staff_may(string text)
    {
        await using var world = await World.SampleAsync();
        await world.KeptAsync();

        var heard = await world.AskAsync(text, "noor@example.org");

        Assert.Equal(
            (Outcome.Declined, "Only the programme's staff can change the handbook."),
            (heard.Outcome, heard.Text)
        );
    }

    private static object Shown(FellowsBot.Storage.KeptRow row) =>
        (row.Title, row.Text, row.Wordings, row.TextBy, row.TextAt, row.RemovedBy, row.RemovedAt);
}
