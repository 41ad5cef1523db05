using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Rehearsal;

/// <summary>
/// The sample season with the sample people, approved line by line. After a change that is meant, look at the difference and
/// write the file anew: <c>rehearse --json --from 2025-07-01</c>, in a database with the sample people.
/// </summary>
public class SampleSeasonTests
{
    [Fact]
    public async Task Is_what_was_approved()
    {
        await using var world = await World.SampleAsync();
        var rehearsals = new Rehearsals(world.Bot.Database, World.Settings.Reminders, World.Season);

        var lines = await rehearsals.RunAsync(
            World.Moment("2025-07-01T00:00:00-07:00"),
            World.Moment("2026-04-25T00:00:00-07:00"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            Repository.Lines("tests/FellowsBot.Tests/Reminders/Rehearsal/sample-season.jsonl"),
            lines.Select(l => l.Line.ToJson())
        );
    }
}
