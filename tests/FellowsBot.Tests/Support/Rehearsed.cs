using FellowsBot.Hosting.Settings;
using FellowsBot.Programme;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Rehearsal;

namespace FellowsBot.Tests.Support;

/// <summary>
/// A rehearsal with the people at hand, a line each as a test reads it: <c>2025-08-18 08:00 stage.due 7d person:emeka [emeka]</c>,
/// season time, seconds where there are any, addresses without their domain.
/// </summary>
internal static class Rehearsed
{
    /// <summary>What one rule does, in the sample season.</summary>
    public static IReadOnlyList<string> Of(string rule, string from, string to, params IEnumerable<Person> people) =>
        Of(rule, Shipped.Settings, from, to, people);

    /// <summary>What one rule does, with settings of its own.</summary>
    public static IReadOnlyList<string> Of(
        string rule,
        BotSettings settings,
        string from,
        string to,
        params IEnumerable<Person> people
    ) => [.. Postings(settings, from, to, people).Where(p => p.Line.Rule == rule).Select(p => Short(p.Line))];

    public static IReadOnlyList<Posting> Postings(
        BotSettings settings,
        string from,
        string to,
        params IEnumerable<Person> people
    ) => Of(settings).Run(World.Moment(from), World.Moment(to), Cohort(settings.Season, people));

    /// <summary>What the one message of a rule says.</summary>
    public static string Text(string rule, string from, string to, params IEnumerable<Person> people) =>
        Assert.Single(Postings(Shipped.Settings, from, to, people), p => p.Line.Rule == rule).Line.Text;

    public static Rehearsals Of(BotSettings settings) => new(null!, settings.Reminders, settings.Season);

    /// <summary>Everybody with a number, as the database gives one.</summary>
    public static Cohort Cohort(Season season, IEnumerable<Person> people) =>
        new(season, people.Select((p, i) => p with { Id = i + 1 }));

    /// <summary>The shipped settings with some keys set.</summary>
    public static BotSettings Settings(params IEnumerable<(string Key, string? Value)> changes)
    {
        var (settings, problems) = SettingsReader.Read(Shipped.With(changes));
        Assert.DoesNotContain(problems, p => p.Severity is Severity.Stops);
        return settings!;
    }

    public static string Short(RehearsalLine line)
    {
        var at = line.At[..19].Replace('T', ' ');
        return $"{(at.EndsWith(":00", StringComparison.Ordinal) ? at[..16] : at)} {line.Rule} {line.Offset} {Name(line.To)} [{string.Join(' ', line.About.Select(Name))}]";
    }

    private static string Name(string address) => address.Replace("@example.org", "", StringComparison.Ordinal);
}
