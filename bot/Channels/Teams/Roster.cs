using System.Collections.Concurrent;
using System.Text.Json;
using FellowsBot.Channels.Teams.Protocol;
using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Channels.Teams;

/// <summary>Who somebody is, as far as Teams can say.</summary>
/// <param name="Contact">With the address of the roster; none = Teams gives none, so they are unknown.</param>
/// <param name="Failed">Whether Teams could not be asked just now.</param>
internal sealed record Known(Contact Contact, bool Failed = false);

/// <summary>
/// Asks a conversation's roster who is speaking, and keeps its answer for a day: the directory's id and the address. What a
/// message says about its sender, and the user principal name, count for nothing. A look-up that failed is not remembered.
/// </summary>
internal sealed class Roster(
    Connector connector,
    IAddressBook book,
    TeamsSettings settings,
    IClock wall,
    TimeProvider time
)
{
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);
    private static readonly Duration Kept = Duration.FromDays(1);

    /// <summary>Somebody without an address may be given one any time.</summary>
    private static readonly Duration KeptUnknown = Duration.FromMinutes(10);
    private static readonly Duration SeenEvery = Duration.FromMinutes(10);
    private readonly ConcurrentDictionary<string, Contact> known = new(StringComparer.Ordinal);

    /// <summary>Whoever sent an activity.</summary>
    public async Task<Known> WhoAsync(Activity activity, Reference where, CancellationToken cancel)
    {
        var handle = activity.From?.Id ?? "";
        var id = activity.From?.AadObjectId is { Length: > 0 } directoryId ? directoryId : handle;
        var now = wall.GetCurrentInstant();
        if (!known.TryGetValue(id, out var before))
        {
            before = await book.ContactAsync(Chats.Platform, id, cancel);
        }
        var contact = (before ?? new Contact(Chats.Platform, id)) with
        {
            Handle = handle,
            ChatId = where.IsPersonal ? where.ConversationId : before?.ChatId,
            Zone = ZoneOf(activity) ?? before?.Zone,
        };
        if (before is null || now - before.LookedUpAt >= (before.Email is null ? KeptUnknown : Kept))
        {
            var (member, failed) = await LookUpAsync(activity, where, handle, cancel);
            if (failed)
            {
                // Who they were yesterday is not who they are: an address may have passed to somebody else.
                return new Known(contact with { Email = null }, Failed: true);
            }
            contact = contact with { Email = AddressOf(member, activity), LookedUpAt = now };
        }
        if (contact.SeenAt is not { } seen || now - seen >= SeenEvery)
        {
            contact = contact with { SeenAt = now };
        }
        if (contact != before)
        {
            await book.KeepAsync(contact, cancel);
        }
        Remember(contact);
        return new Known(contact);
    }

    /// <summary>Somebody by their address among a conversation's members, page by page; none = not there, or Teams does not say.</summary>
    public async Task<Contact?> FindAsync(EmailAddress email, Reference where, CancellationToken cancel)
    {
        string? next = null;
        do
        {
            var path =
                $"pagedmembers?pageSize=500{(next is null ? "" : $"&continuationToken={Uri.EscapeDataString(next)}")}";
            var answer = await connector.GetAsync(
                where.ServiceUrl,
                Connector.Path(where.Whole.ConversationId, path),
                cancel
            );
            if (answer.Trouble is not null || Read(answer.Body, TeamsJson.Wire.RosterPage) is not { } page)
            {
                return null;
            }
            var member = page.Members?.FirstOrDefault(m =>
                m.Id is not null && IsOurs(m) && EmailAddress.TryParse(m.Email, out var own) && own == email
            );
            if (member is not null)
            {
                var contact = new Contact(Chats.Platform, member.DirectoryId ?? member.Id!)
                {
                    Email = email,
                    Handle = member.Id,
                    LookedUpAt = wall.GetCurrentInstant(),
                };
                await book.KeepAsync(contact, cancel);
                return contact;
            }
            next = page.ContinuationToken;
        } while (!string.IsNullOrEmpty(next));
        return null;
    }

    /// <summary>In a channel the team has the roster; of a shared channel's guests only the channel knows.</summary>
    private async Task<(RosterMember? Member, bool Failed)> LookUpAsync(
        Activity activity,
        Reference where,
        string handle,
        CancellationToken cancel
    )
    {
        string[] rosters = [activity.ChannelData?.Team?.Id ?? where.Whole.ConversationId, where.Whole.ConversationId];
        using var longest = new CancellationTokenSource(Longest, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel, longest.Token);
        try
        {
            foreach (var roster in rosters)
            {
                var path = Connector.Path(roster, $"members/{Uri.EscapeDataString(handle)}");
                if (await connector.GetAsync(where.ServiceUrl, path, both.Token) is { Trouble: null } answer)
                {
                    return (Read(answer.Body, TeamsJson.Wire.RosterMember), false);
                }
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // It took too long, which is no answer either.
        }
        return (null, true);
    }

    /// <summary>The roster's address, where the roster speaks about whoever sent this.</summary>
    private EmailAddress? AddressOf(RosterMember? member, Activity activity) =>
        member is not null
        && IsOurs(member)
        && (
            member.DirectoryId is null
            || activity.From?.AadObjectId is null
            || member.DirectoryId.Equals(activity.From.AadObjectId, StringComparison.OrdinalIgnoreCase)
        )
        && EmailAddress.TryParse(member.Email, out var email)
            ? email
            : null;

    /// <summary>
    /// Where the bot is open to several organisations, an address counts only in its own one's directory: elsewhere somebody
    /// else says whose it is. A single-tenant bot has no token for any other.
    /// </summary>
    private bool IsOurs(RosterMember member) =>
        !settings.IsMultiTenant
        || string.IsNullOrEmpty(settings.TenantId)
        || settings.TenantId.Equals(member.TenantId, StringComparison.OrdinalIgnoreCase);

    private static DateTimeZone? ZoneOf(Activity activity) =>
        activity.Entities?.FirstOrDefault(e => e.Type == ActivityTypes.ClientInfo)?.Timezone is { } name
            ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
            : null;

    private void Remember(Contact contact)
    {
        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }
        known[contact.UserId] = contact;
    }

    private static T? Read<T>(byte[] body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
