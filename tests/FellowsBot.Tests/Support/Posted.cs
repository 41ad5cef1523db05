using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.Support;

/// <summary>Answers as a channel posts them: whatever shows a state is kept, and put in other words when it changes.</summary>
internal static class Posted
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Says something, and keeps the answer under a name as a channel does.</summary>
    public static async Task<Reply> PostedAsync(this World world, string name, string text, string @as = Changing.Grace)
    {
        var reply = await world.ReplyAsync(text, @as, conversation: "desk");
        Assert.NotNull(reply.About);
        await world.Bot.Posts.KeepAsync(new Post("trial", "desk", name, reply.About), Cancel);
        return reply;
    }

    /// <summary>What stands on the platform under a name by now; none = it was never put in other words.</summary>
    public static string? NowReads(this Node node, string name) =>
        node.Platform.Updated.Where(u => u.Id == name).Select(u => u.Text).LastOrDefault();

    public static async Task<IReadOnlyList<PostRow>> PostsAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        return await db.Posts.OrderBy(p => p.Id).ToListAsync(Cancel);
    }
}
