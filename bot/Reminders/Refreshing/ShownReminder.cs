using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Reminders.Receiving;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Refreshing;

/// <summary>A person's own reminder, once they have put it off or said that it is done: the same words, and nothing to press.</summary>
internal sealed class ShownReminder(Season season) : IShows
{
    public async Task<Shown?> ShowAsync(
        FellowsDb db,
        PostRow post,
        OwedMessage? row,
        Instant now,
        CancellationToken cancel
    )
    {
        if (Abouts.ReceiverIn(post.About) is not { } id)
        {
            return null;
        }
        if (
            row is not { Content: { } content }
            || OnceMore.KeyOf(row) is not { } key
            || await db.People.FirstOrDefaultAsync(p => p.Id == id, cancel) is not { } person
        )
        {
            return Shown.Gone();
        }
        var used =
            await PutOffAsync(db, row, key, id, cancel) is { } at
                ? $"You put it off until {Dates.Of(at, person.ZoneIn(season))}."
            : await IsDoneAsync(db, row, key, id, cancel) ? "You said that this is done."
            : null;
        return used is null
            ? Shown.AsSent(null)
            : new Shown([.. StoredJson.ReadParts(content).Where(p => p is not Buttons), new Paragraph(used)], null);
    }

    /// <summary>When it comes, or came, once more after this message.</summary>
    private static async Task<Instant?> PutOffAsync(
        FellowsDb db,
        OwedMessage row,
        OwedKey key,
        int person,
        CancellationToken cancel
    )
    {
        var later = await db
            .Ledger.Where(m => m.ToPersonId == person && m.DueAt > row.DueAt && m.Key.StartsWith(OnceMore.Prefix))
            .OrderBy(m => m.DueAt)
            .ToListAsync(cancel);
        return later.Find(m => OnceMore.KeyOf(m) == key)?.DueAt;
    }

    /// <summary>Whether they have said so since it was sent.</summary>
    private static Task<bool> IsDoneAsync(
        FellowsDb db,
        OwedMessage row,
        OwedKey key,
        int person,
        CancellationToken cancel
    )
    {
        var deadline = (Instant?)key.Deadline;
        return db.Mutes.AnyAsync(
            m =>
                m.PersonId == person
                && m.Rule == key.Rule
                && m.Deadline == deadline
                && m.LiftedBy == null
                && db.Changes.Any(c => c.Id == m.ChangeId && c.At >= row.SettledAt),
            cancel
        );
    }
}
