using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Conversation.Understanding.Talks;

/// <summary>What fellows say of their own days, mentor and extension: "has it been decided already?", "is there a gap over Christmas?".</summary>
internal static partial class OfOnesFellowship
{
    public static Request? Read(string text, Frame frame)
    {
        var sentence = frame.Sentence;
        if (Mentor().IsMatch(text))
        {
            return Of(PersonAspect.Mentor);
        }
        if (Elsewhere().IsMatch(text))
        {
            return null;
        }
        if (Early().IsMatch(text))
        {
            return new WantChange(new Subject.Self());
        }
        if (IfKept().IsMatch(text) || Gap().IsMatch(text) && (InTalk.IsOfExtension(sentence) || Longer().IsMatch(text)))
        {
            return new AskHandbook("extended-end");
        }
        if (AnswerIt().IsMatch(text) && InTalk.IsOfExtension(sentence))
        {
            return new NotCovered(["extension"]);
        }
        if (If().IsMatch(text))
        {
            return null;
        }
        if (
            Told().IsMatch(text)
            || ExtendsMe().IsMatch(text)
            || Decided().IsMatch(text) && sentence.Memory is { Topic: not ("matching" or "mentors"), HasWish: false }
        )
        {
            return Of(PersonAspect.Extension);
        }
        if (LastDay().IsMatch(text) && !AroundIt().IsMatch(text) || WhichCounts().IsMatch(text))
        {
            return Of(PersonAspect.LastDay);
        }
        if (Starts().IsMatch(text) && !Longer().IsMatch(text))
        {
            return Of(PersonAspect.FirstDay);
        }
        return MoreDays().IsMatch(text) && Extra().IsMatch(sentence.AsTyped) && !Off().IsMatch(text)
            ? new MoreTime(TimeFor.Unsaid, null, DatesIn.Until(frame)) { Who = Whom.Asker }
            : null;
    }

