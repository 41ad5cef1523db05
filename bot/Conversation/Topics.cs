namespace FellowsBot.Conversation;

/// <summary>A topic that can be asked about, and how people ask about it.</summary>
/// <param name="Id">What <see cref="AskHandbook"/> takes.</param>
/// <param name="Title">As it is shown to people.</param>
/// <param name="Asks">Wordings of the question.</param>
/// <param name="Body">What is written about it, before the season's dates are filled in.</param>
public sealed record Topic(string Id, string Title, IReadOnlyList<string> Asks, string Body);

/// <summary>All topics there are, as they stand at this moment.</summary>
public interface ITopics
{
    IReadOnlyList<Topic> Topics();
}
