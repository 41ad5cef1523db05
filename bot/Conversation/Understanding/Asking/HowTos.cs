using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>How one says what one may do: "how do I accept?", "what do I type to record an extension decision?".</summary>
internal static partial class HowTos
{
    /// <summary>None where no way is asked for, or the way to something that this asker cannot do.</summary>
    public static AskHowTo? Read(string text, Asker asker) =>
        Lead().Match(text) is not { Success: true } lead ? null
        : Of(lead.Groups["what"].Value, asker) is { } doing ? new AskHowTo(doing)
        : null;

    private static Doing? Of(string what, Asker asker) =>
        asker switch
        {
            { IsStranger: true } => null,
            { IsStaff: true } => ForStaff(what),
            { Person.Role: Role.Mentor } => Recommend().IsMatch(what) ? Doing.Recommend
            : Undo().IsMatch(what) ? Doing.Undo
            : null,
            { Person.Role: Role.Applicant } => Answer().IsMatch(what) ? Doing.AnswerAnOffer
            : Withdraw().IsMatch(what) ? Doing.Withdraw
            : Undo().IsMatch(what) ? Doing.Undo
            : null,
            _ => Undo().IsMatch(what) ? Doing.Undo : null,
        };

    private static Doing? ForStaff(string what) =>
        Undo().IsMatch(what) ? Doing.Undo
        : Schedule().IsMatch(what) ? Doing.Schedule
        : Release().IsMatch(what) ? Doing.ReleaseDecisions
        : Time().IsMatch(what) ? Doing.GiveTime
        : Record().IsMatch(what) ? Doing.RecordADecision
        : MakeOffer().IsMatch(what) ? Doing.MakeAnOffer
        : Mentor().IsMatch(what) ? Doing.AssignAMentor
        : References().IsMatch(what) ? Doing.RecordReferences
        : Days().IsMatch(what) ? Doing.SetDays
        : Move().IsMatch(what) ? Doing.Move
        : null;

    [GeneratedRegex(
        @"^(?:(?:oi|hey|hi|so|and|but|ok|right|remind me|tell me|please) )*(?:how (?:do|does|can|could|would|should|shall|must|to)(?: (?:i|we|you|one|someone|somebody))?(?: (?:actually|even|then|go about|just|officially|properly|best))*|where (?:do|can|could|should|must|would) (?:i|we)|what (?:do|should|must|would|shall|can) (?:i|we)(?: (?:need|have))?(?: to)?(?: (?:do|say|write|type|send|put|tell you))+(?: here)?(?: (?:to|if|when|for|so that|in order to)(?: (?:i|we) (?:want|would like|wanted|wish|decide) to)?)?|(?:can|could|may) (?:i|we)(?: just)?(?=.* (?:here|now|rn|right now|how|like that|in slack|in teams|by chat|with you|to you)$)|(?:do|can|could|should) (?:i|we)(?: just| simply| only)* (?:reply|write|say|type|tell you|answer|message you)(?: (?:here|you|to you|in here|in this chat|below|yes|it))*(?: (?:to|if i want to))|what's the (?:way|command|wording|phrase|right way|best way) (?:to|for)) (?<what>(?!(?:know|see|find out|hear|learn|tell if|check)\b)\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^(?:(?:formally|officially|just|go about) )*(?:accept(?:ing)?|declin(?:e|ing)|say(?:ing)? (?:yes|no)|take (?:it|(?:the|my|your) (?:offer|place))|turn (?:it|this|you|(?:the|my|your|an) (?:offer|place)) down|turn down (?:it|(?:the|my|your|an) (?:offer|place))|reject (?:it|(?:the|my|your|an) offer)|sign|answer (?:it|(?:the|my|your|an) offer))(?: (?:it|this|to|the|my|your|an|offer|place|here|right here|now|rn|already|today|like|in|slack|teams|this chat|chat|by|via|with|you|and how|how|please|then|if i wanted to|if i want to|directly|from))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Answer();

    [GeneratedRegex(
        @"^(?:formally |officially )?(?:withdraw|back out|pull out|drop out|leave the process|cancel my (?:application|candidacy)|take (?:back|out) my application)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Withdraw();

    [GeneratedRegex(@"\b(?:recommend\w*|suggest\w*|propos\w*)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Recommend();

    [GeneratedRegex(
        @"\bundo\b|\b(?:take|get)\b.*\bback$|^(?:revert|reverse)\b|\b(?:correct|fix|mend) (?:a|my|the|that) (?:mistake|slip|error|wrong (?:entry|change|date))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Undo();

    [GeneratedRegex(
        @"^(?:set up|setup|make|create|add|schedule|plan|arrange|get you to (?:send|post)|have you (?:send|post)|send out|post)\b.*\b(?:reminders?|schedules?|broadcasts?|recurring|every|each|regular(?:ly)?|weekly|daily)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Schedule();

    [GeneratedRegex(
        @"^(?:release|announce|publish|send out)\b.*\b(?:decisions?|extensions?|outcomes?|results?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Release();

    [GeneratedRegex(
        @"^(?:give|grant|allow|get|let|record|add|extend|push|move|postpone|prolong|reopen)\b.*\b(?:more time|extra time|more days|extra days|longer|deadlines?|cut-?offs?)\b|^(?:extend|push|postpone|prolong|reopen)\b.*\boffers?\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Time();

    [GeneratedRegex(
        @"^(?:record|enter|put|note|set|log|mark|save|register|add|decide|write|put down|put in|do)\b.*\b(?:extensions?|decisions?|extend|outcomes?)\b|^extend (?:a |an |some|the |NN)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Record();

    [GeneratedRegex(
        @"^(?:make|record|send|enter|log|note|register|put in|add|issue)\b.*\boffers?\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MakeOffer();

    [GeneratedRegex(
        @"^(?:assign|set|give|change|add|record|pair|match|put)\b.*\bmentors?\b|^(?:pair|match) ",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mentor();

    [GeneratedRegex(
        @"^(?:record|enter|log|note|update|set|add|mark|put)\b.*\b(?:references?|refs?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex References();

    [GeneratedRegex(
        @"^(?:record|enter|log|note|update|set|add|change|move|put)\b.*\b(?:first|last|start|end|starting|final) (?:day|date)s?\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Days();

    [GeneratedRegex(
        @"^(?:move|advance|pass|reject|progress|promote|withdraw)\b(?: (?:NN|some(?:one|body)|an?|the|people|applicants?|candidates?|them|to|on|forward|along|next|stage|round|final|interview))*$|^(?:change|set|update|mark|record)\b.*\b(?:status|stage|passed|rejected|withdrawn|submitted|scheduled)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Move();
}
