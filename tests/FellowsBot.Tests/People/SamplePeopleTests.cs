using FellowsBot.People;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.People;

/// <summary>The people a trial begins with.</summary>
public sealed class SamplePeopleTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_that_never_held_anyone_gets_them_all()
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await LoadAsync(world);

        Assert.Equal([], report!.Lines().Skip(1));
        Assert.Equal((39, 0, 0), (report.Added, report.Changed, report.Unchanged));
        Assert.Equal(39, (await world.PeopleAsync()).Count);
    }

    [Fact]
    public async Task They_come_once()
    {
        using var world = await PeopleWorld.CreateAsync();
        await LoadAsync(world);

        Assert.Null(await LoadAsync(world));
    }

    [Fact]
    public async Task A_database_with_somebody_in_it_is_left_alone()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("status", "");

        Assert.Null(await LoadAsync(world));
        Assert.Single(await world.PeopleAsync());
    }

    [Fact]
    public async Task The_sample_goes_out_and_comes_back_without_a_change()
    {
        using var world = await PeopleWorld.CreateAsync();
        await LoadAsync(world);

        var report = await world.ImportAsync(await world.ExportAsync());

        Assert.Equal((0, 0, 39), (report.Added, report.Changed, report.Unchanged));
    }

    private static async Task<ImportReport?> LoadAsync(PeopleWorld world)
    {
        await using var csv = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "People", "sample-people.csv"));
        return await new SamplePeople(world.Databases, world.Import).LoadIfNobodyEverAsync(csv, Cancel);
    }
}
