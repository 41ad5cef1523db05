using FellowsBot.LanguageModel;

namespace FellowsBot.Hosting.Settings;

/// <summary>Settings section "Season": the programme's calendar. Dates are ISO, in <see cref="TimeZone"/>.</summary>
public sealed class SeasonOptions
{
    public string? Name { get; set; }

    /// <summary>An IANA name.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Calendar days an offer stands.</summary>
    public int OfferDays { get; set; } = 7;

    /// <summary>By stage id.</summary>
    public Dictionary<string, StageOptions> Stages { get; set; } = [];
}

/// <summary>One stage in the settings. A date alone opens at its start and closes at its end.</summary>
public sealed class StageOptions
{
    public string? Name { get; set; }
    public string? Opens { get; set; }
    public string? Closes { get; set; }

    /// <summary>Days on which the live parts take place; none = any.</summary>
    public List<string> SlotDays { get; set; } = [];
}

/// <summary>Settings section "Access": who is staff beyond those imported so.</summary>
public sealed class AccessOptions
{
    public List<string> Staff { get; set; } = [];

    /// <summary>Whether releases and erasures ask a second member of staff; unset = where there is more than one.</summary>
    public bool? SecondPerson { get; set; }
}

/// <summary>Settings section "Channels": where broadcasts go (`slack:C0123`, `teams:19:…@thread.tacv2`, `trial:staff`).</summary>
public sealed class ChannelsOptions
{
    public string? Staff { get; set; }
    public string? Fellows { get; set; }
    public string? Announcements { get; set; }
}

/// <summary>Settings section "Teams": the bot's registration; no AppId = Teams off.</summary>
public sealed class TeamsOptions
{
    public string? AppId { get; set; }
    public string? AppPassword { get; set; }

    /// <summary>A certificate's file (PEM or PFX) in place of a client secret.</summary>
    public string? AppCertificate { get; set; }
    public string? TenantId { get; set; }

    /// <summary>SingleTenant, MultiTenant or UserAssignedMSI.</summary>
    public string? AppType { get; set; }
    public string? OpenIdMetadata { get; set; }
    public string? Authority { get; set; }
    public List<string> TrustedHosts { get; set; } = [];

    /// <summary>Whether personal answers in a channel are shown there to the asker alone, a preview of Teams.</summary>
    public bool TargetedMessages { get; set; }

    public bool IsOn => !string.IsNullOrWhiteSpace(AppId);

    public bool IsManagedIdentity => "UserAssignedMSI".Equals(AppType, StringComparison.OrdinalIgnoreCase);

    /// <summary>As the channel takes them.</summary>
    public Channels.Teams.TeamsSettings ToTeamsSettings() =>
        new()
        {
            AppId = AppId,
            AppPassword = AppPassword,
            AppCertificate = string.IsNullOrWhiteSpace(AppCertificate) ? null : AppCertificate,
            TenantId = TenantId,
            IsMultiTenant = "MultiTenant".Equals(AppType, StringComparison.OrdinalIgnoreCase),
            IsManagedIdentity = IsManagedIdentity,
            OpenIdMetadata = OpenIdMetadata,
            Authority = Authority,
            TrustedHosts = TrustedHosts,
            TargetedMessages = TargetedMessages,
        };
}

/// <summary>Settings section "Slack": no BotToken = Slack off.</summary>
public sealed class SlackOptions
{
    public string? BotToken { get; set; }
    public string? SigningSecret { get; set; }
    public string? AppToken { get; set; }
    public string? ApiBaseUrl { get; set; }

    public bool IsOn => !string.IsNullOrWhiteSpace(BotToken);
}

/// <summary>Settings section "Trial": trying the bot out on this machine.</summary>
public sealed class TrialOptions
{
    /// <summary>Unset = on while neither Teams nor Slack is configured.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Whether `serve` loads the sample people into a database that has never held anyone.</summary>
    public bool SamplePeople { get; set; } = true;
}

/// <summary>Settings section "Clock": the bot's clock in trial mode.</summary>
public sealed class ClockOptions
{
    /// <summary>An ISO instant with offset.</summary>
    public string Start { get; set; } = "2025-10-01T09:00:00-07:00";

    /// <summary>Seconds of the bot's time to a second of ours.</summary>
    public double Speed { get; set; } = 1;
}

/// <summary>Settings section "Public": where the platforms reach the bot.</summary>
public sealed class PublicOptions
{
    public string? BaseUrl { get; set; }
}

/// <summary>Settings section "Anthropic": an optional language model; unset = the bot answers with no outside service.</summary>
public sealed class AnthropicOptions
{
    public string? ApiKey { get; set; }
    public string Model { get; set; } = "claude-haiku-5-5";

    /// <summary>Unset = Anthropic's own address.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>How many tokens, read and written, all questions of a day may use together.</summary>
    public int DailyTokens { get; set; } = 1_000_000;

    /// <summary>Seconds that one question may take.</summary>
    public int Timeout { get; set; } = 20;

    public bool IsOn => !string.IsNullOrWhiteSpace(ApiKey);

    /// <summary>As the language model takes them; only where it is on.</summary>
    public ModelSettings ToModelSettings() =>
        new(
            ApiKey!,
            Model,
            string.IsNullOrWhiteSpace(BaseUrl) ? null : new Uri(BaseUrl),
            DailyTokens,
            NodaTime.Duration.FromSeconds(Timeout)
        );
}

/// <summary>Settings section "Retention": how long people are kept.</summary>
public sealed class RetentionOptions
{
    /// <summary>Days after the season's last day from which everybody but the staff is erased; unset = kept until erased by hand.</summary>
    public int? DaysAfterSeason { get; set; }
}

/// <summary>Settings section "Handbook": where its files are; unset = bot/Questions/Handbook below the working folder, else beside the program.</summary>
public sealed class HandbookOptions
{
    public string? Folder { get; set; }
}
