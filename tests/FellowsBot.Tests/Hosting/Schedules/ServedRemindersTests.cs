using System.Net;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Hosting.Schedules;

/// <summary>Reminders in a bot that is really served.</summary>
public class ServedRemindersTests
{
    private const string Json = "application/json";

    [Fact]
    public async Task The_clock_jumps_to_the_next_reminder_and_it_is_there()
    {
        await using var bot = await ServedBot.StartAsync();

        using var moved = await bot.PostAsync("/trial/clock", """{"next":true}""", Json);

        var state = await ServedBot.JsonAsync(moved);
        Assert.StartsWith(
            "2025-10-01T10:00:00",
            state.GetProperty("clock").GetProperty("now").GetString(),
            StringComparison.Ordinal
        );
        var posts = state.GetProperty("channels")[0].GetProperty("posts");
        Assert.Contains("3 days from now", posts[0].GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_longer_jump_sends_everything_between_in_order_and_at_its_own_time()
    {
        await using var bot = await ServedBot.StartAsync();

        using var moved = await bot.PostAsync("/trial/clock", """{"advance":"P14D"}""", Json);

        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        var rows = await bot.File.ReadAsync("SELECT State, DueAt, SettledAt FROM Ledger ORDER BY SettledAt, Id");
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.StartsWith("Sent|", r, StringComparison.Ordinal));
        // To the second: the clock runs on while it sends.
        Assert.All(rows.Select(r => r.Split('|')), r => Assert.Equal(r[1][..19], r[2][..19]));
        Assert.Equal(
            rows.Select(r => r.Split('|')[1]).Order(StringComparer.Ordinal),
            rows.Select(r => r.Split('|')[1])
        );
    }

    [Fact]
    public async Task The_schedules_lie_in_the_bots_own_database_and_the_bot_is_ready()
    {
        await using var bot = await ServedBot.StartAsync();

        using var ready = await bot.ReadyAsync();
        using var metrics = await bot.GetAsync("/metrics");

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal(HttpStatusCode.OK, metrics.StatusCode);
        Assert.Equal(
            ["1"],
            await bot.File.ReadAsync("SELECT COUNT(*) FROM sqlite_master WHERE name = 'QRTZ_TRIGGERS'")
        );
    }
}
