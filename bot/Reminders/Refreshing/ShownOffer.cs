using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Refreshing;

/// <summary>A notice to staff about an offer, once the offer is no longer what the notice says: how it stands instead, and who recorded that.</summary>
internal sealed class ShownOffer(Season season) : IShows
{
    public async Task<Shown?> ShowAsync(
        FellowsDb db,
        PostRow post,
        OwedMessage? row,
        Instant now,
        CancellationToken cancel
    )
    {
        if (Abouts.PersonIn(post.About) is not { } id)
        {
            return null;
        }
        if (row is null || await db.People.FirstOrDefaultAsync(p => p.Id == id, cancel) is not { } person)
        {
            return Shown.Gone();
        }
        var standing = new Standing(person, season, now);
        var (name, deadline) = (person.FullName, standing.Offer?.Deadline);
        if (standing.Status is StageStatus.Withdrawn)
        {
            return Shown.Says($"{name} has withdrawn.");
        }
        var isSame = OwedKey.TryRead(row.Key) is { } key
            ? key.Deadline == deadline?.At
            : person.OfferMoreTimeAt is not { } granted || granted < row.DueAt;
        var isNewsOfLapse = row.Rule.EndsWith("lapsed", StringComparison.Ordinal);
        return standing.OfferState switch
        {
            OfferState.Accepted => Shown.Says($"{name} accepted the offer.{await ByAsync(db, id, cancel)}"),
            OfferState.Declined => Shown.Says($"{name} declined the offer.{await ByAsync(db, id, cancel)}"),
            OfferState.Open when isSame => Shown.AsSent(deadline?.At),
            OfferState.Open when deadline is not null => Shown.Says(
                $"{name}'s offer now stands until {Dates.Of(deadline.At, deadline.Zone, season.Zone)}.{Why(deadline)}"
            ) with
            {
                Until = deadline.At,
            },
            OfferState.Lapsed when isNewsOfLapse && isSame => Shown.AsSent(null),
            OfferState.Lapsed when deadline is not null => Shown.Says(
                $"{name}'s offer has lapsed: it stood until {Dates.Of(deadline.At, deadline.Zone, season.Zone)}."
            ),
            _ => Shown.Says($"{name}'s offer is no longer what it was."),
        };
    }

    private string Why(Deadline deadline) =>
        deadline.Why is DeadlineReason.MoreTime granted
            ? $" {granted.GrantedBy} gave more time on {Dates.Of(granted.GrantedAt, season.Zone)}."
            : "";

    /// <summary>Who recorded the answer, and when; nothing where it came with a file.</summary>
    private async Task<string> ByAsync(FellowsDb db, int person, CancellationToken cancel)
    {
        var last = await db
            .Changes.Where(c =>
                c.Undoes == null
                && c.UndoneBy == null
                && db.ChangedFacts.Any(f =>
                    f.ChangeId == c.Id && f.PersonId == person && f.Fact == nameof(Person.OfferStatus)
                )
            )
            .OrderByDescending(c => c.Id)
            .FirstOrDefaultAsync(cancel);
        return last is null ? ""
            : last.ByKey == $"p{person}" ? $" They told me on {Dates.Of(last.At, season.Zone)}."
            : $" Recorded by {last.By} on {Dates.Of(last.At, season.Zone)}.";
    }
}
