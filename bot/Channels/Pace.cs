using System.Collections.Concurrent;

namespace FellowsBot.Channels;

/// <summary>Keeps count of what went into each conversation, so that none gets more than its platform's rate.</summary>
internal sealed class Pace(IReadOnlyList<Rate> rates, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> sent = new();
    private readonly TimeSpan longest = rates.Count == 0 ? TimeSpan.Zero : rates.Max(r => r.Within);
    private DateTimeOffset tidied = time.GetUtcNow();

    /// <summary>Counts a message in and gives no time to wait; or how long to wait before asking again, with nothing counted.</summary>
    public TimeSpan Take(string conversation)
    {
        if (rates.Count == 0)
        {
            return TimeSpan.Zero;
        }
        Tidy();
        var before = sent.GetOrAdd(conversation, _ => new Queue<DateTimeOffset>());
        lock (before)
        {
            var now = time.GetUtcNow();
            while (before.TryPeek(out var oldest) && oldest <= now - longest)
            {
                before.Dequeue();
            }
            var wait = rates.Select(rate => WaitFor(rate, before, now)).DefaultIfEmpty().Max();
            if (wait <= TimeSpan.Zero)
            {
                before.Enqueue(now);
                return TimeSpan.Zero;
            }
            return wait;
        }
    }

    /// <summary>Forgets conversations that have been quiet for so long that nothing of theirs counts any more.</summary>
    private void Tidy()
    {
        var now = time.GetUtcNow();
        if (now - tidied < longest)
        {
            return;
        }
        tidied = now;
        foreach (var (conversation, before) in sent)
        {
            lock (before)
            {
                if (before.Count == 0 || before.Last() <= now - longest)
                {
                    sent.TryRemove(conversation, out _);
                }
            }
        }
    }

    private static TimeSpan WaitFor(Rate rate, Queue<DateTimeOffset> before, DateTimeOffset now) =>
        before.Count < rate.Most ? TimeSpan.Zero : before.ElementAt(before.Count - rate.Most) + rate.Within - now;
}
