using NodaTime;

namespace FellowsBot.Sender;

/// <summary>A clock that stands, and at one of its readings says so and waits to be paused; afterwards it is five minutes later.</summary>
internal sealed class StandingClock(Instant start, int? pausesAt) : IClock
{
    private static readonly Duration Paused = Duration.FromMinutes(5);
    private Instant now = start;
    private int readings;
    private bool hasBegun;

    public void Begin() => hasBegun = true;

    public Instant GetCurrentInstant()
    {
        if (hasBegun && Interlocked.Increment(ref readings) == pausesAt)
        {
            Console.Out.WriteLine("here");
            Console.In.ReadLine();
            now += Paused;
        }
        return now;
    }
}
