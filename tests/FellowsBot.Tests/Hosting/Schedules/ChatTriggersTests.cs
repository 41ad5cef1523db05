using FellowsBot.Hosting.Schedules;
using FellowsBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace FellowsBot.Tests.Hosting.Schedules;

/// <summary>One trigger for each schedule made in chat, in step with its row.</summary>
public sealed class ChatTriggersTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_trigger_is_made_changed_paused_and_removed_with_its_schedule()
    {
        await using var world = await World.SampleAsync();
        await using var services = Services(world);
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancel);
        await scheduler.AddJob(
            JobBuilder.Create<Nothing>().WithIdentity(SweepJob.Key).StoreDurably().Build(),
            cancellationToken: Cancel
        );
        var triggers = new ChatTriggers(world.Bot);
        async Task<string> After(string said)
        {
            await world.ScheduledAsync(said);
            await triggers.KeepAsync(scheduler, Cancel);
            return await ShownAsync(scheduler);
        }

        Assert.Equal(
            "post-their-update FREQ=WEEKLY;BYDAY=MO Normal",
            await After("every Monday at 9 remind #fellows to post their update")
        );
        Assert.Equal(
            "it-over once Normal; post-their-update FREQ=WEEKLY;BYDAY=MO Normal",
            await After("on 12 December at 14:00 tell fellows that it is over")
        );
        Assert.Equal(
            "it-over once Normal; post-their-update FREQ=DAILY Normal",
            await After("move post-their-update to every day at 10")
        );
        Assert.Equal(
            "it-over once Normal; post-their-update FREQ=DAILY Paused",
            await After("pause post-their-update")
        );
        Assert.Equal(
            "it-over once Normal; post-their-update FREQ=DAILY Normal",
            await After("resume post-their-update")
        );
        Assert.Equal("post-their-update FREQ=DAILY Normal", await After("remove schedule it-over"));
    }

    [Fact]
    public async Task A_node_that_starts_stores_what_is_there()
    {
        await using var world = await World.SampleAsync();
        await using var services = Services(world);
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancel);
        await scheduler.AddJob(
            JobBuilder.Create<Nothing>().WithIdentity(SweepJob.Key).StoreDurably().Build(),
            cancellationToken: Cancel
        );
        await world.ScheduledAsync("every Monday at 9 remind #fellows to post their update");

        await new ChatTriggers(world.Bot).KeepAsync(scheduler, Cancel);
        await new ChatTriggers(world.Bot).KeepAsync(scheduler, Cancel);

        Assert.Equal("post-their-update FREQ=WEEKLY;BYDAY=MO Normal", await ShownAsync(scheduler));
    }

    private static async Task<string> ShownAsync(IScheduler scheduler)
    {
        var shown = new List<string>();
        foreach (
            var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals(ChatTriggers.Group), Cancel)
        )
        {
            var trigger = await scheduler.GetTrigger(key, Cancel);
            var rule = trigger is IRecurrenceTrigger again ? again.RecurrenceRule : "once";
            shown.Add($"{key.Name} {rule} {await scheduler.GetTriggerState(key, Cancel)}");
        }
        return string.Join("; ", shown.Order(StringComparer.Ordinal));
    }

    private static ServiceProvider Services(World world) =>
        new ServiceCollection()
            .AddLogging()
            .AddQuartz(q =>
            {
                q.ConfigureScheduler(s => s.InstanceName = $"test-{Guid.NewGuid():N}");
                q.UseTimeProvider(new ClockTime(world.Clock));
            })
            .BuildServiceProvider();

    private sealed class Nothing : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            ValueTask.CompletedTask;
    }
}
