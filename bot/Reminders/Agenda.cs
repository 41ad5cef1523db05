using NodaTime;

namespace FellowsBot.Reminders;

/// <summary>
/// What the calendar owes people, as a pure function: no clock, no database, the same answer for the same people. What is
/// owed between two moments and what is owed after the second is what is owed in all, however the time is cut.
/// </summary>
public sealed class Agenda(RuleBook rules)
{
    /// <summary>The messages whose moment of posting lies in from ≤ at &lt; to, in order of it.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The moment after the last.</param>
    /// <param name="cohort">At least those whom <see cref="Needs"/> names for the same stretch.</param>
    public IReadOnlyList<Owed> Between(Instant from, Instant to, Cohort cohort) =>
        [
            .. rules
                .All.SelectMany(r => r.Between(new Interval(from, to), cohort))
                .OrderBy(o => o.At)
                .ThenBy(o => o.Rule, StringComparer.Ordinal)
                .ThenBy(o => o.To.Text, StringComparer.Ordinal)
                .ThenBy(o => o.Key.Deadline)
                .ThenBy(o => o.About.Count > 0 ? o.About[0].Email.Value : "", StringComparer.Ordinal),
        ];

    /// <summary>Whom the rules have to see for a stretch of time.</summary>
    public IReadOnlyList<Need> Needs(Instant from, Instant to, Programme.Season season) =>
        [.. rules.All.SelectMany(r => r.Needs(new Interval(from, to), season)).Distinct()];

    /// <summary>The message as it reads at a moment.</summary>
    public string Text(Owed owed, Cohort cohort, Instant now) => rules[owed.Rule].Text(owed, cohort, now);
}
