using System.Collections.Concurrent;

namespace FellowsBot.Channels;

/// <summary>Keeps count of what went into each conversation, so that none gets more than its platform's rate.</summary>
internal sealed class Pace(IReadOnlyList<Rate> rates, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Sent> sent = new();
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
        var before = sent.GetOrAdd(conversation, _ => new Sent([.. rates.Select(Window.Of)]));
        lock (before)
        {
            var now = time.GetUtcNow();
            var wait = before.Windows.Max(w => w.WaitFor(now));
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }
            foreach (var window in before.Windows)
            {
                window.Add(now);
            }
            before.Last = now;
            return TimeSpan.Zero;
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
                if (before.Last <= now - longest)
                {
                    sent.TryRemove(conversation, out _);
                }
            }
        }
    }

    /// <summary>What went into one conversation: a window for each rate.</summary>
    private sealed class Sent(IReadOnlyList<Window> windows)
    {
        public IReadOnlyList<Window> Windows => windows;
        public DateTimeOffset Last { get; set; }
    }
}
