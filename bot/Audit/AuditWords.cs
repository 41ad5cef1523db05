using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Storage;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Audit;

/// <summary>How a line of the audit is said: dates in the asker's zone, people by name.</summary>
/// <param name="Asker">Who reads it.</param>
/// <param name="Zone">The asker's zone.</param>
/// <param name="Page">The lines it is among.</param>
internal sealed record AuditWords(Asker Asker, DateTimeZone Zone, AuditPage Page)
{
    private const string Erased = "somebody who has been erased";

    public string When(AuditLine line) => Dates.Of(line.Entry.At, Zone);

    public string Whom(AuditLine line) => NameOf(line.Entry.PersonId) ?? Difference.Nothing;

    public string What(AuditLine line) =>
        $"{Label(line.Entry)}{Moved(line.Entry)}{(line.Undoes is not null ? " (an undo)" : line.UndoneBy is not null ? " (undone since)" : "")}";

    /// <summary>Who did it, and for whom where it was somebody else's own wish.</summary>
    public string By(AuditLine line)
    {
        var entry = line.Entry;
        var by =
            entry.Source == AuditEntry.FromImport ? "a people file"
            : entry.Source == AuditEntry.FromRetention ? "retention"
            : entry.ByPersonId is { } id && id == Asker.Person?.Id ? "you"
            : entry.By is not { } name ? Erased
            // Staff without a record go by their address, which is nobody's business but the staff's.
            : name.Contains('@', StringComparison.Ordinal) && !Asker.IsStaff ? "staff"
            : name;
        var isFor = entry.ForPersonId is { } whose && whose != entry.ByPersonId;
        return isFor ? $"{by}, on behalf of {Own(entry.ForPersonId) ?? Erased}" : by;
    }

    /// <summary>Why; what staff wrote is for staff.</summary>
    public string Why(AuditLine line) => ReasonOf(line.Entry) ?? Difference.Nothing;

    public string? ReasonOf(AuditEntry entry) =>
        Asker.IsStaff || entry.ByPersonId is { } by && by == Asker.Person?.Id ? entry.Reason : null;

    public static string Through(AuditLine line) =>
        line.Entry.Source == AuditEntry.FromChat ? line.Entry.Channel ?? "chat" : line.Entry.Source;

    public static string Label(AuditEntry entry) =>
        entry.Field switch
        {
            "own_cut_off_at" => "own cut-off",
            "offer_deadline_at" => "offer stands until",
            "extension_released_at" => "decision announced",
            "mentor_recommends" => "mentor's recommendation",
            "other_deadline_on" => "deadline elsewhere",
            "start_on" => "first day",
            "end_on" => "last day",
            "erased" => "erased",
            var field => Plain(field),
        };

    /// <summary>A stored value as people read it.</summary>
    public string Value(string? text) =>
        text is null ? Difference.Nothing
        : Instants.Parse(text) is { Success: true } moment ? Dates.Of(moment.Value.ToInstant(), Zone)
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? Dates.Day(day.Value)
        : Page.NamesByAddress.GetValueOrDefault(text.ToLowerInvariant(), text);

    private string Moved(AuditEntry entry) =>
        entry is { Before: null, After: null } ? "" : $": {Value(entry.Before)} → {Value(entry.After)}";

    private string? Own(int? id) => id is { } own && own == Asker.Person?.Id ? "you" : NameOf(id);

    private string? NameOf(int? id) => id is { } known ? Page.Names.GetValueOrDefault(known, Erased) : null;

    private static string Plain(string field)
    {
        var words = field.Replace('_', ' ');
        return words.EndsWith(" at", StringComparison.Ordinal) || words.EndsWith(" on", StringComparison.Ordinal)
            ? words[..^3]
            : words;
    }
}
