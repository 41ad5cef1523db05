using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// Where somebody stands, asked in passing: "handed it in ages ago, any news", "why am I out?", "why is mine longer than the
/// others'?", "is it midnight or earlier?", "can I stay to April?".
/// </summary>
internal static partial class OnesStanding
{
    public static Request? Read(string text, Person person)
    {
        var isFellow = person.Role is Role.Fellow;
        return !isFellow && AnyNews().IsMatch(text) ? Of(PersonAspect.Status)
            : isFellow && (Stay().IsMatch(text) || Taken().IsMatch(text)) ? Of(PersonAspect.Extension)
            : isFellow ? null
            : Out().IsMatch(text)
                ? person.Status is StageStatus.Rejected ? new NotCovered([])
                    : Of(PersonAspect.Status)
            : OwnRequest().IsMatch(text) ? new AskTimeRequests()
            : WhenAnswered().IsMatch(text) ? new NotCovered(["more-time"])
            : Granted().IsMatch(text) ? Of(PersonAspect.CutOff)
            : Due().IsMatch(text) || Longer().IsMatch(text) || IsItThen().IsMatch(text) ? Of(PersonAspect.CutOff)
            : HasItBy().IsMatch(text) ? Of(PersonAspect.Competing)
            : person.Status is StageStatus.Submitted or StageStatus.Passed && AfterThis().IsMatch(text)
                ? Of(PersonAspect.Next)
            : null;
    }

    [GeneratedRegex(
        @"^(?:and |so |hi |hey )*(?:did (?:you|they|the staff) (?:get|receive|see)|have (?:you|they|the staff) (?:got|received|seen)|where is|where's|is|was|what about|any news (?:on|of|about)|status of|what happened (?:to|with)) my (?:request|ask)(?: for (?:more|extra) time| for an extension)?(?: (?:in|there|through|sent|received|yet|already|still waiting|pending|open))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OwnRequest();

    /// <summary>"Has my extension been approved?": to an applicant that is more time, and the deadline shows it.</summary>
    [GeneratedRegex(
        @"^(?:and |so )?(?:has|have|was|were|is|are|did)\b(?: \w+){0,2} (?:extension|request|extra time|more time|extra days|more days)\b.*\b(?:approved?|granted|accepted|agreed|decided|gone through|come through|go through|answered|ok|okay|confirmed|given|get)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Granted();

    [GeneratedRegex(
        @"^(?:and |so )?(?:when|by when|how soon|how long)\b.*\b(?:tell|hear|know|find out|answer|reply|decide|told)\b.*\b(?:more time|extra time|my request|my extension|extra days)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhenAnswered();

    /// <summary>"What time is it due?": one's own.</summary>
    [GeneratedRegex(
        @"^(?:and |so )?(?:what time|when|by when|at what time) (?:is|was) (?:it|that|this|mine|everything) due(?: (?:for me|here|then|exactly|again))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Due();

    private static AskPerson Of(PersonAspect what) => new(new Subject.Self(), what);

    [GeneratedRegex(
        @"^(?!.*\b(?:e-?mail(?:ed)?|mail|visa|refund|ticket|question|references?|refs?|referees?)\b)(?:i |i've |ive |i'm |we |have |had |just |still |it's )*(?:handed|submitted|sent|finished|did|done|completed|took|applied|waiting|been|heard|interviewed)\b.*\bany (?:update|updates|news|word|progress|result|results|decision)(?: yet| on it| for me| at all| please| pls)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AnyNews();

    [GeneratedRegex(
        @"^(?:so )?why (?:am i|was i|have i been|did i get|were we) (?:(?:still|already|now|suddenly|just|being|been) )*(?:(?:marked|counted|recorded|put down|listed) (?:as )?)?(?:out|missed|excluded|cut|dropped|removed|kicked out|thrown out|disqualified|no longer in)\b(?! of the (?:e?mail|e-mail|mail|thread|channel|loop|chat|meeting|office))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Out();

    [GeneratedRegex(
        @"^(?:and )?(?:why|how come)\b.*\b(?:mine|my (?:offer|deadline|cut-?off|date|time))\b.*\b(?:longer|shorter|more time|less time|later|earlier|sooner|different|more|less)\b|^(?:and )?(?:why (?:do|did|have)|how come) i (?:\w+ )?(?:have|get|got|been given|given) (?:so (?:much|little) )?(?:longer|shorter|more time|less time|more|less)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Longer();

    /// <summary>"Is it midnight tonight or earlier that I have to say yes?": an hour that somebody wants confirmed.</summary>
    [GeneratedRegex(
        @"^(?:is|was) (?:it|that|mine)(?: (?:still|really|at|by|on|until|till|due|only|already|actually|TT|half \w+))* (?:TT|(?:at )?half \w+)(?: (?:at|on|in the|TT|night|tonight|evening|morning))*(?: or\b.*| that i (?:have|need|must|can|should)\b.*)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IsItThen();

    /// <summary>"I owe another company an answer by Friday. Do you have that on record?"</summary>
    [GeneratedRegex(
        @"\b(?:another|other|competing|different|some other) (?:offers?|deadlines?|compan(?:y|ies)|employers?|labs?|places?|firms?|jobs?|programmes?|programs?|universit(?:y|ies)|organi[sz]ations?)\b.*\b(?:do|does|did|is|are|have) (?:you|u|they|the staff|staff|that|it|this)(?: guys)? (?:have (?:that|it|this)|got (?:that|it|this)|recorded|noted|on record|on file)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HasItBy();

    /// <summary>Of somebody from whom nothing is due: what comes now is with the team.</summary>
    [GeneratedRegex(
        @"^(?:and |so )?what(?:'s|s| is| comes| happens)? (?:next |coming |comes )*(?:after|from) (?:this|that|here|now)(?: one| stage| step| round)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AfterThis();

    [GeneratedRegex(
        @"^(?:can|could|may|will|do|am|would) i (?:\w+ )?(?:stay(?:ing)?|remain|continue|keep going|go on|carry on|keep working)(?: on| here| with you)* (?:to|until|till|til|through|past|beyond|after|into) (?:the end of )?(?:TT|NN|LL|january|february|march|april|may|new year|christmas|spring|summer|next year|december|the (?:end|programme|program|fellowship))\b|^i(?:'d| would| really| do| very much)* (?:want|like|love|hope|wish) to (?:go on|stay(?: on)?|continue|carry on|keep going|remain|be extended|be kept on)(?: here| on| longer| with you| please)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Stay();

    /// <summary>"Has the decision about me been taken yet?"</summary>
    [GeneratedRegex(
        @"^(?:has|have|is|are|was|were)\b(?: \w+){0,3} (?:decisions?|verdict|outcome|extension)(?: \w+){0,2} (?:about|on|for|regarding|concerning|of) (?:me|mine|my (?:extension|case|fellowship))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Taken();
}
