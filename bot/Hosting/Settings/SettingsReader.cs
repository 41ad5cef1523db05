using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.Extensions.Configuration;
using NodaTime.Text;

namespace FellowsBot.Hosting.Settings;

/// <summary>Reads every setting and finds everything that is wrong with them at once.</summary>
public static class SettingsReader
{
    private static readonly (string Section, Type Type)[] Sections =
    [
        ("Season", typeof(SeasonOptions)),
        ("Storage", typeof(StorageOptions)),
        ("Access", typeof(AccessOptions)),
        ("Channels", typeof(ChannelsOptions)),
        ("Teams", typeof(TeamsOptions)),
        ("Slack", typeof(SlackOptions)),
        ("Trial", typeof(TrialOptions)),
        ("Clock", typeof(ClockOptions)),
        ("Public", typeof(PublicOptions)),
        ("Anthropic", typeof(AnthropicOptions)),
        ("Retention", typeof(RetentionOptions)),
        ("Handbook", typeof(HandbookOptions)),
        ("Reminders", typeof(RemindersOptions)),
    ];

    /// <summary>The settings, unless something stops everything; and all problems, warnings included.</summary>
    public static (BotSettings? Settings, IReadOnlyList<SettingProblem> Problems) Read(IConfiguration configuration)
    {
        var problems = Sections
            .SelectMany(s => KnownKeys.Problems(configuration.GetSection(s.Section), s.Type))
            .ToList();
        if (problems.Count > 0)
        {
            return (null, problems);
        }
        var (season, seasonProblems) = SeasonReader.Read(Bound<SeasonOptions>(configuration, "Season"));
        problems.AddRange(seasonProblems);
        var storage = Bound<StorageOptions>(configuration, "Storage");
        var access = Bound<AccessOptions>(configuration, "Access");
        var channels = Bound<ChannelsOptions>(configuration, "Channels");
        var teams = Bound<TeamsOptions>(configuration, "Teams");
        var slack = Bound<SlackOptions>(configuration, "Slack");
        var trial = Bound<TrialOptions>(configuration, "Trial");
        var clock = Bound<ClockOptions>(configuration, "Clock");
        var retention = Bound<RetentionOptions>(configuration, "Retention");
        var anthropic = Bound<AnthropicOptions>(configuration, "Anthropic");
        var (reminders, reminderProblems) = RemindersReader.Read(
            Bound<RemindersOptions>(configuration, "Reminders"),
            configuration
        );
        problems.AddRange(reminderProblems);
        problems.AddRange(SettingRules.OfStorage(storage));
        problems.AddRange(SettingRules.OfAccess(access));
        problems.AddRange(RetentionRules.Of(retention));
        problems.AddRange(SettingRules.OfTeams(teams));
        problems.AddRange(SettingRules.OfSlack(slack));
        problems.AddRange(SettingRules.OfChannels(channels, teams, slack, trial));
        problems.AddRange(SettingRules.OfClock(clock));
        problems.AddRange(SettingRules.OfAnthropic(anthropic));
        problems.AddRange(SettingRules.OfAddresses(configuration));
        if (season is null || problems.Any(p => p.Severity is Severity.Stops))
        {
            return (null, problems);
        }
        return (
            new BotSettings
            {
                Season = season,
                Storage = storage,
                Staff = access.Staff.Select(EmailAddress.Parse).ToHashSet(),
                Access = access,
                Channels = channels,
                Teams = teams,
                Slack = slack,
                Trial = trial,
                Retention = retention,
                Anthropic = anthropic,
                Handbook = Bound<HandbookOptions>(configuration, "Handbook"),
                Reminders = reminders,
                ClockStart = OffsetDateTimePattern.ExtendedIso.Parse(clock.Start).Value.ToInstant(),
                ClockSpeed = clock.Speed,
            },
            problems
        );
    }

    private static T Bound<T>(IConfiguration configuration, string section)
        where T : new() => configuration.GetSection(section).Get<T>() ?? new T();
}
