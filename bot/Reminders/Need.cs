using FellowsBot.Programme.Schedules;
using NodaTime;

namespace FellowsBot.Reminders;

/// <summary>What a rule has to see of the people to say what falls due; the database then looks for nobody else.</summary>
public abstract record Need
{
    private Need() { }

    /// <summary>People with something to hand in whose cut-off lies here.</summary>
    public sealed record CutOffs(Interval Deadlines) : Need;

    /// <summary>People with an offer recorded as open whose deadline lies here.</summary>
    public sealed record Offers(Interval Deadlines) : Need;

    /// <summary>Fellows whose last day may lie here, both days included.</summary>
    public sealed record LastDays(LocalDate From, LocalDate To) : Need;

    /// <summary>Fellows whose decision staff released here.</summary>
    public sealed record Released(Interval When) : Need;

    /// <summary>All fellows.</summary>
    public sealed record Fellows : Need;

    /// <summary>Mentors and staff.</summary>
    public sealed record Mentors : Need;

    /// <summary>People in the stages that collect references, with fewer than expected.</summary>
    public sealed record References : Need;

    /// <summary>Schedules made in chat that may come here, and those who then receive them.</summary>
    /// <param name="When">The stretch in which they come.</param>
    /// <param name="Quiet">The days on which they do not.</param>
    public sealed record Schedules(Interval When, QuietCalendar Quiet) : Need;

    /// <summary>How many people there are in each stage.</summary>
    public sealed record Counts : Need;
}
