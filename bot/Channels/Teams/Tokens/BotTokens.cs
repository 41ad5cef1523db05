using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Core;
using Azure.Identity;
using FellowsBot.Channels.Teams.Protocol;
using FellowsBot.Conversation;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace FellowsBot.Channels.Teams.Tokens;

/// <summary>The bot's own token, or why there is none just now.</summary>
internal readonly record struct BotToken(string? Value, Sending? Trouble = null);

/// <summary>Gives the bot's own token towards Teams, kept until shortly before it runs out.</summary>
internal interface IBotTokens
{
    /// <summary>The token, or why there is none.</summary>
    /// <param name="refused">The one that Teams has just refused: another is fetched; none = the one in hand will do.</param>
    /// <param name="cancel">When the bot stops.</param>
    ValueTask<BotToken> GetAsync(string? refused, CancellationToken cancel);
}

/// <summary>In trial mode: nothing is shown to anybody.</summary>
internal sealed class NoBotTokens : IBotTokens
{
    public ValueTask<BotToken> GetAsync(string? refused, CancellationToken cancel) => default;
}

/// <summary>Whether Teams takes the bot's token; said in the log when that changes, by the setting to look at, never its value.</summary>
internal sealed partial class TokenWatch
{
    private ILogger? log;

    /// <summary>The setting to mend; none = all is well.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Where it is said; nowhere before the host has been built.</summary>
    public void To(ILogger<TokenWatch> where) => log = where;

    public void Refused(string setting)
    {
        if (Wrong != setting)
        {
            Wrong = setting;
            if (log is not null)
            {
                IsRefused(log, setting);
            }
        }
    }

    public void Good()
    {
        if (Wrong is not null)
        {
            Wrong = null;
            if (log is not null)
            {
                IsGood(log);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Teams refuses the bot's token. Check {Setting}.")]
    private static partial void IsRefused(ILogger log, string setting);

    [LoggerMessage(LogLevel.Information, "Teams takes the bot's token again.")]
    private static partial void IsGood(ILogger log);
}

/// <summary>Where a token comes from, and how long it lasts; one fetches while the others wait.</summary>
internal abstract class FetchedTokens(TokenWatch watch, TimeProvider time) : IBotTokens, IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim one = new(1, 1);
    private (string Value, DateTimeOffset Until)? current;

    /// <summary>The setting to look at when it is refused.</summary>
    public abstract string Setting { get; }

    public async ValueTask<BotToken> GetAsync(string? refused, CancellationToken cancel)
    {
        if (InHand(refused) is { } good)
        {
            return new BotToken(good);
        }
        await one.WaitAsync(cancel);
        try
        {
            if (InHand(refused) is { } meanwhile)
            {
                return new BotToken(meanwhile);
            }
            var (token, trouble) = await FetchAsync(cancel);
            current = token;
            return new BotToken(token?.Item1, trouble);
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    protected abstract Task<((string, DateTimeOffset)? Token, Sending? Trouble)> FetchAsync(CancellationToken cancel);

    protected Sending Refused()
    {
        watch.Refused(Setting);
        return new Sending.NotYet("the bot is not given a token for Teams", Duration.FromMinutes(1));
    }

    protected static Sending Unreachable() =>
        new Sending.NotYet("the service that gives tokens does not answer", Duration.FromSeconds(10));

    protected DateTimeOffset Now => time.GetUtcNow();

    private string? InHand(string? refused) =>
        current is var (value, until) && value != refused && time.GetUtcNow() < until - Early ? value : null;
}

/// <summary>
/// With a client secret: client credentials at `{Authority}/oauth2/v2.0/token` (RFC 6749, 4.4). Asked for directly, since MSAL takes no
/// authority on this machine by plain http, as tests and the contract have it.
/// </summary>
internal sealed class SecretTokens(TeamsSettings settings, HttpClient http, TokenWatch watch, TimeProvider time)
    : FetchedTokens(watch, time)
{
    public override string Setting => "Teams:AppPassword";

    protected override async Task<((string, DateTimeOffset)? Token, Sending? Trouble)> FetchAsync(
        CancellationToken cancel
    )
    {
        using var form = new FormUrlEncodedContent([
            new("grant_type", "client_credentials"),
            new("client_id", settings.AppId!),
            new("client_secret", settings.AppPassword ?? ""),
            new("scope", settings.Scope),
        ]);
        try
        {
            using var answer = await http.PostAsync(settings.TokenAddress, form, cancel);
            if (
                answer.StatusCode
                is HttpStatusCode.BadRequest
                    or HttpStatusCode.Unauthorized
                    or HttpStatusCode.Forbidden
            )
            {
                return (null, Refused());
            }
            var read = answer.IsSuccessStatusCode
                ? await answer.Content.ReadFromJsonAsync(TokenJson.Default.TokenResponse, cancel)
                : null;
            return read?.AccessToken is { Length: > 0 } token
                ? ((token, Now + TimeSpan.FromSeconds(read.ExpiresIn)), null)
                : (null, Unreachable());
        }
        catch (Exception trouble)
            when (trouble is HttpRequestException or JsonException or IOException
                || trouble is OperationCanceledException && !cancel.IsCancellationRequested
            )
        {
            return (null, Unreachable());
        }
    }
}

/// <summary>With a certificate or a managed identity: by Azure.Identity.</summary>
internal sealed class AzureTokens(
    Func<TokenCredential> credential,
    string scope,
    string setting,
    TokenWatch watch,
    TimeProvider time
) : FetchedTokens(watch, time)
{
    public override string Setting => setting;

    protected override async Task<((string, DateTimeOffset)? Token, Sending? Trouble)> FetchAsync(
        CancellationToken cancel
    )
    {
        try
        {
            // A new one each time: a credential would give the token once more that was refused.
            var token = await credential().GetTokenAsync(new TokenRequestContext([scope]), cancel);
            return ((token.Token, token.ExpiresOn), null);
        }
        catch (Exception trouble) when (trouble is AuthenticationFailedException or IOException or ArgumentException)
        {
            return (null, Refused());
        }
    }
}
