using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// People on all platforms as one: a message goes to the one they used last, and where that refuses it for good, to the next. What
/// it is called there carries the platform's name in front ("slack|1760000000.000100").
/// </summary>
internal sealed class LastUsed(IReadOnlyList<IOutbound> outbounds, IAddressBook book) : IOutbound
{
    private const char Separator = '|';

    public string Platform => "people";

    public async Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel)
    {
        Sending? refused = null;
        foreach (var platform in await InOrderAsync(to, cancel))
        {
            switch (await platform.SendAsync(to, message, key, cancel))
            {
                case Sending.Refused no:
                    refused ??= no;
                    break;
                case Sending.Arrived { Id: { } id }:
                    return new Sending.Arrived($"{platform.Platform}{Separator}{id}");
                case var outcome:
                    return outcome;
            }
        }
        return refused ?? new Sending.Refused("no platform is switched on");
    }

    /// <summary>There if it is on any of them; else what the one says to which it would go.</summary>
    public async Task<LookUp> FindAsync(Destination to, string key, CancellationToken cancel)
    {
        LookUp? first = null;
        foreach (var platform in await InOrderAsync(to, cancel))
        {
            var answer = await platform.FindAsync(to, key, cancel);
            if (answer is LookUp.There there)
            {
                return new LookUp.There(there.Id is null ? null : $"{platform.Platform}{Separator}{there.Id}");
            }
            first ??= answer;
        }
        return first ?? new LookUp.CannotSay();
    }

    public Task<Sending> UpdateAsync(Destination to, string id, Reply message, CancellationToken cancel) =>
        id.Split(Separator, 2) is [var name, var own]
        && outbounds.FirstOrDefault(o => o.Platform == name) is { } platform
            ? platform.UpdateAsync(to, own, message, cancel)
            : Task.FromResult<Sending>(new Sending.Refused("the platform it went through is off"));

    /// <summary>Those on which they have been seen, the one used last first; then the others as they are set up.</summary>
    private async Task<IEnumerable<IOutbound>> InOrderAsync(Destination to, CancellationToken cancel)
    {
        if (to is not Destination.Direct direct)
        {
            return outbounds;
        }
        var known = (await book.ContactsOfAsync(direct.Email, cancel))
            .Where(c => c.SeenAt is not null)
            .Select(c => c.Platform)
            .ToList();
        return outbounds.OrderBy(o => known.IndexOf(o.Platform) is var place and >= 0 ? place : int.MaxValue);
    }
}
