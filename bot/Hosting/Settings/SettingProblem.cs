namespace FellowsBot.Hosting.Settings;

/// <summary>How far a wrong setting reaches.</summary>
public enum Severity
{
    /// <summary>Worth mending; nothing stops.</summary>
    Warning,

    /// <summary>`serve` does not start; commands at the terminal do.</summary>
    StopsServing,

    /// <summary>Nothing starts.</summary>
    Stops,
}

/// <summary>One wrong or missing setting: the key, the value it has (never a secret), and the mend.</summary>
/// <param name="Key">As in the contract: Section:Key.</param>
/// <param name="Value">What it is now; none where it is missing or secret.</param>
/// <param name="Mend">A sentence: what is wrong and what would be right.</param>
/// <param name="Severity">What it stops.</param>
public sealed record SettingProblem(string Key, string? Value, string Mend, Severity Severity = Severity.Stops)
{
    public override string ToString() => Value is null ? $"{Key} is not set. {Mend}" : $"{Key} is \"{Value}\". {Mend}";
}
