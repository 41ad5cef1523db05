using System.Globalization;
using CsvHelper;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Audit;

/// <summary>
/// Writes the audit as CSV for the operator, oldest first, every row of it. People are named with their addresses. A cell
/// that a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
public sealed class AuditExport(IDbContextFactory<FellowsDb> databases, Season season)
{
    private static readonly string[] Columns =
    [
        "id",
        "at",
        "person_id",
        "person_email",
        "person_name",
        "field",
        "before",
        "after",
        "reason",
        "by",
        "by_person_id",
        "on_behalf_of_person_id",
        "source",
        "channel",
        "change_id",
        "undone_by_change_id",
        "undoes_change_id",
    ];

    /// <summary>How many rows were written: from <paramref name="from"/> up to but not including <paramref name="to"/>.</summary>
    public async Task<int> RunAsync(TextWriter csv, Instant? from, Instant? to, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var entries = db.Audit.AsQueryable();
        if (from is { } first)
        {
            entries = entries.Where(e => e.At >= first);
        }
        if (to is { } end)
        {
            entries = entries.Where(e => e.At < end);
        }
        var rows =
            from entry in entries
            join person in db.People.IgnoreQueryFilters() on entry.PersonId equals (int?)person.Id into people
            from person in people.DefaultIfEmpty()
            join change in db.Changes on entry.ChangeId equals (int?)change.Id into changes
            from change in changes.DefaultIfEmpty()
            orderby entry.Id
            select new
            {
                Entry = entry,
                Email = (EmailAddress?)person.Email,
                person.FirstName,
                person.LastName,
                change.UndoneBy,
                change.Undoes,
            };
        var options = new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape };
        await using var writer = CsvWriter.Create(csv, options, leaveOpen: true);
        writer.WriteHeader(Columns);
        var written = 0;
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var entry = row.Entry;
            await writer.WriteRecordAsync(
                [
                    Number(entry.Id),
                    Instants.Format(entry.At, season.Zone),
                    Number(entry.PersonId),
                    row.Email?.Value ?? "",
                    row.FirstName is null ? "" : $"{row.FirstName} {row.LastName}",
                    entry.Field,
                    entry.Before ?? "",
                    entry.After ?? "",
                    entry.Reason ?? "",
                    entry.By ?? "",
                    Number(entry.ByPersonId),
                    Number(entry.ForPersonId),
                    entry.Source,
                    entry.Channel ?? "",
                    Number(entry.ChangeId),
                    Number(row.UndoneBy),
                    Number(row.Undoes),
                ],
                cancel
            );
            written++;
        }
        await writer.FlushAsync(cancel);
        return written;
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
