using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.People;

/// <summary>
/// Brings a people file into the database, all of it or nothing: everything is read and checked before one short transaction
/// stores it. What staff changed in chat since the last export is not undone unless that is asked for.
/// </summary>
public sealed class PeopleImport(IDbContextFactory<FellowsDb> databases, Season season, IClock clock)
{
    private const int Attempts = 5;

    /// <summary>Reads the file and stores it, or says everything that stands in the way.</summary>
    /// <param name="csv">The file, from its beginning; it stays open.</param>
    /// <param name="dryRun">Says what would happen and stores nothing.</param>
    /// <param name="overwrite">The file wins over what staff changed in chat since the last export.</param>
    /// <param name="progress">Hears how far it has come.</param>
    /// <param name="cancel">Stops it; nothing is stored then.</param>
    public async Task<ImportReport> RunAsync(
        Stream csv,
        bool dryRun,
        bool overwrite,
        IProgress<ImportProgress>? progress,
        CancellationToken cancel
    )
    {
        var file = await PeopleFile.ReadAsync(csv, progress, cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var known = await ImportReading.LoadAsync(db, file, progress, cancel);
            if (!await ImportReading.IsCurrentAsync(db, known, cancel))
            {
                continue;
            }
            var plan = new ImportPlan(file, known, season);
            var report = Report(file, plan, dryRun, overwrite);
            var isToBeStored = report.Succeeded && !dryRun && !plan.IsEmpty;
            if (
                !isToBeStored
                || await ImportStoring.StoreAsync(db, plan, season, clock.GetCurrentInstant(), progress, cancel)
            )
            {
                return report;
            }
        }
        return Refused(
            file,
            dryRun,
            ImportProblem.InFile("nobody else changing people at the same moment; import the file again")
        );
    }

    private static ImportReport Report(PeopleFile file, ImportPlan plan, bool dryRun, bool overwrite)
    {
        var report = new ImportReport(
            plan.Added.Count,
            plan.Changed.Count,
            plan.Unchanged,
            dryRun,
            file.UnknownColumns,
            plan.Problems,
            plan.Conflicts
        )
        {
            Overwrite = overwrite,
        };
        return report.Succeeded ? report : report with { Added = 0, Changed = 0, Unchanged = 0 };
    }

    private static ImportReport Refused(PeopleFile file, bool dryRun, ImportProblem problem) =>
        new(0, 0, 0, dryRun, file.UnknownColumns, [problem], []);
}
