using FellowsBot.People;
using FellowsBot.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Tests.People;

/// <summary>The deadline of an offer that comes in a people file, given there or drawn from when it was sent.</summary>
public sealed class ImportedOfferTests
{
    [Theory]
    [InlineData("Europe/London", "2025-10-20T23:30:00+01:00", "2025-10-27T23:30:00+00:00")]
    [InlineData("Europe/London", "2025-03-23T01:30:00+00:00", "2025-03-30T02:30:00+01:00")]
    [InlineData("Europe/London", "2025-10-19T01:30:00+01:00", "2025-10-26T01:30:00+01:00")]
    [InlineData("Europe/London", "2025-10-20T15:30:00-07:00", "2025-10-27T23:30:00+00:00")]
    [InlineData("", "2025-10-27T09:00:00-07:00", "2025-11-03T09:00:00-08:00")]
    [InlineData("Pacific/Kiritimati", "2025-09-22T09:00:00+14:00", "2025-09-29T09:00:00+14:00")]
    public async Task A_missing_deadline_is_seven_days_later_at_the_same_time_on_the_persons_clock(
        string zone,
        string sent,
        string deadline
    )
    {
        using var world = await PeopleWorld.CreateAsync();

        await world.ImportAdaAsync("time_zone,offer_sent_at,offer_deadline_at", $"{zone},{sent},");

        Assert.Equal(At(deadline), (await world.AdaAsync()).OfferDeadlineAt);
    }

    [Fact]
    public async Task A_given_deadline_is_kept()
    {
        using var world = await PeopleWorld.CreateAsync();

        await world.ImportAdaAsync("offer_sent_at,offer_deadline_at", "2025-09-22T09:00Z,2025-10-15T03:00Z");

        Assert.Equal(At("2025-10-15T03:00:00Z"), (await world.AdaAsync()).OfferDeadlineAt);
    }

    [Fact]
    public async Task A_file_without_the_deadline_column_gives_a_new_offer_its_deadline_too()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("stage", "offer");

        await world.ImportAdaAsync("offer_sent_at", "2025-09-22T09:00Z");

        Assert.Equal(At("2025-09-29T09:00:00Z"), (await world.AdaAsync()).OfferDeadlineAt);
    }

    [Fact]
    public async Task A_later_change_of_the_seasons_days_or_of_the_zone_does_not_move_an_offer_already_made()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("time_zone,offer_sent_at,offer_deadline_at", ",2025-10-22T09:00Z,");
        world.Season = PeopleWorld.SeasonOf(offerDays: 3);

        var report = await world.ImportAdaAsync(
            "time_zone,offer_sent_at,offer_deadline_at",
            "Europe/London,2025-10-22T09:00Z,"
        );

        Assert.Equal(1, report.Changed);
        Assert.Equal(At("2025-10-29T09:00:00Z"), (await world.AdaAsync()).OfferDeadlineAt);
    }

    [Fact]
    public async Task More_time_granted_in_chat_survives_an_empty_cell_and_is_no_conflict()
    {
        using var world = await PeopleWorld.CreateAsync();
        const string columns = "offer_sent_at,offer_deadline_at,status";
        await world.ImportAdaAsync(columns, "2025-10-01T09:00Z,,");
        world.ChangeAdaInChat("offer_deadline_at", p => p with { OfferDeadlineAt = At("2025-10-20T09:00:00Z") });

        var report = await world.ImportAdaAsync(columns, "2025-10-01T09:00Z,,submitted");

        Assert.Equal((0, 1), (report.Conflicts.Count, report.Changed));
        Assert.Equal(At("2025-10-20T09:00:00Z"), (await world.AdaAsync()).OfferDeadlineAt);
    }

    [Fact]
    public async Task An_offer_sent_anew_gets_a_new_deadline_where_the_cell_is_empty()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("offer_sent_at,offer_deadline_at", "2025-10-01T09:00Z,2025-10-03T09:00Z");

        await world.ImportAdaAsync("offer_sent_at,offer_deadline_at", "2025-10-06T09:00Z,");

        Assert.Equal(At("2025-10-13T09:00:00Z"), (await world.AdaAsync()).OfferDeadlineAt);
    }

    [Fact]
    public async Task An_offer_taken_out_of_the_file_is_unknown_again()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("offer_sent_at,offer_deadline_at", "2025-10-01T09:00Z,");

        await world.ImportAdaAsync("offer_sent_at,offer_deadline_at", ",");

        var ada = await world.AdaAsync();
        Assert.Equal((null, null), (ada.OfferSentAt, ada.OfferDeadlineAt));
    }

    [Fact]
    public async Task A_deadline_that_is_not_after_the_sending_is_refused()
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAdaAsync(
            "offer_sent_at,offer_deadline_at",
            "2025-10-01T09:00:00-07:00,2025-10-01T16:00:00Z"
        );

        Assert.Equal(
            [new ImportProblem(2, "offer_deadline_at", "2025-10-01T09:00:00-07:00", "an instant after offer_sent_at")],
            report.Problems
        );
    }

    private static Instant At(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant();
}
