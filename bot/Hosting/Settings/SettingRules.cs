using System.Data.Common;
using System.Text.RegularExpressions;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using NodaTime.Text;

namespace FellowsBot.Hosting.Settings;

/// <summary>What must hold between and within the settings, section by section.</summary>
internal static partial class SettingRules
{
    private const double FastestClock = 1_000_000;
    private const int FewestTokens = LanguageModel.Budget.MostForOneQuestion;
    private const int MostTokens = 1_000_000_000;
    private const int LongestTimeout = 120;

    public static IEnumerable<SettingProblem> OfStorage(StorageOptions storage)
    {
        var mend =
            storage.Provider is StorageProvider.Sqlite
                ? "For SQLite use \"Data Source=fellowsbot.db\"."
                : "For SQL Server use \"Server=…;Database=…\" and how to sign in.";
        if (string.IsNullOrWhiteSpace(storage.ConnectionString))
        {
            yield return new("Storage:ConnectionString", null, mend);
        }
        else if (!IsConnectionString(storage))
        {
            yield return new("Storage:ConnectionString", "***", $"It cannot be read. {mend}");
        }
    }

    public static IEnumerable<SettingProblem> OfAccess(AccessOptions access) =>
        access
            .Staff.Select((text, i) => (text, i))
            .Where(entry => !EmailAddress.TryParse(entry.text, out _))
            .Select(entry => new SettingProblem($"Access:Staff:{entry.i}", entry.text, "Use an e-mail address."));

