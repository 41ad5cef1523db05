using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Talks;

/// <summary>
/// "I started in September, is that what you have?", "I leave two days earlier, have you got that noted?": what somebody tells and
/// wants to see on record. What was told says which fact it is; the answer is the fact as it stands.
/// </summary>
internal static partial class OnRecord
{
    public static Request? Read(string text, Sentence sentence)
    {
        if (sentence.Asker.IsStranger || Tail().Match(text) is not { Success: true } tail)
        {
            return null;
        }
        var told = text[..tail.Index];
        var isOfFellow = sentence.Asker.Person?.Role is Role.Mentor;
        if (told.Trim().Length == 0)
        {
            return Again.Of(sentence.Memory, sentence.Asker);
        }
        var role = isOfFellow ? Role.Fellow : sentence.Asker.Person?.Role;
        return role is { } of && Fact(told, of) is { } what
            ? new AskPerson(isOfFellow ? Subjects.Of(sentence) : new Subject.Self(), what)
            : null;
    }

    /// <summary>What is told before "is that what you have"; none where it tells two things, one against the other.</summary>
    public static string? Told(string cleaned) =>
        Asked().Match(cleaned) is { Success: true } asked && !Against().IsMatch(asked.Groups["told"].Value)
            ? asked.Groups["told"].Value
            : null;

    private static PersonAspect? Fact(string told, Role role) =>
        Elsewhere().IsMatch(told) ? PersonAspect.Competing
        : role is Role.Applicant
            ? Offer().IsMatch(told) ? PersonAspect.Offer
                : References().IsMatch(told)
                    ? (BeforeContact().IsMatch(told) ? PersonAspect.ReferenceNotice : PersonAspect.References)
                : null
        : role is not Role.Fellow ? null
        : Zone().IsMatch(told) ? PersonAspect.TimeZone
        : Last().IsMatch(told) || Paper().IsMatch(told) && !Starts().IsMatch(told) ? PersonAspect.LastDay
        : Extension().IsMatch(told) ? PersonAspect.Extension
        : Mentor().IsMatch(told) ? PersonAspect.Mentor
        : First().IsMatch(told) ? PersonAspect.FirstDay
        : null;

    [GeneratedRegex(
        @"\b(?:(?:is|was) (?:it|that|this) (?:also |really |now )*(?:what (?:you|u|they|the system|your \w+) (?:have|has|say|says|show|shows|got)|the same (?:in|on|with|for|at) (?:your|you|the) ?(?:\w+)?|same (?:in|on|with|for|at) (?:your|you|the) ?(?:\w+)?|(?:written|noted|put|marked) down(?: (?:some|any)where| there)?|noted|recorded|registered|on (?:file|record)|registered (?:with|by) you|in (?:your|the) (?:system|records?|files?|books?))|(?:have|do) (?:you|u) (?:have |got |already |also )*(?:it|that|this) (?:noted|recorded|registered|on (?:file|record)|(?:noted |written )?down|in (?:your|the) (?:system|records?|files?)|too)|(?:it's|it is|that's|it) (?:registered|recorded|noted))(?: yet| already| too| correctly| so| like this)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Tail();

    [GeneratedRegex(
        @"^(?<told>.+?)[,.;]\s+(?:is|was|have|do)\s+(?:it|that|this|you|u)\b[^,.;]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"\b(?:but|earl\w+|later|others?|instead|before|after|since|around|about)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Against();

    [GeneratedRegex(@"\b(?:other|another|competing) (?:offer|deadline|one)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"\boffers?\b|\baccept\w*|\bdeclin\w+|\b(?:said|say) (?:yes|no)\b|\bturned? (?:it|you|the \w+) down\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Offer();

    [GeneratedRegex(
        @"\b(?:references?|refs?|referees?|recommenders?|letters?|profs?|professors?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex References();

    /// <summary>"I want to tell my professors before you contact them".</summary>
    [GeneratedRegex(
        @"\bbefore (?:you|u|they|anyone|anybody)\b|\b(?:notice|warn\w*|heads? ?-?up)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex BeforeContact();

    [GeneratedRegex(@"\btime ?-?zone\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Zone();

    [GeneratedRegex(
        @"\b(?:leave|leaves|leaving|ends?|ending|finish|finishes|finishing|last day|final day|until|till|over|done)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Last();

    /// <summary>A contract or a mail that names a day names the last one, unless it says otherwise.</summary>
    [GeneratedRegex(@"\b(?:contract|papers?|letter|e-?mail|mail|form)\b.*\bTT\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Paper();

    [GeneratedRegex(@"\b(?:starts?|starting|begins?|beginning|first day)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Starts();

    [GeneratedRegex(
        @"\b(?:starts?|started|starting|begins?|began|beginning|first day|since|been here|arriv\w+|came|joined)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex First();

    [GeneratedRegex(
        @"\b(?:exten(?:d|ds|ded|sion)|stay|stays|staying|carry on|carries on|continue|continues|go on|goes on)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Extension();

    [GeneratedRegex(@"\bmentor\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mentor();
}
