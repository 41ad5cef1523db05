using Anthropic;
using Anthropic.Core;
using Microsoft.Extensions.AI;

namespace FellowsBot.LanguageModel;

/// <summary>Makes the way to the model: the official SDK behind <see cref="IChatClient"/>. Nothing of it is loaded before the first question.</summary>
internal static class Claude
{
    private const long LargestAnswer = 1024 * 1024;
    private static readonly TimeSpan KeptOpen = TimeSpan.FromMinutes(5);

    public static IChatClient Client(ModelSettings settings)
    {
        // What the environment says about the service (address, traces, extra headers) is the operator's other programs' business.
        var client = new AnthropicClient
        {
            ApiKey = settings.ApiKey,
            BaseUrl = settings.BaseUrl?.ToString().TrimEnd('/') ?? EnvironmentUrl.Production,
            HttpClient = Http(),
            MaxRetries = 0,
            Timeout = settings.Timeout.ToTimeSpan(),
            OpenTelemetry = false,
        };
        return client.AsIChatClient(settings.Model);
    }

    /// <summary>Follows nobody elsewhere with a question, and takes no answer that is endless.</summary>
    private static HttpClient Http()
    {
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = KeptOpen,
        };
        return new HttpClient(new Bounded(sockets)) { Timeout = Timeout.InfiniteTimeSpan };
    }

    private sealed class Bounded(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var response = await base.SendAsync(request, cancellationToken);
            try
            {
                await response.Content.LoadIntoBufferAsync(LargestAnswer, cancellationToken);
                return response;
            }
            catch
            {
                response.Dispose();
                throw;
            }
        }
    }
}
