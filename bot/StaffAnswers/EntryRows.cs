using FellowsBot.Storage;

namespace FellowsBot.StaffAnswers;

/// <summary>Writes a changed entry over the one that was read.</summary>
internal static class EntryRows
{
    /// <summary>Changes the row, counts its revision up, and lets every node read the entries anew.</summary>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">Somebody else changed it since it was read.</exception>
    public static async Task WriteAsync(FellowsDb db, KeptRow row, Action<KeptRow> change, CancellationToken cancel)
    {
        db.KeptEntries.Attach(row);
        change(row);
        row.Revision++;
        await db.SaveChangesAsync(cancel);
        await StaffOnly.RenewAsync(db, cancel);
    }
}
