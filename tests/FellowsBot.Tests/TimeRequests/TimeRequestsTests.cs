using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.TimeRequests;

/// <summary>A person's own wish for more time: it goes to the staff, is settled once, and the person hears of it.</summary>
public sealed class TimeRequestsTests
{
    private const string Leah = "leah@example.org";
    private const string Ask =
        "I'd like more time on my offer please, until 10 October, because I wait for another answer";

    [Fact]
    public async Task The_person_asks_and_the_staff_channel_hears_it_with_buttons()
    {
        await using var world = await World.SampleAsync();
        var before = await world.PersonAsync(Leah);

        var proposed = await world.SayAsync(Ask, Leah);
        var sent = await world.SayAsync("yes", Leah);

        Assert.Equal(
            """
            Shall I ask the staff to give you until Friday 10 October 2025, 23:59 PDT for your offer? It stands at Saturday 4 October 2025, 10:00 PDT now. Only they can grant it; you will hear from me either way.
            Say yes within ten minutes to send it, or no to leave it.
            """,
            proposed.Text
        );
        Assert.Equal(Outcome.Done, sent.Outcome);
        Assert.StartsWith("Sent: the staff now have your request", sent.Text, StringComparison.Ordinal);
        Assert.Equal(
            "staff, Owed: Leah Goldstein asks for more time on their offer, until Friday 10 October 2025, 23:59 PDT. It stands at Saturday 4 October 2025, 10:00 PDT now. Their reason: “because I wait for another answer”. It is request 1: say “grant request 1”, “grant request 1 until …” or “decline request 1”.",
            Assert.Single(await world.LedgerLinesAsync())
        );
        Assert.Equal(before, await world.PersonAsync(Leah));
    }

    [Fact]
    public async Task Beside_another_wish_it_is_asked_for_in_a_message_of_its_own()
    {
        await using var world = await World.SampleAsync();
        var both = new Wishes([
            new MoreTime(TimeFor.Offer, When: new Exact(World.Moment("2025-10-10T12:00:00-07:00")))
            {
                Who = Whom.Asker,
            },
            new SetStatus(StageStatus.Withdrawn) { Who = Whom.Asker },
        ]);

        var heard = await world.AnswerAsync(both, Leah);

        Assert.Equal(
            (Outcome.Answered, "Please ask for more time in a message of its own. Nothing has changed."),
            (heard.Outcome, heard.Text)
        );
    }

