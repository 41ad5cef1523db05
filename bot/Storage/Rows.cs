using NodaTime;

namespace FellowsBot.Storage;

/// <summary>One change, for good: who changed which fact of whom, when, from what to what, and why. Rows are only ever added.</summary>
public sealed class AuditEntry
{
    /// <summary>What <see cref="Source"/> says for a change that came from a people file.</summary>
    public const string FromImport = "import";

    /// <summary>What <see cref="Source"/> says for a change made in a conversation.</summary>
    public const string FromChat = "chat";

    public long Id { get; init; }
    public Instant At { get; init; }

    /// <summary>The person changed; kept as a number after they are erased.</summary>
    public int? PersonId { get; init; }

    /// <summary>The column of the people file that changed.</summary>
    public required string Field { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
    public required string Source { get; init; }

    /// <summary>The id of the person who did it; none for a command at the operator's terminal, and for staff without a record.</summary>
    public int? ByPersonId { get; init; }

    /// <summary>The name of whoever did it, as it was then; an address for staff who have no record.</summary>
    public string? By { get; init; }

    /// <summary>Whose own wish it was, where somebody else recorded it for them.</summary>
    public int? ForPersonId { get; init; }

    /// <summary>Where it was said: "terminal", "trial", "teams", "slack".</summary>
    public string? Channel { get; init; }
    public string? Reason { get; init; }

    /// <summary>The change it belongs to; none for imports.</summary>
    public int? ChangeId { get; init; }
}

/// <summary>What a conversation is about just now, so that a follow-up is understood after a restart or on another node.</summary>
public sealed class DialogueRow
{
    /// <summary>Asker and conversation together.</summary>
    public required string Key { get; init; }
    public required string State { get; set; }
    public Instant ExpiresAt { get; set; }
}

/// <summary>A question the bot could not answer, waiting for staff.</summary>
public sealed class QuestionForStaff
{
    public int Id { get; init; }
    public Instant AskedAt { get; init; }

    /// <summary>Who asked; none for somebody the bot does not know.</summary>
    public int? AskerId { get; init; }
    public required string Text { get; init; }
    public string? ConversationId { get; init; }
}

/// <summary>What the language model has cost on one day of the season's zone; every node adds to it.</summary>
public sealed class ModelUse
{
    public LocalDate Day { get; init; }

    /// <summary>Tokens read and written, with what is set aside for questions that are still being asked.</summary>
    public long Tokens { get; set; }

    public int Questions { get; set; }
}

/// <summary>One row of facts about the database itself.</summary>
public sealed class Bookkeeping
{
    public const int TheRow = 1;

    public int Id { get; init; } = TheRow;

    /// <summary>Goes up whenever people change, so that what is kept in memory is known to be old.</summary>
    public long PeopleRevision { get; set; }

    /// <summary>The last audit entry that an exported file contains.</summary>
    public long ExportedAuditId { get; set; }

    /// <summary>Up to which moment, not included, the ledger holds all that the calendar owed; none = it has never been entered.</summary>
    public Instant? AgendaUntil { get; set; }
}

/// <summary>When the bot came to know people: one row for each import that added some, however many they were.</summary>
public sealed class Arrival
{
    /// <summary>Everybody with this number or a lower one was known from then on.</summary>
    public int LastPersonId { get; init; }
    public Instant At { get; init; }
}
