using FellowsBot.Hosting.Schedules;
using FellowsBot.Hosting.Settings;
using FellowsBot.Tests.Support;
using Quartz;

namespace FellowsBot.Tests.Hosting.Schedules;

/// <summary>What the scheduler starts when.</summary>
public class PlanTests
{
    private static readonly BotSettings Live = World.Settings with { Trial = new TrialOptions { Enabled = false } };

    private static IReadOnlyList<ITrigger> Triggers(BotSettings settings, string at) =>
        [.. Plan.For(settings, World.Moment(at).ToDateTimeOffset()).Values.SelectMany(t => t)];

    private static string? Next(IReadOnlyList<ITrigger> triggers, string name, string after)
    {
        var next = triggers.Single(t => t.Key.Name == name).GetFireTimeAfter(World.Moment(after).ToDateTimeOffset());
        return next?.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_sweep_every_fifteen_seconds_and_one_for_each_rule_of_the_calendar()
    {
        var triggers = Triggers(Live, "2025-10-01T09:00:00-07:00");

        Assert.Equal(
            [
                "digest.weekly",
                "extension.due",
                "extension.due.1",
                "extension.due.2",
                "extension.opens",
                "extension.released",
                "matching.opens",
                "references.outstanding",
                "retention",
                "sweep",
            ],
            triggers.Select(t => t.Key.Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal(TimeSpan.FromSeconds(15), Assert.Single(triggers.OfType<ISimpleTrigger>()).RepeatInterval);
    }

    [Fact]
    public void Nine_o_clock_is_the_seasons_whatever_the_clocks_do()
    {
        var triggers = Triggers(Live, "2025-10-01T09:00:00-07:00");

        Assert.Equal("2025-10-27T16:00:00+00:00", Utc(Next(triggers, "digest.weekly", "2025-10-26T12:00:00-07:00")));
        Assert.Equal("2025-11-03T17:00:00+00:00", Utc(Next(triggers, "digest.weekly", "2025-10-27T12:00:00-07:00")));
        Assert.Equal("2025-10-20T16:00:00+00:00", Utc(Next(triggers, "matching.opens", "2025-10-01T09:00:00-07:00")));
    }

    [Fact]
    public void A_moment_that_is_over_for_good_has_no_trigger()
    {
        var names = Triggers(Live, "2026-01-05T09:00:00-08:00").Select(t => t.Key.Name);

        Assert.Equal(
            ["digest.weekly", "references.outstanding", "retention", "sweep"],
            names.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_trigger_says_what_becomes_of_a_moment_missed()
    {
        Assert.All(Triggers(Live, "2025-10-01T09:00:00-07:00"), t => Assert.NotEqual(0, t.MisfireInstructionCode));
    }

    [Fact]
    public void A_trial_only_sweeps_for_its_clock_is_its_own()
    {
        var names = Triggers(World.Settings, "2025-10-01T09:00:00-07:00").Select(t => t.Key.Name);

        Assert.Equal(["retention", "sweep"], names.Order(StringComparer.Ordinal));
    }

    private static string? Utc(string? moment) =>
        moment is null
            ? null
            : DateTimeOffset
                .Parse(moment, System.Globalization.CultureInfo.InvariantCulture)
                .ToUniversalTime()
                .ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
