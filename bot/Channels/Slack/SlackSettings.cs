using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>The app as Slack knows it, and where Slack is.</summary>
/// <param name="BotToken">Speaks for the bot ("xoxb-…").</param>
/// <param name="SigningSecret">Tells requests of Slack's over HTTP; none = only Socket Mode.</param>
/// <param name="AppToken">Opens Socket Mode ("xapp-…"); none = only HTTP.</param>
/// <param name="ApiBase">Where the methods are; ends with a slash.</param>
/// <param name="SeasonZone">The zone in which the bot writes moments to everybody.</param>
public sealed record SlackSettings(
    string BotToken,
    string? SigningSecret,
    string? AppToken,
    Uri ApiBase,
    DateTimeZone SeasonZone
)
{
    public const string Platform = "slack";
    public static readonly Uri PublicApi = new("https://slack.com/api/");
    private static readonly string[] SlackHosts = ["slack.com", "slack-gov.com"];

    /// <summary>
    /// Whether an address that came in a message may be followed: on Slack's own hosts or where the methods are, encrypted
    /// unless it is this machine (contract, section 9).
    /// </summary>
    public bool MayFollow(Uri address)
    {
        var isPlain = address.Scheme is "http" or "ws";
        if (!isPlain && address.Scheme is not ("https" or "wss") || isPlain && !address.IsLoopback)
        {
            return false;
        }
        var host = address.IdnHost;
        return host.Equals(ApiBase.IdnHost, StringComparison.OrdinalIgnoreCase)
            || !isPlain
                && SlackHosts.Any(known =>
                    host.Equals(known, StringComparison.OrdinalIgnoreCase)
                    || host.EndsWith($".{known}", StringComparison.OrdinalIgnoreCase)
                );
    }
}
