using FellowsBot.Reminders;
using Microsoft.Extensions.Configuration;

namespace FellowsBot.Hosting.Settings;

/// <summary>Turns settings section "Reminders" into the rules, or into what is wrong with them.</summary>
internal static class RemindersReader
{
    private const string Section = "Reminders:Rules";
    private static readonly char[] Between = [' ', ','];

    public static (RuleBook Rules, IReadOnlyList<SettingProblem> Problems) Read(
        RemindersOptions options,
        IConfiguration configuration
    )
    {
        var problems = new List<SettingProblem>();
        var settings = new Dictionary<string, RuleSettings>(StringComparer.Ordinal);
        foreach (var (key, rule) in options.Rules)
        {
            var known = RuleBook.Known.FirstOrDefault(k =>
                string.Equals(k.Name, key, StringComparison.OrdinalIgnoreCase)
            );
            if (known.Name is null)
            {
                var names = string.Join(", ", RuleBook.Known.Select(k => k.Name));
                problems.Add(new($"{Section}:{key}", "a rule", $"There is no such rule: the ones there are {names}."));
                continue;
            }
            var path = $"{Section}:{key}";
            problems.AddRange(Shapes(configuration, path));
            settings[known.Name] = known.Shipped with
            {
                Enabled = rule.Enabled,
                Offsets = OffsetsOf(path, rule.Offsets, known.Shipped, problems),
                Audience = AudienceOf(path, rule.Audience, known.Shipped, problems),
                Templates = TemplatesOf(path, rule.Template, known.Shipped, problems),
            };
        }
        return (new RuleBook(settings, QuietDaysReader.Read(options, problems)), problems);
    }

    /// <summary>What the binder would pass over: a list where a text is meant, a text where there is one for each audience.</summary>
    private static IEnumerable<SettingProblem> Shapes(IConfiguration configuration, string path)
    {
        foreach (var name in new[] { "Offsets", "Audience" })
        {
            if (configuration.GetSection($"{path}:{name}").GetChildren().Any())
            {
                yield return new(
                    $"{path}:{name}",
                    "a list",
                    "Write it as one text, for example \"7d 3d\" or \"staff\"."
                );
            }
        }
        if (configuration[$"{path}:Template"] is { Length: > 0 } text)
        {
            yield return new($"{path}:Template", text, $"Say for whom: set {path}:Template:Staff, say.");
        }
    }

    private static IReadOnlyList<Offset> OffsetsOf(
        string path,
        string? text,
        RuleSettings shipped,
        List<SettingProblem> problems
    )
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return shipped.Offsets;
        }
        var read = new List<Offset>();
        foreach (var item in Items(text))
        {
            var isOne = Offset.TryParse(item, out var offset);
            if (!isOne || offset != Offset.None && !Takes(shipped, offset))
            {
                problems.Add(new($"{path}:Offsets", text, Mend(shipped.Takes)));
                return shipped.Offsets;
            }
            read.Add(offset);
        }
        if (shipped.Takes is Offsets.None && read is not [{ Amount: 0 }])
        {
            problems.Add(new($"{path}:Offsets", text, Mend(shipped.Takes)));
        }
        return [.. read.Distinct()];
    }

    private static bool Takes(RuleSettings shipped, Offset offset) =>
        shipped.Takes is Offsets.DaysOrHours || shipped.Takes is Offsets.Days && !offset.InHours;

    private static string Mend(Offsets takes) =>
        takes switch
        {
            Offsets.None => "This rule has a moment of its own: take the setting out.",
            Offsets.Days => "This rule takes days, for example \"14d 3d\", at most 365d.",
            _ => "Use days or hours before the deadline, for example \"7d 3h\", at most 365d.",
        };

    private static IReadOnlySet<Audience> AudienceOf(
        string path,
        string? text,
        RuleSettings shipped,
        List<SettingProblem> problems
    )
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return shipped.Audience;
        }
        var read = new HashSet<Audience>();
        foreach (var item in Items(text))
        {
            if (AudienceNamed(item, shipped) is not { } audience)
            {
                problems.Add(new($"{path}:Audience", text, $"This rule may speak to {Names(shipped)}."));
                return shipped.Audience;
            }
            read.Add(audience);
        }
        return read;
    }

    private static Dictionary<Audience, string> TemplatesOf(
        string path,
        Dictionary<string, string> templates,
        RuleSettings shipped,
        List<SettingProblem> problems
    )
    {
        var read = shipped.Templates.ToDictionary();
        foreach (var (key, template) in templates)
        {
            if (AudienceNamed(key, shipped) is not { } audience)
            {
                problems.Add(new($"{path}:Template:{key}", template, $"This rule may speak to {Names(shipped)}."));
                continue;
            }
            var known = Template.Placeholders(shipped.Templates[audience]);
            if (string.IsNullOrWhiteSpace(template) || !Template.Placeholders(template).IsSubsetOf(known))
            {
                var mend = $"Use a text with no placeholders but {string.Join(", ", known.Select(k => $"{{{k}}}"))}.";
                problems.Add(new($"{path}:Template:{key}", template, mend));
                continue;
            }
            read[audience] = template;
        }
        return read;
    }

    private static Audience? AudienceNamed(string name, RuleSettings shipped) =>
        shipped
            .Templates.Keys.Where(a => string.Equals($"{a}", name, StringComparison.OrdinalIgnoreCase))
            .Select(a => (Audience?)a)
            .FirstOrDefault();

    private static string Names(RuleSettings shipped) =>
        string.Join(", ", shipped.Templates.Keys.Select(a => a.ToString().ToLowerInvariant()));

    private static string[] Items(string text) =>
        text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
