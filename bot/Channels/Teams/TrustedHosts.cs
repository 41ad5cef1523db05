namespace FellowsBot.Channels.Teams;

/// <summary>Which addresses the bot speaks to: https on a named host, and plain http on this machine where that is named.</summary>
internal sealed class TrustedHosts
{
    /// <summary>The public cloud's. `trafficmanager.net` itself is anybody's, so that host is named in full.</summary>
    private static readonly string[] PublicCloud =
    [
        "smba.trafficmanager.net",
        "botframework.com",
        "*.botframework.com",
        "teams.microsoft.com",
        "*.teams.microsoft.com",
    ];

    private readonly List<(string Host, int? Port)> trusted;
    private readonly bool isTrial;

    public TrustedHosts(IReadOnlyList<string> named, bool isTrial)
    {
        this.isTrial = isTrial;
        trusted = [.. (named.Count > 0 ? named : PublicCloud).Select(Read)];
    }

    public bool Trusts(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && Trusts(uri);

    public bool Trusts(Uri uri)
    {
        if (uri.UserInfo.Length > 0)
        {
            return false;
        }
        if (isTrial)
        {
            return uri.IsLoopback && uri.Scheme is "http" or "https";
        }
        var isSafe = uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback;
        return isSafe && trusted.Any(t => Fits(t.Host, uri) && (t.Port is null || t.Port == uri.Port));
    }

    private static bool Fits(string host, Uri uri) =>
        host.StartsWith("*.", StringComparison.Ordinal)
            ? uri.Host.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase)
            : uri.Host.Equals(host, StringComparison.OrdinalIgnoreCase);

    /// <summary>"host", "host:port", "*.domain", or a whole address.</summary>
    private static (string, int?) Read(string text)
    {
        var trimmed = text.Trim().TrimEnd('/');
        if (
            trimmed.Contains("://", StringComparison.Ordinal)
            && Uri.TryCreate(trimmed, UriKind.Absolute, out var address)
        )
        {
            return (address.Host, address.IsDefaultPort ? null : address.Port);
        }
        return trimmed.Split(':') is [var host, var port] && int.TryParse(port, out var number)
            ? (host, number)
            : (trimmed, null);
    }
}