    public static IEnumerable<SettingProblem> OfTeams(TeamsOptions teams)
    {
        if (!teams.IsOn)
        {
            if (!string.IsNullOrEmpty(teams.AppPassword))
            {
                yield return new(
                    "Teams:AppId",
                    null,
                    "Teams:AppPassword is set: set the application (client) id as well, or neither."
                );
            }
            yield break;
        }
        string[] types = ["SingleTenant", "MultiTenant", "UserAssignedMSI"];
        var type = teams.AppType ?? "SingleTenant";
        if (!types.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            yield return new("Teams:AppType", type, $"Use one of {string.Join(", ", types)}.");
        }
        var managed = type.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase);
        var hasCertificate = !string.IsNullOrWhiteSpace(teams.AppCertificate);
        if (hasCertificate && CertificateRules.Wrong(teams.AppCertificate!) is { } wrong)
        {
            yield return new("Teams:AppCertificate", teams.AppCertificate, wrong);
        }
        if (!managed && !hasCertificate && string.IsNullOrWhiteSpace(teams.AppPassword))
        {
            yield return new(
                "Teams:AppPassword",
                null,
                "Set the client secret of the registration named in Teams:AppId."
            );
        }
        if (
            type.Equals("SingleTenant", StringComparison.OrdinalIgnoreCase) && string.IsNullOrWhiteSpace(teams.TenantId)
        )
        {
            yield return new(
                "Teams:TenantId",
                null,
                "A single-tenant bot needs its tenant's id (or set Teams:AppType to MultiTenant)."
            );
        }
    }

    public static IEnumerable<SettingProblem> OfSlack(SlackOptions slack)
    {
        if (slack.IsOn && string.IsNullOrWhiteSpace(slack.SigningSecret) && string.IsNullOrWhiteSpace(slack.AppToken))
        {
            yield return new(
                "Slack:SigningSecret",
                null,
                "Slack:BotToken is set: set Slack:SigningSecret (HTTP) or Slack:AppToken (Socket Mode) as well."
            );
        }
    }

    public static IEnumerable<SettingProblem> OfChannels(
        ChannelsOptions channels,
        TeamsOptions teams,
        SlackOptions slack,
        TrialOptions trial
    )
    {
        var isTrial = trial.Enabled ?? !(teams.IsOn || slack.IsOn);
        foreach (
            var (key, value) in new[]
            {
                ("Channels:Staff", channels.Staff),
                ("Channels:Fellows", channels.Fellows),
                ("Channels:Announcements", channels.Announcements),
            }
        )
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return new(
                    key,
                    null,
                    "Say where these posts go: slack:C0123, teams:19:…@thread.tacv2, or trial:staff."
                );
            }
            else if (!ChannelForm().IsMatch(value))
            {
                yield return new(key, value, "Use slack:C0123, teams:19:…@thread.tacv2, or trial:staff.");
            }
            else if (value.StartsWith("slack:", StringComparison.Ordinal) && !slack.IsOn)
            {
                yield return new(
                    key,
                    value,
                    "Slack is off: set Slack:BotToken, or name another channel.",
                    Severity.StopsServing
                );
            }
            else if (value.StartsWith("teams:", StringComparison.Ordinal) && !teams.IsOn && !isTrial)
            {
                yield return new(
                    key,
                    value,
                    "Teams is off: set Teams:AppId, or name another channel.",
                    Severity.StopsServing
                );
            }
            else if (value.StartsWith("trial:", StringComparison.Ordinal) && !isTrial)
            {
                yield return new(
                    key,
                    value,
                    "Trial mode is off, so nobody reads this channel: name one of Slack or Teams.",
                    Severity.Warning
                );
            }
        }
    }

    public static IEnumerable<SettingProblem> OfClock(ClockOptions clock)
    {
        if (!OffsetDateTimePattern.ExtendedIso.Parse(clock.Start).Success)
        {
            yield return new(
                "Clock:Start",
                clock.Start,
                "Use an instant with an offset, for example 2025-10-01T09:00:00-07:00."
            );
        }
        if (clock.Speed is not (> 0 and <= FastestClock))
        {
            yield return new("Clock:Speed", $"{clock.Speed}", $"Use a number above 0, at most {FastestClock:0}.");
        }
    }

    public static IEnumerable<SettingProblem> OfAnthropic(AnthropicOptions anthropic)
    {
        if (anthropic.IsOn && anthropic.ApiKey!.Any(c => c is < '!' or > '~'))
        {
            yield return new("Anthropic:ApiKey", "***", "A key has no spaces or line breaks in it: copy it once more.");
        }
        if (!ModelForm().IsMatch(anthropic.Model))
        {
            yield return new("Anthropic:Model", anthropic.Model, "Use a model's id, for example claude-haiku-5-5.");
        }
        if (anthropic.DailyTokens is < FewestTokens or > MostTokens)
        {
            yield return new(
                "Anthropic:DailyTokens",
                $"{anthropic.DailyTokens}",
                $"Use a whole number from {FewestTokens} (about one question) to {MostTokens}; to ask no model at all, unset Anthropic:ApiKey."
            );
        }
        if (anthropic.Timeout is < 1 or > LongestTimeout)
        {
            yield return new(
                "Anthropic:Timeout",
                $"{anthropic.Timeout}",
                $"Use a whole number of seconds from 1 to {LongestTimeout}."
            );
        }
    }

    public static IEnumerable<SettingProblem> OfAddresses(IConfiguration configuration)
    {
        string[] keys =
        [
            "Public:BaseUrl",
            "Slack:ApiBaseUrl",
            "Anthropic:BaseUrl",
            "Teams:OpenIdMetadata",
            "Teams:Authority",
        ];
        foreach (var key in keys)
        {
            var value = configuration[key];
            if (!string.IsNullOrWhiteSpace(value) && !IsSafeAddress(value))
            {
                yield return new(key, value, "Use an https address; plain http is for this machine (loopback) only.");
            }
        }
    }

    private static bool IsSafeAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    /// <summary>Whether the provider itself can read it: it refuses keywords and values that a plain reader lets pass.</summary>
    private static bool IsConnectionString(StorageOptions storage)
    {
        try
        {
            DbConnectionStringBuilder read =
                storage.Provider is StorageProvider.Sqlite
                    ? new SqliteConnectionStringBuilder(storage.ConnectionString)
                    : new SqlConnectionStringBuilder(storage.ConnectionString);
            return read.Count > 0;
        }
        catch (Exception unreadable)
            when (unreadable is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$", RegexOptions.None, 1000)]
    private static partial Regex ModelForm();

    [GeneratedRegex(@"^(?:slack:[A-Z0-9]{3,}|teams:\S{3,}|trial:[a-z0-9-]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChannelForm();
}
