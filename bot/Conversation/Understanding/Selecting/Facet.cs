using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Selecting;

/// <summary>One fact that people may have in common, and the words that say it.</summary>
/// <param name="Words">How it is said.</param>
/// <param name="Say">What it narrows to.</param>
internal sealed record Facet(Regex Words, Action<Match, Selection> Say)
{
    /// <summary>What stands for a fact that has been taken.</summary>
    private const string Taken = "#";

    /// <summary>The text without the fact, which then is part of the selection.</summary>
    public string Take(string text, Selection selection)
    {
        if (Words.Match(text) is not { Success: true } said)
        {
            return text;
        }
        Say(said, selection);
        return $"{text[..said.Index]}{Taken}{text[(said.Index + said.Length)..]}".Trim();
    }
}
