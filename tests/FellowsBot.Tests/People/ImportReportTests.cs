using FellowsBot.People;

namespace FellowsBot.Tests.People;

/// <summary>What an operator and a script are told of an import.</summary>
public sealed class ImportReportTests
{
    private static readonly ImportReport Good = new(2, 1, 4, false, [], [], []);
    private static readonly ImportProblem Problem = new(3, "email", "x\u001b[2J", "an e-mail address");
    private static readonly ImportConflict Conflict = new(4, "status", "", "passed", "2025-10-01T09:00:00-07:00");

    [Fact]
    public void Its_JSON_is_one_line_in_camel_case() =>
        Assert.Equal(
            """{"added":2,"changed":0,"unchanged":0,"dryRun":false,"unknownColumns":[],"problems":[{"line":3,"column":"email","value":"x","expected":"an e-mail address"}],"conflicts":[]}""",
            (Good with { Changed = 0, Unchanged = 0, Problems = [Problem with { Value = "x" }] }).ToJson()
        );

    [Fact]
    public void Its_JSON_names_conflicts() =>
        Assert.Equal(
            """{"added":0,"changed":0,"unchanged":0,"dryRun":true,"unknownColumns":["phone"],"problems":[],"conflicts":[{"line":4,"column":"status","value":"","present":"passed","changedAt":"2025-10-01T09:00:00-07:00"}]}""",
            new ImportReport(0, 0, 0, true, ["phone"], [], [Conflict]).ToJson()
        );

    [Fact]
    public void Done() =>
        Assert.Equal(
            ["2 people added, 1 changed, 4 unchanged.", "Unknown columns, left alone: phone, shoe size."],
            (Good with { UnknownColumns = ["phone", "shoe size"] }).Lines()
        );

    [Fact]
    public void A_dry_run() =>
        Assert.Equal(
            ["Nothing was imported (dry run). It would add 1 person, change 1 and leave 4 as they are."],
            (Good with { Added = 1, DryRun = true }).Lines()
        );

    [Fact]
    public void Problems_and_conflicts_without_anything_a_terminal_would_obey() =>
        Assert.Equal(
            [
                "Nothing was imported: 1 problem in the file and 1 conflict with changes made in chat.",
                "line 3, email: \"x\uFFFD[2J\" – expected an e-mail address.",
                "line 4, status: the file says nothing, now it is \"passed\", changed in chat at 2025-10-01T09:00:00-07:00.",
                "Export again and make your changes in the new file, or import with --overwrite to let this file win.",
            ],
            new ImportReport(0, 0, 0, false, [], [Problem], [Conflict]).Lines()
        );

    [Fact]
    public void Overwritten() =>
        Assert.Equal(
            [
                "2 people added, 1 changed, 4 unchanged, 1 over changes made in chat.",
                "line 4, status: the file says nothing, now it is \"passed\", changed in chat at 2025-10-01T09:00:00-07:00.",
            ],
            (Good with { Conflicts = [Conflict], Overwrite = true }).Lines()
        );
}
