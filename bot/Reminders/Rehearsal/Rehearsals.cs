using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Rehearsal;

/// <summary>
/// The season on a virtual clock: takes the data as they stand, lets the calendar run, and says what would be posted when to
/// whom. Nobody submits, answers or decides; nothing is sent and nothing is changed.
/// </summary>
public sealed class Rehearsals(IDbContextFactory<FellowsDb> database, RuleBook rules, Season season)
{
    private readonly Agenda agenda = new(rules);
    private readonly Candidates candidates = new(database, season);

    /// <summary>Every message with from ≤ at &lt; to, in order of time.</summary>
    public async Task<IReadOnlyList<Posting>> RunAsync(Instant from, Instant to, CancellationToken cancel)
    {
        var cohort = await candidates.ForAsync(agenda, from, to, cancel);
        return Run(from, to, cohort);
    }

    /// <summary>The same for people who are at hand.</summary>
    public IReadOnlyList<Posting> Run(Instant from, Instant to, Cohort cohort) =>
        [
            .. agenda
                .Between(from, to, cohort)
                .GroupBy(o => (o.At, o.To, o.Rule, o.Offset))
                .Select(g => new Posting(
                    g.Key.At,
                    g.Key.To,
                    new RehearsalLine(
                        RehearsalLine.Format(g.Key.At, season.Zone),
                        g.Key.Rule,
                        g.Key.Offset.ToString(),
                        g.Key.To.Text,
                        [
                            .. g.SelectMany(o => o.About)
                                .Select(p => p.Email.Value)
                                .Distinct()
                                .Order(StringComparer.Ordinal),
                        ],
                        Clean(string.Join('\n', g.Select(o => agenda.Text(o, cohort, o.At))))
                    )
                )),
        ];

    /// <summary>One line stays one line, whatever a name holds.</summary>
    private static string Clean(string text) => string.Join('\n', text.Split('\n').Select(Words.Clean));
}

/// <summary>A line of a rehearsal with the receiver's clock at hand.</summary>
public sealed record Posting(Instant At, Receiver To, RehearsalLine Line);
