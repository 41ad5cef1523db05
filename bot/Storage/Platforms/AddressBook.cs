using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Platforms;

/// <summary>The address book in the database.</summary>
public sealed class AddressBook(IDbContextFactory<FellowsDb> database) : IAddressBook
{
    public async Task<Contact?> ContactAsync(string platform, string userId, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var row = await db.Contacts.FirstOrDefaultAsync(c => c.Platform == platform && c.UserId == userId, cancel);
        return row is null ? null : Read(row);
    }

    public async Task<IReadOnlyList<Contact>> ContactsOfAsync(EmailAddress email, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var rows = await db.Contacts.Where(c => c.Email == email).ToListAsync(cancel);
        return [.. rows.OrderByDescending(r => r.SeenAt ?? Instant.MinValue).Select(Read)];
    }

    public async Task KeepAsync(Contact contact, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        await Upsert.RunAsync(
            db,
            () => UpdatedAsync(db, contact, cancel),
            () =>
                new ContactRow
                {
                    Platform = contact.Platform,
                    UserId = contact.UserId,
                    Email = contact.Email,
                    Zone = contact.Zone,
                    Handle = contact.Handle,
                    ChatId = contact.ChatId,
                    LookedUpAt = contact.LookedUpAt,
                    SeenAt = contact.SeenAt,
                },
            cancel
        );
    }

    public async Task<Chat?> ChatAsync(string platform, string id, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var row = await db.Chats.FirstOrDefaultAsync(c => c.Platform == platform && c.ChatId == id, cancel);
        return row is null ? null : new Chat(platform, id) { Reference = row.Reference, Gone = row.Gone };
    }

    public async Task KeepAsync(Chat chat, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        await Upsert.RunAsync(
            db,
            () => UpdatedAsync(db, chat, cancel),
            () =>
                new ChatRow
                {
                    Platform = chat.Platform,
                    ChatId = chat.Id,
                    Reference = chat.Reference,
                    Gone = chat.Gone,
                },
            cancel
        );
    }

    public async Task<bool> IsFirstWelcomeAsync(string platform, string chatId, Instant now, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        if (!await db.Chats.AnyAsync(c => c.Platform == platform && c.ChatId == chatId, cancel))
        {
            await KeepAsync(new Chat(platform, chatId), cancel);
        }
        return await db
                .Chats.Where(c => c.Platform == platform && c.ChatId == chatId && c.WelcomedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.WelcomedAt, now), cancel) == 1;
    }

    private static async Task<bool> UpdatedAsync(FellowsDb db, Contact contact, CancellationToken cancel) =>
        await db
            .Contacts.Where(c => c.Platform == contact.Platform && c.UserId == contact.UserId)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(c => c.Email, contact.Email)
                        .SetProperty(c => c.Zone, contact.Zone)
                        .SetProperty(c => c.Handle, contact.Handle)
                        .SetProperty(c => c.ChatId, contact.ChatId)
                        .SetProperty(c => c.LookedUpAt, contact.LookedUpAt)
                        .SetProperty(c => c.SeenAt, contact.SeenAt),
                cancel
            ) == 1;

    private static async Task<bool> UpdatedAsync(FellowsDb db, Chat chat, CancellationToken cancel) =>
        await db
            .Chats.Where(c => c.Platform == chat.Platform && c.ChatId == chat.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.Reference, chat.Reference).SetProperty(c => c.Gone, chat.Gone),
                cancel
            ) == 1;

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
}
