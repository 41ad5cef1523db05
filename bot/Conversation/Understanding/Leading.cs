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
        if (Quoted().IsMatch(cleaned) || Sentence().Match(cleaned) is not { Success: true } first)
        {
            return null;
        }
        var words = Words.AsTyped(Words.In(first.Groups["lead"].Value));
        var rest = Next().Replace(first.Groups["rest"].Value, "");
        var isOwnSentence = first.Groups["end"].Value is not ",";
        if (words.Count == 0 || !rest.Any(char.IsLetterOrDigit))
        {
            return null;
        }
        // "Ok good. So nothing changed?" is no yes: before another sentence only a plain one is.
        var answer = YesOrNo.Of(words, isWaiting);
        var isPlainYes = YesOrNo.IsPlainYes(words);
        bool? settles =
            isOwnSentence ? (answer is true && !isPlainYes ? null : answer)
            : YesOrNo.IsPlainNo(words) ? false
            : isPlainYes && AndAsks().IsMatch(rest) ? true
            : null;
        return (settles, isWaiting) switch
        {
            ({ } isYes, true) => new Leading(rest, IsCourtesy: false, isYes),
            (not null, false) => new Leading(rest, IsCourtesy: true, Settles: false),
            _ => YesOrNo.Courtesy(words) is null ? null : new Leading(rest, IsCourtesy: true, Settles: false),
        };
    }

    /// <summary>
    /// Whether the yes is the asker's own: a question or something known follows it. "Yes. I'd love to join" may be somebody's mail,
    /// pasted; then nothing is settled. What is dropped can be said again.
    /// </summary>
    public bool MaySettle(IReadOnlyList<Understood> rest) =>
        !Settles
        || Rest.EndsWith('?')
        || Clauses.IsQuestion(Rest)
        || AndAsks().IsMatch(Rest)
        || rest.All(u => u.Request is not NotCovered) && !FirstPerson().IsMatch(Rest);

    /// <summary>Whether something may be done in the same breath: nothing is taken back by a guess.</summary>
    public bool MayFollow(Understood understood) =>
        understood.Request switch
        {
            Settle settle => settle.IsYes != Settles && understood.Confidence >= 1,
            UndoLast => understood.Confidence >= 1,
            ShowProposal => Settles,
            // "No, cancel. I haven't seen his score": why it is dropped asks nothing.
            NotCovered => Settles || Rest.EndsWith('?') || Clauses.IsQuestion(Rest),
            _ => true,
        };

    [GeneratedRegex(
        @"\b(?:i|i'd|i'm|i've|i'll|my|me)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FirstPerson();

    /// <summary>"Yes, and then what's the last day for it?"</summary>
    [GeneratedRegex(
        @"^(?:and|so)\b(?: then| now| also)?,? (?:what|when|where|who|which|how|why|is|are|does|do|did|will)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AndAsks();

    /// <summary>"Yes. Then who's left?": a question stands behind it.</summary>
    [GeneratedRegex(
        @"^(?:(?:then|now|next)\b,? )+(?=(?:what|when|where|who|which|how|why|is|are|does|do|did|will)(?:['’]?s)?\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Next();

    [GeneratedRegex(@"^\W*[""“>]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"^(?<lead>[^.!?,;\n]{1,60}?)\s*(?:(?<end>[.!;\n]+|…)|(?<end>,))\s+(?<rest>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Sentence();
}
