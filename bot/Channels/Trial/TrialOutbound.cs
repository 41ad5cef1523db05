using FellowsBot.Conversation;

namespace FellowsBot.Channels.Trial;

/// <summary>
/// The trial channels: a message has arrived as soon as the ledger says that it was sent, for the trial page shows the ledger.
/// </summary>
public sealed class TrialOutbound : IOutbound
{
    public string Platform => "trial";

    public Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel) =>
        Task.FromResult<Sending>(new Sending.Arrived(key));

    public Task<LookUp> FindAsync(Destination to, string key, CancellationToken cancel) =>
        Task.FromResult<LookUp>(new LookUp.NotThere());

    public Task<Sending> UpdateAsync(Destination to, string id, Reply message, CancellationToken cancel) =>
        Task.FromResult<Sending>(new Sending.Arrived(id));
}
