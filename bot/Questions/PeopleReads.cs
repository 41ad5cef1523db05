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

    public async Task<IReadOnlyList<Standing>> MatchingAsync(PeopleFilter filter, Instant now, CancellationToken cancel)
    {
        var people = await ReadAsync(people => Narrow(people, filter, now), now, cancel);
        return
        [
            .. people.Where(p =>
                (filter.Status is null || p.Status == filter.Status)
                && (filter.NotStatus is null || p.Status is { } status && status != filter.NotStatus)
                && (filter.Zone is null || p.Zone.Id == filter.Zone)
                && (!filter.MustAct || p.MustAct)
                && filter.Starts?.Holds(p.Person.StartOn ?? season[StageId.Programme].Opens.Date) != false
                && filter.Ends?.Holds(p.LastDay) != false
                && (filter.Also is not { } also || FactsOf.Fit(p, also, season, now))
            ),
        ];
    }

    /// <summary>Everybody whose offer stands so, the soonest deadline first.</summary>
    public async Task<IReadOnlyList<Standing>> OffersAsync(OfferState state, Instant now, CancellationToken cancel)
    {
        var people = await MatchingAsync(new PeopleFilter { Also = new PersonFacts { Offer = state } }, now, cancel);
        return [.. people.OrderBy(p => p.Offer!.Deadline?.At ?? Instant.MaxValue)];
    }

    /// <summary>How many offers stand in each state.</summary>
    public async Task<IReadOnlyDictionary<OfferState, int>> OfferTallyAsync(Instant now, CancellationToken cancel)
    {
        var people = await ReadAsync(
            all => all.Where(p => p.OfferSentAt != null || p.OfferStatus != null || p.OfferDeadlineAt != null),
            now,
            cancel
        );
        return people
            .Where(p => p.OfferState is not null)
            .GroupBy(p => p.OfferState!.Value)
            .ToDictionary(g => g.Key, g => g.Count());
    }

    /// <summary>People in the stages that collect references, still in the running, with fewer than expected (contract, section 8).</summary>
    public Task<IReadOnlyList<Standing>> ReferencesOutstandingAsync(Instant now, CancellationToken cancel) =>
        MatchingAsync(new PeopleFilter { Also = new PersonFacts { ReferencesShort = true } }, now, cancel);

    public async Task<IReadOnlyList<Standing>> FellowsAsync(Instant now, CancellationToken cancel)
    {
        var fellows = await ReadAsync(all => all.Where(p => p.Role == Role.Fellow), now, cancel);
        return [.. fellows.Where(f => f.Status is not StageStatus.Withdrawn)];
    }

    /// <summary>Everybody still wanted who has a deadline elsewhere ahead, the soonest first.</summary>
    public async Task<IReadOnlyList<Standing>> WithOtherDeadlineAsync(Instant now, CancellationToken cancel)
    {
        var people = await MatchingAsync(
            new PeopleFilter { Also = new PersonFacts { OtherDeadline = true } },
            now,
            cancel
        );
        return
        [
            .. people
                .Where(p => p.Status is not (StageStatus.Withdrawn or StageStatus.Rejected))
                .OrderBy(p => FactsOf.OtherOf(p)!.Value.ToInstant()),
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

    private static IQueryable<Person> Narrow(IQueryable<Person> people, PeopleFilter filter, Instant now)
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
            people = FactsOf.Narrow(people, also, now);
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
