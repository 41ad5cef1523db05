namespace FellowsBot.Conversation;

/// <summary>Why something is handed to the staff.</summary>
public enum Uncovered
{
    /// <summary>A question that nothing covers.</summary>
    Question,

    /// <summary>Somebody is not well, or is treated badly.</summary>
    Distress,

    /// <summary>Somebody asks for a person.</summary>
    APerson,

    /// <summary>Staff want somebody written to, or called.</summary>
    AnErrand,

    /// <summary>Somebody wants it passed on: "please tell them that …".</summary>
    ToPassOn,
}

/// <summary>Beyond what the bot knows; goes to staff.</summary>
/// <param name="Nearest">The handbook entries that come nearest.</param>
public sealed record NotCovered(IReadOnlyList<string> Nearest) : Request
{
    /// <summary>What it is that people must take over.</summary>
    public Uncovered Kind { get; init; }

    public override string Intent => "unknown";
}
