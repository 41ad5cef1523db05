using FellowsBot.Channels.Slack.Wire;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>
/// Who somebody is, by the workspace's own directory. Guests and people of other workspaces have no address here, so that they
/// are strangers. What was looked up holds for a quarter of an hour; a look-up that failed is not remembered.
/// </summary>
public sealed class SlackPeople(SlackApi api, IAddressBook book, IClock wall, TimeProvider time)
{
    private static readonly Duration Fresh = Duration.FromMinutes(15);
    private static readonly Duration SeenOften = Duration.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private const int Tries = 4;

    /// <summary>None = Slack cannot be asked just now, and it is not known from before.</summary>
    internal async Task<Contact?> WhoAsync(string user, string? chat, CancellationToken cancel)
    {
        var now = wall.GetCurrentInstant();
        var known = await book.ContactAsync(SlackSettings.Platform, user, cancel);
        var contact = known;
        if (known is null || now - known.LookedUpAt > Fresh)
        {
            switch (await PatientlyAsync(token => api.UserAsync(user, token), cancel))
            {
                case Answered<UserFound>.Good { Value.User: { } found }:
                    contact = Read(user, found, known, now);
                    break;
                case Answered<UserFound>.Bad:
                    return new Contact(SlackSettings.Platform, user);
                default:
                    return known;
            }
        }
        contact = contact! with
        {
            ChatId = chat ?? contact.ChatId,
            SeenAt = contact.SeenAt is { } seen && now - seen < SeenOften ? seen : now,
        };
        if (contact != known)
        {
            await book.KeepAsync(contact, cancel);
        }
        return contact;
    }

    /// <summary>Somebody by their address; the sentence says why there is nobody to write to.</summary>
    internal async Task<(Contact? Contact, Answered<UserFound>? Instead)> ByAddressAsync(
        EmailAddress email,
        CancellationToken cancel
    )
    {
        var known = (await book.ContactsOfAsync(email, cancel)).FirstOrDefault(c =>
            c.Platform == SlackSettings.Platform
        );
        var now = wall.GetCurrentInstant();
        if (known is not null && (known.ChatId is not null || now - known.LookedUpAt <= Fresh))
        {
            return (known, null);
        }
        var answer = await PatientlyAsync(token => api.UserByEmailAsync(email.Value, token), cancel);
        if (answer is not Answered<UserFound>.Good { Value.User: { Id: { } id } user })
        {
            return (null, answer is Answered<UserFound>.Good ? new Answered<UserFound>.Bad("users_not_found") : answer);
        }
        if (user.IsGuest)
        {
            return (null, new Answered<UserFound>.Bad("a guest of the workspace, or gone from it"));
        }
        var before = await book.ContactAsync(SlackSettings.Platform, id, cancel);
        var contact = Read(id, user, before, now) with { Email = email };
        await book.KeepAsync(contact, cancel);
        return (contact, null);
    }

    /// <summary>The conversation with somebody, opened where there is none yet; opening it twice is as once.</summary>
    internal async Task<(string? Channel, Answered<OpenedConversation>? Instead)> ChatWithAsync(
        Contact contact,
        CancellationToken cancel
    )
    {
        if (contact.ChatId is { } known)
        {
            return (known, null);
        }
        var answer = await PatientlyAsync(token => api.OpenConversationAsync(contact.UserId, token), cancel);
        if (answer is not Answered<OpenedConversation>.Good { Value.Channel.Id: { } channel })
        {
            return (null, answer);
        }
        var newest = await book.ContactAsync(SlackSettings.Platform, contact.UserId, cancel) ?? contact;
        await book.KeepAsync(newest with { ChatId = channel }, cancel);
        return (channel, null);
    }

    /// <summary>Asks a method that changes nothing, or that may be asked twice, a few times over.</summary>
    internal async Task<Answered<T>> PatientlyAsync<T>(
        Func<CancellationToken, Task<Answered<T>>> ask,
        CancellationToken cancel
    )
        where T : class
    {
        for (var i = 1; ; i++)
        {
            using var longest = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            longest.CancelAfter(LongestWait);
            Answered<T> answer;
            try
            {
                answer = await ask(longest.Token);
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                answer = new Answered<T>.Lost("no answer in time");
            }
            var wait = answer is Answered<T>.Later later ? later.After.ToTimeSpan() : TimeSpan.FromSeconds(i);
            if (answer is Answered<T>.Good or Answered<T>.Bad || i >= Tries || wait > LongestWait)
            {
                return answer;
            }
            await Task.Delay(wait, time, cancel);
        }
    }

    private static Contact Read(string id, User user, Contact? known, Instant now) =>
        new(SlackSettings.Platform, id)
        {
            Email = !user.IsGuest && EmailAddress.TryParse(user.Profile?.Email, out var email) ? email : null,
            Zone = user.Tz is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(user.Tz),
            Handle = known?.Handle,
            ChatId = known?.ChatId,
            LookedUpAt = now,
            SeenAt = known?.SeenAt,
        };
}
