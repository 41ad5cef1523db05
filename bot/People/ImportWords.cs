using System.Text;
using FellowsBot.Conversation;

namespace FellowsBot.People;

/// <summary>The words of an import's report. What the file brought is shown without anything a terminal would obey.</summary>
internal static class ImportWords
{
    public static IEnumerable<string> Of(ImportReport report)
    {
        yield return Outcome(report);
        if (report.UnknownColumns.Count > 0)
        {
            yield return $"Unknown columns, left alone: {Visible(string.Join(", ", report.UnknownColumns))}.";
        }
        foreach (var problem in report.Problems)
        {
            var found = problem.Value.Length > 0 ? $"\"{Visible(problem.Value)}\" – " : "";
            yield return $"{Place(problem.Line, problem.Column)}: {found}expected {Visible(problem.Expected)}.";
        }
        foreach (var conflict in report.Conflicts)
        {
            yield return $"{Place(conflict.Line, conflict.Column)}: the file says {Fact(conflict.Value)}, "
                + $"now it is {Fact(conflict.Present)}, changed in chat at {conflict.ChangedAt}.";
        }
        if (report is { Conflicts.Count: > 0, Overwrite: false })
        {
            yield return "Export again and make your changes in the new file, or import with --overwrite to let this file win.";
        }
    }

    private static string Outcome(ImportReport report)
    {
        if (!report.Succeeded)
        {
            List<string> reasons = [];
            if (report.Problems.Count > 0)
            {
                reasons.Add($"{Dates.Count(report.Problems.Count, "problem")} in the file");
            }
            if (report.Conflicts.Count > 0)
            {
                reasons.Add($"{Dates.Count(report.Conflicts.Count, "conflict")} with changes made in chat");
            }
            return $"Nothing was imported: {Dates.Join(reasons)}.";
        }
        var overwritten = report.Conflicts.Count > 0 ? $", {report.Conflicts.Count} over changes made in chat" : "";
        return report.DryRun
            ? $"Nothing was imported (dry run). It would add {People(report.Added)}, change {report.Changed} and leave {report.Unchanged} as they are{overwritten}."
            : $"{People(report.Added)} added, {report.Changed} changed, {report.Unchanged} unchanged{overwritten}.";
    }

    private static string People(int number) => number == 1 ? "1 person" : $"{number} people";

    private static string Place(int line, string column) =>
        column.Length > 0 ? $"line {line}, {column}" : $"line {line}";

    private static string Fact(string value) => value.Length > 0 ? $"\"{Visible(value)}\"" : "nothing";

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            visible.Append(char.IsControl(c) ? '\uFFFD' : c);
        }
        return visible.ToString();
    }
}
