using FellowsBot.Audit;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Audit;

/// <summary>The audit as a file for the operator.</summary>
public class AuditExportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_holds_every_row_with_addresses_and_nothing_a_spreadsheet_would_run()
    {
        await using var world = await ChangedAsync("=cmd|' /C calc'!A0");

        var lines = await LinesAsync(world, null, null);

        Assert.Equal(2, lines.Length);
        Assert.StartsWith(
            "id,at,person_id,person_email,person_name,field,before,after,reason,by,",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.Contains(",ada@example.org,Ada Okafor,status,submitted,passed,", lines[1], StringComparison.Ordinal);
        Assert.Contains("'=cmd|", lines[1], StringComparison.Ordinal);
        Assert.Contains("2025-10-01T09:00:00-07:00", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_cut_to_a_time()
    {
        await using var world = await ChangedAsync("because");
        var at = World.Start;

        Assert.Equal(2, (await LinesAsync(world, at, at + Duration.FromSeconds(1))).Length);
        Assert.Single(await LinesAsync(world, at + Duration.FromSeconds(1), null));
        Assert.Single(await LinesAsync(world, null, at));
    }

    [Fact]
    public async Task It_is_read_from_SQL_Server_by_what_the_server_knows()
    {
        var capture = new SqlCapture();
        using var model = new SqlServerModel();

        await new AuditExport(capture.Factory, World.Season).RunAsync(
            TextWriter.Null,
            World.Start,
            World.Start,
            Cancel
        );

        Assert.NotEmpty(capture.Commands);
        model.Check(capture.Commands);
    }

    private static async Task<World> ChangedAsync(string reason)
    {
        var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Applicant("Ada Okafor").With(stage: StageId.Interview, status: StageStatus.Submitted)
        );
        await world.RecordAsync(
            new SetStatus(StageStatus.Passed) { Who = Whom.Named("ada"), Reason = reason },
            "grace@example.org"
        );
        return world;
    }

    private static async Task<string[]> LinesAsync(World world, Instant? from, Instant? to)
    {
        await using var csv = new StringWriter();
        var rows = await new AuditExport(world.Bot.Database, World.Season).RunAsync(csv, from, to, Cancel);
        var lines = csv.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(rows, lines.Length - 1);
        return lines;
    }
}
