using FellowsBot.Conversation.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Platforms;

/// <summary>The posts in the database.</summary>
public sealed class Posts(GroupWriter writer, IClock clock) : IPosts
{
    private static readonly Writing<(Post Post, Instant Now)> Kept = new(StoreAsync);

    /// <summary>
    /// Keeps it, once, and has it looked at soon: what it shows may have changed while it was on its way. A message shows one
    /// state; what it showed before is forgotten.
    /// </summary>
    public Task KeepAsync(Post post, CancellationToken cancel) =>
        writer.WriteAsync((post, clock.GetCurrentInstant()), Kept);

    private static async Task StoreAsync(FellowsDb db, IReadOnlyList<(Post Post, Instant Now)> all)
    {
        foreach (var (post, now) in all)
        {
            var ofMessage = db.Posts.Where(p =>
                p.MessageId == post.MessageId && p.ChatId == post.ChatId && p.Platform == post.Platform
            );
            await ofMessage.Where(p => p.About != post.About).ExecuteDeleteAsync();
            if (await ofMessage.AnyAsync())
            {
                continue;
            }
            db.Posts.Add(
                new PostRow
                {
                    Platform = post.Platform,
                    ChatId = post.ChatId,
                    MessageId = post.MessageId,
                    About = post.About,
                    KeptAt = now,
                    DueAt = now,
                }
            );
            await db.SaveChangesAsync();
        }
    }
}

/// <summary>Notes that posts no longer read as they should; within the transaction of the change that made it so.</summary>
internal static class Stale
{
    /// <summary>What shows the state of these is looked at as soon as a round runs.</summary>
    public static Task<int> MarkAsync(
        FellowsDb db,
        Instant at,
        CancellationToken cancel,
        params IReadOnlyList<string> abouts
    ) =>
        db
            .Posts.Where(p => abouts.Contains(p.About))
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.DueAt, at), cancel);

    /// <summary>The people of an import may be anybody's: everything about offers is looked at.</summary>
    public static Task<int> MarkOffersAsync(FellowsDb db, Instant at, CancellationToken cancel) =>
        db
            .Posts.Where(p => p.About.StartsWith("offer"))
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.DueAt, at), cancel);
}
