using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Stories;

/// <summary>Conversations as people have them, from hello to goodbye.</summary>
public sealed class ConversationStories
{
    [Fact]
    public async Task Several_questions_in_one_message_are_answered_in_order()
    {
        await using var world = await World.SampleAsync();

        var both = await world.AskAsync(
            "when does my offer expire and who is Bo's mentor?",
            "ada@example.org",
            @in: Place.Channel
        );
        Assert.Equal((Outcome.Declined, true), (both.Outcome, both.Private));
        Says("Your offer is open until Tuesday 7 October 2025, 15:00 PDT", both);
        Assert.EndsWith("I can only tell you about yourself.", both.Text);

        var staff = await world.AskAsync("what stage is Bo in? When does he finish?", "grace@example.org");
        Assert.Equal(Outcome.Answered, staff.Outcome);
        Assert.Equal(
            [
                "Bo Xu is at mentor matching.",
                "Bo Xu's last day is Friday 19 December 2025, 23:59 PST: that is when the programme ends.",
            ],
            staff.Text.Split('\n')
        );
    }

    [Fact]
    public async Task A_stranger_finds_out_about_the_programme_and_that_nobody_knows_them()
    {
        await using var world = await World.SampleAsync();
        world.MoveTo("2025-08-10T09:00:00-07:00");
        Task<Heard> Ask(string text) => world.AskAsync(text, "new.person@example.net", conversation: "s");

        Says("Hello! Ask me about the programme", await Ask("hi!"));
        Says("Fellows receive 2,100 US dollars a week", await Ask("how much do fellows get paid?"));
        Says(
            "Application and references close on Sunday 17 August 2025, 23:59 PDT, in 7 days",
            await Ask("when do applications close?")
        );
        Says("Final interviews close on Monday 22 September 2025, 23:59 PDT", await Ask("and the final interviews?"));
        Says("There is still time", await Ask("is it too late to apply?"));
        var mine = await Ask("has my application arrived?");
        Assert.Equal(Outcome.Declined, mine.Outcome);
        Says("I don't know who you are yet", mine);
        Assert.Equal(Outcome.Unknown, (await Ask("is there a gym at the office?")).Outcome);
        Says("You're welcome.", await Ask("thank you"));
        Assert.Equal("is there a gym at the office?", Assert.Single(await world.QuestionsAsync()).Text);
    }

    [Fact]
    public async Task An_applicant_goes_from_application_to_offer_as_the_clock_moves()
    {
        await using var world = await World.WithAsync(
            A.Applicant("Imani Wells")
                .With(zone: "America/New_York", stage: StageId.Assessment, status: StageStatus.Invited)
        );
        Task<Heard> Ask(string text) => world.AskAsync(text, "imani@example.org", conversation: "i");

        world.MoveTo("2025-08-20T09:00:00-07:00");
        Says(
            "Next, do the technical assessment: 90 minutes of coding in Python, by Sunday 24 August 2025, 23:59 PDT (Monday 25 August 2025, 02:59 EDT)",
            await Ask("what do I do next?")
        );

        await world.ChangeAsync("imani@example.org", p => p with { Status = StageStatus.Submitted });
        world.MoveTo("2025-08-25T09:00:00-07:00");
        Says("You have completed the technical assessment (submitted)", await Ask("what's my status?"));

        await world.ChangeAsync(
            "imani@example.org",
            p => p with { Stage = StageId.Interview, Status = StageStatus.Scheduled }
        );
        world.MoveTo("2025-09-02T09:00:00-07:00");
        Says(
            "Your deadline for the technical interview is Friday 5 September 2025, 23:59 PDT",
            await Ask("when is my deadline?")
        );

        await world.ChangeAsync(
            "imani@example.org",
            p => p with { Stage = StageId.Final, Status = StageStatus.Passed }
        );
        world.MoveTo("2025-09-23T09:00:00-07:00");
        Says("I have no offer on record for you.", await Ask("do I have an offer?"));

        await world.ChangeAsync(
            "imani@example.org",
            p => p.With(stage: StageId.Offer, offerSent: "2025-09-26T18:00:00-04:00") with { Status = null }
        );
        world.MoveTo("2025-09-27T09:00:00-07:00");
        Says(
            "Your offer is open until Friday 3 October 2025, 18:00 EDT, 6 days and 6 hours from now",
            await Ask("when does my offer expire?")
        );

        world.MoveTo("2025-10-03T15:00:00-07:00");
        Says(
            "No, your offer lapsed: it stood until Friday 3 October 2025, 18:00 EDT, 7 days after it was sent on",
            await Ask("is my offer still open?")
        );
    }

