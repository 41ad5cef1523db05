using FellowsBot.Conversation;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Ledger;

/// <summary>Shows messages of the ledger: number, when, rule, to whom, how they stand and why; newest first.</summary>
internal static class LedgerTable
{
    /// <summary>More rows than this are read by nobody; the rest are counted.</summary>
    public const int Most = 25;

    public static async Task<Part> OfAsync(
        FellowsDb db,
        IQueryable<OwedMessage> messages,
        Func<int, string> caption,
        string none,
        DateTimeZone zone,
        CancellationToken cancel
    )
    {
        var count = await messages.CountAsync(cancel);
        if (count == 0)
        {
            return new Paragraph(none);
        }
        var rows = await messages
            .OrderByDescending(m => m.DueAt)
            .ThenByDescending(m => m.Id)
            .Take(Most)
            .ToListAsync(cancel);
        var ids = rows.Select(r => r.ToPersonId).OfType<int>().Distinct().ToList();
        var people = await db
            .People.Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.FullName, cancel);
        return new Table(
            count > Most ? $"{caption(count)} The newest {Most}:" : caption(count),
            ["Number", "When", "What", "To", "State", "Why"],
            [
                .. rows.Select(r =>
                    (IReadOnlyList<string>)
                        [
                            $"{r.Id}",
                            Dates.Of(r.SettledAt ?? r.DueAt, zone),
                            What(r),
                            r.ToPersonId is { } id ? people.GetValueOrDefault(id, "somebody who is no longer stored")
                            : r.ToChannel is { } channel ? $"{channel} channel"
                            : "a conversation",
                            r.State.ToString().ToLowerInvariant(),
                            r.Why ?? (r.State is OwedState.Late ? $"was due {Dates.Of(r.DueAt, zone)}" : "–"),
                        ]
                ),
            ]
        );
    }

    /// <summary>"offer.near, 72h before"; the rule alone where there is nothing to be before.</summary>
    private static string What(OwedMessage message) =>
        OwedKey.TryRead(message.Key) is { } key && key.Offset != Reminders.Offset.None
            ? $"{message.Rule}, {key.Offset} before"
            : message.Rule;
}
