using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>What applicants and fellows ask about themselves without saying so: "did the second reference arrive", "any news?".</summary>
internal static partial class AboutOneself
{
    public static Request? Read(string text, Sentence sentence)
    {
        if (Why().IsMatch(text))
        {
            // Nobody told the bot; whoever decided can.
            return sentence.Asker.IsStranger ? null : new NotCovered([]);
        }
        if (!sentence.Asker.IsStranger && OnesOwnDays.IsBeyond(sentence.AsTyped))
        {
            // Which slot somebody booked, and when a referee was written to, is on no record.
            return new NotCovered(["slot-days", "reference-contact"]);
        }
        if (References().IsMatch(text) && !sentence.Asker.IsMentor)
        {
            return Of(PersonAspect.References);
        }
        if (sentence.Asker.Person is not { Role: Role.Applicant or Role.Fellow } person)
        {
            return null;
        }
        return News().IsMatch(text) ? Of(PersonAspect.Status)
            : ToDo().IsMatch(text) || Meaning().IsMatch(text) ? Of(PersonAspect.Next)
            : person.Role is Role.Applicant && OnesOwnDays.AsksWhatNow(text) ? Of(PersonAspect.Next)
            : person.Role is Role.Applicant && OnesOwnDays.AsksInWhichZone(text) ? Of(PersonAspect.CutOff)
            : person.Status is StageStatus.Missed or StageStatus.Invited or StageStatus.Scheduled
            && Missed().IsMatch(text)
                ? Of(PersonAspect.CutOff)
            : CannotMake().IsMatch(text) && person.Stage?.HasCutOff() == true ? new AskHandbook("cutoffs")
            : KnowsOther().IsMatch(text) ? Of(PersonAspect.Competing)
            : (OnesStanding.Read(text, person) ?? OnesOutcome.Read(text, person, sentence.Memory.IsOfExtensions))
                is { } outcome
                ? outcome
            : BackIn().IsMatch(text) ? new NotCovered([])
            : Reopened().IsMatch(text)
            || Agreed().IsMatch(text)
            || Worked().IsMatch(text)
            || Today().IsMatch(text)
            || Exactly().IsMatch(text)
                ? Of(PersonAspect.CutOff)
            : person.Role is Role.Fellow ? OfFellow(text)
            : MentorThen().IsMatch(text) ? new AskHandbook("matching")
            : person.Stage is StageId.Offer ? OfOffer(text)
            : null;
    }

    private static Request? OfFellow(string text) =>
        ApplyForExtension().IsMatch(text) ? new AskHandbook("extension")
        : WorkWith().IsMatch(text) || OnesOwnDays.LacksMentor(text) ? Of(PersonAspect.Mentor)
        : UntilDecisions().IsMatch(text) ? new AskStage(StageId.Extension, StageAspect.HowLongUntil)
        : null;

    private static Request? OfOffer(string text) =>
        IfSilent().IsMatch(text) ? new AskHandbook("offers")
        : OnceAccepted().IsMatch(text) ? new AskHandbook("matching")
        : IfAnswered().IsMatch(text) ? new NotCovered(["offers"])
        : RunsOut().IsMatch(text) || ToAnswer().IsMatch(text) || TheDeadline().IsMatch(text) ? Of(PersonAspect.Offer)
        : null;

    private static AskPerson Of(PersonAspect what) => new(new Subject.Self(), what);

