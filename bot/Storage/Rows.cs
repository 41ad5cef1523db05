using NodaTime;

namespace FellowsBot.Storage;

/// <summary>One change, for good: who changed which fact of whom, when, from what to what, and why. Rows are only ever added.</summary>
public sealed class AuditEntry
{
    /// <summary>What <see cref="Source"/> says for a change that came from a people file.</summary>
    public const string FromImport = "import";

    /// <summary>What <see cref="Source"/> says for what was erased because its time was over.</summary>
    public const string FromRetention = "retention";

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

    /// <summary>What tells this asker from others, as <see cref="Conversation.Asker.Key"/>.</summary>
    public string? AskerKey { get; init; }
    public required string Text { get; init; }
    public string? ConversationId { get; init; }

    /// <summary>Whether it was asked between two, so that an answer into that conversation reaches nobody else.</summary>
    public bool IsDirect { get; init; }

    /// <summary>What staff answered; none = it waits.</summary>
    public string? Answer { get; set; }
    public string? AnsweredBy { get; set; }
    public Instant? AnsweredAt { get; set; }

    /// <summary>The change that answered it.</summary>
    public int? ChangeId { get; set; }
}

/// <summary>An answer that staff have kept as an entry of the handbook.</summary>
public sealed class KeptRow
{
    /// <summary>What staff call it by.</summary>
    public int Id { get; init; }
    public required string Title { get; set; }

    /// <summary>The answer as it was typed; its lines are its paragraphs.</summary>
    public required string Text { get; set; }

    /// <summary>How people ask for it, one wording a line.</summary>
    public required string Wordings { get; set; }

    /// <summary>The question it was the answer to.</summary>
    public int? QuestionId { get; init; }
    public required string KeptBy { get; init; }
    public Instant KeptAt { get; init; }

    /// <summary>The change that kept it.</summary>
    public int ChangeId { get; init; }

    /// <summary>Whoever last gave its text.</summary>
    public required string TextBy { get; set; }
    public Instant TextAt { get; set; }

    /// <summary>Goes up with every change, so that two at the same moment are noticed.</summary>
    public int Revision { get; set; } = 1;
    public string? RemovedBy { get; set; }
    public Instant? RemovedAt { get; set; }
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

    /// <summary>How many of those revisions moved nobody's name, role, address or mentor, so that the name book need not be made anew.</summary>
    public long NamelessRevisions { get; set; }

    /// <summary>Goes up whenever the kept entries of the handbook change.</summary>
    public long KeptRevision { get; set; }

    /// <summary>The last audit entry that an exported file contains.</summary>
    public long ExportedAuditId { get; set; }
}
