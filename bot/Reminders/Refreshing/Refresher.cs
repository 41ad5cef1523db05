using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Refreshing;

/// <summary>
/// Puts messages in other words whose state has changed since they were sent: a proposal that is settled, an offer that has
/// been answered. Claims each with a lease, as deliveries do, and tries until it reads as it should; done twice it is as done once.
/// </summary>
public sealed class Refresher
{
    private const int AtOnce = 100;
    private const int MostPauses = 6;
    private static readonly Duration Lease = Duration.FromSeconds(60);
    private static readonly Duration FirstPause = Duration.FromSeconds(15);
    private static readonly Duration PlatformOff = Duration.FromHours(1);

    private readonly IDbContextFactory<FellowsDb> database;
    private readonly Routes routes;
    private readonly IClock clock;
    private readonly IReadOnlyList<IShows> kinds;

    public Refresher(
        IDbContextFactory<FellowsDb> database,
        Routes routes,
        OffersSummary offers,
        Season season,
        IClock clock
    )
    {
        (this.database, this.routes, this.clock) = (database, routes, clock);
        kinds =
        [
            new ShownProposal(season),
            new ShownOffer(season),
            new ShownRequest(season),
            new ShownQuestion(season),
            new ShownReminder(season),
            offers,
        ];
    }

    /// <summary>Looks at everything that is due; how many messages were put in other words.</summary>
    public async Task<int> SweepAsync(CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var (seen, updated) = (new HashSet<long>(), 0);
        while (true)
        {
            var now = clock.GetCurrentInstant();
            var due = await db
                .Posts.Where(p => p.DueAt <= now)
                .OrderBy(p => p.DueAt)
                .ThenBy(p => p.Id)
                .Take(AtOnce)
                .ToListAsync(cancel);
            var next = due.Where(p => seen.Add(p.Id)).ToList();
            if (next.Count == 0)
            {
                return updated;
            }
            foreach (var post in next)
            {
                cancel.ThrowIfCancellationRequested();
                updated += await RefreshAsync(db, post, now, cancel) ? 1 : 0;
            }
        }
    }

    private async Task<bool> RefreshAsync(FellowsDb db, PostRow post, Instant now, CancellationToken cancel)
    {
        var until = now + Lease;
        var claimed = await db
            .Posts.Where(p => p.Id == post.Id && p.DueAt == post.DueAt)
            .ExecuteUpdateAsync(
                set => set.SetProperty(p => p.DueAt, until).SetProperty(p => p.Tries, p => p.Tries + 1),
                cancel
            );
        if (claimed == 0)
        {
            return false;
        }
        var row = post.LedgerId is { } id ? await db.Ledger.FirstOrDefaultAsync(m => m.Id == id, cancel) : null;
        var shown = await ShowAsync(db, post, row, now, cancel);
        if (row is not null)
        {
            var words = shown.Parts is { } parts ? StoredJson.Write(parts) : null;
            await db
                .Ledger.Where(m => m.Id == row.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.ReadsNow, words), cancel);
        }
        var isThere = shown.Print == post.Print || shown.Parts is null && post.Print is null;
        if (post.Tries == 0 && isThere || row is null && shown.Parts is null)
        {
            await SettleAsync(db, post, until, shown);
            return false;
        }
        switch (await UpdateAsync(db, post, row, shown, cancel))
        {
            case Sending.Arrived:
                await SettleAsync(db, post, until, shown);
                return true;
            case Sending.Refused:
                // It is no longer there, or the bot may not touch it any more.
                await db.Posts.Where(p => p.Id == post.Id).ExecuteDeleteAsync(CancellationToken.None);
                return false;
            case Sending.NotYet later:
                await AgainAsync(db, post, until, Duration.Max(later.After, Pause(post)));
                return false;
            default:
                await AgainAsync(db, post, until, Pause(post));
                return false;
        }
    }

    private async Task<Shown> ShowAsync(
        FellowsDb db,
        PostRow post,
        OwedMessage? row,
        Instant now,
        CancellationToken cancel
    )
    {
        foreach (var kind in kinds)
        {
            if (await kind.ShowAsync(db, post, row, now, cancel) is { } shown)
            {
                return row is { Content: null } && shown.Parts is null ? Shown.Gone() : shown;
            }
        }
        return Shown.AsSent(null);
    }

    /// <summary>A message of the ledger may hold several: all of them are sent as they read now.</summary>
    private async Task<Sending> UpdateAsync(
        FellowsDb db,
        PostRow post,
        OwedMessage? row,
        Shown shown,
        CancellationToken cancel
    )
    {
        var off = new Sending.NotYet("the platform is off", PlatformOff);
        if (row is null)
        {
            var there = new Destination.Conversation($"{post.Platform}:{post.ChatId}");
            var reply = Reply.Answer("post", [.. shown.Parts!]) with { About = post.About };
            return routes.On(post.Platform) is { } on
                ? await on.UpdateAsync(there, post.MessageId, reply, cancel)
                : off;
        }
        var person = row.ToPersonId is { } id ? await db.People.FirstOrDefaultAsync(p => p.Id == id, cancel) : null;
        if (routes.For(row, person) is not var (platform, to))
        {
            return off;
        }
        if (platform.Platform != post.Platform)
        {
            return new Sending.Refused("it went through another platform");
        }
        var rows = row.SentAs is { } letter
            ? await db
                .Ledger.Where(m => m.SentAs == letter && (m.State == OwedState.Sent || m.State == OwedState.Late))
                .OrderBy(m => m.Id)
                .ToListAsync(cancel)
            : [row];
        var whole = Reply.Answer(row.Rule, [.. rows.SelectMany(Letters.PartsNow)]) with { About = row.About };
        return await platform.UpdateAsync(to, post.MessageId, whole, cancel);
    }

    /// <summary>It reads as it should; what was noted meanwhile stays noted.</summary>
    private static async Task SettleAsync(FellowsDb db, PostRow post, Instant lease, Shown shown)
    {
        await db
            .Posts.Where(p => p.Id == post.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(p => p.Print, shown.Print).SetProperty(p => p.Tries, 0),
                CancellationToken.None
            );
        await NextAsync(db, post, lease, shown.Until);
    }

    private Task<int> AgainAsync(FellowsDb db, PostRow post, Instant lease, Duration pause) =>
        NextAsync(db, post, lease, clock.GetCurrentInstant() + pause);

    private static Task<int> NextAsync(FellowsDb db, PostRow post, Instant lease, Instant? next) =>
        db
            .Posts.Where(p => p.Id == post.Id && p.DueAt == lease)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.DueAt, next), CancellationToken.None);

    /// <summary>Twice as long each time, up to a quarter of an hour.</summary>
    private static Duration Pause(PostRow post) => FirstPause * (1 << Math.Min(post.Tries, MostPauses));
}
