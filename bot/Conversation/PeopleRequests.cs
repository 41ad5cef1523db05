namespace FellowsBot.Conversation;

/// <summary>What a list is put in order by.</summary>
public enum Grouping
{
    Workspace,
    Mentor,
    Stage,
    Status,
    TimeZone,
}

/// <summary>How many people, by stage or within a filter; staff only.</summary>
public sealed record CountPeople(PeopleFilter Filter) : Request
{
    public override string Intent => "people.count";
}

/// <summary>Which people; staff only.</summary>
/// <param name="Filter">What they have in common.</param>
/// <param name="CountOnly">Whether the number is enough.</param>
/// <param name="By">What they are put in order by; none = what the list is about.</param>
public sealed record ListPeople(PeopleFilter Filter, bool CountOnly = false, Grouping? By = null) : Request
{
    /// <summary>Only of those whom the list before showed, by id; none = of all.</summary>
    public IReadOnlyList<int>? Of { get; init; }

    public override string Intent => "people.list";
}
