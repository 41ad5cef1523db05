using FellowsBot.Channels;
using FellowsBot.Conversation;

namespace FellowsBot.Tests.Support;

/// <summary>A platform that remembers what it got, and does with each message what the test says.</summary>
internal sealed class FakePlatform(string name = "trial") : IOutbound
{
    public string Platform => name;

    /// <summary>What arrived, in order.</summary>
    public List<(Destination To, string Text, Reply Message, string Key)> Got { get; } = [];

    /// <summary>How often something was sent here, whatever came of it.</summary>
    public int Tries { get; private set; }

    /// <summary>What comes of the next tries; after that everything arrives.</summary>
    public Queue<Func<CancellationToken, Task<Sending>>> Next { get; } = new();

    /// <summary>Whether the platform can be asked what has arrived.</summary>
    public bool CanLookUp { get; init; } = true;

    /// <summary>What a look-up finds, whatever was noted as having arrived; none = what arrived.</summary>
    public bool? Found { get; set; }

    public IReadOnlyList<string> Texts => [.. Got.Select(g => g.Text)];

    /// <summary>What went to channels, and not to people.</summary>
    public IEnumerable<(Destination To, string Text, Reply Message, string Key)> ToChannels() =>
        Got.Where(g => g.To is Destination.Channel);

    public FakePlatform Then(Sending outcome)
    {
        Next.Enqueue(_ => Task.FromResult(outcome));
        return this;
    }

    public async Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel)
    {
        Tries++;
        var outcome = Next.TryDequeue(out var next) ? await next(cancel) : new Sending.Arrived(key);
        if (outcome is Sending.Arrived)
        {
            Got.Add((to, TextRenderer.Render(message), message, key));
        }
        return outcome;
    }

    /// <summary>What was put in other words, in order.</summary>
    public List<(string Id, string Text)> Updated { get; } = [];

    public Task<LookUp> FindAsync(Destination to, string key, CancellationToken cancel) =>
        Task.FromResult<LookUp>(
            !CanLookUp ? new LookUp.CannotSay()
            : Found ?? Got.Any(g => g.Key == key) ? new LookUp.There(key)
            : new LookUp.NotThere()
        );

    /// <summary>What stands here by now of what was put in other words.</summary>
    public Dictionary<string, Reply> UpdatedTo { get; } = [];

    /// <summary>What comes of the next tries to put something in other words; after that it is done.</summary>
    public Queue<Sending> NextUpdates { get; } = new();

    public Task<Sending> UpdateAsync(Destination to, string id, Reply message, CancellationToken cancel)
    {
        var outcome = NextUpdates.TryDequeue(out var next) ? next : new Sending.Arrived(id);
        if (outcome is Sending.Arrived)
        {
            Updated.Add((id, TextRenderer.Render(message)));
            UpdatedTo[id] = message;
        }
        return Task.FromResult(outcome);
    }
}
