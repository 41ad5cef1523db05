using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.People;

/// <summary>What is erased by itself, and when.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private const string Grace = "grace@example.org";
    private World world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Mentor("Noor Haddad"),
            A.Fellow("Bo Xu").With(stage: StageId.Programme, mentor: "noor@example.org"),
            A.Applicant("Ada Okafor").With(stage: StageId.Interview, status: StageStatus.Submitted)
        );
        await world.AskAsync("may I bring my parrot to the moon?", "bo@example.org", conversation: "c1");
        await world.RecordAsync(
            new SetStatus(StageStatus.Passed) { Who = Whom.Named("ada"), Reason = "well done" },
            Grace
        );
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Theory]
    [InlineData("2026-05-24T23:59:59-07:00", false)]
    [InlineData("2026-05-25T00:00:00-07:00", true)]
    public async Task The_seasons_people_go_so_many_days_after_its_last_day(string at, bool areGone)
    {
        var counts = await CountsAsync(at);

        var report = await Days(30).RunAsync(World.Moment(at), dryRun: false, Cancel);

        Assert.Equal(areGone ? 3 : 0, report.People);
        Assert.Equal(counts, await CountsAsync(at));
        var stored = await world.EverythingStoredAsync();
        foreach (var trace in new[] { "Ada", "Okafor", "bo@", "Noor", "parrot", "well done" })
        {
            Assert.Equal(!areGone, stored.Contains(trace, StringComparison.OrdinalIgnoreCase));
        }
        Assert.Contains("Grace Mbeki", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_setting_people_are_kept()
    {
        var report = await Days(null).RunAsync(World.Moment("2036-01-01T00:00:00Z"), dryRun: false, Cancel);

        Assert.Equal((0, null), (report.People, report.ErasesAt));
        Assert.Equal("Bo Xu", (await world.PersonAsync("bo@example.org")).FullName);
    }

    [Fact]
    public async Task A_dry_run_counts_and_changes_nothing()
    {
        var before = await world.EverythingStoredAsync();

        var report = await Days(30).RunAsync(World.Moment("2026-06-01T00:00:00Z"), dryRun: true, Cancel);

        Assert.Equal(
            [
                "People but for staff are erased from 2026-05-25T00:00:00-07:00 on.",
                "Would be erased: 3 people, 1 questions, 0 memories of conversations, 1 proposals.",
            ],
            report.Lines()
        );
        Assert.Equal(before, await world.EverythingStoredAsync());
    }

    [Fact]
    public async Task A_second_run_finds_nothing_and_the_revision_stands()
    {
        var at = World.Moment("2026-06-01T00:00:00Z");
        await Days(30).RunAsync(at, dryRun: false, Cancel);
        var (stored, revision) = (await world.EverythingStoredAsync(), await world.RevisionAsync());

        Assert.Equal(0, (await Days(30).RunAsync(at, dryRun: false, Cancel)).People);

        Assert.Equal((stored, revision), (await world.EverythingStoredAsync(), await world.RevisionAsync()));
    }

    [Fact]
    public async Task What_has_run_out_goes_whatever_the_setting()
    {
        await world.AskAsync("what stage is Ada in?", Grace, conversation: "c2");

        var soon = await Days(null).RunAsync(World.Moment("2025-10-02T09:00:00-07:00"), dryRun: false, Cancel);
        var later = await Days(null).RunAsync(World.Moment("2025-11-02T09:00:00-07:00"), dryRun: false, Cancel);

        Assert.Equal((1, 0, 0, 1), (soon.Conversations, soon.Proposals, later.Conversations, later.Proposals));
    }

    private async Task<string> CountsAsync(string at) =>
        (await world.AnswerAsync(new CountPeople(new PeopleFilter()), Grace, at)).Text;

    private Retention Days(int? days) => new(world.Bot.Database, World.Season, days);
}
