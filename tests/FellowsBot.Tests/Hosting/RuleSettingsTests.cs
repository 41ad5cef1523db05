using FellowsBot.Hosting.Settings;
using FellowsBot.Reminders;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Hosting;

/// <summary>Settings section "Reminders:Rules".</summary>
public class RuleSettingsTests
{
    private const string From = "2025-09-01T00:00:00-07:00";
    private const string To = "2025-12-01T00:00:00-08:00";

    [Fact]
    public void The_file_that_ships_says_what_the_rules_are_without_it()
    {
        var without = Rehearsed.Settings(("!Reminders", null));

        Assert.Equal(RuleBook.Known.Select(k => k.Name), Shipped.Settings.Reminders.Rules.Select(r => r.Name));
        Assert.Equal(without.Reminders.Rules.Select(Written), Shipped.Settings.Reminders.Rules.Select(Written));
        Assert.Equal(
            RuleBook.Known.Select(k => k.Name).Order(),
            Shipped.With().GetSection("Reminders:Rules").GetChildren().Select(c => c.Key).Order()
        );

        static string Written(Rule rule) =>
            $"{rule.Name} {string.Join(' ', rule.Settings.Offsets)} {string.Join(' ', rule.Settings.Audience.Order())}";
    }

    [Fact]
    public void Offsets_audience_and_words_may_be_set()
    {
        var settings = Rehearsed.Settings(
            ("Reminders:Rules:offer.near:Offsets", "2d, 1h"),
            ("Reminders:Rules:offer.near:Template:staff", "{name}: {left}"),
            ("Reminders:Rules:matching.opens:Audience", "announcements fellows"),
            ("Reminders:Rules:offer.lapsed:Audience", "Staff")
        );
        var ada = A.Applicant("Ada").With(offerDeadline: "2025-10-10T12:00:00-07:00");

        Assert.Equal(
            [
                "2025-10-08 12:00 offer.near 2d channel:staff [ada]",
                "2025-10-10 11:00 offer.near 1h channel:staff [ada]",
            ],
            Rehearsed.Of("offer.near", settings, From, To, ada)
        );
        Assert.Equal(
            ["2025-10-10 12:00 offer.lapsed 0 channel:staff [ada]"],
            Rehearsed.Of("offer.lapsed", settings, From, To, ada)
        );
        Assert.Equal(
            [
                "2025-10-20 09:00 matching.opens 0 channel:announcements []",
                "2025-10-20 09:00 matching.opens 0 channel:fellows []",
            ],
            Rehearsed.Of("matching.opens", settings, From, To)
        );
        Assert.Contains("Ada Somebody: 1 hour", Rehearsed.Postings(settings, From, To, ada).Select(p => p.Line.Text));
    }

    [Theory]
    [InlineData("offer.neer:Enabled", "true", "Reminders:Rules:offer.neer", "There is no such rule")]
    [InlineData("offer.near:Enabled", "maybe", "Reminders:Rules:offer.near:Enabled", "Use true or false.")]
    [InlineData("offer.near:Offset", "3d", "Reminders:Rules:offer.near:Offset", "There is no such setting")]
    [InlineData("offer.near:Offsets", "3 days", "Reminders:Rules:offer.near:Offsets", "Use days or hours")]
    [InlineData("offer.near:Offsets:0", "3d", "Reminders:Rules:offer.near:Offsets", "Write it as one text")]
    [InlineData("fellowship.ends:Offsets", "3h", "Reminders:Rules:fellowship.ends:Offsets", "This rule takes days")]
    [InlineData(
        "digest.weekly:Offsets",
        "1d",
        "Reminders:Rules:digest.weekly:Offsets",
        "This rule has a moment of its own"
    )]
    [InlineData(
        "offer.near:Audience",
        "fellows",
        "Reminders:Rules:offer.near:Audience",
        "This rule may speak to staff."
    )]
    [InlineData("offer.near:Template", "Hello", "Reminders:Rules:offer.near:Template", "Say for whom")]
    [InlineData(
        "offer.near:Template:fellows",
        "Hello",
        "Reminders:Rules:offer.near:Template:fellows",
        "This rule may speak to staff."
    )]
    [InlineData(
        "offer.near:Template:staff",
        "Dear {who}",
        "Reminders:Rules:offer.near:Template:staff",
        "{name}, {deadline}, {left}"
    )]
    [InlineData("offer.near:Template:staff", " ", "Reminders:Rules:offer.near:Template:staff", "Use a text")]
    public void What_is_wrong_is_named_with_its_mend(string key, string value, string named, string mend)
    {
        var (settings, problems) = SettingsReader.Read(Shipped.With(($"Reminders:Rules:{key}", value)));

        Assert.Null(settings);
        var problem = Assert.Single(problems);
        Assert.Equal(named, problem.Key);
        Assert.Contains(mend, problem.Mend, StringComparison.Ordinal);
    }
}
