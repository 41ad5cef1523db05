using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>
/// People read by what they have in common, with their standing as of a moment. The database narrows; what follows from the
/// calendar is decided by <see cref="Standing"/> alone.
/// </summary>
public sealed class PeopleReads(IDbContextFactory<FellowsDb> database, Season season)
{
    private static readonly StageStatus?[] MayBeMissed =
    [
        StageStatus.Missed,
        StageStatus.Invited,
        StageStatus.Scheduled,
    ];
    private static readonly StageId?[] WithReferences = [StageId.Assessment, StageId.Interview, StageId.Final];

    /// <summary>Whether references are collected in this stage.</summary>
    public static bool Collects(StageId stage) => WithReferences.Contains(stage);

    public async Task<IReadOnlyList<Standing>> MatchingAsync(PeopleFilter filter, Instant now, CancellationToken cancel)
    {
        var people = await ReadAsync(people => Narrow(people, filter), now, cancel);
        return
        [
            .. people.Where(p =>
                (filter.Status is null || p.Status == filter.Status)
                && (filter.Zone is null || p.Zone.Id == filter.Zone)
                && (!filter.MustAct || p.MustAct)
                && IsOn(filter.Starts, p.Person.StartOn ?? season[StageId.Programme].Opens.Date)
                && IsOn(filter.Ends, p.LastDay)
                && (filter.Also is not { } also || FactsOf.Fit(p, also, season, now))
            ),
        ];
    }

    /// <summary>Everybody with an offer in this state, the soonest deadline first.</summary>
    public async Task<IReadOnlyList<Standing>> OffersAsync(OfferState state, Instant now, CancellationToken cancel)
    {
        var people = await ReadAsync(
            all =>
                state switch
                {
                    OfferState.Accepted => all.Where(p => p.OfferStatus == OfferStatus.Accepted),
                    OfferState.Declined => all.Where(p => p.OfferStatus == OfferStatus.Declined),
                    OfferState.Lapsed => all.Where(p =>
                        p.OfferStatus == OfferStatus.Lapsed || p.OfferDeadlineAt <= now
                    ),
                    _ => all.Where(p => p.OfferSentAt <= now || p.OfferStatus == OfferStatus.Open),
                },
            now,
            cancel
        );
        return [.. people.Where(p => p.OfferState == state).OrderBy(p => p.Offer!.Deadline?.At ?? Instant.MaxValue)];
    }

    /// <summary>People in the stages that collect references, still in the running, with fewer than expected (contract, section 8).</summary>
    public async Task<IReadOnlyList<Standing>> ReferencesOutstandingAsync(Instant now, CancellationToken cancel)
    {
        var people = await ReadAsync(
            all =>
                all.Where(p => WithReferences.Contains(p.Stage) && p.ReferencesExpected > (p.ReferencesReceived ?? 0)),
            now,
            cancel
        );
        return [.. people.Where(p => p.IsRunning)];
    }

    public async Task<IReadOnlyList<Standing>> FellowsAsync(Instant now, CancellationToken cancel)
    {
        var fellows = await ReadAsync(all => all.Where(p => p.Role == Role.Fellow), now, cancel);
        return [.. fellows.Where(f => f.Status is not StageStatus.Withdrawn)];
    }

    public async Task<IReadOnlyList<Standing>> WithOtherDeadlineAsync(Instant now, CancellationToken cancel)
    {
        // Somewhere it is still the day before yesterday; whose day is over is decided in their own zone.
        var earliest = now.InZone(season.Zone).Date.PlusDays(-2);
        var people = await ReadAsync(all => all.Where(p => p.OtherDeadlineOn >= earliest), now, cancel);
        return
        [
            .. people
                .Where(p => p.Status is not (StageStatus.Withdrawn or StageStatus.Rejected))
                .Select(p => (Standing: p, Ends: Season.EndOf(p.Person.OtherDeadlineOn!.Value, p.Zone).ToInstant()))
                .Where(p => p.Ends > now)
                .OrderBy(p => p.Ends)
                .Select(p => p.Standing),
        ];
    }

    public async Task<IReadOnlyList<Standing>> WantingNoticeAsync(Instant now, CancellationToken cancel)
    {
        var people = await ReadAsync(all => all.Where(p => p.NeedsReferenceNotice == true), now, cancel);
        return [.. people.Where(p => p.IsRunning)];
    }

    /// <summary>Everybody who still has something to hand in, the soonest cut-off first.</summary>
    public async Task<IReadOnlyList<Standing>> OutstandingAsync(Instant now, CancellationToken cancel)
    {
        var people = await ReadAsync(
            all => all.Where(p => p.Status == StageStatus.Invited || p.Status == StageStatus.Scheduled),
            now,
            cancel
        );
        return [.. people.Where(p => p.MustAct).OrderBy(p => p.CutOff!.At)];
    }

    public async Task<IReadOnlyList<Standing>> WithIdsAsync(
        IReadOnlyList<int> ids,
        Instant now,
        CancellationToken cancel
    ) => await ReadAsync(all => all.Where(p => ids.Contains(p.Id)), now, cancel);

    private static bool IsOn(DayRange? days, LocalDate day) =>
        days is null || day >= days.From && (days.To is null || day <= days.To);

    private static IQueryable<Person> Narrow(IQueryable<Person> people, PeopleFilter filter)
    {
        if (filter.Stage is { } stage)
        {
            people = people.Where(p => p.Stage == stage);
        }
        if (filter.Role is { } role)
        {
            people = people.Where(p => p.Role == role);
        }
        if (filter.Workspace is { } workspace)
        {
            people = people.Where(p => p.Workspace == workspace);
        }
        if (filter.NotIn is { } elsewhere)
        {
            people = people.Where(p => p.Workspace == null || p.Workspace != elsewhere);
        }
        if (filter.Applied is { } applied)
        {
            var last = applied.To ?? LocalDate.MaxIsoValue;
            people = people.Where(p => p.AppliedOn >= applied.From && p.AppliedOn <= last);
        }
        if (filter.MustAct)
        {
            people = people.Where(p => p.Status == StageStatus.Invited || p.Status == StageStatus.Scheduled);
        }
        if (filter.Also is { } also)
        {
            people = FactsOf.Narrow(people, also);
        }
        return filter.Status switch
        {
            null => people,
            StageStatus.Missed => people.Where(p => MayBeMissed.Contains(p.Status)),
            { } status => people.Where(p => p.Status == status),
        };
    }

    private async Task<IReadOnlyList<Standing>> ReadAsync(
        Func<IQueryable<Person>, IQueryable<Person>> narrow,
        Instant now,
        CancellationToken cancel
    )
    {
        await using var db = database.CreateDbContext();
        var people = await narrow(db.People).OrderBy(p => p.LastName).ThenBy(p => p.FirstName).ToListAsync(cancel);
        return [.. people.Select(p => new Standing(p, season, now))];
    }
}
