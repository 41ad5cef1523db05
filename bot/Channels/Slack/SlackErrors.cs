namespace FellowsBot.Channels.Slack;

/// <summary>What Slack means by the error it names (each method's list of errors).</summary>
internal static class SlackErrors
{
    public enum Kind
    {
        /// <summary>It will not be taken, now or later.</summary>
        ForGood,

        /// <summary>Slack did not take it, for now.</summary>
        NotNow,

        /// <summary>It may have come through in part, says Slack.</summary>
        Doubtful,

        /// <summary>The token is refused, whatever the message.</summary>
        OfTheToken,
    }

    public static Kind Of(string error) =>
        error switch
        {
            "ratelimited"
            or "rate_limited"
            or "message_limit_exceeded"
            or "service_unavailable"
            or "team_added_to_org"
            or "accesslimited" => Kind.NotNow,
            "fatal_error" or "internal_error" or "request_timeout" => Kind.Doubtful,
            _ when SlackState.IsRefusal(error) => Kind.OfTheToken,
            _ => Kind.ForGood,
        };

    /// <summary>Whether the request certainly never left this machine.</summary>
    public static bool NeverLeft(HttpRequestException broken) =>
        broken.HttpRequestError
            is HttpRequestError.ConnectionError
                or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;
}
