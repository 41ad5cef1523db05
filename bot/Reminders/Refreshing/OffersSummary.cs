using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Reminders.Rules;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Refreshing;

/// <summary>
/// All open offers in the order in which they run out, for staff: an answer between two, or a post in the staff channel; kept
/// up to date in place whenever an offer changes or lapses.
/// </summary>
public sealed class OffersSummary(IDbContextFactory<FellowsDb> database, Season season)
    : IAnswer<SummariseOffers>,
        IShows
{
    private const string Rule = "offers.summary";
    private const int MostShown = 40;

    public async Task<Reply> AnswerAsync(SummariseOffers request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return Refusals.StaffOnly(request.Intent);
        }
        await using var db = database.CreateDbContext();
        var open = await OpenAsync(db, turn.At, cancel);
        var parts = await PartsAsync(db, open, turn.At, turn.Asker.ZoneIn(season), cancel);
        if (!request.InChannel && turn.Place is Place.Direct)
        {
            return Reply.Answer(request.Intent, [.. parts]) with
            {
                Private = true,
                About = Abouts.Offers,
                Sources = ["record"],
            };
        }
        db.Ledger.Add(
            new OwedMessage
            {
                Key = $"{Rule}:{Guid.NewGuid():N}",
                Rule = Rule,
                ToChannel = "staff",
                DueAt = turn.At,
                Content = StoredJson.Write(await PartsAsync(db, open, turn.At, season.Zone, cancel)),
                About = Abouts.Offers,
            }
        );
        await db.SaveChangesAsync(cancel);
        return Reply.Say(
            Outcome.Answered,
            request.Intent,
            $"The summary of {(open.Count == 1 ? "the open offer" : $"{open.Count} open offers")} goes to the staff channel; I keep it up to date there."
        ) with
        {
            Private = true,
            Sources = ["record"],
        };
    }

    async Task<Shown?> IShows.ShowAsync(
        FellowsDb db,
        PostRow post,
        OwedMessage? row,
        Instant now,
        CancellationToken cancel
    )
    {
        if (post.About != Abouts.Offers)
        {
            return null;
        }
        var open = await OpenAsync(db, now, cancel);
        var print = Shown.PrintOf(
            string.Join('\n', open.Select(s => $"{s.Person.Id} {s.Person.FullName} {s.Offer!.Deadline?.At}"))
        );
        var next = await NextAsync(db, open, now, cancel);
        return post.Print is null && post.Tries == 0
            // It was made of the same people a moment ago.
            ? new Shown(null, next) { Print = print }
            : new Shown(await PartsAsync(db, open, now, season.Zone, cancel), next) { Print = print };
    }

    private async Task<IReadOnlyList<Standing>> OpenAsync(FellowsDb db, Instant now, CancellationToken cancel)
    {
        var people = await db
            .People.Where(p => p.OfferStatus == OfferStatus.Open || p.OfferStatus == null && p.OfferSentAt != null)
            .ToListAsync(cancel);
        return
        [
            .. people
                .Select(p => new Standing(p, season, now))
                .Where(s => s.OfferState is OfferState.Open && s.Status is not StageStatus.Withdrawn)
                .OrderBy(s => s.Offer!.Deadline?.At ?? Instant.MaxValue)
                .ThenBy(s => s.Person.Id),
        ];
    }

    /// <summary>When the list changes by itself: an offer lapses, or one that is dated later begins.</summary>
    private static async Task<Instant?> NextAsync(
        FellowsDb db,
        IReadOnlyList<Standing> open,
        Instant now,
        CancellationToken cancel
    )
    {
        var lapses = open.Select(s => s.Offer!.Deadline?.At).FirstOrDefault();
        var begins = await db.People.Where(p => p.OfferSentAt > now).MinAsync(p => p.OfferSentAt, cancel);
        return lapses is { } end && begins is { } start ? Instant.Min(end, start) : lapses ?? begins;
    }

    private static async Task<IReadOnlyList<Part>> PartsAsync(
        FellowsDb db,
        IReadOnlyList<Standing> open,
        Instant now,
        DateTimeZone reader,
        CancellationToken cancel
    )
    {
        var asOf = $"as of {Dates.Of(now, reader)}";
        if (open.Count == 0)
        {
            return [new Paragraph($"No offer is open, {asOf}.")];
        }
        var first = open[0].Person;
        var called = await Namesakes.CalledAsync(db, first, cancel);
        return
        [
            new Table(
                $"{(open.Count == 1 ? "1 offer is" : $"{open.Count} offers are")} open, {asOf}; the next to run out first.",
                ["Name", "Deadline", "Left"],
                [.. open.Take(MostShown).Select(s => Row(s, now, reader))]
            ),
            .. open.Count > MostShown ? [new Paragraph($"And {open.Count - MostShown} more.")] : Array.Empty<Part>(),
            new Paragraph($"The next to run out is {first.FullName}'s:"),
            new Buttons(OfferNear.ButtonsFor(called)),
        ];
    }

    private static IReadOnlyList<string> Row(Standing standing, Instant now, DateTimeZone reader) =>
        standing.Offer!.Deadline is { } deadline
            ? [standing.Person.FullName, Dates.Of(deadline.At, deadline.Zone, reader), Phrases.Left(deadline.At, now)]
            : [standing.Person.FullName, "not recorded", "–"];
}
