using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>What only mentors ask: by when and how they recommend, and who of their own fellows is still undecided.</summary>
internal static partial class ByMentors
{
    public static Request? Read(string text, Sentence sentence) =>
        Recommend().IsMatch(text) || ChangeMind().IsMatch(text) ? new AskStage(StageId.Extension, StageAspect.Closes)
        : IfTheyStay().IsMatch(text) ? new AskHandbook("extended-end")
        : MayI().IsMatch(text) ? new AskHowTo(Doing.Recommend)
        : (Hear().IsMatch(text) || StaffShorthand.IsAfterwards(text)) && sentence.Names.Count > 0
            ? new AskPerson(Subjects.Of(sentence), PersonAspect.Extension)
        : OnesWord.AboutSomebody(text, sentence) is { } word ? word
        : HaveISaid().IsMatch(text) && sentence.Names is [{ Ids.Count: 0 }, ..]
            ? new AskPerson(Subjects.Of(sentence), PersonAspect.Extension)
        : OwnBoard().IsMatch(text) || HaveISaid().IsMatch(text) || NeedsMine().IsMatch(text) ? new AskBoard()
        : Recommended().IsMatch(text) && sentence.Names.Count > 0
            ? new AskPerson(Subjects.Of(sentence), PersonAspect.Extension)
        : DecisionsOut().IsMatch(text) ? new AskHandbook("extension-decisions")
        : Mine().IsMatch(text) || ToMe().IsMatch(text) || WhichOfMine().IsMatch(text)
            ? new AskFellowsOf(new Subject.Self())
        : Undecided().IsMatch(text) ? new AskStaffList(StaffList.Undecided, Cues.IsCount(sentence.Words))
        : null;

    [GeneratedRegex(
        @"^when (?:will|does|do|can|should) NN (?:hear|know|find out|be told|learn)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Hear();

    [GeneratedRegex(
        @"^(?:who|who's|whos|which|which ones)(?: is| are)? (?:mine|my ones|my people|my mentees)$|^(?:remind me )?(?:who i've got|who i have|who i've)$|^(?:who|whom|which fellows)(?:'ve|'s|s| have| do| am)? i (?:got|have|get|been given|assigned|working with)(?: (?:this|now|at|the|time|round|year|season|cohort|moment|then|again))*(?:,? (?:just|only|is it (?:just|only)) NN)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mine();

    [GeneratedRegex(
        @"^(?:have|did) i (?:already |yet |ever )?recommend(?:ed)? (?:(?:anything|something) (?:for|on|about) )?NN(?: (?:yet|already|so far|before))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Recommended();

    /// <summary>To a mentor decisions are those on extensions.</summary>
    [GeneratedRegex(
        @"^(?:and |so )?(?:when|by when|what day)(?:'s|s| do| are| is| will| does)? (?:all )?(?:the |those |all )?(?:final )?(?:decisions?|outcomes?) (?:be )?(?:come out|out|announced|made|due|released|known|final|published|coming out|go out|shared)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DecisionsOut();

    /// <summary>"Which fellows are allocated to me?"</summary>
    [GeneratedRegex(
        @"^(?:which|what|who|whom|how many)\b(?: \w+){0,4} (?:allocated|assigned|given|matched|paired|allotted|attached) (?:to|with) me\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ToMe();

    /// <summary>"When's the very last moment I could change my mind on Ji-ho".</summary>
    [GeneratedRegex(
        @"\b(?:when|when's|whens|until when|till when|how long|what's|latest|last)\b.*\bi (?:can|could|may|might)(?: still)? (?:change my (?:mind|recommendation|word)|take it back)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ChangeMind();

    [GeneratedRegex(
        @"\b(?:if|suppose|supposing) (?:they|he|she|NN|both|all)(?: both| all| two| were| are| was| is| get| gets| got)* (?:stay|stays|stayed|extended|kept)\b.*\b(?:until when|till when|how long|to when|what date)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfTheyStay();

    /// <summary>"Have I put anything down for either of them yet".</summary>
    [GeneratedRegex(
        @"^(?:and )?(?:have|did) i (?:already |even |ever )?(?:put|said|say|recommended|recommend|recorded|entered|filed|told you|written)\b.*\b(?:for|about|on) (?:either|any|both|each|all|one|them|mine|my|NN)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HaveISaid();

    /// <summary>"Who of mine still needs something from me".</summary>
    [GeneratedRegex(
        @"^(?:who|which|which ones|any|anyone)(?: of)? (?:mine|my (?:\w+ )?(?:fellows|lot|people|mentees|ones|two|three))\b.*\b(?:needs?|waits?|waiting|due|owed?)\b.*\b(?:me|mine)\b|^(?:(?:for|on|about) )?(?:who|whom|which of mine|which fellows) (?:do|must|should) i (?:still )?(?:owe|need|have)(?: (?:you|to|still|give|send|tell|write|say|let|have|know))* (?:a |my |an? )?(?:recommendations?|words?|answers?|views?|something|anything|opinions?|verdict)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NeedsMine();

    [GeneratedRegex(
        @"^which (?:one )?of (?:my (?:\w+)|mine) (?:finish|end|leave|start|begin)(?:es|s)?\b|^which (?:fellows|people|ones) are mine\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhichOfMine();

    [GeneratedRegex(
        @"^(?:what|what's|whats|what is|what did (?:you|we|they|staff|the staff)|what have (?:you|we|they|staff|the staff)|anything) (?:recorded|decided|down|noted|put down|put|set|planned)\b.*\b(?:for|about|on) (?:my|mine)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OwnBoard();

    /// <summary>"Can I recommend against it": how a recommendation is made stands in the help.</summary>
    [GeneratedRegex(
        @"^(?:can|could|may|should|am) i (?:allowed to |also |just |still )?(?:recommend|suggest|propose)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MayI();

    [GeneratedRegex(
        @"^(?:who|which|any|anyone|how many|list)\b.*\b(?:mine|my (?:own )?(?:fellows|people|mentees|ones))\b.*\b(?:open|undecided|pending|decided?|outstanding|waiting)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Undecided();

    /// <summary>"When must I hand in my recommendations", "when do I have to decide on extensions".</summary>
    [GeneratedRegex(
        @"^(?:when|when's the latest|whens the latest|by when|until when|(?:by |until |till |on )?(?:which|what) (?:day|date|time)|how (?:long|much time)|what's the (?:deadline|cutoff|cut-off|date|latest)|deadline|cutoff|cut-off)\b.*\b(?:recommend\w*|i have to decide|i decide|must i decide|(?:must|should|do) i (?:have (?:to )?)?(?:said|say|spoken|speak|told|tell)|i (?:can|could|may|must|should|have to|need to) (?:still )?(?:say|speak|tell you)|(?:want|need)s? (?:my|our) (?:opinions?|views?|word|thoughts|take|input|verdicts?|feedback|votes?))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Recommend();
}
