using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Which side of a mentor and a fellow is asked for, where the order of the words says so: "who is Noor mentoring" asks for
/// fellows, "who is mentoring Noor" for a mentor. The words are the same, so likeness cannot tell.
/// </summary>
internal static partial class MentorSides
{
    /// <summary>The request type; none where the words do not say.</summary>
    /// <param name="text">The text with NN for each person.</param>
    public static string? Of(string text) =>
        Fellows().IsMatch(text) ? "mentor.fellows"
        : Mentor().IsMatch(text) ? "person.mentor"
        : null;

    [GeneratedRegex(
        @"\bwhom? (?:is|does|did|was|am|do) (?:NN|i) (?:currently |supposed to |the |an? )?(?:mentor|mentors|mentoring|supervise|supervising|looking after|look after)\b(?! by| to be)|\b(?:know|tell me) whom? NN (?:mentors|supervises|looks after)\b|\b(?:mentored|supervised) by NN\b|\bwho(?: is| was| were| has been| have been|'s| are)? assigned to NN\b|\b(?:has|have|with) NN as (?:an? |their |the )?mentor\b|\bwhose mentor (?:is|am|was) (?:NN|i)\b|^(?:is|was) NN (?:mentoring|supervising)\b|^whom? (?:does|do) (?:NN|i) (?:currently |still )?have\b(?: (?:now|at the moment|so far|as (?:an? )?(?:fellows?|mentees?)|just to be sure|again))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Fellows();

    [GeneratedRegex(
        @"\bwho(?:'s| is| was)? (?:currently )?(?:mentoring|mentors|mentored|supervising|supervises|looking after|looks after) (?:NN|me)\b|\bwhom? (?:is|was|am) (?:NN|i) (?:being )?(?:mentored|supervised|looked after) by\b|\bwhom? (?:is|was|am) (?:NN|i) (?:assigned|matched) (?:to|with)\b|\bwhose (?:fellow|mentee) (?:is|am|was) (?:NN|i)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mentor();
}