    /// <summary>"I want to stop early", "I need to leave on December 1": another last day is for the staff to record, and withdraws nobody.</summary>
    [GeneratedRegex(
        @"^(?:sorry |so |well |hi )*(?:i|i'd|i'll|i'm)(?: (?:really|unfortunately|would|will|may|might|do|probably|sadly))* (?:want|like|need|have|wish|hope|plan|planning|going|must)(?: to)? (?:stop|leave|finish|end|go|quit)(?: the (?:fellowship|programme|program))?(?: (?:a bit|a little|slightly|LL))? (?:early|earlier|sooner|(?:on|by|before|in) TT)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Early();

    private static AskPerson Of(PersonAspect what) => new(new Subject.Self(), what);

    /// <summary>"Kwame is my mentor already, right?", "Tomas is still mentor of me yes".</summary>
    [GeneratedRegex(
        @"^(?:is )?(?!(?:who|whom|whose|what|when|where|why|how|if|there)\b)(?:NN|[\p{L}-]+)(?: is| will be| remains)?(?: still| already| now)* (?:my mentor|mentor of me|the mentor of me|mentoring me)(?: (?:still|already|now|tho|though|yes|right|correct|no|isn't|he|she))*$|^(?:is )?my mentor (?:is |will be |remains )?(?:still |already )*(?!(?:in|on|away|here|there|sick|ill|gone|late|leaving|busy)\b)(?:NN|[\p{L}-]+)(?: (?:still|already|now|tho|though|yes|right|correct|no|isn't|it))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mentor();

    /// <summary>Matching, projects and pay are decided elsewhere.</summary>
    [GeneratedRegex(
        @"\b(?:match|matched|matching|mentors?|project|projects|pay|paid|stipend|visa|contract with)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"\bif (?:they|you|u|staff|the staff|NN|it's decided to) (?:do )?(?:keep|keeps|kept|extend|extends|prolong) me\b.*\b(?:replaces?|changes?|counts?|still|until|till|til|ends?|last|how long|instead|when)\b|^(?:and |so |but )*if i (?:do )?(?:get|got) (?:it|one|the extension|an extension|extended)\b.*\b(?:how long|until when|till when|when|last day|how many|length)\b|\bif (?:they|you|u|staff|the staff|NN) (?:do )?(?:keep|extend|prolong) me\b(?: on)?$|^(?:if|suppose|when) (?:it's|its|it is|i get|the answer is|they say)(?: an?)? yes\b.*\b(?:till|until|til|how long|when)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfKept();

    [GeneratedRegex(
        @"\b(?:gap|straight (?:on|after|away|through|into)|break between|pause between|right after|directly after|without a break|back to back)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Gap();

    [GeneratedRegex(
        @"\b(?:exten(?:d|ded|sion)|longer (?:thing|part|one|bit)|second (?:part|phase|half)|further (?:four )?months|a yes|keep me)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Longer();

    /// <summary>Whether an extension may be refused is said nowhere.</summary>
    [GeneratedRegex(
        @"\b(?:can|could|may|must|do|should) i\b.*\b(?:say (?:no|yes)|decline|refuse|turn (?:it|that) down|accept)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AnswerIt();

    [GeneratedRegex(@"\b(?:if|suppose|in case|once)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex If();

    /// <summary>"I believe I was meant to hear something today?"</summary>
    [GeneratedRegex(
        @"\b(?:was|am|were|is) i (?:not |n't )?(?:meant|supposed|due|expected|going) to (?:hear|get|be told|find out|know|learn)\b|\bi(?:'m| am| was| were) (?:meant|supposed|due|expected) to (?:hear|get (?:some |any |the |a |an )?(?:news|answer|decision|result)|be told|find out|know|learn)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Told();

    [GeneratedRegex(
        @"\b(?:can|could|will|would|may|might|do|are|going to) (?:they|you|u|the staff|staff|NN) (?:still |even |also |to )*extend me\b|\bthey (?:can|could|might|will|may) (?:still |even |also )*extend me\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ExtendsMe();

    [GeneratedRegex(
        @"^(?!.*\b(?:who|whom|which|where|what|how|when)\b)(?:has|is|was|have) (?:it|that|this|mine|my one|the decision|they|you|the staff|staff|everything|anything)(?: already| really| now| actually| been)* (?:decided|settled|made|final|fixed|made up (?:their|your) minds?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Decided();

    [GeneratedRegex(
        @"^(?:and |so )?when (?:does|will|is) (?:it|this|everything)(?: all)? (?:end|finish|stop|over|be over)(?: for me| then)*$|^(?:what|what's|whats|when|when's|whens|which|on which|on what)\b.*\bmy (?:last|final) (?:working |work )?day\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LastDay();

    /// <summary>What is to be done before or after it is another matter.</summary>
    [GeneratedRegex(
        @"\b(?:before|after|on|by|until|following|about|since) my (?:last|final)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AroundIt();

    /// <summary>"My paper says the 12th but others say the 19th, which is good for me".</summary>
    [GeneratedRegex(
        @"\b(?:papers?|contract|letter|e-?mail|mail)\b.*\bTT\b.*\b(?:which|what)(?: one| date| day)? (?:is|holds|counts|applies|do you have|should i)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhichCounts();

    [GeneratedRegex(
        @"\b(?:what time|when|which day|what day)(?: on TT)? (?:does|do|will|should|must) (?:it|i|we|the (?:programme|program|fellowship)|everything|things) (?:all )?(?:start|begin|kick off)(?: for me| here| exactly| then| on TT)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Starts();

    [GeneratedRegex(
        @"^(?:would|could|can|might|is it possible|are|is there)\b.*\b(?:LL|days|weeks?)\b.*\b(?:possible|have|stay|get|add|longer|more)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MoreDays();

    [GeneratedRegex(@"\b(?:more|extra|additional|longer)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Extra();

    [GeneratedRegex(
        @"\b(?:off|holidays?|vacation|leave|remote|remotely|home|before|ago|per week)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Off();
}
