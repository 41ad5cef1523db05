using System.Text;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.People;

/// <summary>What an import stores, what it leaves alone, and when it stores nothing at all.</summary>
public sealed class PeopleImportTests
{
    private const string Two =
        "email,first_name,last_name,status\nada@example.org,Ada,Okafor,invited\nbo@b.org,Bo,Xu,\n";

    [Fact]
    public async Task New_people_are_added_with_the_defaults_of_the_contract()
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAsync(Two);

        Assert.Equal((2, 0, 0), (report.Added, report.Changed, report.Unchanged));
        var bo = (await world.PeopleAsync())[1];
        Assert.Equal(
            new Person
            {
                Id = bo.Id,
                Version = 1,
                Email = EmailAddress.Parse("bo@b.org"),
                FirstName = "Bo",
                LastName = "Xu",
            },
            bo
        );
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        using var world = await PeopleWorld.CreateAsync();
        var csv = $"{PeopleWorld.Header},stage,offer_sent_at\nada@example.org,Ada,Okafor,offer,2025-09-30T15:00Z\n";
        await world.ImportAsync(csv);
        var (people, audit, revision) = (
            await world.PeopleAsync(),
            (await world.AuditAsync()).Count,
            (await world.BookkeepingAsync()).PeopleRevision
        );

        var report = await world.ImportAsync(csv);

