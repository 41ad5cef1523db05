using CsvHelper;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.People;

/// <summary>Writes everyone as a people file that, imported again, changes nothing.</summary>
public sealed class PeopleExport(IDbContextFactory<FellowsDb> databases, Season season)
{
    /// <summary>
    /// Writes the file and flushes it, then notes which changes it contains, so that a later import knows what staff did since.
    /// Cells are exactly what is stored, also where a spreadsheet would take them for a formula.
    /// </summary>
    /// <param name="csv">Takes the file; it stays open.</param>
    /// <param name="cancel">Stops it; the changes then count as not exported.</param>
    public async Task RunAsync(TextWriter csv, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        // Before the people: a change that comes in between then counts as not exported, which is the safe side.
        var contained = await db.Audit.MaxAsync(e => (long?)e.Id, cancel) ?? 0;
        var people = await db.People.ToListAsync(cancel);
        people.Sort((a, b) => string.CompareOrdinal(a.Email.Value, b.Email.Value));

        await WriteAsync(csv, people, cancel);

        await db
            .Bookkeeping.Where(b => b.ExportedAuditId < contained)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.ExportedAuditId, contained), cancel);
    }

    private async Task WriteAsync(TextWriter csv, List<Person> people, CancellationToken cancel)
    {
        var options = new CsvWriterOptions { NewLine = "\n" };
        await using var writer = CsvWriter.Create(csv, options, leaveOpen: true);
        writer.WriteHeader([.. PeopleColumns.All.Select(c => c.Name)]);
        foreach (var person in people)
        {
            await writer.WriteRecordAsync([.. PeopleColumns.All.Select(c => c.Write(person, season))], cancel);
        }
        await writer.FlushAsync(cancel);
    }
}
