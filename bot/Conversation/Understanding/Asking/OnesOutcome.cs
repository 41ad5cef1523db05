using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// "Did I get it?", "when do I hear back?", "is it a no?", "when do I finish?": what the same words come to for an applicant, who
/// waits for the next stage, and for a fellow, who waits for the extension decisions.
/// </summary>
internal static partial class OnesOutcome
{
    public static Request? Read(string text, Person person, bool isOfExtension)
    {
        var isFellow = person.Role is Role.Fellow;
        return isFellow && isOfExtension && JustTell().IsMatch(text) ? Of(PersonAspect.Extension)
            : isFellow && NotExtended().IsMatch(text) ? Of(PersonAspect.LastDay)
            : isFellow && IfExtended().IsMatch(text) ? new AskHandbook("extended-end")
            : isFellow && Mine().IsMatch(text) ? Of(PersonAspect.Extension)
            : If().IsMatch(text) ? null
            : AboutMe().IsMatch(text)
                ? Of(
                    isFellow ? PersonAspect.Extension
                    : person.Stage is StageId.Offer ? PersonAspect.Offer
                    : PersonAspect.Status
                )
            : Got().IsMatch(text) ? Of(isFellow ? PersonAspect.Extension : PersonAspect.Status)
            : Hear().IsMatch(text) && !Elsewhere().IsMatch(text)
                ? isFellow ? Of(PersonAspect.Extension)
                    : person.Stage is StageId.Final ? new AskHandbook("offer-timing")
                    : person.Stage is null or StageId.Offer ? null
                    : Of(PersonAspect.Status)
            : !isFellow && GetsOffer().IsMatch(text) ? Of(PersonAspect.Offer)
            : Start().IsMatch(text) ? Of(PersonAspect.FirstDay)
            : isFellow && Finish().IsMatch(text) ? Of(PersonAspect.LastDay)
            : null;
    }

    private static AskPerson Of(PersonAspect what) => new(new Subject.Self(), what);

    [GeneratedRegex(
        @"^(?:so |and )?what(?: happens)? if (?:i'm|im|i am|i) (?:not|don't get|do not get|not being)\b.*\bexten",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NotExtended();

    /// <summary>"What's the end date if I'm extended": the same for everybody, and nobody's decision.</summary>
    [GeneratedRegex(
        @"\b(?:end|ends|end date|last day|finish|until when|how long|leave)\b.*\bif (?:i'm|im|i am|i get|i|they|you)(?: \w+)? (?:extended|extend|extension)\b|\bif (?:i'm|im|i am|i get|they|you)(?: \w+)? (?:extended|extend)\b.*\b(?:end|ends|end date|last day|finish|until when|how long)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfExtended();

    [GeneratedRegex(
        @"\b(?:has|have|is|was) mine (?:been )?(?:already )?(?:decided|made|settled|recorded|in)\b|\bwhat about mine$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mine();

    /// <summary>"Come on, just tell me yes or no".</summary>
    [GeneratedRegex(
        @"^(?:(?:come on|cmon|c'mon|please|but|ok|just|oh|can you|could you|you can|then|well) )*(?:tell me|say)(?: (?:yes or no|a yes or a no|if it's a yes|please|then|already|anyway|now|it))+$|^(?:(?:just|a|so|but|please) )*yes or no$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex JustTell();

    /// <summary>"Have you decided about me yet?"</summary>
    [GeneratedRegex(
        @"\b(?:have|has|did) (?:you|they|the team|the staff|staff|anybody|anyone)(?: all| already| ever)* (?:decided?|(?:made|make) (?:up )?(?:your|their|a) (?:minds?|decision)|reached a decision)(?: anything| something)? (?:about|on) me\b|\bany decision (?:about|on) me\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AboutMe();

    [GeneratedRegex(@"\b(?:if|once|in case|suppose)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex If();

    [GeneratedRegex(
        @"^(?:so )?(?:did|have|will|do|am|was) i (?:get|got|getting|make|made|gotten) (?:it|in)$|^(?:is|are) (?:my|the) (?:\w+ )?(?:results?|outcomes?|marks?|scores?) (?:out|there|in|available|known|ready)(?: yet)?$|\b(?:is it|it's|its|is that|is this) an? (?:no|yes)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Got();

    [GeneratedRegex(
        @"\b(?:when|when's|whens|how soon|earliest|how long (?:until|till|before))\b.*\bi (?:\w+ )?(?:hear|know|find out|learn|be told|get (?:the |my |a |an )?(?:results?|decision|answer|reply|news))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Hear();

    [GeneratedRegex(
        @"\b(?:offers?|extensions?|mentor|matched|matching|project|take-?home|slot|interview time)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"^(?:so )?(?:am|will|did|have|do) i (?:\w+ )?(?:get|getting|got|receive|receiving|received|have) (?:an|the|my) offer(?: or not| yet| too| at all| then)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex GetsOffer();

    [GeneratedRegex(
        @"^(?:so )?when (?:do|will|would|should|must) i (?:start|begin)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Start();

    [GeneratedRegex(
        @"\bwhen (?:do|will|would|should|must) i (?:finish|end|leave|stop)$|(?<!\b(?:before|after|on|until|by|about|for) )\bmy last day$|^(?:and )?(?:when's|whens|when is|when) (?:the|my) (?:end|finish|last day)(?: then)?$|\b(?:LL|months|contract|fellowship|time)\b(?: \w+){0,2} (?:over|up|finished|done|ended)(?: \w+)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Finish();
}
