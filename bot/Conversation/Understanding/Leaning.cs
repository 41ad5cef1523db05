using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Claims;
using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// What leans on the talk before it ("so what's with hers now", "and will it be told"): likeness sees only the words, and mostly mistakes
/// what they stand for. There it must be much surer than for a question that stands by itself; else the message is handed on.
/// Measured on 288 messages that nobody here had seen: of those in the middle of a talk that likeness alone answered, 31 were wrong and
/// 9 right, and three in four of the wrong ones were less sure than this.
/// </summary>
internal static partial class Leaning
{
    /// <summary>How sure likeness must be, 0 to 1.</summary>
    private const double Surely = 0.9;

    /// <summary>Whether a guess is too unsure to be acted upon; a wish that staff may have is only proposed, and may be.</summary>
    public static bool IsUnsure(string cleaned, Judged judged, Memory memory) =>
        judged.Guess.Confidence < Surely
        && judged.Intent is { } intent
        && !(WishKinds.IsWish(intent) && judged.Sentence.Asker.IsStaff)
        && memory
            is { PersonAspect: not null }
                or { StageAspect: not null }
                or { Topic: not null }
                or { List: not null }
                or { HasWish: true }
                or { Proposal: not null }
                or { PersonId: not null }
        && judged.Sentence is { Names.Count: 0, Stages.Count: 0 }
        && Leans().IsMatch(Idle().Replace(cleaned, ""));

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
