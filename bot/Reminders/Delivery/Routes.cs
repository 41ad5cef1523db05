using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;

namespace FellowsBot.Reminders.Delivery;

/// <summary>Which platform a message of the ledger goes through, and to which address there.</summary>
/// <param name="outbounds">The platforms that are on.</param>
/// <param name="channels">The settings' channels by name ("staff"), each as "platform:address".</param>
/// <param name="book">Whom the platforms know; none = people are reached on the first.</param>
public sealed class Routes(
    IReadOnlyList<IOutbound> outbounds,
    IReadOnlyDictionary<string, string> channels,
    IAddressBook? book = null
)
{
    /// <summary>How people are reached.</summary>
    private readonly IOutbound? people = outbounds switch
    {
        [] => null,
        [var only] => only,
        _ => book is null ? outbounds[0] : new LastUsed(outbounds, book),
    };

    /// <summary>The channels to which something that is on leads.</summary>
    public IReadOnlyList<string> Reached =>
        [
            .. channels
                .Where(c => outbounds.Any(o => c.Value.StartsWith($"{o.Platform}:", StringComparison.Ordinal)))
                .Select(c => c.Key),
        ];

    /// <summary>Whether people can be written to.</summary>
    public bool ReachesPeople => outbounds.Count > 0;

    /// <summary>None where nothing that is on leads there.</summary>
    internal (IOutbound Platform, Destination To)? For(OwedMessage message, Person? person)
    {
        if (message.ToChannel is { } name)
        {
            return channels.TryGetValue(name, out var route) && route.Split(':', 2) is [var platform, var address]
                ? Through(platform, new Destination.Channel(address))
                : null;
        }
        if (message.ToConversation is { } conversation)
        {
            return Through(conversation.Split(':')[0], new Destination.Conversation(conversation));
        }
        return person is not null && people is not null
            ? (people, new Destination.Direct(person.Id, person.Email))
            : null;
    }

    /// <summary>None where the platform is off.</summary>
    internal IOutbound? On(string platform) => outbounds.FirstOrDefault(o => o.Platform == platform);

    private (IOutbound Platform, Destination To)? Through(string platform, Destination to) =>
        On(platform) is { } on ? (on, to) : null;
}
