using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Conversation;

/// <summary>Choices to pick from, offered anew where a short reply fits none of them.</summary>
internal static class Choosing
{
    private const int LongestPick = 4;

    /// <summary>A question with its choices, numbered and as buttons.</summary>
    public static IReadOnlyList<Part> Parts(string question, IReadOnlyList<Choice> choices) =>
        [
            new Paragraph(question),
            new Bullets([.. choices.Select(c => c.Label)], Numbered: true),
            new Buttons([.. choices.Select((c, i) => new Button(c.Label, $"{i + 1}"))]),
        ];

    /// <summary>Whether a turn is a pick that fits no choice: "3" of two, "the one in Berlin".</summary>
    public static bool IsMissed(Turn turn, Memory memory, IReadOnlyList<Understood> understood)
    {
        if (memory.Choices.Count == 0)
        {
            return false;
        }
        var words = Words.In(Words.Clean(turn.Text));
        var isNumber = words is [{ Folded: var only }] && only.All(char.IsAsciiDigit);
        return isNumber && !Picks.IsPick(words, memory)
            || understood is [{ Request: NotCovered }] && words.Count is > 0 and <= LongestPick;
    }

    /// <summary>The choices once more, as they were.</summary>
    public static Reply Again(Memory memory) =>
        new()
        {
            Outcome = Outcome.Clarify,
            Intent = "choose",
            Private = memory.Choices.Any(c => c.PersonId is not null),
            Parts = Parts("That is none of these. Which one do you mean?", memory.Choices),
            Remember = memory,
        };
}
