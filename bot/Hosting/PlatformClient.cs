namespace FellowsBot.Hosting;

/// <summary>The HTTP client for a platform, which carries the bot's token.</summary>
internal static class PlatformClient
{
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan OneConnection = TimeSpan.FromMinutes(5);

    /// <summary>Follows nothing, keeps nothing and adds nothing. Nor does it log addresses, as the host's own clients do.</summary>
    /// <param name="timeout">How long a call may take.</param>
    public static HttpClient Create(TimeSpan timeout) =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = LongestConnect,
                PooledConnectionLifetime = OneConnection,
                ActivityHeadersPropagator = null,
            }
        )
        {
            Timeout = timeout,
        };
}
