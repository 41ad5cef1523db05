namespace FellowsBot.Conversation.Platforms;

/// <summary>A message that stands on a platform and shows the state of something.</summary>
/// <param name="Platform">The platform's prefix in the settings: "teams", "slack".</param>
/// <param name="ChatId">The conversation, as <see cref="Destination.Conversation"/> has it without the prefix.</param>
/// <param name="MessageId">What the platform calls it.</param>
/// <param name="About">What it shows the state of, as <see cref="Reply.About"/>.</param>
public sealed record Post(string Platform, string ChatId, string MessageId, string About);

/// <summary>Remembers which messages show which state, so that they are put in other words when it changes.</summary>
public interface IPosts
{
    Task KeepAsync(Post post, CancellationToken cancel);
}
