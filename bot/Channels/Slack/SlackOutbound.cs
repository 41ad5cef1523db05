using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>Slack as the bot sends to it without being asked.</summary>
public sealed class SlackOutbound(Speaker speaker, SlackPeople people) : IOutbound
{
    public string Platform => SlackSettings.Platform;

    public async Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel)
    {
        var (place, instead) = await PlaceAsync(to, cancel);
        if (place is null)
        {
            return instead!;
        }
        var pages = speaker.Pages(message, place.Reader);
        // Of a message of several pages some may have arrived at an earlier try.
        var there = pages.Count > 1 ? await speaker.FindAsync(place.Channel, place.Thread, key, cancel) : null;
        string? id = null;
        for (var i = 0; i < pages.Count; i++)
        {
            if (there?.TryGetValue(i + 1, out id) is true)
            {
                continue;
            }
            var marked = Speaker.Marked(key, i + 1, pages.Count);
            var outcome = await speaker.PostAsync(place.Channel, place.Thread, pages[i], marked, cancel);
            if (outcome is not Sending.Arrived arrived)
            {
                return i > 0 && outcome is Sending.NotYet later ? new Sending.InDoubt(later.Reason) : outcome;
            }
            id = arrived.Id;
        }
        return new Sending.Arrived(id);
    }

    public async Task<LookUp> FindAsync(Destination to, string key, CancellationToken cancel)
    {
        var (place, _) = await PlaceAsync(to, cancel);
        if (place is null)
        {
            return new LookUp.CannotSay();
        }
        var found = await speaker.FindAsync(place.Channel, place.Thread, key, cancel);
        return found is null ? new LookUp.CannotSay()
            : found.TryGetValue(0, out var id) ? new LookUp.There(id)
            : new LookUp.NotThere();
    }

    public async Task<Sending> UpdateAsync(Destination to, string id, Reply message, CancellationToken cancel)
    {
        var (place, instead) = await PlaceAsync(to, cancel);
        return place is null
            ? instead!
            : await speaker.UpdateAsync(place.Channel, id, speaker.Pages(message, place.Reader)[^1], cancel);
    }

    private async Task<(Somewhere? Place, Sending? Instead)> PlaceAsync(Destination to, CancellationToken cancel)
    {
        switch (to)
        {
            case Destination.Channel channel:
                return (new Somewhere(channel.Address, null, null), null);
            case Destination.Conversation conversation:
                var (id, thread) = Spot.Read(conversation.Id);
                return Spot.IsUser(id)
                    ? await WithAsync(new(SlackSettings.Platform, id), cancel)
                    : (new Somewhere(id, thread, null), null);
            case Destination.Direct direct:
                var (contact, none) = await people.ByAddressAsync(direct.Email, cancel);
                return contact is null
                    ? (null, NotReached(none!.AsSending(_ => null)))
                    : await WithAsync(contact, cancel);
            default:
                return (null, new Sending.Refused("a destination of a kind nobody knows"));
        }
    }

    private async Task<(Somewhere? Place, Sending? Instead)> WithAsync(Contact contact, CancellationToken cancel)
    {
        var (channel, instead) = await people.ChatWithAsync(contact, cancel);
        return channel is null
            ? (null, NotReached(instead!.AsSending(_ => null)))
            : (new Somewhere(channel, null, contact.Zone), null);
    }

    /// <summary>To find nobody, or to open nothing, leaves nothing in doubt: no message was under way yet.</summary>
    private static Sending NotReached(Sending outcome) =>
        outcome switch
        {
            Sending.InDoubt doubt => new Sending.NotYet(doubt.Reason, Duration.FromSeconds(5)),
            Sending.Arrived => new Sending.Refused("Slack names no conversation with them"),
            _ => outcome,
        };

    private sealed record Somewhere(string Channel, string? Thread, DateTimeZone? Reader);
}
