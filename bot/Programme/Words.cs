namespace FellowsBot.Programme;

/// <summary>What somebody is to the programme. Staff may see everyone and change things (contract, section 6).</summary>
public enum Role
{
    Applicant,
    Fellow,
    Mentor,
    Staff,
}

/// <summary>Where a person stands within their stage, as recorded. A cut-off that passes turns the first two into <see cref="Missed"/>.</summary>
public enum StageStatus
{
    Invited,
    Scheduled,
    Submitted,
    Passed,
    Rejected,
    Withdrawn,
    Missed,
}

/// <summary>Where a fellow works from.</summary>
public enum Workspace
{
    Berkeley,
    London,
    Remote,
}

/// <summary>What is recorded of an offer; an open one lapses by itself at its deadline.</summary>
public enum OfferStatus
{
    Open,
    Accepted,
    Declined,
    Lapsed,
}

/// <summary>What staff have recorded about a fellow's four further months.</summary>
public enum ExtensionDecision
{
    Undecided,
    Extend,
    End,
}