    [GeneratedRegex(
        @"^what does (?:being |having )?(?:passed|submitted|scheduled|invited|missed)(?: \w+){0,3} mean\b|^what does (?:it|that) mean that i\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Meaning();

    [GeneratedRegex(
        @"\bi (?:\w+ )?(?:can't|cannot|can not|won't be able to|am unable to) (?:make|do|manage|finish|hold|keep)\b.*\bTT\b.*\b(?:what|options?|now|possible|happens)\b|^what (?:are my options|can i do) if i (?:can't|cannot|miss)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex CannotMake();

    /// <summary>"I have another offer, does your team know?" asks what is on record.</summary>
    [GeneratedRegex(
        @"\b(?:another|other|competing) (?:offer|deadline)\b.*\b(?:know|aware|recorded|on record|on file|noted)\b|^(?:do|does|are|is) (?:you|u|they|staff|the staff|the team|your team|anyone)\b.*\b(?:know|aware|have|recorded|noted)\b.*\b(?:other|competing) (?:offer|deadline)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex KnowsOther();

    [GeneratedRegex(
        @"^why (?:was|were|did|have|has|am|wasn't|didn't)\b.*\b(?:i|my|me)\b.*\b(?:rejected|turned down|refused|not (?:selected|accepted|taken|chosen)|selected|chosen|get in)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Why();

    [GeneratedRegex(
        @"(?!.*\b(?:names?|address|spell\w*)\b)^(?:did|has|have|are|is)\b(?! (?:you|they|staff|anyone) (?:contact|call|e-?mail|ask)).*\b(?:reference|references|ref|refs|referee|referees|letters?)\b.*\b(?:arrived?|come|came|in|replied|reply|answered|answer|responded|respond|received|there|sent|submitted)\b|(?!.*\b(?:names?|address|spell\w*)\b)^(?:did|have|has) (?:u|you|ya|they|we)(?: guys| all)? (?:ever |already |now |finally |manage to )*(?:get|got|gotten|receive[d]?|hear|heard|reach(?:ed)?)(?: (?:hold of|from|back from|anything from|word from|through to))?(?: (?:my|the|both|all|any|other|second|third|last|of))* (?:references?|refs?|referees?|recommenders?|letters?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex References();

    /// <summary>"If I accept, when would I find out who my mentor is?"</summary>
    [GeneratedRegex(
        @"^(?:if i (?:accept|say yes|join|come|take it|start)\b.*)?\b(?:when|how soon|by when|how)\b.*\bi\b.*\b(?:find out|know|be told|learn|hear|see|get|meet)\b.*\bmentors?\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MentorThen();

    [GeneratedRegex(
        @"^(?:and |so |but )?what (?:exactly )?(?:did|have) i (?:miss|missed)(?: exactly| then| now)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Missed();

    [GeneratedRegex(
        @"^(?:i|we) (?:still )?(?:haven't|have not|havent|hadn't|didn't|never)(?: (?:yet|still|even))? (?:heard|had|got|received|hear|get|gotten)(?: back)? (?:anything|any news|a word|a thing|any reply|any answer|back|nothing)\b(?!.*\b(?:references?|referees?|refs?|e-?mails?|link|instructions|mentor|contract|visa|offer letter)\b)|^is it (?:normal|usual|a bad sign) (?:not to hear|to hear nothing|to wait|to not hear)\b|\bis it (?:normal|usual|ok|a bad sign) (?:that|if|when) i (?:have|have had|haven't|havent|didn't|have not|hear|heard)(?: \w+)? (?:no news|nothing|heard|any news|news|no reply|no answer)\b|^(?:is there |are there |do you have |have you )?any (?:update|updates|news|word|progress|developments?)(?: yet)?(?: (?:on|about|for|regarding|with) (?:my|me|mine|the)(?: application| status| side| end| front)?)?(?: yet| please| pls)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex News();

    [GeneratedRegex(
        @"^(?:do|must|should|is there) (?:i|anything i) (?:need to|have to|must|should)? ?(?:schedule|do|book|submit|send|prepare)(?: (?:anything|something))?(?: (?:now|next|yet))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ToDo();

    [GeneratedRegex(
        @"\b(?:want|like|let me|get|come|take me|be) back in(?: again)?$|\bun-?withdraw\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex BackIn();

    [GeneratedRegex(
        @"\b(?:can|could|would|is there|any)\b(?! (?:you|u|we)\b).*\b(?:re-?opened|(?:second|another) chance)\b|^(?:can|could|would|will) (?:you|u|we|they) (?:please |pls )?re-?open my \w+(?: please| pls)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Reopened();

    [GeneratedRegex(
        @"^(?:did|have|has) (?:they|the staff|staff|you|anyone|somebody|someone|you guys) (?:agreed?|approved?|granted?|decided?|said yes|say yes)(?: (?:it|to it|me|my request|yet|that|to that|about it))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Agreed();

    [GeneratedRegex(
        @"^(?:how|why) (?:was|is|did|come)\b.*\bmy (?:offer )?(?:deadline|cut-?off|date)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Worked();

    [GeneratedRegex(
        @"^(?:omg |wait |oh |no )*(?:is (?:it|that)|it's|its) (?:due |really |already )?TT(?: right)?$|^(?:is|was) (?:the )?(?:TT|\d{1,2}(?:st|nd|rd|th)?) (?:really )?the (?:last (?:day|date|moment)|deadline|cut-?off|limit|end)$|^(?:is|would|will) TT (?:be |still )*(?:ok|okay|fine|alright|good|enough|early enough|too late|in time)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Today();

    [GeneratedRegex(
        @"^(?:at )?what time(?: exactly| precisely| is it)*(?: (?:on )?TT)?(?: exactly)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Exactly();

    [GeneratedRegex(
        @"\b(?:apply(?:ing)?|application) for (?:an? |the |my )?extension\b|\bmore months\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ApplyForExtension();

    [GeneratedRegex(
        @"^who (?:do|will|would|am|are) i (?:(?:be |going to )?work(?:ing)?|going to be working) with$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WorkWith();

    [GeneratedRegex(
        @"^how (?:long|many (?:days|weeks))\b.*\b(?:until|till|before|to) (?:the )?(?:extension )?decisions?\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex UntilDecisions();

    [GeneratedRegex(
        @"^(?:(?:i'm |im )?(?:not sure|undecided|still (?:thinking|deciding|unsure)|don't know|dont know|torn)(?: yet| about it)? )?(?:and |so |but )?what(?: would| will|'ll)?(?: happens?)? if i (?:just |simply )*(?:go quiet|stay quiet|keep quiet|let it (?:run out|lapse|expire|pass|slide|go)|don't|dont|do not|say nothing|stay silent)$|^(?:(?:i'm |im )?(?:not sure|undecided|still (?:thinking|deciding|unsure)|don't know|dont know|torn)(?: yet| about it)? )?(?:and |so |but )?what(?: happens)? (?:if|when)\b.*\b(?:don't|dont|do not|didn't|miss|forget|fail to|too late|never)\b.*\b(?:reply|answer|respond|decide|accept|in time|deadline|anything|back)\b|^(?:and )?what(?: happens)? if i (?:\w+ )?ignore\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfSilent();

    [GeneratedRegex(
        @"^what(?: happens| comes|'s next| next)? (?:once|after|when|if|now(?: that)?) (?:i|ive|i've) (?:accept|say yes|have accepted|accepted|said yes|have said yes)\b(?!.*\b(?:better|another|other|change my mind|regret|then get|later)\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OnceAccepted();

    [GeneratedRegex(
        @"^(?:and )?(?:what )?(?:happens )?if i (?:say no|say yes|decline|turn it down|accept)(?: it)?$|^(?:and |so )?what(?: happens)? if i (?:accept|say yes)\b.*\b(?:better|another|other) (?:offers?|one|job|place)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfAnswered();

    [GeneratedRegex(
        @"\bwhen (?:does |will )?(?:the|this) offer (?:runs? out|expires?|ends?|lapses?|closes?)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RunsOut();

    [GeneratedRegex(
        @"^(?:when|by when|until when|till when) (?:do|must|should) i (?:have to |need to )?(?:tell|let) you(?: know)?(?: by)?$|^(?:how long|until when|till when|by when|when|(?:what|what's|whats|what is) the (?:last|latest)(?: (?:moment|day|time|date|point))?)\b.*\bi\b.*\b(?:accept|decide|answer|reply|respond|say yes)(?: by)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ToAnswer();

    [GeneratedRegex(
        @"^(?:(?:when|when's|whens|what's|whats|what|is) )*(?:the |my )?(?:offer (?:deadline|expiry|end|cut-?off)|(?:last|latest) (?:possible )?(?:(?:moment|minute|second)(?: to (?:answer|decide|accept|say))?|day to (?:answer|decide|accept|say)))(?: again| then)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TheDeadline();
}
