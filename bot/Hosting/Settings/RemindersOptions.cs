using FellowsBot.Programme.Schedules;

namespace FellowsBot.Hosting.Settings;

/// <summary>Settings section "Reminders".</summary>
public sealed class RemindersOptions
{
    /// <summary>By rule name ("stage.due"); what is not set is as it ships.</summary>
    public Dictionary<string, RuleOptions> Rules { get; set; } = [];

    /// <summary>
    /// Holidays on which schedules made in chat are quiet: "2025-11-27 Thanksgiving", "2025-12-24..2026-01-01 Winter break".
    /// Reminders of deadlines do not go by them.
    /// </summary>
    public List<string> QuietDays { get; set; } = [];

    /// <summary>What becomes of a schedule's turn on such a day: left out, or on the next working day at the same time.</summary>
    public OnQuietDays OnQuietDays { get; set; }
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
