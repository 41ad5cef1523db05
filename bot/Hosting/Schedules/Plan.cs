using FellowsBot.Hosting.Settings;
using FellowsBot.Programme;
using FellowsBot.Reminders.Rules;
using NodaTime;
using Quartz;

namespace FellowsBot.Hosting.Schedules;

/// <summary>
/// What the scheduler starts when: a sweep every few seconds, a sweep at the moment of each rule of the calendar, forgetting at
/// night. A moment missed is made up for once, for a sweep finds whatever is due.
/// </summary>
internal static class Plan
{
    private const string Calendar = "calendar";
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(15);

    /// <summary>In a trial people watch, and the clock runs on its own.</summary>
    private static readonly TimeSpan InTrial = TimeSpan.FromSeconds(2);

    public static IReadOnlyDictionary<IJobDetail, IReadOnlyCollection<ITrigger>> For(
        BotSettings settings,
        DateTimeOffset now
    ) =>
        new Dictionary<IJobDetail, IReadOnlyCollection<ITrigger>>
        {
            [JobBuilder.Create<SweepJob>().WithIdentity(SweepJob.Key).StoreDurably().Build()] =
            [
                Sweep(settings.IsTrial ? InTrial : Usual, now),
                .. settings.IsTrial ? [] : Moments(settings, now),
            ],
            [JobBuilder.Create<RetentionJob>().WithIdentity(RetentionJob.Key).StoreDurably().Build()] =
            [
                Cron("retention", RetentionJob.Key, "0 30 3 * * ?", settings.Season.Zone, now),
            ],
        };

    private static ITrigger Sweep(TimeSpan every, DateTimeOffset now) =>
        TriggerBuilder
            .Create()
            .WithIdentity("sweep")
            .ForJob(SweepJob.Key)
            .StartAt(now)
            .WithSimpleSchedule(s =>
                s.WithInterval(every)
                    .RepeatForever()
                    .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)
            )
            .Build();

    /// <summary>The calendar's own moments, in the season's zone; one that is over for good has no trigger.</summary>
    private static IEnumerable<ITrigger> Moments(BotSettings settings, DateTimeOffset now)
    {
        var season = settings.Season;
        var extension = season[StageId.Extension];
        (string Rule, IEnumerable<string> When)[] all =
        [
            (DigestWeekly.RuleName, ["0 0 9 ? * MON"]),
            (ReferencesOutstanding.RuleName, ["0 0 9 ? * MON-FRI"]),
            (MatchingOpens.RuleName, [NineOn(season[StageId.Matching].Opens.Date)]),
            (ExtensionOpens.RuleName, [NineOn(extension.Opens.Date)]),
            (
                ExtensionDue.RuleName,
                settings
                    .Reminders.Find(ExtensionDue.RuleName)
                    ?.Settings.Offsets.Select(o => NineOn(extension.Closes.Date.PlusDays(-o.Amount)))
                    ?? []
            ),
            (ExtensionReleased.RuleName, [At(extension.Closes.LocalDateTime)]),
        ];
        return from rule in all
            where settings.Reminders.Find(rule.Rule) is not null
            from cron in rule.When.Select(
                (expression, i) => (expression, Name: i == 0 ? rule.Rule : $"{rule.Rule}.{i}")
            )
            let trigger = Cron(cron.Name, SweepJob.Key, cron.expression, season.Zone, now)
            where trigger.GetFireTimeAfter(now) is not null
            select trigger;
    }

    private static ITrigger Cron(string name, JobKey job, string expression, DateTimeZone zone, DateTimeOffset now) =>
        TriggerBuilder
            .Create()
            .WithIdentity(name, Calendar)
            .ForJob(job)
            .StartAt(now)
            .WithCronSchedule(
                expression,
                c =>
                    c.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(zone.Id))
                        .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)
            )
            .Build();

    private static string NineOn(LocalDate day) => At(day + new LocalTime(9, 0));

    private static string At(LocalDateTime moment) =>
        $"{moment.Second} {moment.Minute} {moment.Hour} {moment.Day} {moment.Month} ? {moment.Year}";
}
