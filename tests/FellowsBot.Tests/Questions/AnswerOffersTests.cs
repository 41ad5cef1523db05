using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Questions;

/// <summary>Offers by window, at the windows' very edges, in the asker's zone.</summary>
public sealed class AnswerOffersTests
{
    /// <summary>A Wednesday morning in Berkeley.</summary>
    private const string Now = "2025-10-01T09:00:00-07:00";

    private static Person Open(string name, string until) =>
        A.Applicant(name).With(stage: StageId.Offer, offerSent: "2025-09-20T09:00:00-07:00", offerDeadline: until);

    private static Task<World> EdgesAsync() =>
        World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Staff("Priya Raman").With(zone: "Europe/London"),
            Open("Gone Already", Now),
            Open("Second Later", "2025-10-01T09:00:01-07:00"),
            Open("Today Last", "2025-10-01T23:59:59-07:00"),
            Open("Midnight Tomorrow", "2025-10-02T00:00:00-07:00"),
            Open("Tomorrow Last", "2025-10-02T23:59:59-07:00"),
            Open("Sunday Last", "2025-10-05T23:59:59-07:00"),
            Open("Monday First", "2025-10-06T00:00:00-07:00"),
            Open("Seventh Day", "2025-10-08T23:59:59-07:00"),
            Open("Eighth Day", "2025-10-09T00:00:00-07:00"),
            Open("Sundaynext Last", "2025-10-12T23:59:59-07:00"),
            Open("Weekafter First", "2025-10-13T00:00:00-07:00")
        );

    [Theory]
    [InlineData(Days.Today, "2 open offers run out today.", "Second Later, Today Last")]
    [InlineData(Days.Tomorrow, "2 open offers run out tomorrow.", "Midnight Tomorrow, Tomorrow Last")]
    [InlineData(
        Days.ThisWeek,
        "5 open offers run out this week.",
        "Second Later, Today Last, Midnight Tomorrow, Tomorrow Last, Sunday Last"
    )]
    [InlineData(
        Days.NextWeek,
        "4 open offers run out next week.",
        "Monday First, Seventh Day, Eighth Day, Sundaynext Last"
    )]
    [InlineData(
        Days.NextSevenDays,
        "7 open offers run out in the next seven days.",
        "Second Later, Today Last, Midnight Tomorrow, Tomorrow Last, Sunday Last, Monday First, Seventh Day"
    )]
    public async Task A_window_holds_its_first_instant_and_not_its_end(Days days, string caption, string names)
    {
        await using var world = await EdgesAsync();

        var heard = await world.AnswerAsync(new ListOffers(days), "grace@example.org");

        Assert.Equal((caption, names), (heard.Text.Split('\n')[0], string.Join(", ", heard.FirstCells())));
    }

    [Fact]
    public async Task Days_are_the_askers_own()
    {
        await using var world = await EdgesAsync();

        var heard = await world.AnswerAsync(new ListOffers(Days.Today), "priya@example.org");

        // In London it is 17:00, and the day ends at 16:00 in Berkeley.
        Assert.Equal(["Second Later"], heard.FirstCells());
        Assert.Equal(
            "Wednesday 1 October 2025, 09:00 PDT (Wednesday 1 October 2025, 17:00 BST)",
            heard.Rows().Single()[1]
        );
    }

    /// <summary>A list of people by several facts told the day in the offer's zone, the list of offers in the asker's.</summary>
    [Fact]
    public async Task Offers_among_other_facts_run_out_on_the_askers_days_too()
    {
        await using var world = await EdgesAsync();
        var friday = new DayRange(new LocalDate(2025, 10, 3), new LocalDate(2025, 10, 3));
        var facts = new PersonFacts { Offer = OfferState.Open, RunsOut = friday };

        var heard = await world.AnswerAsync(new ListPeople(new PeopleFilter { Also = facts }), "priya@example.org");

        // Thursday's last second in Berkeley is Friday morning in London.
        Assert.Equal(["Tomorrow Last"], heard.FirstCells());
        Assert.Contains("whose open offer runs out on Friday 3 October 2025", heard.Text, StringComparison.Ordinal);
    }

    /// <summary>An offer that stands the usual week, with no deadline of its own on record, was left out of the lapsed.</summary>
    [Fact]
    public async Task An_offer_without_a_deadline_of_its_own_lapses_after_the_usual_week()
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Applicant("Ada Lovelace").With(stage: StageId.Offer, offerSent: "2025-09-20T09:00:00-07:00")
        );

        var heard = await world.AnswerAsync(new ListOffers(Days.All, OfferState.Lapsed), "grace@example.org");

        Assert.Equal(["Ada Lovelace"], heard.FirstCells());
    }

    [Fact]
    public async Task All_open_ones_come_soonest_first_with_the_time_left()
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new ListOffers(Days.All), "grace@example.org");

        Assert.Equal(
            [
                "May Chen",
                "April Santos",
                "Owen Fletcher",
                "Leah Goldstein",
                "Matilda Grant",
                "Ada Okafor",
                "Tebora Ioane",
            ],
            heard.FirstCells()
        );
        Assert.Equal("7 offers are open.", heard.Text.Split('\n')[0]);
        Assert.Equal(["8 hours", "23 hours"], heard.Rows().Take(2).Select(r => r[2]));
    }

    [Theory]
    [InlineData(OfferState.Accepted, "Carlos Mendes")]
    [InlineData(OfferState.Declined, "Inês Duarte")]
    [InlineData(OfferState.Lapsed, "Viktor Orlov")]
    public async Task Those_in_another_state(OfferState state, string names)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new ListOffers(Days.All, state), "grace@example.org");

        Assert.Equal(names, string.Join(", ", heard.FirstCells()));
    }

    [Fact]
    public async Task An_offer_lapses_at_its_deadline_and_not_a_second_before()
    {
        await using var world = await World.SampleAsync();
        async Task<string> CountAsync(string at) =>
            (
                await world.AnswerAsync(
                    new ListOffers(Days.All, OfferState.Lapsed, CountOnly: true),
                    "grace@example.org",
                    at
                )
            ).Text;

        Assert.Equal("1 offer has lapsed.", await CountAsync("2025-10-01T16:59:59-07:00"));
        Assert.Equal("2 offers have lapsed.", await CountAsync("2025-10-01T17:00:00-07:00"));
    }

    [Theory]
    [InlineData(0, 8, "No open offers have less than 8 hours left.")]
    [InlineData(0, 9, "1 open offer has less than 9 hours left.")]
    [InlineData(2, 0, "2 open offers have less than 2 days left.")]
    public async Task Those_with_little_time_left_are_told_to_the_second(int days, int hours, string says)
    {
        await using var world = await World.SampleAsync();
        var request = new ListOffers(Days.All, CountOnly: true)
        {
            Left = new PeriodBuilder { Days = days, Hours = hours }.Build(),
        };

        Assert.Equal(says, (await world.AnswerAsync(request, "grace@example.org")).Text);
    }

    [Fact]
    public async Task One_that_is_sent_tomorrow_is_not_there_yet()
    {
        await using var world = await World.SampleAsync();
        var request = new ListOffers(Days.All, CountOnly: true);

        Assert.Equal("7 offers are open.", (await world.AnswerAsync(request, "grace@example.org")).Text);
        Assert.Equal(
            "6 offers are open.",
            (await world.AnswerAsync(request, "grace@example.org", at: "2025-10-02T11:00:00-07:00")).Text
        );
    }

    [Fact]
    public async Task None_is_said_in_words()
    {
        await using var world = await World.WithAsync(A.Staff("Grace Mbeki"));

        Assert.Equal(
            "No open offers run out today.",
            (await world.AnswerAsync(new ListOffers(Days.Today), "grace@example.org")).Text
        );
        Assert.Equal(
            "No offers are open.",
            (await world.AnswerAsync(new ListOffers(Days.All, CountOnly: true), "grace@example.org")).Text
        );
    }

    [Fact]
    public async Task An_open_offer_of_which_no_date_is_known_is_listed_without_one()
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Applicant("Ada Okafor").With(offer: OfferStatus.Open)
        );

        var heard = await world.AnswerAsync(new ListOffers(Days.All), "grace@example.org");

        Assert.Equal(["Ada Okafor", "not recorded", "–"], heard.Rows().Single());
    }
}
