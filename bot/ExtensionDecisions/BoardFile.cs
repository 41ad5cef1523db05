using System.Text;
using CsvHelper;
using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.ExtensionDecisions;

/// <summary>
/// The extension board as CSV, for a spreadsheet: no cell is ever taken for a formula, whoever typed it, and every cell is one
/// line. Days are ISO; the last day is the one that follows from the decision.
/// </summary>
internal static class BoardFile
{
    private static readonly string[] ForStaff =
    [
        "fellow",
        "email",
        "mentor",
        "recommendation",
        "recommended_on",
        "recommendation_reason",
        "extension_likelihood",
        "decision",
        "decided_on",
        "decided_by",
        "decision_reason",
        "announced",
        "last_day",
        "missing",
    ];
    private static readonly string[] ForMentor =
    [
        "fellow",
        "recommendation",
        "recommended_on",
        "recommendation_reason",
        "decision",
        "last_day",
        "missing",
    ];

    public static FilePart Of(IReadOnlyList<BoardLine> lines, bool isForStaff, Season season, Instant now)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            var columns = isForStaff ? ForStaff : ForMentor;
            csv.WriteHeader(columns);
            foreach (var line in lines)
            {
                csv.WriteRecord([.. columns.Select(c => Safe(Cell(c, line, season, now)))]);
            }
            csv.Flush();
        }
        return new FilePart("extension-board.csv", "text/csv", text.ToString());
    }

    private static string? Cell(string column, BoardLine line, Season season, Instant now)
    {
        var person = line.Person;
        var isDecided = line.Decision is not null;
        return column switch
        {
            "fellow" => person.FullName,
            "email" => person.Email.Value,
            "mentor" => line.Mentor,
            "recommendation" => person.MentorRecommends is { } word ? ExtensionWords.Word(word) : null,
            "recommended_on" => Day(person.MentorRecommendedAt?.InZone(season.Zone).Date),
            "recommendation_reason" => person.MentorReason,
            "extension_likelihood" => person.ExtensionLikelihood?.ToString(),
            "decision" => line.Decision is { } decision ? ExtensionWords.Word(decision) : null,
            "decided_on" => isDecided ? Day(person.ExtensionDecidedOn) : null,
            "decided_by" => isDecided ? person.ExtensionDecidedBy : null,
            "decision_reason" => isDecided ? person.ExtensionReason : null,
            "announced" => line.Fellow.ExtensionAnnounced ? "yes" : "no",
            "last_day" => Day(
                isDecided && line.Fellow.LastDayOnceAnnounced is { } ends ? ends.Date : line.Fellow.LastDay
            ),
            _ => string.Join("; ", line.Missing(season, now)),
        };
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>
    /// A cell on one line that a spreadsheet reads as text: an apostrophe stands before what it would take for a formula, also
    /// where that hides behind a space or is one of the wide letters that some programs read as the plain ones.
    /// </summary>
    private static string Safe(string? cell)
    {
        var line = string.Join(' ', (cell ?? "").Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        var begins = line.TrimStart();
        return begins.Length > 0 && begins[..1].Normalize(NormalizationForm.FormKC)[0] is '=' or '+' or '-' or '@'
            ? $"'{line}"
            : line;
    }
}
