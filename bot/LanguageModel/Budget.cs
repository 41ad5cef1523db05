using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.LanguageModel;

/// <summary>
/// What the model may use on one day of the season's zone, kept in the database because every node draws on it. The most that
/// a question can use is set aside before it is asked and settled afterwards, so that the day's sum is never passed.
/// </summary>
/// <param name="database">Where the day's row is.</param>
/// <param name="wall">The real time, also in trial mode: the bill knows no other.</param>
/// <param name="zone">Where a day begins.</param>
/// <param name="daily">Tokens a day.</param>
public sealed class Budget(IDbContextFactory<FellowsDb> database, IClock wall, DateTimeZone zone, long daily)
{
    /// <summary>The most tokens one question can use: what its few calls may send and receive, rounded up.</summary>
    public const int MostForOneQuestion = 50_000;

    /// <summary>Sets the most aside; the day it was set aside on, or nothing where the day has too little left.</summary>
    public async Task<LocalDate?> SetAsideAsync(CancellationToken cancel)
    {
        var today = wall.GetCurrentInstant().InZone(zone).Date;
        await using var db = database.CreateDbContext();
        if (await AddedAsync(db, today, cancel))
        {
            return today;
        }
        if (await db.ModelUse.AnyAsync(u => u.Day == today, cancel))
        {
            return null;
        }
        db.ModelUse.Add(
            new ModelUse
            {
                Day = today,
                Tokens = MostForOneQuestion,
                Questions = 1,
            }
        );
        try
        {
            await db.SaveChangesAsync(cancel);
            return today;
        }
        catch (DbUpdateException)
        {
            // Another question may have begun the day just now; whatever else it is, the next statement throws it.
            return await AddedAsync(db, today, cancel) ? today : null;
        }
    }

    /// <summary>Puts what was used in the place of what was set aside.</summary>
    public async Task SettleAsync(LocalDate day, long used)
    {
        await using var db = database.CreateDbContext();
        await db
            .ModelUse.Where(u => u.Day == day)
            .ExecuteUpdateAsync(
                set => set.SetProperty(u => u.Tokens, u => u.Tokens - MostForOneQuestion + used),
                CancellationToken.None
            );
    }

    private async Task<bool> AddedAsync(FellowsDb db, LocalDate today, CancellationToken cancel) =>
        await db
            .ModelUse.Where(u => u.Day == today && u.Tokens <= daily - MostForOneQuestion)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(u => u.Tokens, u => u.Tokens + MostForOneQuestion)
                        .SetProperty(u => u.Questions, u => u.Questions + 1),
                cancel
            ) > 0;
}
