using FellowsBot.Reminders.Refreshing;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// One round of the ledger: enters what the calendar has come to owe, and sends what is due. Any number of rounds does the same
/// as one, so whatever wants a round may ask for it: the schedules, a restart, the trial page's clock.
/// </summary>
public sealed class Rounds(
    IDbContextFactory<FellowsDb> database,
    Agenda agenda,
    Candidates candidates,
    Entering entering,
    Deliveries deliveries,
    Refresher refresher,
    IClock clock,
    Nudges? nudges = null
)
{
    private static readonly int[] DaysAhead = [1, 7, 30, 400];
    private readonly Lock gate = new();
    private readonly Nudges nudges = nudges ?? new Nudges();
    private Task before = Task.CompletedTask;

    /// <summary>What was sent, for whoever wants to show it.</summary>
    public Task<IReadOnlyList<Delivered>> RunAsync(CancellationToken cancel) => NextInTurnAsync(true, cancel);

    /// <summary>Something was said that others are to hear of at once: nobody waits here for it.</summary>
    public void Nudge() => nudges.Nudge();

    /// <summary>Waits until it is nudged, and sends what is due by then; the calendar is left to the next round.</summary>
    public async Task NudgedAsync(CancellationToken cancel)
    {
        await nudges.NextAsync(cancel);
        await NextInTurnAsync(false, cancel);
    }

    private async Task<IReadOnlyList<Delivered>> NextInTurnAsync(bool isWhole, CancellationToken cancel)
    {
        Task<IReadOnlyList<Delivered>> round;
        lock (gate)
        {
            round = AfterAsync(before, isWhole, cancel);
            before = round;
        }
        return await round;
    }

    /// <summary>One at a time on this node, whatever became of the one before.</summary>
    private async Task<IReadOnlyList<Delivered>> AfterAsync(Task previous, bool isWhole, CancellationToken cancel)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        if (isWhole)
        {
            await entering.EnterAsync(clock.GetCurrentInstant(), cancel);
        }
        var sent = await deliveries.SweepAsync(cancel);
        await refresher.SweepAsync(cancel);
        if (isWhole)
        {
            await MeasureAsync(cancel);
        }
        return sent;
    }

    /// <summary>The moments after one and up to another at which something falls due, in order.</summary>
    public async Task<IReadOnlyList<Instant>> MomentsAsync(Instant after, Instant upTo, CancellationToken cancel)
    {
        var (from, to) = (after + Duration.Epsilon, upTo + Duration.Epsilon);
        if (from >= to)
        {
            return [];
        }
        await using var db = database.CreateDbContext();
        var waiting = await db
            .Ledger.Where(m => m.State == OwedState.Owed && m.DueAt > after && m.DueAt <= upTo)
            .Select(m => m.DueAt)
            .ToListAsync(cancel);
        var owed = agenda.Between(from, to, await candidates.ForAsync(agenda, from, to, cancel)).Select(o => o.At);
        return [.. waiting.Concat(owed).Distinct().Order()];
    }

    /// <summary>When something falls due next; none within more than a year.</summary>
    public async Task<Instant?> NextAsync(Instant after, CancellationToken cancel)
    {
        foreach (var days in DaysAhead)
        {
            if (await MomentsAsync(after, after + Duration.FromDays(days), cancel) is [var next, ..])
            {
                return next;
            }
        }
        return null;
    }

    private async Task MeasureAsync(CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var now = clock.GetCurrentInstant();
        var states = await db
            .Ledger.GroupBy(m => m.State)
            .Select(g => new { State = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.State, g => g.Count, cancel);
        var oldest = await db
            .Ledger.Where(m => m.State == OwedState.Owed && m.DueAt <= now)
            .MinAsync(m => (Instant?)m.DueAt, cancel);
        LedgerMeter.Show(states, oldest is { } due ? now - due : Duration.Zero);
    }
}
