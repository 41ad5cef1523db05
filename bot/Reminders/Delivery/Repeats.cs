using FellowsBot.Reminders.Rules;
using FellowsBot.Reminders.Schedules;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>Whether another message of the ledger says the same already, or says it better.</summary>
internal static class Repeats
{
    /// <summary>What staff released by hand is announced by that change; its moments agree to within this.</summary>
    private static readonly Duration Together = Duration.FromMinutes(1);

    /// <summary>The reason; none where it is the only one.</summary>
    public static async Task<string?> AlreadyAsync(
        FellowsDb db,
        AtHand atHand,
        OwedMessage message,
        OwedKey key,
        Rule rule,
        CancellationToken cancel
    )
    {
        if (rule is ExtensionReleased)
        {
            return await ReleasedAsync(db, message, key, cancel);
        }
        // Of the same deadline, or of the same weekly or daily round.
        return atHand
            .LaterThan(message)
            .Any(k => k.Subject == key.Subject && (k.Deadline == key.Deadline || IsARound(rule)))
            ? "a later one of the same kind was due as well"
            : null;
    }

    private static bool IsARound(Rule rule) => rule is DigestWeekly or ReferencesOutstanding or MadeInChat;

    /// <summary>A decision that a change announced, and that was not taken back, has been told.</summary>
    private static async Task<string?> ReleasedAsync(
        FellowsDb db,
        OwedMessage message,
        OwedKey key,
        CancellationToken cancel
    )
    {
        var (person, channel, id) = (message.ToPersonId, message.ToChannel, message.Id);
        var (from, to) = (key.Deadline - Together, key.Deadline + Together);
        return await db
            .Ledger.Where(m => m.Rule == ExtensionReleased.RuleName && m.Id != id)
            .Where(m => m.State != OwedState.Suppressed && m.State != OwedState.Failed)
            .Where(m =>
                person != null
                    ? m.ToPersonId == person
                    : m.ToChannel == channel && m.ChangeId != null && m.DueAt >= from && m.DueAt <= to
            )
            .Where(m => m.ChangeId == null || db.Changes.Any(c => c.Id == m.ChangeId && c.UndoneBy == null))
            .AnyAsync(cancel)
            ? "it was told already when staff released the decision"
            : null;
    }
}
