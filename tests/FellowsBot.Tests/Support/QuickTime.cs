namespace FellowsBot.Tests.Support;

/// <summary>Time in which whoever waits with Task.Delay is there at once, the clock having moved on; other timers go off when it is moved past them.</summary>
internal sealed class QuickTime : TimeProvider
{
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = new(2025, 10, 6, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan by)
    {
        now += by;
        foreach (var timer in timers.Where(t => t.At <= now).ToList())
        {
            timers.Remove(timer);
            timer.Ring();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        // A token's end of waiting is no wait: it goes off only if the clock gets there.
        if (state is CancellationTokenSource)
        {
            timer.Change(dueTime, period);
        }
        else
        {
            now += dueTime > TimeSpan.Zero ? dueTime : TimeSpan.Zero;
            ThreadPool.QueueUserWorkItem(_ => timer.Ring());
        }
        return timer;
    }

    private sealed class Timer(QuickTime time, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset At { get; private set; } = DateTimeOffset.MaxValue;

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.timers.Remove(this);
            if (dueTime >= TimeSpan.Zero)
            {
                At = time.now + dueTime;
                time.timers.Add(this);
            }
            return true;
        }

        public void Dispose() => time.timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
