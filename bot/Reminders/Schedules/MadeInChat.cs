using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using NodaTime;

namespace FellowsBot.Reminders.Schedules;

/// <summary>
/// `schedule.NAME`: the schedules that staff made in chat, in their own words. A post in a channel goes out at its time; to a
/// group, each gets a direct message after quiet hours. Late, a turn is of use until the next one, and for at most twelve hours.
/// Quiet days are the settings' (<see cref="QuietCalendar"/>).
/// </summary>
public sealed class MadeInChat(QuietCalendar quiet) : Rule(RuleName, Always)
{
    public const string RuleName = "schedule";

    /// <summary>What the name of a schedule stands behind wherever rules are named.</summary>
    public const string Prefix = "schedule.";

    private const string Subject = "schedule";
    private static readonly Duration Useful = Duration.FromHours(12);
    private static readonly RuleSettings Always = RuleSettings.Shipped();

    public override IEnumerable<Need> Needs(Interval window, Season season) =>
        [new Need.Schedules(Turns(window), quiet)];

    public override IEnumerable<Owed> Between(Interval window, Cohort cohort) =>
        from schedule in cohort.Schedules
        from at in schedule.Turns(Turns(window), quiet)
        from owed in Each(schedule, at, cohort)
        where window.Contains(owed.At)
        select owed;

    public override Instant UsefulUntil(OwedKey key, Instant posted, Season season) => posted + Useful;

    public override string? WhyNot(OwedKey key, Cohort cohort)
    {
        var schedule = cohort.Schedules.FirstOrDefault(s => Named(s.Name) == key.Rule);
        var person = cohort.Present.FirstOrDefault(p => p.Id == key.SubjectId);
        return schedule is null ? "the schedule has been removed since"
            : schedule.IsPausedAt(key.Deadline) ? "the schedule has been paused since"
            : key.SubjectId is not null && person is null ? null
            : person is not null && !schedule.To.Includes(person, cohort.Season, key.Deadline)
                ? $"{person.FullName} is no longer among those whom it is for"
            : "the schedule has been changed since";
    }

    /// <summary>As rules are named: "schedule.post-their-update".</summary>
    public static string Named(string schedule) => Prefix + schedule;

    public override string Text(Owed owed, Cohort cohort, Instant now) =>
        cohort.Schedules.First(s => Named(s.Name) == owed.Rule).Text;

    public override IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now) =>
        new Dictionary<string, string>();

    /// <summary>What is posted here may have fallen due the evening before.</summary>
    private static Interval Turns(Interval window) => window.Widened(QuietHours.Farthest, Duration.Zero);

    private static IEnumerable<Owed> Each(Schedule schedule, Instant at, Cohort cohort)
    {
        var rule = Named(schedule.Name);
        var season = cohort.Season;
        if (schedule.To.IsChannel)
        {
            var to = new Receiver(AudienceOf(schedule.To), null, season.Zone);
            yield return new Owed(new OwedKey(rule, Subject, at, Offset.None, to.Text), Kind.Post, at, at, to, []);
            yield break;
        }
        foreach (var person in cohort.Present.Where(p => schedule.To.Includes(p, season, at)))
        {
            var (number, zone) = (Number(person), person.ZoneIn(season));
            yield return new Owed(
                new OwedKey(rule, number, at, Offset.None, number),
                Kind.News,
                at,
                // Whoever reminds themselves has named the hour.
                schedule.To.Kind is RecipientKind.Owner
                    ? at
                    : QuietHours.Post(at, zone, deadline: null),
                new Receiver(Audience.Person, person.Email, zone),
                [person]
            );
        }
    }

    private static Audience AudienceOf(Recipients to) =>
        to.Kind switch
        {
            RecipientKind.FellowsChannel => Audience.Fellows,
            RecipientKind.AnnouncementsChannel => Audience.Announcements,
            _ => Audience.Staff,
        };
}
