namespace FellowsBot.Conversation;

/// <summary>What the bot sent without being asked: to somebody, or to everybody; staff, and each person about themselves.</summary>
/// <param name="Who">To whom; none = to everybody.</param>
/// <param name="Between">The days; none = all.</param>
public sealed record AskSent(Subject? Who, DayRange? Between = null) : Request
{
    public override string Intent => "ledger.sent";
}

/// <summary>What could not be delivered, and the platform's reason; staff only.</summary>
public sealed record AskFailed : Request
{
    public override string Intent => "ledger.failed";
}

/// <summary>What was owed and not sent because it was no longer so, with the reason; staff only.</summary>
/// <param name="Who">Whom it would have gone to; none = anybody.</param>
/// <param name="Between">The days; none = all.</param>
public sealed record AskNotSent(Subject? Who = null, DayRange? Between = null) : Request
{
    public override string Intent => "ledger.notsent";
}

/// <summary>What the bot will send by itself, as things stand; staff only.</summary>
/// <param name="Within">The time, where an everyday word says it.</param>
/// <param name="Between">The time, where dates say it; it goes before <paramref name="Within"/>.</param>
public sealed record AskComing(Days Within, DayRange? Between = null) : Request
{
    public override string Intent => "ledger.coming";
}

/// <summary>Sends a message of the ledger once more; staff only.</summary>
/// <param name="Number">Its number in the ledger; none = the one that failed.</param>
public sealed record Resend(long? Number) : Request
{
    public override string Intent => "ledger.resend";
}

/// <summary>All open offers with deadline and time left, kept up to date where it stands; staff only.</summary>
/// <param name="InChannel">Whether it is wanted in the staff channel.</param>
public sealed record SummariseOffers(bool InChannel = false) : Request
{
    public override string Intent => "offers.summary";
}