    [Fact]
    public async Task Granted_it_is_so_and_the_person_hears_it()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);

        var done = await world.RecordAsync("grant request 1");

        Assert.StartsWith(
            "Recorded: Leah Goldstein has until Friday 10 October 2025, 23:59 PDT",
            done.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Leah Goldstein, Owed: You have more time for your offer: it now stands until Friday 10 October 2025, 23:59 PDT.",
            (await world.LedgerLinesAsync())[^1]
        );
        Assert.Equal(
            "Request 1 has been settled already: granted by Grace Mbeki. Nothing has changed.",
            (await world.SayAsync("decline request 1", Changing.Priya)).Text
        );
    }

    [Fact]
    public async Task Granted_until_another_date()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);

        await world.RecordAsync("grant request 1 until Monday 5pm");

        Assert.Equal(World.Moment("2025-10-06T17:00:00-07:00"), (await world.PersonAsync(Leah)).OfferDeadlineAt);
        Assert.Equal("No request for more time is waiting.", (await world.SayAsync("which requests are open?")).Text);
    }

    [Fact]
    public async Task The_button_for_another_date_asks_which()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);

        var asked = await world.SayAsync("grant request 1 until …");
        var proposed = await world.SayAsync("until Tuesday noon");
        await world.SayAsync("yes");

        Assert.Equal(
            (Outcome.Clarify, "Until when? Name a date and, if it matters, a time and a zone."),
            (asked.Outcome, asked.Text)
        );
        Assert.Equal(Outcome.Proposed, proposed.Outcome);
        Assert.Equal(World.Moment("2025-10-07T12:00:00-07:00"), (await world.PersonAsync(Leah)).OfferDeadlineAt);
        Assert.StartsWith(
            "Request 1 has been settled already: granted by Grace Mbeki.",
            (await world.SayAsync("grant request 1")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Declined_nothing_changes_and_the_person_hears_why()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);
        var before = await world.PersonAsync(Leah);

        var done = await world.RecordAsync("decline request 1 because all places must be settled this week");

        Assert.StartsWith(
            "Recorded: Leah Goldstein's request for more time until Friday 10 October 2025, 23:59 PDT is declined.",
            done.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Leah Goldstein, Owed: The staff can't give you more time on your offer. Their reason: “all places must be settled this week”. Your offer stands until Saturday 4 October 2025, 10:00 PDT.",
            (await world.LedgerLinesAsync())[^1]
        );
        Assert.Equal(before, await world.PersonAsync(Leah));
    }

    [Fact]
    public async Task Asked_anew_the_newer_request_takes_its_place()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);
        await world.RecordAsync("I need more time on my offer until 8 October", Leah);

        Assert.StartsWith(
            "Request 1 no longer counts: a newer one took its place.",
            (await world.SayAsync("grant request 1")).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(["2"], (await world.SayAsync("which requests are open?")).FirstCells());
        await world.RecordAsync("grant request 2");
        Assert.Equal(
            World.Moment("2025-10-08T23:59:00-07:00").InUtc().Date,
            (await world.PersonAsync(Leah)).OfferDeadlineAt!.Value.InUtc().Date
        );
    }

    [Fact]
    public async Task Two_of_staff_at_once_settle_it_once()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);
        await world.SayAsync("decline request 1", Changing.Priya);
        await world.RecordAsync("grant request 1");

        var late = await world.SayAsync("yes", Changing.Priya);

        Assert.Equal("Request 1 has been settled already: granted by Grace Mbeki. Nothing has changed.", late.Text);
        Assert.DoesNotContain(
            await world.LedgerLinesAsync(),
            m => m.Contains("can't give you more time", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Undone_it_waits_again_and_the_person_hears_of_the_mistake()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);
        await world.RecordAsync("grant request 1");
        await world.SweepAsync();

        var undone = await world.SayAsync("undo");

        Assert.Contains(
            "The request for more time that it answered waits for the staff again.",
            undone.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(["1"], (await world.SayAsync("which requests are open?")).FirstCells());
        Assert.StartsWith(
            "Leah Goldstein, Owed: A correction: ",
            (await world.LedgerLinesAsync())[^1],
            StringComparison.Ordinal
        );
        Assert.Equal(Outcome.Proposed, (await world.SayAsync("decline request 1")).Outcome);
    }

    [Fact]
    public async Task More_time_that_staff_give_on_their_own_settles_it_too()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);

        await world.RecordAsync("give Leah until 9 October");

        Assert.Equal("No request for more time is waiting.", (await world.SayAsync("which requests are open?")).Text);
    }

    [Fact]
    public async Task It_is_for_the_stage_it_was_asked_for()
    {
        await using var world = await World.SampleAsync();
        world.MoveTo("2025-09-17T09:00:00-07:00");
        await world.RecordAsync("I need until Friday 26 September for the take-home", "thabo@example.org");
        await world.ChangeAsync("thabo@example.org", p => p with { Stage = StageId.Interview });

        var refused = await world.SayAsync("grant request 1");

        Assert.Equal(
            "Thabo Nkosi is past the cut-off of the technical interview (missed), not in the final interviews. Nothing has changed.",
            refused.Text
        );
    }

    [Fact]
    public async Task Only_staff_settle_requests_and_only_those_there_are()
    {
        await using var world = await World.SampleAsync();
        await world.RecordAsync(Ask, Leah);

        var own = await world.SayAsync("grant request 1", Leah);

        Assert.Equal(
            (Outcome.Declined, "Only the programme's staff can settle a request for more time."),
            (own.Outcome, own.Text)
        );
        Assert.Equal(
            "There is no request 7. Ask “which requests are open?” to see those that wait.",
            (await world.SayAsync("grant request 7")).Text
        );
    }
}
