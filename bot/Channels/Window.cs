namespace FellowsBot.Channels;

/// <summary>What was sent within the time of one rate. It takes the same room however much that is.</summary>
internal abstract class Window
{
    /// <summary>Up to so many are remembered one by one.</summary>
    private const int Few = 100;

    public static Window Of(Rate rate) => rate.Most <= Few ? new Exact(rate) : new InSlices(rate);

    /// <summary>How long until one more is within the rate; zero or less = it is now.</summary>
    public abstract TimeSpan WaitFor(DateTimeOffset now);

    public abstract void Add(DateTimeOffset now);

    /// <summary>The moments of the last ones: one more may go once the oldest of them is out of the rate's time.</summary>
    private sealed class Exact(Rate rate) : Window
    {
        private readonly long[] moments = new long[rate.Most];
        private int next;

        public override TimeSpan WaitFor(DateTimeOffset now) =>
            moments[next] == 0 ? TimeSpan.Zero : TimeSpan.FromTicks(moments[next] - now.UtcTicks) + rate.Within;

        public override void Add(DateTimeOffset now)
        {
            moments[next] = now.UtcTicks;
            next = (next + 1) % moments.Length;
        }
    }

    /// <summary>Counts by slices of the rate's time; a slice counts as a whole until all of it is out, which errs on the slow side.</summary>
    private sealed class InSlices(Rate rate) : Window
    {
        private const int Slices = 60;
        private readonly long length = rate.Within.Ticks / Slices;
        private readonly int[] counts = new int[Slices + 1];
        private long newest;

        public override TimeSpan WaitFor(DateTimeOffset now)
        {
            MoveTo(now);
            if (counts.Sum() < rate.Most)
            {
                return TimeSpan.Zero;
            }
            var oldest = newest - Slices;
            while (counts[Place(oldest)] == 0)
            {
                oldest++;
            }
            return TimeSpan.FromTicks((oldest + counts.Length) * length - now.UtcTicks);
        }

        public override void Add(DateTimeOffset now)
        {
            MoveTo(now);
            counts[Place(newest)]++;
        }

        /// <summary>Empties the slices that time has passed over. A clock that was set back counts in the newest slice.</summary>
        private void MoveTo(DateTimeOffset now)
        {
            var current = now.UtcTicks / length;
            if (current - newest >= counts.Length)
            {
                Array.Clear(counts);
                newest = current;
            }
            while (newest < current)
            {
                newest++;
                counts[Place(newest)] = 0;
            }
        }

        private int Place(long slice) => (int)(slice % counts.Length);
    }
}