    [Fact]
    public async Task A_fellow_waits_for_the_announcement_and_hears_it()
    {
        await using var world = await World.SampleAsync();
        Task<Heard> Ask(string text) => world.AskAsync(text, "will@example.org", @in: Place.Channel, conversation: "w");

        world.MoveTo("2025-10-20T09:00:00-04:00");
        Says("Your mentor is Noor Haddad.", await Ask("who's my mentor?"));
        Says(
            "Your last day is Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 02:59 EST)",
            await Ask("when is my last day?")
        );

        world.MoveTo("2025-12-12T09:00:00-05:00");
        Says(
            "Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST (Tuesday 16 December 2025, 02:59 EST).",
            await Ask("am I getting an extension?")
        );
        Says("Your last day is Friday 19 December 2025", await Ask("so when is my last day?"));

        world.MoveTo("2025-12-16T03:00:00-05:00");
        var news = await Ask("has my fellowship been extended?");
        Says("Yes: your fellowship has been extended. Your last day is Friday 24 April 2026, 23:59 PDT", news);
        Assert.True(news.Private);
        Says("Your last day is Friday 24 April 2026", await Ask("when is my last day?"));
        Assert.Equal(Outcome.Declined, (await Ask("and Zoë's?")).Outcome);
    }

    [Fact]
    public async Task A_mentor_looks_after_their_own_fellows_and_no_others()
    {
        await using var world = await World.SampleAsync();
        world.MoveTo("2025-12-09T09:00:00-08:00");
        Task<Heard> Ask(string text) => world.AskAsync(text, "noor@example.org", conversation: "n");

        Assert.Equal(["Will Turner", "Bo Xu", "José Álvarez"], (await Ask("who are my fellows?")).FirstCells());
        Says("Bo Xu's last day is Friday 19 December 2025", await Ask("when does Bo finish?"));
        Says("José Álvarez's last day is Friday 19 December 2025", await Ask("and Jose?"));
        Says("I can tell you about yourself and your own fellows, and nobody else.", await Ask("and Zoë?"));
        Assert.Equal(
            ["Will Turner", "Bo Xu", "José Álvarez"],
            (await Ask("who is still undecided about the extension?")).FirstCells()
        );
        Says("That is between the applicant and the staff", await Ask("how likely is Bo to accept an extension?"));
        Assert.Equal(Outcome.Declined, (await Ask("which offers run out this week?")).Outcome);
        Says("Shall I record this? The recommendation “extend”", await Ask("I recommend extending Bo"));
        Assert.Empty(await world.QuestionsAsync());
    }

    [Fact]
    public async Task Staff_start_their_morning_in_a_channel_and_only_they_see_the_answers()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync("is there a gym at the office?", "ada@example.org");
        async Task<Heard> Ask(string text)
        {
            var heard = await world.AskAsync(text, "grace@example.org", @in: Place.Channel, conversation: "g");
            Assert.True(heard.Private, text);
            return heard;
        }

        Says(
            "Today:\n- Wednesday 1 October 2025, 17:00 PDT: May Chen's offer runs out",
            await Ask("what's due today?")
        );
        Assert.Equal(["May Chen"], (await Ask("which offers run out today?")).FirstCells());
        Assert.Equal(["April Santos"], (await Ask("and tomorrow?")).FirstCells());
        var which = await Ask("what stage is Ada in?");
        Assert.Equal(Outcome.Clarify, which.Outcome);
        Says("Ada Lindqvist has completed the technical interview (submitted)", await Ask("the one in London"));
        Says("Ada Lindqvist's references: 1 of 2 received, 1 outstanding.", await Ask("are her references in?"));
        Says("Daniel Kim", await Ask("whose references are outstanding?"), anywhere: true);
        Says("1 question is waiting for staff:", await Ask("any questions waiting?"));
        Says("Shall I record this? May Chen has until", await Ask("give May until Friday 3 October"));
        Says(
            "May Chen's offer is open until Wednesday 1 October 2025, 17:00 PDT",
            await Ask("when does May's offer expire?")
        );
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart()
    {
        await using var world = await World.SampleAsync();
        Task<Heard> Ask(string text) => world.AskAsync(text, "grace@example.org", conversation: "r");

        Assert.Equal(Outcome.Clarify, (await Ask("what stage is Daniel Kim in?")).Outcome);
        world.Restart();
        Says("Daniel Kim has completed the technical assessment (submitted)", await Ask("the one in London"));
        world.Restart();
        Says("Daniel Kim's references: 0 of 2 received, 2 outstanding.", await Ask("and his references?"));
        await Ask("is there a gym at the office?");
        world.Restart();
        Says("1 question is waiting for staff:", await Ask("which questions are waiting?"));
    }

    private static void Says(string text, Heard heard, bool anywhere = false)
    {
        if (anywhere)
        {
            Assert.Contains(text, heard.Text, StringComparison.Ordinal);
        }
        else
        {
            Assert.StartsWith(text, heard.Text, StringComparison.Ordinal);
        }
    }
}
