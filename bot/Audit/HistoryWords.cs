using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Audit;

/// <summary>A history as it is told: the answer in one sentence where one kind of change was asked about, then the lines.</summary>
internal static class HistoryWords
{
    public static IEnumerable<Part> Parts(HistoryOf about, AuditWords words, string whose)
    {
        var page = words.Page;
        if (page.Count == 0)
        {
            yield return new Paragraph(None(about, whose));
            yield break;
        }
        if (about is not HistoryOf.Everything)
        {
            var stands = page.Newest.FirstOrDefault(l => l is { UndoneBy: null, Undoes: null });
            yield return new Paragraph(
                stands is null
                    ? $"Nothing that still stands: {None(about, whose)}"
                    : Sentence(about, stands, words, whose)
            );
            if (page.Count == 1)
            {
                yield break;
            }
        }
        yield return new Table(
            $"{Dates.Count(page.Count, "change")} of {(whose == "you" ? "your record" : whose)}, newest first.{Shown(page)}",
            ["When", "What", "By", "Why", "Through"],
            [
                .. page.Newest.Select(l =>
                    (IReadOnlyList<string>)
                        [words.When(l), words.What(l), words.By(l), words.Why(l), AuditWords.Through(l)]
                ),
            ]
        );
    }

    /// <summary>What is left out of a long list, and where all of it is.</summary>
    public static string Shown(AuditPage page) =>
        page.Count > page.Newest.Count
            ? $" The newest {page.Newest.Count} of {page.Count} are shown; `audit FILE.csv` on the bot's machine writes them all."
            : "";

    private static string Sentence(HistoryOf about, AuditLine line, AuditWords words, string whose)
    {
        var why = words.ReasonOf(line.Entry) is { } reason ? $", because “{reason}”" : "";
        var by = Capital(words.By(line));
        return about is HistoryOf.MoreTime && line.Entry.After is { } until
            ? $"{by} gave {whose} more time on {words.When(line)}: until {words.Value(until)}{Instead(line, words)}{why}."
            : $"{by}{(by.Contains(", on behalf of", StringComparison.Ordinal) ? "," : "")} changed this last, on {words.When(line)}: {words.What(line)}{why}.";
    }

    private static string Instead(AuditLine line, AuditWords words) =>
        line.Entry.Before is { } before ? $" instead of {words.Value(before)}" : "";

    private static string None(HistoryOf about, string whose) =>
        about switch
        {
            HistoryOf.MoreTime => $"Nobody has given {whose} more time.",
            HistoryOf.Everything => $"Nothing has been changed about {whose} since the first import.",
            _ => $"Nothing of that kind has been changed about {whose}.",
        };

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
