namespace FellowsBot.Hosting.Settings;

/// <summary>Settings section "Reminders".</summary>
public sealed class RemindersOptions
{
    /// <summary>By rule name ("stage.due"); what is not set is as it ships.</summary>
    public Dictionary<string, RuleOptions> Rules { get; set; } = [];
}

/// <summary>One reminder rule in the settings.</summary>
public sealed class RuleOptions
{
    /// <summary>false = the rule owes nobody anything.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// How long before the deadline, separated by spaces or commas: "7d 3d 1d 3h"; days at the same local time, hours elapsed,
    /// "0" for the moment itself.
    /// </summary>
    public string? Offsets { get; set; }

    /// <summary>Who receives it, of those the rule allows: person, mentors, staff, fellows, announcements.</summary>
    public string? Audience { get; set; }

    /// <summary>Its words, by audience, with the placeholders of the words that ship: "{name}'s offer runs out on {deadline}."</summary>
    public Dictionary<string, string> Template { get; set; } = [];
}
