using Anthropic.Exceptions;
using Microsoft.Extensions.AI;

namespace FellowsBot.LanguageModel;

/// <summary>
/// Counts what the calls of one question cost. A call whose bill never came, because it was cut short, counts as the most
/// that it can have cost; one that was turned away counts nothing.
/// </summary>
internal sealed class Metered(IChatClient inner) : DelegatingChatClient(inner)
{
    /// <summary>Tokens of the instructions, the tools and the form, rounded up.</summary>
    private const int Fixed = 2500;

    /// <summary>The densest writing there is has about one character a token; what we send is mostly English, at four.</summary>
    private const int CharactersToToken = 2;

    public long Tokens { get; private set; }
    public int Calls { get; private set; }

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var sent = messages as IReadOnlyCollection<ChatMessage> ?? [.. messages];
        var most = Fixed + sent.Sum(Characters) / CharactersToToken + (options?.MaxOutputTokens ?? 0);
        Calls++;
        Tokens += most;
        try
        {
            var response = await base.GetResponseAsync(sent, options, cancellationToken);
            if (response.Usage is { InputTokenCount: { } asked, OutputTokenCount: { } answered })
            {
                Tokens += asked + answered - most;
            }
            return response;
        }
        catch (AnthropicApiException)
        {
            Tokens -= most;
            throw;
        }
    }

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
