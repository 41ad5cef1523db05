using FellowsBot.Hosting.Settings;
using NodaTime;

namespace FellowsBot.Hosting;

/// <summary>The one place that reads the wall clock.</summary>
public static class Clocks
{
    /// <summary>The machine's own, whatever the mode.</summary>
    public static IClock Wall => SystemClock.Instance;

    /// <summary>In trial mode a clock that starts where the settings say; else the machine's.</summary>
    public static IClock For(BotSettings settings) =>
        settings.IsTrial
            ? new TrialClock(settings.ClockStart, settings.ClockSpeed, SystemClock.Instance)
            : SystemClock.Instance;
}

/// <summary>A clock for trying the bot out: starts at a given moment, runs at a given speed, and can be moved forward, never back.</summary>
public sealed class TrialClock(Instant start, double speed, IClock wall) : IClock
{
    private readonly Instant begun = wall.GetCurrentInstant();
    private readonly Lock gate = new();
    private Duration ahead = Duration.Zero;

    public double Speed => speed;

    public Instant GetCurrentInstant()
    {
        lock (gate)
        {
            return start + (wall.GetCurrentInstant() - begun) * speed + ahead;
        }
    }

    /// <summary>Moves the clock to a later moment; false, and nothing happens, for an earlier one.</summary>
    public bool TryMoveTo(Instant later)
    {
        lock (gate)
        {
            var now = start + (wall.GetCurrentInstant() - begun) * speed + ahead;
            if (later < now)
            {
                return false;
            }
            ahead += later - now;
            return true;
        }
    }
}
