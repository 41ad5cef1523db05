using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Schedules;

/// <summary>What is left of somebody in the schedules once they are erased.</summary>
public sealed class ForgettingSchedulesTests
{
    [Fact]
    public async Task A_schedule_goes_on_without_its_owners_name()
    {
        await using var world = await World.SampleAsync();
        await world.ScheduledAsync("every Monday at 9 remind #fellows to post their update");

        await ForgetAsync(world, "grace@example.org");

        var row = Assert.Single(await world.SchedulesAsync());
        Assert.Equal((Erasing.Somebody, null), (row.Owner, row.RemovedAt));
    }

    [Fact]
    public async Task A_schedule_that_names_somebody_in_full_is_emptied_and_removed()
    {
        await using var world = await World.SampleAsync();
        await world.ScheduledAsync("on 12 December at 14:00 tell fellows: thank you, bo xu, for everything");
        await world.ScheduledAsync("every Monday at 9 remind #fellows to post their update");

        await ForgetAsync(world, "bo@example.org");

        var rows = await world.SchedulesAsync();
        Assert.Equal(["", "Reminder: post your update."], rows.Select(r => r.Text));
        Assert.Equal([true, false], rows.Select(r => r.RemovedAt is not null));
    }

    [Fact]
    public async Task What_somebody_reminded_themselves_of_goes_with_them()
    {
        await using var world = await World.SampleAsync();
        await world.ScheduledAsync("remind me tomorrow at 7:30 to chase the references");
        await world.ScheduledAsync("every Monday at 9 remind #fellows to post their update");

        await ForgetAsync(world, "grace@example.org");

        var rows = await world.SchedulesAsync();
        Assert.Equal([true, false], rows.Select(r => r.RemovedAt is not null));
    }

    [Fact]
    public async Task What_made_it_can_no_longer_be_taken_back()
    {
        await using var world = await World.SampleAsync();
        await world.ScheduledAsync("on 12 December at 14:00 tell fellows: thank you, Bo Xu, for everything");

        await ForgetAsync(world, "bo@example.org");

        var undone = await world.AskAsync("undo", StaffRoom.Grace);
        Assert.Contains("somebody who has been erased since", undone.Text, StringComparison.Ordinal);
        await using var db = world.Bot.Database.CreateDbContext();
        Assert.DoesNotContain(db.Changes, c => c.Deed != null && c.Deed.Contains("Bo Xu"));
    }

    private static async Task ForgetAsync(World world, string email)
    {
        var person = await world.PersonAsync(email);
        await using var db = world.Bot.Database.CreateDbContext();
        await Traces.ForgetAsync(db, person, World.Start, TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
