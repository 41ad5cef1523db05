using System.Collections.Concurrent;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Platforms;

/// <summary>The address book in the database.</summary>
public sealed class AddressBook(IDbContextFactory<FellowsDb> database, GroupWriter writer) : IAddressBook
{
    private static readonly Writing<Contact> Contacts = new(StoreAsync);
    private static readonly Writing<Chat> Chats = new(StoreAsync);
    private static readonly Writing<Welcome> Welcomes = new(StoreAsync);
    private const int MostRemembered = 20_000;

    /// <summary>Chats that are known to have been welcomed, which is for ever.</summary>
    private readonly ConcurrentDictionary<(string, string), bool> welcomed = new();

    /// <summary>Whoever speaks is looked for, every time.</summary>
    private readonly Func<FellowsDb, string, string, CancellationToken, Task<ContactRow?>> byUser =
        EF.CompileAsyncQuery(
            (FellowsDb db, string platform, string userId, CancellationToken _) =>
                db.Contacts.FirstOrDefault(c => c.Platform == platform && c.UserId == userId)
        );

    public async Task<Contact?> ContactAsync(string platform, string userId, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        return await byUser(db, platform, userId, cancel) is { } row ? Read(row) : null;
    }

    public async Task<IReadOnlyList<Contact>> ContactsOfAsync(EmailAddress email, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var rows = await db.Contacts.Where(c => c.Email == email).ToListAsync(cancel);
        return [.. rows.OrderByDescending(r => r.SeenAt ?? Instant.MinValue).Select(Read)];
    }

    public Task KeepAsync(Contact contact, CancellationToken cancel) => writer.WriteAsync(contact, Contacts);

    public async Task<Chat?> ChatAsync(string platform, string id, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var row = await db.Chats.FirstOrDefaultAsync(c => c.Platform == platform && c.ChatId == id, cancel);
        return row is null ? null : new Chat(platform, id) { Reference = row.Reference, Gone = row.Gone };
    }

    public Task KeepAsync(Chat chat, CancellationToken cancel) => writer.WriteAsync(chat, Chats);

    public async Task<bool> IsFirstWelcomeAsync(string platform, string chatId, Instant now, CancellationToken cancel)
    {
        if (welcomed.ContainsKey((platform, chatId)))
        {
            return false;
        }
        var welcome = new Welcome(new Chat(platform, chatId), now);
        await writer.WriteAsync(welcome, Welcomes);
        if (welcomed.Count >= MostRemembered)
        {
            welcomed.Clear();
        }
        welcomed[(platform, chatId)] = true;
        return welcome.IsFirst;
    }

    private static Task StoreAsync(FellowsDb db, IReadOnlyList<Contact> contacts) =>
        Upsert.AllAsync(
            db,
            contacts,
            contact =>
                db.Contacts.Where(c => c.Platform == contact.Platform && c.UserId == contact.UserId)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(c => c.Email, contact.Email)
                            .SetProperty(c => c.Zone, contact.Zone)
                            .SetProperty(c => c.Handle, contact.Handle)
                            .SetProperty(c => c.ChatId, contact.ChatId)
                            .SetProperty(c => c.LookedUpAt, contact.LookedUpAt)
                            .SetProperty(c => c.SeenAt, contact.SeenAt)
                    ),
            contact => new ContactRow
            {
                Platform = contact.Platform,
                UserId = contact.UserId,
                Email = contact.Email,
                Zone = contact.Zone,
                Handle = contact.Handle,
                ChatId = contact.ChatId,
                LookedUpAt = contact.LookedUpAt,
                SeenAt = contact.SeenAt,
            }
        );

    private static Task StoreAsync(FellowsDb db, IReadOnlyList<Chat> chats) =>
        Upsert.AllAsync(
            db,
            chats,
            chat =>
                db.Chats.Where(c => c.Platform == chat.Platform && c.ChatId == chat.Id)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(c => c.Reference, chat.Reference).SetProperty(c => c.Gone, chat.Gone)
                    ),
            chat => new ChatRow
            {
                Platform = chat.Platform,
                ChatId = chat.Id,
                Reference = chat.Reference,
                Gone = chat.Gone,
            }
        );

    private static async Task StoreAsync(FellowsDb db, IReadOnlyList<Welcome> welcomes)
    {
        foreach (var welcome in welcomes)
        {
            var (chat, at) = (welcome.Chat, welcome.At);
            Task<int> UpdateAsync() =>
                db
                    .Chats.Where(c => c.Platform == chat.Platform && c.ChatId == chat.Id && c.WelcomedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(c => c.WelcomedAt, at));
            welcome.IsFirst = await UpdateAsync() == 1;
            if (!welcome.IsFirst && !await db.Chats.AnyAsync(c => c.Platform == chat.Platform && c.ChatId == chat.Id))
            {
                await StoreAsync(db, [chat]);
                welcome.IsFirst = await UpdateAsync() == 1;
            }
        }
    }

    private static Contact Read(ContactRow row) =>
        new(row.Platform, row.UserId)
        {
            Email = row.Email,
            Zone = row.Zone,
            Handle = row.Handle,
            ChatId = row.ChatId,
            LookedUpAt = row.LookedUpAt,
            SeenAt = row.SeenAt,
        };

    /// <summary>Somebody is to be welcomed in a chat, if they are the first.</summary>
    private sealed record Welcome(Chat Chat, Instant At)
    {
        public bool IsFirst { get; set; }
    }
}
