using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>How a proposal stands.</summary>
public enum ProposalState
{
    Waiting,

    /// <summary>The asker has confirmed it; a second member of staff must, too.</summary>
    WaitingForSecond,
    Confirmed,
    Cancelled,

    /// <summary>Said anew in other words, so that the old buttons do nothing.</summary>
    Replaced,
}

/// <summary>A change that was proposed to somebody and waits for their yes.</summary>
public sealed class ProposalRow
{
    public int Id { get; init; }

    /// <summary>What its buttons carry: a few letters and digits nobody can guess from another's.</summary>
    public required string Code { get; init; }

    /// <summary>Who may confirm it, as <see cref="Conversation.Asker.Key"/>.</summary>
    public required string AskerKey { get; init; }

    /// <summary>Their name, to say who may.</summary>
    public required string AskerName { get; init; }
    public string? ConversationId { get; init; }
    public Instant ProposedAt { get; init; }
    public Instant ExpiresAt { get; set; }
    public ProposalState State { get; set; }

    /// <summary>The wishes with people and dates settled, and what each was to change, as JSON.</summary>
    public required string Plan { get; init; }
    public Instant? SettledAt { get; set; }
    public int? ChangeId { get; set; }
}

/// <summary>A change that was recorded: the unit that is audited, told and undone.</summary>
public sealed class ChangeRow
{
    public int Id { get; init; }
    public Instant At { get; init; }
    public required string ByKey { get; init; }
    public required string By { get; init; }

    /// <summary>What kind, as the request type is named.</summary>
    public required string Intent { get; init; }

    /// <summary>What it did, in words: "moved Ada Okafor to final interviews".</summary>
    public required string Does { get; init; }
    public string? Reason { get; init; }

    /// <summary>Whose own wish it was, where somebody else recorded it for them.</summary>
    public int? ForPersonId { get; init; }

    /// <summary>The change that this one took back.</summary>
    public int? Undoes { get; init; }

    /// <summary>The change by which this one was taken back.</summary>
    public int? UndoneBy { get; set; }

    /// <summary>What was done, as JSON, where it is about no person's facts: enough to take it back.</summary>
    public string? Deed { get; init; }
}

/// <summary>One fact that a change moved, exactly, so that it can be put back exactly.</summary>
public sealed class ChangedFact
{
    public int Id { get; init; }
    public int ChangeId { get; init; }
    public int PersonId { get; init; }

    /// <summary>The property of the person, as the model names it.</summary>
    public required string Fact { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
}

/// <summary>How somebody's own wish for more time stands.</summary>
public enum TimeRequestState
{
    Waiting,
    Granted,
    Declined,

    /// <summary>The person has asked anew, for another date.</summary>
    Renewed,

    /// <summary>The person needs it no longer.</summary>
    Withdrawn,
}

/// <summary>Somebody's own wish for more time, which staff grant or decline.</summary>
public sealed class TimeRequestRow
{
    public int Id { get; init; }
    public int PersonId { get; init; }
    public Conversation.Changes.TimeFor For { get; init; }

    /// <summary>The stage it is for, where it is for one.</summary>
    public Programme.StageId? Stage { get; init; }
    public Instant Until { get; init; }
    public string? Reason { get; init; }
    public Instant AskedAt { get; init; }
    public TimeRequestState State { get; set; }
    public string? SettledBy { get; set; }
    public Instant? SettledAt { get; set; }
    public int? ChangeId { get; set; }
}

/// <summary>How a message in the ledger stands.</summary>
public enum OwedState
{
    /// <summary>Yet to be sent.</summary>
    Owed,

    /// <summary>Somebody is sending it just now, until its lease runs out.</summary>
    Claimed,
    Sent,

    /// <summary>Sent after its time, saying the true time left.</summary>
    Late,

    /// <summary>Not sent, because what it says is no longer so; the reason says what happened.</summary>
    Suppressed,

    /// <summary>Could not be delivered; the reason is the platform's.</summary>
    Failed,
}

/// <summary>The ledger: one row for each message owed, inserted once, settled once, with a reason that staff can read.</summary>
public sealed class OwedMessage
{
    public long Id { get; init; }

    /// <summary>What makes it the same message: rule, person or cohort, deadline, offset; or the change and its place in it.</summary>
    public required string Key { get; init; }
    public required string Rule { get; init; }

    /// <summary>Who gets it; none = a channel.</summary>
    public int? ToPersonId { get; init; }

    /// <summary>"staff", "fellows" or "announcements"; none = a person.</summary>
    public string? ToChannel { get; init; }

    /// <summary>The conversation of somebody who has no record; none = a person or a channel.</summary>
    public string? ToConversation { get; init; }

    /// <summary>When it is due, in UTC.</summary>
    public Instant DueAt { get; set; }

    /// <summary>Not to be tried before, because the platform asked to wait; in UTC.</summary>
    public Instant? NotBefore { get; set; }

    /// <summary>What it says, as the parts of a reply in JSON; none = it is worded when it is sent, and kept from then on.</summary>
    public string? Content { get; init; }

    /// <summary>What it shows the state of; none = it stays as it was sent.</summary>
    public string? About { get; init; }

    /// <summary>How it reads since that state has changed, as its content; none = as it was sent.</summary>
    public string? ReadsNow { get; set; }

    /// <summary>What the platform calls it, once it has arrived; none where it gives no name.</summary>
    public string? MessageId { get; set; }
    public OwedState State { get; set; }
    public string? Why { get; set; }
    public string? ClaimedBy { get; set; }
    public Instant? ClaimedUntil { get; set; }

    /// <summary>The key under which the platform got it: several to one receiver at one instant go out as one message.</summary>
    public string? SentAs { get; set; }

    /// <summary>How often it was sent without certainty that it did not arrive.</summary>
    public int Attempts { get; set; }
    public Instant? SettledAt { get; set; }

    /// <summary>The change that owes it.</summary>
    public int? ChangeId { get; init; }
}
