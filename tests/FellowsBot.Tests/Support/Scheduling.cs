using FellowsBot.Conversation;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.Support;

/// <summary>Schedules made in chat, in as few words as a test needs.</summary>
internal static class Scheduling
{
    /// <summary>The schedules, removed ones too, oldest first.</summary>
    public static async Task<IReadOnlyList<ScheduleRow>> SchedulesAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        return await db.Schedules.OrderBy(s => s.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Says it as staff, in a conversation of its own, and confirms it.</summary>
    public static async Task ScheduledAsync(this World world, string text, string @as = StaffRoom.Grace)
    {
        var proposed = await world.AskAsync(text, @as, conversation: "schedules");
        Assert.True(proposed.Outcome is Outcome.Proposed, proposed.Text);
        var done = await world.AskAsync("yes", @as, conversation: "schedules");
        Assert.True(done.Outcome is Outcome.Done, done.Text);
    }
}
