using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// What stands before the matter itself: "Go for it. How will I know?", "lovely. Any chance of Wednesday?", "ok thanks, and where
/// is Bo?". A yes or a no there settles what waits; courtesy is courtesy.
/// </summary>
/// <param name="Rest">The matter.</param>
/// <param name="IsCourtesy">Whether what comes before it says nothing but that something was heard.</param>
/// <param name="Settles">Else: whether what waits is recorded or dropped.</param>
internal sealed partial record Leading(string Rest, bool IsCourtesy, bool Settles)
{
    /// <summary>None where the message begins with its matter.</summary>
    /// <param name="cleaned">The message.</param>
    /// <param name="isWaiting">Whether a proposal waits for an answer.</param>
    public static Leading? In(string cleaned, bool isWaiting)
    {
        if (Sentence().Match(cleaned) is not { Success: true } first)
        {
            return null;
        }
        IReadOnlyList<string> words = [.. Words.In(first.Groups["lead"].Value).Select(w => Words.Fold(w.Typed))];
        var rest = first.Groups["rest"].Value;
        var isOwnSentence = first.Groups["end"].Value is not ",";
        if (words.Count == 0 || !rest.Any(char.IsLetterOrDigit))
        {
            return null;
        }
        var settles =
            isOwnSentence ? YesOrNo.Of(words, isWaiting)
            : YesOrNo.IsPlainNo(words) ? false
            : (bool?)null;
        return (settles, isWaiting) switch
        {
            ({ } isYes, true) => new Leading(rest, IsCourtesy: false, isYes),
            (not null, false) => new Leading(rest, IsCourtesy: true, Settles: false),
            _ => YesOrNo.Courtesy(words) is null ? null : new Leading(rest, IsCourtesy: true, Settles: false),
        };
    }

    /// <summary>Whether something may be done in the same breath: nothing is taken back by a guess.</summary>
    public static bool MayFollow(Understood understood) =>
        understood.Request is not (UndoLast or Settle) || understood.Confidence >= 1;

    [GeneratedRegex(
        @"^(?<lead>[^.!?,;\n]{1,60}?)\s*(?:(?<end>[.!;\n]+|…)|(?<end>,))\s+(?<rest>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Sentence();
}
