using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FellowsBot.Channels.Teams.Tokens;

/// <summary>What a good token of the channel says.</summary>
/// <param name="ServiceUrl">Which service it speaks for; none = it does not say.</param>
/// <param name="Endorsements">The channels that its key may sign for.</param>
/// <param name="Until">When it runs out.</param>
internal sealed record ChannelToken(string? ServiceUrl, IReadOnlyList<string> Endorsements, DateTimeOffset Until);

/// <summary>What came of checking.</summary>
internal readonly record struct TokenVerdict(ChannelToken? Token, bool CannotSay = false);

/// <summary>
/// Checks the tokens that come in with the library that JwtBearer checks with: signature by the channel's own keys, issuer,
/// audience, lifetime with five minutes' skew, and RSA signatures only. A token that was good is remembered as it was written
/// until it runs out, for Teams uses one for an hour.
/// </summary>
internal sealed class ChannelTokens(ChannelKeys keys, TeamsSettings settings, TimeProvider time)
{
    private const string Scheme = "Bearer ";
    private const int MostRemembered = 500;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512"];
    private readonly JsonWebTokenHandler reader = new() { MapInboundClaims = false };
    private readonly ConcurrentDictionary<string, ChannelToken> known = new(StringComparer.Ordinal);

    public async ValueTask<TokenVerdict> CheckAsync(string? header, CancellationToken cancel)
    {
        if (header is null || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return default;
        }
        var text = header[Scheme.Length..].Trim();
        if (known.TryGetValue(text, out var before))
        {
            if (time.GetUtcNow() < before.Until + Skew)
            {
                return new TokenVerdict(before);
            }
            known.TryRemove(text, out _);
            return default;
        }
        return await VerifyAsync(text, cancel);
    }

    private async Task<TokenVerdict> VerifyAsync(string text, CancellationToken cancel)
    {
        if (!IsForUs(text))
        {
            return default;
        }
        if (await keys.CurrentAsync(cancel) is not { } now)
        {
            return new TokenVerdict(null, CannotSay: true);
        }
        var result = await reader.ValidateTokenAsync(text, Rules(now));
        if (
            result.Exception is SecurityTokenSignatureKeyNotFoundException
            && await keys.NewerAsync(now, cancel) is { } newer
            && !ReferenceEquals(now, newer)
        )
        {
            now = newer;
            result = await reader.ValidateTokenAsync(text, Rules(now));
        }
        if (!result.IsValid || result.SecurityToken is not JsonWebToken token)
        {
            return default;
        }
        var good = new ChannelToken(
            token.TryGetPayloadValue<string>("serviceurl", out var service) ? service : null,
            now.Endorsements.GetValueOrDefault(token.Kid ?? "") ?? [],
            new DateTimeOffset(token.ValidTo, TimeSpan.Zero)
        );
        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }
        known[text] = good;
        return new TokenVerdict(good);
    }

    /// <summary>A look at what it says of itself, so that nobody has keys fetched with a token that cannot be good.</summary>
    private bool IsForUs(string text)
    {
        try
        {
            return reader.CanReadToken(text)
                && reader.ReadJsonWebToken(text) is { } token
                && token.Audiences.Contains(settings.AppId, StringComparer.Ordinal)
                && Algorithms.Contains(token.Alg, StringComparer.Ordinal);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException)
        {
            return false;
        }
    }

    private TokenValidationParameters Rules(KeySet now) =>
        new()
        {
            ValidIssuers =
                settings.OpenIdMetadata is { Length: > 0 } && now.Issuer is { } named
                    ? [settings.Issuer, named]
                    : [settings.Issuer],
            ValidAudience = settings.AppId,
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = now.Keys,
            TryAllIssuerSigningKeys = false,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ClockSkew = Skew,
        };
}
