namespace FellowsBot.Reminders;

/// <summary>What kind of offsets a rule takes.</summary>
public enum Offsets
{
    /// <summary>None: the rule has a moment of its own.</summary>
    None,

    /// <summary>Calendar days: the rule's hour of the day is fixed.</summary>
    Days,

    /// <summary>Calendar days or elapsed hours.</summary>
    DaysOrHours,
}

/// <summary>How a rule is set: as it ships, or as the settings have it.</summary>
/// <param name="Offsets">How long before the deadline; <see cref="Offset.None"/> alone for a rule without offsets.</param>
/// <param name="Takes">Which offsets may be set.</param>
/// <param name="Audience">Who receives it.</param>
/// <param name="Templates">
/// Its words for each audience that it may have, with placeholders in braces. A template of one's own may use the
/// placeholders of the one that ships.
/// </param>
public sealed record RuleSettings(
    IReadOnlyList<Offset> Offsets,
    Offsets Takes,
    IReadOnlySet<Audience> Audience,
    IReadOnlyDictionary<Audience, string> Templates
)
{
    /// <summary>Off: the rule owes nobody anything.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Settings as shipped: offsets as in the contract ("7d 3d"), and the words for each audience.</summary>
    internal static RuleSettings Shipped(
        string offsets,
        Offsets takes,
        params (Audience Audience, string Template)[] templates
    ) =>
        new(
            [.. offsets.Split(' ').Select(o => Offset.TryParse(o, out var read) ? read : throw new FormatException(o))],
            takes,
            templates.Select(t => t.Audience).ToHashSet(),
            templates.ToDictionary(t => t.Audience, t => t.Template)
        );

    internal static RuleSettings Shipped(params (Audience Audience, string Template)[] templates) =>
        Shipped("0", Reminders.Offsets.None, templates);
}
