using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// In the middle of a talk a message is told by its words and by what was spoken of. Where these leave a doubt, the words alone
/// may do, as for a question that stands by itself: they must tell the same, and more surely where they lean on something before
/// ("so what's with hers now", "and will it be told"). Whoever names somebody does not lean on who was spoken of.
/// </summary>
internal static partial class Leaning
{
    /// <summary>How sure the words alone must be, 0 to 1; and how sure where they lean on something.</summary>
    private const double Sure = 0.7;

    private const double Surely = 0.9;

    /// <summary>Asks for the one or the other only where it matters.</summary>
    public static Guess Surer(Func<Guess> inTalk, Lazy<Guess> alone, Sentence sentence)
    {
        if (sentence.Names.Count > 0 && alone.Value.IsCovered)
        {
            return alone.Value;
        }
        var told = inTalk();
        return
            !told.IsCovered
            && told.Best[0].Intent == alone.Value.Best[0].Intent
            && alone.Value.Confidence >= (Leans().IsMatch(Idle().Replace(sentence.Text, "")) ? Surely : Sure)
            ? alone.Value
            : told;
    }

    /// <summary>"Is it decided who I work with": an "it" that stands for nothing before.</summary>
    [GeneratedRegex(
        @"\b(?:is|was|will|would) it (?:be )?(?:\w+ ){0,2}\w+ (?:that|who|whom|whether|if|to|for)\b|\bit(?:['’]s| is) (?:possible|true|ok|okay|fine|too late|important)\b|\bis it (?:possible|true|ok|okay|fine|too late)\b|\bdoes it matter\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Idle();

    [GeneratedRegex(
        @"\b(?:he|she|his|her|hers|him|they|them|their|theirs|it|its|it['’]s|that|this|those|these|one|ones|else|instead|other|others)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Leans();
}
