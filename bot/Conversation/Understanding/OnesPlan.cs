using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// What people say to themselves: "I'll check with his mentor first", "let me think about it", "phew". Nothing is asked and nothing wished
/// for, so nobody is bothered with it. What staff should know ("I'll be late") is none of it.
/// </summary>
internal static partial class OnesPlan
{
    /// <summary>None where anything else is said.</summary>
    public static SmallTalk? Read(Sentence sentence) =>
        !sentence.Text.Contains('?', StringComparison.Ordinal) && Plan().IsMatch(sentence.Text.Replace('’', '\''))
            ? new SmallTalk(Talk.Noted)
            : null;

    [GeneratedRegex(
        @"^\W*(?:(?:ok|okay|right|fine|good|great|cool|sharp|thanks|thank you|thx|ta|cheers|hm+|ah|oh|alright|noted|got it|no worries|hold on|phew|well|then|so|sure|perfect)\b[\s,.!…]*)*(?:(?:i'll|i will|i'm going to|i'm gonna|gonna|let me) (?:just |then |quickly |first |better |go |and )*(?:check|ask|chase|call|ring|phone|sort|talk|speak|have a (?:look|think|word|chat)|look into|look (?:it|that|this) up|get back to (?:you|it|this|that)|come back|think|sleep on|wait|see what|try|discuss|find out|double[- ]check|mull)\b(?! (?:who|what|when|which|how|if|whether|where|for)\b)(?!.*\b(?:please|can you|could you|tell the|and then|more time|longer|extension|extra|human|person|staff)\b)[^?]{0,70}|(?:phew|wow|crikey|blimey|brilliant|wonderful|fab|nice one|ugh|sigh|aha|yay|hooray|oh dear|oh no|what a (?:day|relief|mess)|that's (?:all|everything|it)(?: for (?:now|today))?|nothing else|all set|(?:no,? )?that's all|that was (?:all|it|everything)))\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Plan();
}
