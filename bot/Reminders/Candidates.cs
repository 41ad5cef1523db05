using FellowsBot.Programme;
using FellowsBot.Reminders.Schedules;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders;

/// <summary>
/// Finds in the database whom the agenda has to see for a stretch of time, by the indexes on what can fall due: how many
/// others there are costs nothing. Only the counts of the weekly digest are made over everybody, by the database.
/// </summary>
public sealed class Candidates(IDbContextFactory<FellowsDb> database, Season season)
{
    private static readonly StageId?[] WithReferences = [StageId.Assessment, StageId.Interview, StageId.Final];
    private static readonly StageStatus?[] Outstanding = [StageStatus.Invited, StageStatus.Scheduled];

    public Task<Cohort> ForAsync(Agenda agenda, Instant from, Instant to, CancellationToken cancel) =>
        ForAsync(agenda.Needs(from, to, season), cancel);

    /// <summary>Whom these needs name.</summary>
    public async Task<Cohort> ForAsync(IReadOnlyList<Need> needs, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var found = new Dictionary<int, Person>();
        var schedules = await ReadSchedules.ForAsync(db, needs, cancel);
        foreach (var people in Queries(db.People, needs).Concat(ReadSchedules.Receivers(db.People, needs, schedules)))
        {
            await foreach (var person in people.AsAsyncEnumerable().WithCancellation(cancel))
            {
                found.TryAdd(person.Id, person);
            }
        }
        var counts = needs.OfType<Need.Counts>().Any() ? await StageTallies.ReadAsync(db, cancel) : null;
        return new Cohort(season, found.Values, counts, schedules);
    }

    private IEnumerable<IQueryable<Person>> Queries(IQueryable<Person> people, IReadOnlyList<Need> needs)
    {
        var cutOffs = Stretch.Joined(needs.OfType<Need.CutOffs>().Select(n => n.Deadlines));
        var stages = StageIds
            .WithCutOff.Where(id => cutOffs.Any(c => c.Contains(season[id].Closes.ToInstant())))
            .Select(id => (StageId?)id)
            .ToList();
        if (stages.Count > 0)
        {
            yield return people.Where(p =>
                p.OwnCutOffAt == null && stages.Contains(p.Stage) && Outstanding.Contains(p.Status)
            );
        }
        foreach (var (from, to) in cutOffs.Select(Ends))
        {
            yield return people.Where(p =>
                p.OwnCutOffAt >= from && p.OwnCutOffAt < to && Outstanding.Contains(p.Status)
            );
        }
        // An offer is stored with its deadline, so that later settings never move it.
        foreach (var (from, to) in Stretch.Joined(needs.OfType<Need.Offers>().Select(n => n.Deadlines)).Select(Ends))
        {
            yield return people.Where(p =>
                p.OfferStatus == OfferStatus.Open && p.OfferDeadlineAt >= from && p.OfferDeadlineAt < to
            );
            yield return people.Where(p =>
                p.OfferStatus == null && p.OfferDeadlineAt >= from && p.OfferDeadlineAt < to
            );
        }
        if (needs.OfType<Need.Mentors>().Any())
        {
            yield return people.Where(p => p.Role == Role.Mentor || p.Role == Role.Staff);
        }
        if (needs.OfType<Need.References>().Any())
        {
            yield return people.Where(p =>
                WithReferences.Contains(p.Stage) && p.ReferencesExpected > (p.ReferencesReceived ?? 0)
            );
        }
        foreach (var fellows in Fellows(people.Where(p => p.Role == Role.Fellow), needs))
        {
            yield return fellows;
        }
    }

    /// <summary>All fellows where a rule asks for all; else those whose last day or release lies where a rule asks for it.</summary>
    private IEnumerable<IQueryable<Person>> Fellows(IQueryable<Person> fellows, IReadOnlyList<Need> needs)
    {
        if (needs.OfType<Need.Fellows>().Any())
        {
            yield return fellows;
            yield break;
        }
        var (programme, extended) = (season[StageId.Programme].Closes.Date, season[StageId.Extended].Closes.Date);
        foreach (var (from, to) in needs.OfType<Need.LastDays>().Select(n => (n.From, n.To)))
        {
            yield return fellows.Where(p => p.EndOn >= from && p.EndOn <= to);
            if (from <= programme && programme <= to)
            {
                yield return fellows.Where(p => p.EndOn == null);
            }
            if (from <= extended && extended <= to)
            {
                yield return fellows.Where(p =>
                    p.ExtensionDecision == ExtensionDecision.Extend && (p.EndOn == null || p.EndOn <= programme)
                );
            }
        }
        foreach (var (from, to) in needs.OfType<Need.Released>().Select(n => Ends(n.When)))
        {
            // A decision that is dated later than its release is announced on its date.
            var day = from.InZone(season.Zone).Date;
            yield return fellows.Where(p =>
                p.ExtensionReleasedAt < to && (p.ExtensionReleasedAt >= from || p.ExtensionDecidedOn >= day)
            );
        }
    }

    /// <summary>Both ends within what a database can hold.</summary>
    private static (Instant From, Instant To) Ends(Interval stretch) =>
        (Instant.Max(stretch.Start, Earliest), Instant.Min(stretch.End, Latest));

    private static readonly Instant Earliest = Instant.FromUtc(1800, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2400, 1, 1, 0, 0);
}
