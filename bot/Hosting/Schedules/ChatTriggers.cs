using FellowsBot.Programme.Schedules;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Quartz;

namespace FellowsBot.Hosting.Schedules;

/// <summary>
/// One trigger of the scheduler for each schedule made in chat, kept in step with its row: looked at with every sweep, stored
/// anew where anything has changed since. What a trigger asks for is a round, and any number of rounds does the same as one, so
/// a trigger that is late, missing or doubled posts nothing twice.
/// </summary>
internal sealed class ChatTriggers(Bot bot)
{
    public const string Group = "made-in-chat";

    /// <summary>What this node stored last; none = it has stored nothing since it started.</summary>
    private string? stored;

    public async Task KeepAsync(IScheduler scheduler, CancellationToken cancel)
    {
        await using var db = bot.Database.CreateDbContext();
        var now = bot.Clock.GetCurrentInstant();
        var rows = await db
            .Schedules.Where(s => s.RemovedAt == null && (s.EndsAt == null || s.EndsAt > now))
            .OrderBy(s => s.Id)
            .ToListAsync(cancel);
        var wanted = string.Join(' ', rows.Select(r => $"{r.Name}:{r.Revision}:{IsPaused(r, now)}"));
        if (wanted == stored)
        {
            return;
        }
        var names = rows.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals(Group), cancel))
        {
            if (!names.Contains(key.Name))
            {
                await scheduler.UnscheduleJob(key, cancel);
            }
        }
        foreach (var row in rows)
        {
            await StoreAsync(scheduler, row, now, cancel);
        }
        stored = wanted;
    }

    /// <summary>The trigger of a timetable: the moment itself, or the rule in the words of RFC 5545, on the zone's own clock.</summary>
    internal static ITrigger Trigger(string name, Timetable when)
    {
        var trigger = TriggerBuilder
            .Create()
            .WithIdentity(name, Group)
            .ForJob(SweepJob.Key)
            .StartAt(when.First.InZoneLeniently(when.ZoneOf).ToDateTimeOffset());
        return when.Rule is { } rule
            ? trigger
                .WithRecurrenceSchedule(
                    rule,
                    s =>
                        s.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(when.Zone))
                            .WithMisfireInstruction(RecurrenceTriggerMisfireInstruction.FireAndProceed)
                )
                .Build()
            : trigger
                .WithSimpleSchedule(s => s.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
                .Build();
    }

    private static bool IsPaused(ScheduleRow row, Instant now) =>
        row.PausedFrom is not null && (row.PausedUntil is not { } until || now < until);

    private static async Task StoreAsync(IScheduler scheduler, ScheduleRow row, Instant now, CancellationToken cancel)
    {
        var trigger = Trigger(row.Name, new Timetable(row.First, row.Zone.Id, row.Rule));
        // A trial's clock may stand where the scheduler's, which is the real one, has long been.
        if (trigger.GetFireTimeAfter(scheduler.TimeProvider.GetUtcNow()) is null)
        {
            await scheduler.UnscheduleJob(trigger.Key, cancel);
            return;
        }
        await scheduler.ScheduleJob(trigger, new ScheduleJobOptions { Replace = true }, cancel);
        if (IsPaused(row, now))
        {
            await scheduler.PauseTrigger(trigger.Key, cancel);
        }
    }
}
