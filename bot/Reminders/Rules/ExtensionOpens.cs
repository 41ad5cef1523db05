using FellowsBot.Programme;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `extension.opens`: at 09:00 season time on the day that extension decisions open, tells staff and each mentor with
/// undecided fellows who is undecided, and how to recommend and record. Settings: audience staff, mentors.
/// </summary>
public sealed class ExtensionOpens(RuleSettings settings) : Undecided(RuleName, settings)
{
    public const string RuleName = "extension.opens";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        (
            Audience.Staff,
            "Extension decisions {open} and are due by {deadline}, {left} from now. {fellows} undecided: {names}. Mentors recommend in a message to me; you record a decision here: “extend {first}” or “end {first}”."
        ),
        (
            Audience.Mentors,
            "Extension decisions {open} and are due by {deadline}, {left} from now. {fellows} of yours undecided: {names}. Tell me what you recommend, for example “I recommend extending {first}”."
        )
    );

    protected override bool IsReminder => false;

    protected override IEnumerable<Mark> Marks(Season season) =>
        [Mark.At(NineOn(season[StageId.Extension].Opens.Date, season.Zone))];
}
