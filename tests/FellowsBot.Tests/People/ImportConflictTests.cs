using System.Text;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.People;

/// <summary>What staff changed in chat since the last export is not undone by an older file.</summary>
public sealed class ImportConflictTests
{
    private static readonly ImportConflict Passed = new(
        2,
        "status",
        "scheduled",
        "passed",
        "2025-10-01T09:00:00-07:00"
    );

    [Fact]
    public async Task A_file_that_would_undo_a_change_made_in_chat_is_refused_as_a_whole()
    {
        using var world = await ChangedInChatAsync();

        var report = await world.ImportAsync(
            $"{PeopleWorld.Header},status\nada@example.org,Ada,Okafor,scheduled\nbo@b.org,Bo,Xu,\n"
        );

        Assert.Equal([Passed], report.Conflicts);
        Assert.Equal((0, 0, 0, false), (report.Added, report.Changed, report.Unchanged, report.Succeeded));
        Assert.Equal(StageStatus.Passed, Assert.Single(await world.PeopleAsync()).Status);
    }

    [Fact]
    public async Task Overwriting_lets_the_file_win_and_still_says_over_what()
    {
        using var world = await ChangedInChatAsync();

        var report = await world.ImportAdaAsync("status", "scheduled", overwrite: true);

        Assert.Equal((1, true), (report.Changed, report.Succeeded));
        Assert.Equal([Passed], report.Conflicts);
        Assert.Equal(StageStatus.Scheduled, (await world.AdaAsync()).Status);
    }

    [Fact]
    public async Task What_a_file_has_overwritten_is_no_longer_protected()
    {
        using var world = await ChangedInChatAsync();
        await world.ImportAdaAsync("status", "scheduled", overwrite: true);

        var report = await world.ImportAdaAsync("status", "missed");

        Assert.Equal((0, 1), (report.Conflicts.Count, report.Changed));
    }

    [Fact]
    public async Task The_same_value_as_now_is_no_conflict()
    {
        using var world = await ChangedInChatAsync();

        var report = await world.ImportAdaAsync("status", "passed");

        Assert.Equal((0, 1), (report.Conflicts.Count, report.Unchanged));
    }

    [Fact]
    public async Task Another_fact_of_the_same_person_is_no_conflict()
    {
        using var world = await ChangedInChatAsync();

        var report = await world.ImportAdaAsync("references_received", "2");

        Assert.Equal((0, 1), (report.Conflicts.Count, report.Changed));
    }

    [Fact]
    public async Task An_empty_cell_would_undo_a_change_as_well()
    {
        using var world = await ChangedInChatAsync();

        var report = await world.ImportAdaAsync("status", "");

        Assert.Equal([Passed with { Value = "" }], report.Conflicts);
    }

    [Fact]
    public async Task After_an_export_that_contains_the_change_a_file_may_set_it()
    {
        using var world = await ChangedInChatAsync();
        await world.ExportAsync();

        var report = await world.ImportAdaAsync("status", "scheduled");

        Assert.Equal((0, 1), (report.Conflicts.Count, report.Changed));
    }

    [Fact]
    public async Task A_change_made_in_chat_while_the_file_is_compared_is_seen()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("status", "invited");
        var isFirst = true;
        var colleague = new Watcher(p =>
        {
            if (p.Step is ImportStep.Compare && isFirst)
            {
                isFirst = false;
                world.ChangeAdaInChat("status", ada => ada with { Status = StageStatus.Passed });
            }
        });

        var report = await world.Import.RunAsync(
            new MemoryStream(
                Encoding.UTF8.GetBytes($"{PeopleWorld.Header},status\nada@example.org,Ada,Okafor,scheduled\n")
            ),
            dryRun: false,
            overwrite: false,
            colleague,
            TestContext.Current.CancellationToken
        );

        Assert.Equal([Passed], report.Conflicts);
        Assert.Equal(StageStatus.Passed, (await world.AdaAsync()).Status);
    }

    [Fact]
    public async Task Somebody_who_never_stops_changing_people_is_said_to_be_in_the_way()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("status", "invited");
        var restless = new Watcher(p =>
        {
            if (p.Step is ImportStep.Compare)
            {
                world.ChangeAdaInChat("mentor", ada => ada with { Mentor = $"{ada.Version}" });
            }
        });

        var report = await world.Import.RunAsync(
            new MemoryStream(
                Encoding.UTF8.GetBytes($"{PeopleWorld.Header},status\nada@example.org,Ada,Okafor,passed\n")
            ),
            dryRun: false,
            overwrite: false,
            restless,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            [new ImportProblem(1, "", "", "nobody else changing people at the same moment; import the file again")],
            report.Problems
        );
        Assert.Equal(StageStatus.Invited, (await world.AdaAsync()).Status);
    }

    private static async Task<PeopleWorld> ChangedInChatAsync()
    {
        var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("status", "scheduled");
        await world.ExportAsync();
        world.ChangeAdaInChat("status", p => p with { Status = StageStatus.Passed });
        return world;
    }
}
