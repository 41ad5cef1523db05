using System.Globalization;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Receiving;

/// <summary>A reminder that comes once more because its receiver put it off: a row of the ledger under a key of its own.</summary>
internal static class OnceMore
{
    /// <summary>What every such key begins with.</summary>
    public const string Prefix = "again:";

    /// <summary>The same reminder at the same moment is one row, however often it is put off.</summary>
    public static string Key(OwedKey original, Instant at) =>
        $"{Prefix}{at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}|{original.Text}";

    public static bool Is(OwedMessage message) => message.Key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The key that the agenda gave it; none = it did not come from the agenda.</summary>
    public static OwedKey? KeyOf(OwedMessage message) =>
        OwedKey.TryRead(
            Is(message) ? message.Key[(message.Key.IndexOf('|', StringComparison.Ordinal) + 1)..] : message.Key
        );

    /// <summary>When the agenda owed it; for a message that was put off that is when it was owed first.</summary>
    public static async Task<Instant> DueAsync(FellowsDb db, OwedMessage message, OwedKey key, CancellationToken cancel)
    {
        var text = key.Text;
        return Is(message)
            ? await db.Ledger.Where(m => m.Key == text).Select(m => (Instant?)m.DueAt).FirstOrDefaultAsync(cancel)
                ?? message.DueAt
            : message.DueAt;
    }
}
