namespace FellowsBot.Channels.Teams;

/// <summary>How the bot is registered with Teams, as its settings say; contract, section 3.</summary>
public sealed record TeamsSettings
{
    /// <summary>The application's id; none = trial mode, in which the Agents Playground on this machine is spoken to without tokens.</summary>
    public string? AppId { get; init; }

    /// <summary>The client secret; none with a certificate or a managed identity.</summary>
    public string? AppPassword { get; init; }

    /// <summary>A certificate's file (PEM or PFX) in place of a secret.</summary>
    public string? AppCertificate { get; init; }
    public string? TenantId { get; init; }
    public bool IsMultiTenant { get; init; }
    public bool IsManagedIdentity { get; init; }

    /// <summary>Where the channel publishes its keys; none = the public cloud's.</summary>
    public string? OpenIdMetadata { get; init; }

    /// <summary>Where tokens come from; none = the public cloud's, for the tenant.</summary>
    public string? Authority { get; init; }

    /// <summary>The hosts that may receive the bot's token; none = the public cloud's.</summary>
    public IReadOnlyList<string> TrustedHosts { get; init; } = [];

    /// <summary>Whether personal answers in a channel are shown there to the asker alone (a preview of Teams) and not sent between two.</summary>
    public bool TargetedMessages { get; init; }

    public bool IsTrial => string.IsNullOrWhiteSpace(AppId);

    private bool IsGovernment =>
        Uri.TryCreate(Authority, UriKind.Absolute, out var uri)
        && uri.Host.EndsWith(".us", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whose tokens come in.</summary>
    public string Issuer => IsGovernment ? "https://api.botframework.us" : "https://api.botframework.com";

    /// <summary>What the bot's own tokens are for.</summary>
    public string Scope => $"{Issuer}/.default";

    public Uri MetadataAddress =>
        new(
            OpenIdMetadata is { Length: > 0 } set ? set
            : IsGovernment ? "https://login.botframework.azure.us/v1/.well-known/openidconfiguration"
            : "https://login.botframework.com/v1/.well-known/openidconfiguration"
        );

    public Uri TokenAddress =>
        new(
            $"{(Authority is { Length: > 0 } set ? set.TrimEnd('/') : $"https://login.microsoftonline.com/{(IsMultiTenant ? "botframework.com" : TenantId)}")}/oauth2/v2.0/token"
        );

    /// <summary>Where conversations are opened before any has been heard of.</summary>
    public string DefaultServiceUrl =>
        IsGovernment ? "https://smba.infra.gov.teams.microsoft.us/teams" : "https://smba.trafficmanager.net/teams";
}
