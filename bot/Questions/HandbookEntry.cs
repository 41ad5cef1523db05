namespace FellowsBot.Questions;

/// <summary>One topic of the handbook: how people ask about it, and the answer, with places for the season's dates.</summary>
/// <param name="Id">Lower case with hyphens; the file's name.</param>
/// <param name="Title">Shown to people when the topic is offered.</param>
/// <param name="Asks">Wordings from which the bot learns to recognise it.</param>
/// <param name="Related">Other topics.</param>
/// <param name="SendsToStaff">The answer says that staff know the rest.</param>
/// <param name="Body">Markdown with {{placeholders}}.</param>
public sealed record HandbookEntry(
    string Id,
    string Title,
    IReadOnlyList<string> Asks,
    IReadOnlyList<string> Related,
    bool SendsToStaff,
    string Body
)
{
    /// <summary>What the answer says, as values that beliefs are held against; see <see cref="HandbookFacts"/>.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];
}
