using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rules;

/// <summary>What the weekly digest says, worked out for one moment.</summary>
internal sealed class Digest(Cohort cohort, Instant now)
{
    private const int Week = 7;
    private readonly Season season = cohort.Season;
    private readonly Interval ahead = Stretch.Of(
        now,
        now.InZone(cohort.Season.Zone).LocalDateTime.PlusDays(Week).InZoneLeniently(cohort.Season.Zone).ToInstant()
    );

    public IReadOnlyDictionary<string, string> Words() =>
        new Dictionary<string, string>
        {
            ["week"] = Dates.Of(now, season.Zone),
            ["counts"] = Counts(),
            ["deadlines"] = Listed(Deadlines()),
            ["offers"] = Listed(Offers().Select(o => $"{o.Person.FullName} until {At(o.Deadline)}")),
            ["undecided"] = cohort.Fellows.Where(f => Now(f).Extension is ExtensionDecision.Undecided).ToList()
                is { Count: > 0 } all
                ? $"{all.Count} ({Phrases.Names(all)})"
                : "none",
        };

    /// <summary>By stage those in the running; rejected and withdrawn people are named apart, and so are those who missed a cut-off.</summary>
    private string Counts()
    {
        var counts = cohort.Counts.AsOf(now, season).Where(c => c.Stage is not null).ToList();
        var running = counts
            .Where(c => c.Status is not (StageStatus.Missed or StageStatus.Rejected or StageStatus.Withdrawn))
            .GroupBy(c => c.Stage!.Value)
            .OrderBy(g => g.Key)
            .Select(g => $"{season[g.Key].Name} {g.Sum(c => c.Count)}");
        StageStatus[] apart = [StageStatus.Missed, StageStatus.Rejected, StageStatus.Withdrawn];
        var others = apart.Select(s =>
            $"{s.ToString().ToLowerInvariant()} {counts.Where(c => c.Status == s).Sum(c => c.Count)}"
        );
        return $"{Listed(running)}; apart from them {string.Join(", ", others)}";
    }

    private IEnumerable<string> Deadlines() =>
        Dated()
            .Where(d => ahead.Contains(d.At))
            .OrderBy(d => d.At)
            .ThenBy(d => d.What, StringComparer.Ordinal)
            .Select(d => $"{d.What}, {Dates.Of(d.At, season.Zone)}");

    private IEnumerable<(Instant At, string What)> Dated() =>
        season
            .Stages.Select(s => (s.Opens.ToInstant(), $"{s.Name}: opens"))
            .Concat(season.Stages.Select(s => (s.Closes.ToInstant(), Closing(s))))
            .Concat(OwnCutOffs())
            .Concat(
                cohort.Fellows.Select(Now).Select(f => (f.LastDayEnds.ToInstant(), $"{f.Person.FullName}: last day"))
            );

    private string Closing(Stage stage)
    {
        if (!stage.Id.HasCutOff())
        {
            return $"{stage.Name}: closes";
        }
        var outstanding = cohort
            .Counts.Recorded.Where(c =>
                c.Stage == stage.Id && c.Status is (StageStatus.Invited or StageStatus.Scheduled)
            )
            .Sum(c => c.Count);
        return $"{stage.Name}: closes, {outstanding} outstanding";
    }

    private IEnumerable<(Instant At, string What)> OwnCutOffs() =>
        cohort
            .Counts.Granted.Select(Now)
            .Where(p => p.MustAct)
            .Select(p => (p.CutOff!.At, $"{p.Person.FullName}: own cut-off, {season[p.Person.Stage!.Value].Name}"));

    private IEnumerable<Facing> Offers() =>
        cohort.Offers(Stretch.Of(now, Instant.MaxValue)).Where(o => Now(o.Person).OfferState is OfferState.Open);

    private string At(Deadline deadline) => Dates.Of(deadline.At, season.Zone);

    private Standing Now(Person person) => new(person, season, now);

    private static string Listed(IEnumerable<string> items) =>
        items.ToList() is { Count: > 0 } all ? string.Join("; ", all) : "none";
}
