using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Terminal;

/// <summary>One thing asked at the terminal.</summary>
/// <param name="Text">The words.</param>
/// <param name="As">The address of whoever asks; the operator vouches for it.</param>
/// <param name="At">When; none = the bot's clock.</param>
/// <param name="In">Where.</param>
/// <param name="Conversation">What follow-ups share; none = a conversation of its own.</param>
public sealed record TerminalRequest(string Text, string? As, Instant? At, Place In, string? Conversation = null);

/// <summary>The terminal as a channel: the same conversation as everywhere, with the operator as the directory.</summary>
public sealed class TerminalChannel(Conversations conversations, IDirectory directory, IClock clock)
{
    public async Task<Reply> AskAsync(TerminalRequest request, CancellationToken cancel)
    {
        var asker = await directory.FindAsync(request.As, cancel);
        var conversation = request.Conversation is null ? null : $"terminal:{request.Conversation}";
        return await conversations.HearAsync(
            new Turn(request.Text, asker, request.In, conversation, request.At ?? clock.GetCurrentInstant()),
            cancel
        );
    }
}
