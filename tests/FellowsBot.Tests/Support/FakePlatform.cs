using FellowsBot.Conversation;

namespace FellowsBot.Tests.Support;

/// <summary>A platform that writes down what it is sent, and does with it what a test says.</summary>
internal sealed class FakePlatform(string name = "fake") : IOutbound
{
    public string Platform => name;

    /// <summary>The keys of what was sent, in order, every try.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>What comes of sending a message.</summary>
    public Func<string, Sending> Does { get; set; } = _ => new Sending.Arrived();

    /// <summary>Whether a message is there; none = it cannot be looked up.</summary>
    public Func<string, bool?> Finds { get; set; } = _ => null;

    public Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel)
    {
        lock (Sent)
        {
            Sent.Add(key);
        }
        return Task.FromResult(Does(key));
    }

    public Task<bool?> HasArrivedAsync(Destination to, string key, CancellationToken cancel) =>
        Task.FromResult(Finds(key));
}
