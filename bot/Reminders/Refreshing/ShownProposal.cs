using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Refreshing;

/// <summary>A proposal once it is settled: what was proposed, in a line, and what became of it; nothing to press.</summary>
internal sealed class ShownProposal(Season season) : IShows
{
    public async Task<Shown?> ShowAsync(
        FellowsDb db,
        PostRow post,
        OwedMessage? row,
        Instant now,
        CancellationToken cancel
    )
    {
        if (Abouts.CodeIn(post.About) is not { } code)
        {
            return null;
        }
        if (await db.Proposals.FirstOrDefaultAsync(p => p.Code == code, cancel) is not { } proposal)
        {
            return Shown.Gone();
        }
        var change = proposal.ChangeId is { } id ? await db.Changes.FirstOrDefaultAsync(c => c.Id == id, cancel) : null;
        var undo = change?.UndoneBy is { } by ? await db.Changes.FirstOrDefaultAsync(c => c.Id == by, cancel) : null;
        var zone = row is null ? await ZoneAsync(db, proposal, cancel) : season.Zone;
        var what = change?.Does ?? StoredJson.ReadPlan(proposal.Plan).Line;
        var isOver = now >= proposal.ExpiresAt;
        return proposal.State switch
        {
            ProposalState.Waiting or ProposalState.WaitingForSecond when isOver => Says(
                what,
                $"It ran out on {On(proposal.ExpiresAt)}, and nothing has changed. Say it again, and I will propose it afresh."
            ),
            ProposalState.Waiting => Shown.AsSent(proposal.ExpiresAt),
            // Put to the staff, or shown to the second one: there it still waits to be pressed.
            ProposalState.WaitingForSecond when row is not null || post.KeptAt > proposal.SettledAt => Shown.AsSent(
                proposal.ExpiresAt
            ),
            ProposalState.WaitingForSecond => Says(
                what,
                $"{proposal.AskerName} confirmed it on {On(proposal.SettledAt)}. A second member of staff must confirm it, too; it waits until {On(proposal.ExpiresAt)}, and “cancel {code}” drops it."
            ) with
            {
                Until = proposal.ExpiresAt,
            },
            ProposalState.Cancelled => Says(what, $"Dropped on {On(proposal.SettledAt)}; nothing has changed."),
            ProposalState.Replaced => Says(what, "This has been said anew since, so it no longer holds."),
            _ when undo is not null => Says(
                what,
                $"Recorded by {change!.By} on {On(change.At)}, and taken back by {undo.By} on {On(undo.At)}."
            ),
            _ when change is not null => Says(what, $"Recorded by {change.By} on {On(change.At)}."),
            _ => Says(what, $"Sent to the staff on {On(proposal.SettledAt)}."),
        };

        string On(Instant? at) => Dates.Of(at ?? proposal.ProposedAt, zone);
    }

    private static Shown Says(string? what, string became) =>
        what is null ? Shown.Gone() : Shown.Says($"{ProposalReplies.Capital(what)}.", became);

    /// <summary>Whoever was asked reads it in their own zone.</summary>
    private async Task<DateTimeZone> ZoneAsync(FellowsDb db, ProposalRow proposal, CancellationToken cancel) =>
        proposal.AskerKey is ['p', .. var number]
        && int.TryParse(number, out var id)
        && await db.People.FirstOrDefaultAsync(p => p.Id == id, cancel) is { } asker
            ? asker.ZoneIn(season)
            : season.Zone;
}