        Assert.Equal((0, 0, 1), (report.Added, report.Changed, report.Unchanged));
        Assert.Equal(people, await world.PeopleAsync());
        Assert.Equal(
            (audit, revision),
            ((await world.AuditAsync()).Count, (await world.BookkeepingAsync()).PeopleRevision)
        );
    }

    [Fact]
    public async Task A_changed_fact_is_stored_counted_and_audited()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAsync(Two);

        var report = await world.ImportAsync(Two.Replace("invited", "Scheduled").Replace("Xu", "Hsu"));

        Assert.Equal((0, 2, 0), (report.Added, report.Changed, report.Unchanged));
        var (ada, bo) = (await world.AdaAsync(), (await world.PeopleAsync())[1]);
        Assert.Equal((StageStatus.Scheduled, 2), (ada.Status, ada.Version));
        Assert.Equal(("Hsu", 2), (bo.LastName, bo.Version));
        Assert.Equal(
            [
                (null, "import", null, "2 added, 0 changed", "import"),
                (ada.Id, "status", "invited", "scheduled", "import"),
                (bo.Id, "last_name", "Xu", "Hsu", "import"),
                (null, "import", null, "0 added, 2 changed", "import"),
            ],
            (await world.AuditAsync()).Select(e => ((int?)e.PersonId, e.Field, e.Before, e.After, e.Source))
        );
        Assert.Equal(2, (await world.BookkeepingAsync()).PeopleRevision);
    }

    [Fact]
    public async Task A_column_that_is_absent_leaves_the_fact_alone_and_an_empty_cell_makes_it_unknown()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAsync(
            $"{PeopleWorld.Header},role,time_zone,stage,references_expected\nada@example.org,Ada,Okafor,fellow,Europe/London,matching,2\n"
        );

        await world.ImportAsync($"{PeopleWorld.Header},role,time_zone,stage\nada@example.org,Ada,Okafor,,,\n");

        var ada = await world.AdaAsync();
        Assert.Equal((Role.Applicant, null, null, 2), (ada.Role, ada.Zone, ada.Stage, ada.ReferencesExpected));
        Assert.Equal(world.Season.Zone, ada.ZoneIn(world.Season));
    }

    [Fact]
    public async Task One_wrong_row_stops_the_whole_import()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAsync(Two);
        var before = await world.PeopleAsync();

        var report = await world.ImportAsync(Two.Replace("invited", "passed") + "c@c.org,Cy,Ng,nowhere\n");

        Assert.False(report.Succeeded);
        Assert.Equal((0, 0, 0), (report.Added, report.Changed, report.Unchanged));
        Assert.Equal(before, await world.PeopleAsync());
        Assert.Equal(1, (await world.BookkeepingAsync()).PeopleRevision);
        Assert.Single(await world.AuditAsync());
    }

    [Fact]
    public async Task A_contradiction_with_what_is_stored_already_stops_the_import()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("start_on", "2025-10-20");

        var report = await world.ImportAdaAsync("end_on", "2025-10-19");

        Assert.Equal(
            [new ImportProblem(2, "end_on", "2025-10-19", "a day not before start_on (2025-10-20)")],
            report.Problems
        );
        Assert.Null((await world.AdaAsync()).EndOn);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_stores_nothing()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("status", "invited");

        var report = await world.ImportAsync(Two.Replace("invited", "passed"), dryRun: true);

        Assert.Equal((1, 1, 0, true), (report.Added, report.Changed, report.Unchanged, report.DryRun));
        Assert.Equal(StageStatus.Invited, Assert.Single(await world.PeopleAsync()).Status);
        Assert.Equal(1, (await world.BookkeepingAsync()).PeopleRevision);
    }

    [Fact]
    public async Task A_change_of_stage_ends_the_time_granted_in_the_old_one()
    {
        using var world = await PeopleWorld.CreateAsync();
        var ada = new Person
        {
            Email = EmailAddress.Parse("ada@example.org"),
            FirstName = "Ada",
            LastName = "Okafor",
            Stage = StageId.Interview,
            OwnCutOffAt = Instant.FromUtc(2025, 9, 10, 7, 0),
            OwnCutOffBy = "Grace Mbeki",
            OwnCutOffGrantedAt = Instant.FromUtc(2025, 9, 1, 7, 0),
            OwnCutOffReason = "ill",
        };
        await world.AddAsync([ada]);

        await world.ImportAdaAsync("stage", "interview");
        Assert.Equal("Grace Mbeki", (await world.AdaAsync()).OwnCutOffBy);
        await world.ImportAdaAsync("stage", "final");

        var moved = await world.AdaAsync();
        Assert.Equal(
            (StageId.Final, null, null, null, null),
            (moved.Stage, moved.OwnCutOffAt, moved.OwnCutOffBy, moved.OwnCutOffGrantedAt, moved.OwnCutOffReason)
        );
        Assert.Equal(
            [
                ("stage", "interview", "final"),
                ("own_cut_off_at", "2025-09-10T00:00:00-07:00", null),
                ("import", null, "0 added, 1 changed"),
            ],
            (await world.AuditAsync()).Select(e => (e.Field, e.Before, e.After))
        );
    }

    [Fact]
    public async Task More_rows_than_one_chunk_are_found_and_stored()
    {
        using var world = await PeopleWorld.CreateAsync();
        var csv = new StringBuilder("email,first_name,last_name,status\n");
        for (var i = 0; i < 2345; i++)
        {
            csv.Append($"person{i}@example.org,First,Last,invited\n");
        }
        var steps = new List<ImportStep>();

        var first = await world.ImportAsync(csv.ToString());
        var second = await world.Import.RunAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(csv.Replace("invited", "passed").ToString())),
            dryRun: false,
            overwrite: false,
            new Watcher(p => steps.Add(p.Step)),
            TestContext.Current.CancellationToken
        );

        Assert.Equal((2345, 0), (first.Added, first.Changed));
        Assert.Equal((0, 2345), (second.Added, second.Changed));
        Assert.Equal(
            [(StageStatus.Passed, 2)],
            (await world.PeopleAsync()).Select(p => (p.Status!.Value, p.Version)).Distinct()
        );
        Assert.Equal([ImportStep.Read, ImportStep.Compare, ImportStep.Store], steps.Distinct());
    }

    [Fact]
    public async Task An_import_that_is_stopped_while_it_stores_has_stored_nothing()
    {
        using var world = await PeopleWorld.CreateAsync();
        using var stop = new CancellationTokenSource();
        var stopper = new Watcher(p =>
        {
            if (p.Step is ImportStep.Store)
            {
                stop.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            world.Import.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(Two)), false, false, stopper, stop.Token)
        );

        Assert.Equal([], await world.PeopleAsync());
        Assert.Equal(0, (await world.BookkeepingAsync()).PeopleRevision);
        Assert.Equal([], await world.AuditAsync());
    }
}

/// <summary>Sees each step as it happens, on the thread that does the work.</summary>
internal sealed class Watcher(Action<ImportProgress> sees) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => sees(value);
}
