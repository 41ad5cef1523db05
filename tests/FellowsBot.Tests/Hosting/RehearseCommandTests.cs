using System.Text.Json;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Hosting;

/// <summary>`rehearse` as an operator or a script runs it.</summary>
public sealed class RehearseCommandTests : IDisposable
{
    private readonly Commands commands = new();

    public void Dispose() => commands.Dispose();

    [Fact]
    public async Task Prints_a_JSON_line_a_message_and_changes_nothing()
    {
        await ImportAsync();
        var before = await commands.RunAsync("export", "before.csv");

        var ended = await commands.RunAsync("rehearse", "--json", "--from", "2025-10-02", "--to", "2025-10-02");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Equal((0, ""), (before.ExitCode, before.Error));
        var lines = ended.Out.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.All(
            lines,
            l => Assert.Equal(["at", "rule", "offset", "to", "about", "text"], l.EnumerateObject().Select(p => p.Name))
        );
        Assert.Equal("2025-10-02T04:00:00-07:00", lines[0].GetProperty("at").GetString());
        Assert.All(
            lines,
            l => Assert.StartsWith("2025-10-02T", l.GetProperty("at").GetString()!, StringComparison.Ordinal)
        );
        await commands.RunAsync("export", "after.csv");
        Assert.Equal(await ReadAsync("before.csv"), await ReadAsync("after.csv"));
    }

    [Fact]
    public async Task Begins_at_the_clock_and_ends_with_the_season()
    {
        await ImportAsync();

        var ended = await commands.RunAsync("rehearse");

        Assert.Equal(0, ended.ExitCode);
        Assert.StartsWith(
            "Wednesday 1 October 2025, 10:00 PDT  channel:staff  offer.near 72h before\n    Leah Goldstein's offer",
            ended.Out,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            " messages from Wednesday 1 October 2025, 09:00 PDT up to Saturday 25 April 2026, 00:00 PDT. Nothing was sent.\n",
            ended.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_instant_at_the_end_is_not_included()
    {
        await ImportAsync();
        string[] between = ["--from", "2025-10-01T10:00:00-07:00", "--to"];

        var upTo = await commands.RunAsync(["rehearse", "--json", .. between, "2025-10-01T13:00:00-07:00"]);
        var past = await commands.RunAsync(["rehearse", "--json", .. between, "2025-10-01T13:00:01-07:00"]);

        Assert.Equal((2, 3), (upTo.Out.Count('\n'), past.Out.Count('\n')));
    }

    [Fact]
    public async Task Shows_whose_messages_moved_since_an_earlier_one()
    {
        await ImportAsync();
        string[] window = ["--from", "2025-10-20", "--to", "2025-10-20"];
        var before = await commands.RunAsync(["rehearse", "--json", .. window]);
        await File.WriteAllTextAsync(Path.Combine(commands.Folder, "before.jsonl"), before.Out, Cancel);

        var same = await commands.RunAsync(["rehearse", "--against", "before.jsonl", .. window]);
        var moved = await commands.RunAsync([
            "rehearse",
            "--against",
            "before.jsonl",
            "--json",
            .. window,
            "--Reminders:Rules:matching.opens:Enabled=false",
        ]);

        Assert.Equal("No message moved.\n", same.Out);
        Assert.Equal(
            """{"kind":"dropped","was":"2025-10-20T09:00:00-07:00","at":null,"rule":"matching.opens","offset":"0","to":"channel:fellows","about":[]}"""
                + "\n",
            moved.Out
        );
    }

    [Fact]
    public async Task Writes_the_season_as_a_page()
    {
        await ImportAsync();

        var ended = await commands.RunAsync("rehearse", "--to", "2025-10-03", "--html", "season.html");

        Assert.Equal(0, ended.ExitCode);
        Assert.StartsWith("<!doctype html>", await ReadAsync("season.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from", "tomorrow")]
    [InlineData("--to", "2025-02-30")]
    [InlineData("--to", "2025-10-06T09:00:00")]
    [InlineData("--from", "12025-01-01")]
    public async Task An_end_that_is_no_date_is_wrong_usage(string option, string value)
    {
        var ended = await commands.RunAsync("rehearse", "--json", option, value);

        Assert.Equal((2, ""), (ended.ExitCode, ended.Out));
        Assert.Contains($"{option} \"{value}\" is neither a date such as", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_end_before_the_beginning_is_wrong_usage()
    {
        var ended = await commands.RunAsync("rehearse", "--from", "2025-10-02", "--to", "2025-10-01T00:00:00Z");

        Assert.Equal((2, ""), (ended.ExitCode, ended.Out));
    }

    [Fact]
    public async Task A_file_that_is_no_earlier_rehearsal_is_said()
    {
        await File.WriteAllTextAsync(Path.Combine(commands.Folder, "before.jsonl"), "hello\n", Cancel);

        var ended = await commands.RunAsync("rehearse", "--against", "before.jsonl");

        Assert.Equal((1, ""), (ended.ExitCode, ended.Out));
        Assert.Contains("is no earlier rehearsal", ended.Error, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task ImportAsync()
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "People", "sample-people.csv");
        Assert.Equal(0, (await commands.RunAsync("import", sample)).ExitCode);
    }

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Path.Combine(commands.Folder, name), Cancel);
}
