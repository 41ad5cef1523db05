using FellowsBot.Programme;

namespace FellowsBot.Reminders.Rules;

/// <summary>
/// `extension.due`: at 09:00 season time, some days before extension decisions close and on the day itself, tells staff and
/// each mentor which fellows are still undecided. Settings: offsets in days (3d 1d 0); audience staff, mentors.
/// </summary>
public sealed class ExtensionDue(RuleSettings settings) : Undecided(RuleName, settings)
{
    public const string RuleName = "extension.due";

    public static readonly RuleSettings Shipped = RuleSettings.Shipped(
        "3d 1d 0",
        Offsets.Days,
        (
            Audience.Staff,
            "{fellows} undecided: {names}. Extension decisions are due by {deadline}, {left} from now. Record one here: “extend {first}” or “end {first}”."
        ),
        (
            Audience.Mentors,
            "{fellows} of yours still undecided: {names}. Extension decisions are due by {deadline}, {left} from now. Tell me what you recommend, for example “I recommend extending {first}”."
        )
    );

    protected override bool IsReminder => true;

    protected override IEnumerable<Mark> Marks(Season season)
    {
        var closes = season[StageId.Extension].Closes;
        return Settings.Offsets.Select(o => new Mark(
            closes.ToInstant(),
            o,
            NineOn(closes.Date.PlusDays(-o.Amount), season.Zone)
        ));
    }
}
