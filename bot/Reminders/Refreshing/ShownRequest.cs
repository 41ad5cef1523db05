using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Refreshing;

/// <summary>A request for more time that was put to the staff, once somebody has settled it.</summary>
internal sealed class ShownRequest(Season season) : IShows
{
    public async Task<Shown?> ShowAsync(
        FellowsDb db,
        PostRow post,
        OwedMessage? row,
        Instant now,
        CancellationToken cancel
    )
    {
        if (Abouts.RequestIn(post.About) is not { } number)
        {
            return null;
        }
        if (
            await db.TimeRequests.FirstOrDefaultAsync(r => r.Id == number, cancel) is not { } request
            || await db.People.FirstOrDefaultAsync(p => p.Id == request.PersonId, cancel) is not { } person
        )
        {
            return Shown.Gone();
        }
        var what =
            request.For is TimeFor.Offer ? "their offer"
            : request.Stage is { } stage ? season[stage].Name
            : "their stage";
        var asked =
            $"Request {number}: {person.FullName} asked for more time on {what}, until {Dates.Of(request.Until, person.ZoneIn(season), season.Zone)}.";
        var on = request.SettledAt is { } at ? $" on {Dates.Of(at, season.Zone)}" : "";
        return request.State switch
        {
            TimeRequestState.Granted => Shown.Says(
                asked,
                $"Granted by {request.SettledBy}{on}.{await DoneAsync(db, request, cancel)}"
            ),
            TimeRequestState.Declined => Shown.Says(asked, $"Declined by {request.SettledBy}{on}."),
            TimeRequestState.Withdrawn => Shown.Says(
                asked,
                $"Withdrawn by {request.SettledBy}{on}: nothing is left to decide."
            ),
            TimeRequestState.Renewed => Shown.Says(asked, $"A newer request took its place{on}."),
            _ => Shown.AsSent(null),
        };
    }

    /// <summary>Staff may have given another date than the one asked for.</summary>
    private static async Task<string> DoneAsync(FellowsDb db, TimeRequestRow request, CancellationToken cancel) =>
        request.ChangeId is { } id && await db.Changes.FirstOrDefaultAsync(c => c.Id == id, cancel) is { } change
            ? $" {ProposalReplies.Capital(change.Does)}."
            : "";
}
