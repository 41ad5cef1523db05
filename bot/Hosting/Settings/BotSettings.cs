using FellowsBot.Channels.Slack;
using FellowsBot.Programme;
using FellowsBot.Reminders;
using FellowsBot.Storage;
using NodaTime;

namespace FellowsBot.Hosting.Settings;

/// <summary>Every setting, read and found good: what the rest of the bot is built from.</summary>
public sealed record BotSettings
{
    public required Season Season { get; init; }
    public required StorageOptions Storage { get; init; }
    public required IReadOnlySet<EmailAddress> Staff { get; init; }
    public required AccessOptions Access { get; init; }
    public required ChannelsOptions Channels { get; init; }
    public required TeamsOptions Teams { get; init; }
    public required SlackOptions Slack { get; init; }
    public required TrialOptions Trial { get; init; }
    public required RetentionOptions Retention { get; init; }
    public required AnthropicOptions Anthropic { get; init; }
    public required HandbookOptions Handbook { get; init; }
    public required RuleBook Reminders { get; init; }
    public required Instant ClockStart { get; init; }
    public required double ClockSpeed { get; init; }

    /// <summary>Whether the trial page, the movable clock and unsigned loopback calls are there.</summary>
    public bool IsTrial => Trial.Enabled ?? !(Teams.IsOn || Slack.IsOn);

    /// <summary>The app as the channel takes it.</summary>
    public SlackSettings ToSlackSettings() =>
        new(
            Slack.BotToken!.Trim(),
            Given(Slack.SigningSecret),
            Given(Slack.AppToken),
            Given(Slack.ApiBaseUrl) is { } api ? new Uri($"{api.TrimEnd('/')}/") : SlackSettings.PublicApi,
            Season.Zone
        );

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
