using NodaTime;

namespace FellowsBot.Hosting.Schedules;

/// <summary>The bot's clock for libraries that take a <see cref="TimeProvider"/>; their timers run in real time.</summary>
internal sealed class ClockTime(IClock clock) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.GetCurrentInstant().ToDateTimeOffset();
}
