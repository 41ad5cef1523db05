using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>What only mentors ask: by when they have to recommend.</summary>
internal static partial class ByMentors
{
    public static Request? Read(string text) =>
        Recommend().IsMatch(text) ? new AskStage(StageId.Extension, StageAspect.Closes) : null;

    /// <summary>"When must I hand in my recommendations", "when do I have to decide on extensions".</summary>
    [GeneratedRegex(
        @"^(?:when|by when|until when|what's the (?:deadline|cutoff|cut-off|date|latest)|deadline|cutoff|cut-off)\b.*\b(?:recommend\w*|i have to decide|i decide|must i decide)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Recommend();
}
