using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>
/// Whether a request comes from Slack: the digest of its moment and its body, byte by byte, with the secret that only Slack and
/// this app know (docs.slack.dev, "verifying requests"). A request older or newer than five minutes is not taken.
/// </summary>
internal static class Signature
{
    public const string TimestampHeader = "X-Slack-Request-Timestamp";
    public const string SignatureHeader = "X-Slack-Signature";
    private static readonly Duration LongestAge = Duration.FromMinutes(5);

    public static bool Holds(string? secret, string? timestamp, string? signature, ReadOnlySpan<byte> body, Instant now)
    {
        if (
            string.IsNullOrEmpty(secret)
            || string.IsNullOrEmpty(signature)
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || Math.Abs(now.ToUnixTimeSeconds() - (double)seconds) > LongestAge.TotalSeconds
        )
        {
            return false;
        }
        return CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Of(secret, timestamp!, body)),
            Encoding.UTF8.GetBytes(signature)
        );
    }

    /// <summary>The signature of a body sent at a moment, as Slack writes it.</summary>
    public static string Of(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes($"v0:{timestamp}:"));
        hmac.AppendData(body);
        return $"v0={Convert.ToHexStringLower(hmac.GetHashAndReset())}";
    }
}
