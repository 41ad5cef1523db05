using Anthropic.Exceptions;
using Microsoft.Extensions.AI;

namespace FellowsBot.LanguageModel;

/// <summary>
/// Counts what the calls of one question cost. A call whose bill never came, because it was cut short, counts as the most
/// that it can have cost; one that was turned away counts nothing.
/// </summary>
internal sealed class Metered
{
    /// <summary>Tokens of the instructions, the tools and the form, rounded up.</summary>
    private const int Fixed = 2500;

    /// <summary>The densest writing there is has about one character a token; what we send is mostly English, at four.</summary>
    private const int CharactersToToken = 2;

    public long Tokens { get; private set; }
    public int Calls { get; private set; }

    /// <summary>The client, counted; not a type derived from the library's, for the reason that <see cref="Later"/> gives.</summary>
    public IChatClient Over(IChatClient client) =>
        new ChatClientBuilder(client).Use(CountAsync, getStreamingResponseFunc: null).Build();

    private Task<ChatResponse> CountAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options,
        IChatClient inner,
        CancellationToken cancel
    )
    {
        var sent = messages as IReadOnlyCollection<ChatMessage> ?? [.. messages];
        var most = Fixed + sent.Sum(Characters) / CharactersToToken + (options?.MaxOutputTokens ?? 0);
        Calls++;
        Tokens += most;
        return Later.OfAny(
            inner.GetResponseAsync(sent, options, cancel),
            done =>
            {
                Tokens += (Bill(done) ?? most) - most;
                return done.GetAwaiter().GetResult();
            }
        );
    }

    /// <summary>What the call cost; nothing where that is not known.</summary>
    private static long? Bill(Task<ChatResponse> done) =>
        done.IsFaulted && done.Exception.InnerException is AnthropicApiException ? 0
        : done.IsCompletedSuccessfully
        && done.Result.Usage is { InputTokenCount: { } asked, OutputTokenCount: { } answered }
            ? asked + answered
        : null;

    private static int Characters(ChatMessage message) =>
        message.Contents.Sum(c =>
            c switch
            {
                TextContent text => text.Text.Length,
                FunctionResultContent result => result.Result?.ToString()?.Length ?? 0,
                _ => 0,
            }
        );
}
