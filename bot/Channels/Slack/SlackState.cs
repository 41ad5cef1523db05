using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FellowsBot.Channels.Slack;

/// <summary>How it stands with Slack: who the bot is there, and which setting it refuses.</summary>
public sealed partial class SlackState
{
    /// <summary>Errors that say that a token does not hold (docs.slack.dev, each method's list).</summary>
    private static readonly HashSet<string> Refusals = new(StringComparer.Ordinal)
    {
        "invalid_auth",
        "not_authed",
        "account_inactive",
        "token_revoked",
        "token_expired",
        "no_permission",
        "org_login_required",
        "ekm_access_denied",
        "not_allowed_token_type",
    };
    private readonly Dictionary<string, string> refused = [];
    private readonly Lock gate = new();

    /// <summary>Where to log; nowhere until the host has said.</summary>
    public ILogger Log { get; set; } = NullLogger.Instance;

    /// <summary>What Slack calls the bot; none = not known yet.</summary>
    public string? BotUser { get; internal set; }

    /// <summary>The settings whose token Slack refuses, each with its reason; empty = all is well.</summary>
    public IReadOnlyDictionary<string, string> Refused
    {
        get
        {
            lock (gate)
            {
                return new Dictionary<string, string>(refused);
            }
        }
    }

    internal static bool IsRefusal(string error) => Refusals.Contains(error);

    /// <summary>Keeps whether a token holds; logged when that changes, with the setting's name and never its value.</summary>
    internal void Heard(string setting, string? error)
    {
        var isRefusal = error is not null && IsRefusal(error);
        lock (gate)
        {
            if (isRefusal == refused.ContainsKey(setting))
            {
                return;
            }
            if (isRefusal)
            {
                refused[setting] = error!;
            }
            else
            {
                refused.Remove(setting);
            }
        }
        if (isRefusal)
        {
            TokenRefused(Log, setting, error!);
        }
        else
        {
            TokenHolds(Log, setting);
        }
    }

    [LoggerMessage(
        LogLevel.Error,
        "Slack refuses {Setting} ({Error}): set one that holds. Nothing can be sent until then."
    )]
    private static partial void TokenRefused(ILogger log, string setting, string error);

    [LoggerMessage(LogLevel.Information, "Slack accepts {Setting} again.")]
    private static partial void TokenHolds(ILogger log, string setting);
}
