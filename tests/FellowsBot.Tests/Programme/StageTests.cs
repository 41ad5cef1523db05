using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Tests.Programme;

public class StageTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    private static readonly LocalDate First = new(2025, 9, 15);
    private static readonly LocalDate Last = new(2025, 9, 22);

    [Fact]
    public void It_keeps_what_it_was_given_with_its_slot_days_in_order()
    {
        var stage = Built("Final interviews", First, Last, new(2025, 9, 19), First, Last);

        Assert.Equal(StageId.Final, stage.Id);
        Assert.Equal("Final interviews", stage.Name);
        Assert.Equal([First, new LocalDate(2025, 9, 19), Last], stage.SlotDays);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void It_has_a_name(string name) =>
        Assert.Equal(new Refusal("name", "the stage has no name"), Create(name, First, Last).Refusal);

    [Fact]
    public void It_does_not_close_before_it_opens() =>
        Assert.Equal(
            new Refusal("order", "it closes on 2025-09-14, before it opens on 2025-09-15"),
            Create("Final", First, First.PlusDays(-1)).Refusal
        );

    [Fact]
    public void It_may_close_on_the_day_on_which_it_opens() => Assert.True(Create("Final", First, First).IsGood);

    [Fact]
    public void It_may_close_at_the_moment_at_which_it_opens()
    {
        var noon = First.At(new LocalTime(12, 0)).InZoneStrictly(Zone);

        Assert.True(Stage.Create(StageId.Final, "Final", noon, noon, []).IsGood);
    }

    [Theory]
    [InlineData(14)]
    [InlineData(23)]
    public void Its_slot_days_lie_within_it(int day) =>
        Assert.Equal(
            new Refusal("slot", $"slot day 2025-09-{day} lies outside 2025-09-15 to 2025-09-22"),
            Create("Final", First, Last, new LocalDate(2025, 9, day)).Refusal
        );

    [Theory]
    [InlineData("2025-09-14T23:59:59", "ahead")]
    [InlineData("2025-09-15T00:00:00", "open")]
    [InlineData("2025-09-22T23:59:58", "open")]
    [InlineData("2025-09-22T23:59:59", "over")]
    public void It_is_ahead_open_or_over_to_the_second_and_only_one_of_them(string local, string expected)
    {
        var stage = Built("Final", First, Last);
        var now = NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(local).Value.InZoneStrictly(Zone).ToInstant();

        string?[] states =
        [
            stage.IsAheadAt(now) ? "ahead" : null,
            stage.IsOpenAt(now) ? "open" : null,
            stage.IsOverAt(now) ? "over" : null,
        ];

        Assert.Equal([expected], states.OfType<string>());
    }

    private static Stage Built(string name, LocalDate opens, LocalDate closes, params LocalDate[] slots) =>
        Create(name, opens, closes, slots).Value!;

    private static Result<Stage> Create(string name, LocalDate opens, LocalDate closes, params LocalDate[] slots) =>
        Stage.Create(StageId.Final, name, Season.StartOf(opens, Zone), Season.EndOf(closes, Zone), slots);
}
