using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace FellowsBot.Channels.Teams.Tokens;

/// <summary>The keys that the channel signs with, each with what it is endorsed for, and who signs.</summary>
internal sealed record KeySet(
    IReadOnlyList<SecurityKey> Keys,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Endorsements,
    string? Issuer,
    DateTimeOffset At
);

/// <summary>
/// Fetches the channel's keys by its metadata and keeps them for half a day; a key nobody knows has them fetched anew, once a
/// minute at most. Keys in hand are kept where new ones cannot be had.
/// </summary>
internal sealed class ChannelKeys(Uri metadata, HttpClient http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);
    private static readonly TimeSpan NoSooner = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim one = new(1, 1);
    private KeySet? current;
    private DateTimeOffset tried = DateTimeOffset.MinValue;

    /// <summary>None where they cannot be had.</summary>
    public async Task<KeySet?> CurrentAsync(CancellationToken cancel) =>
        current is { } known && time.GetUtcNow() - known.At < Kept ? known : await FetchAsync(current, cancel);

    /// <summary>Newer ones than these, where there are any.</summary>
    public Task<KeySet?> NewerAsync(KeySet than, CancellationToken cancel) => FetchAsync(than, cancel);

    public void Dispose() => one.Dispose();

    private async Task<KeySet?> FetchAsync(KeySet? than, CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            var now = time.GetUtcNow();
            if (!ReferenceEquals(current, than) || current is not null && now - tried < NoSooner)
            {
                return current;
            }
            tried = now;
            current = await ReadAsync(now, cancel);
        }
        catch (Exception trouble)
            when (trouble is HttpRequestException or JsonException or IOException or InvalidOperationException
                || trouble is OperationCanceledException && !cancel.IsCancellationRequested
            )
        {
            // What was known goes on.
        }
        finally
        {
            one.Release();
        }
        return current;
    }

    private async Task<KeySet> ReadAsync(DateTimeOffset now, CancellationToken cancel)
    {
        using var about = JsonDocument.Parse(await http.GetStringAsync(metadata, cancel));
        var address = new Uri(metadata, about.RootElement.GetProperty("jwks_uri").GetString()!);
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            throw new InvalidOperationException("Keys are fetched by https.");
        }
        var text = await http.GetStringAsync(address, cancel);
        using var keys = JsonDocument.Parse(text);
        var endorsements = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var key in keys.RootElement.GetProperty("keys").EnumerateArray())
        {
            if (key.TryGetProperty("kid", out var id) && key.TryGetProperty("endorsements", out var endorsed))
            {
                endorsements[id.GetString()!] = [.. endorsed.EnumerateArray().Select(e => e.GetString()!)];
            }
        }
        return new KeySet(
            [.. new JsonWebKeySet(text).GetSigningKeys()],
            endorsements,
            about.RootElement.TryGetProperty("issuer", out var issuer) ? issuer.GetString() : null,
            now
        );
    }
}
