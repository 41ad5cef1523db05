using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <content>The words that show each kind of change.</content>
internal static partial class WishKinds
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"\bremind(?:er|ers|ing|s)?\b|^(?:please )?schedule (?:a|an|the)\b|\bevery (?:day|week|month|morning|monday|tuesday|wednesday|thursday|friday)\b|\btell (?:the )?(?:fellows|staff|everyone|applicants|mentors)\b|\bnote (?:for|to) NN|\badd (?:a|an) (?:new )?(?:note|applicant|fellow|person)\b",
        Plain,
        1000
    )]
    private static partial Regex Schedule();

    [GeneratedRegex(
        @"\bundo\b(?! (?:nothing|anything|none))|\brevert\b(?! (?:nothing|anything))|\broll ?back\b|\b(?:roll|take|turn|put) (?:that|it|this|that one|my last change|(?:the|that|this) last (?:change|one|bit|thing))(?: \w+)? back\b(?! to (?:open|TT|NN))|\btake back (?:that|it|my|the)\b|\breverse (?:that|it|my|the last)\b",
        Plain,
        1000
    )]
    private static partial Regex UndoWords();

    [GeneratedRegex(
        @"\b(?:release|announce|publish|reveal|send out|put out)\b.*\b(?:decisions?|outcomes?|results?|extensions?)\b|\bdecisions? (?:can|should|may) go out\b|^release (?:them|NN)\b",
        Plain,
        1000
    )]
    private static partial Regex ReleaseWords();

    [GeneratedRegex(
        @"\b(?:erase|purge|wipe|anonymi[sz]e)\b|\b(?:delete|remove|forget)\b.*\b(?:data|records?|everything|all|information|profile|system|database|account)\b|\b(?:data|everything|account|record)\b.*\b(?:deleted|erased|removed|wiped)\b|\bto be forgotten\b|^(?:please |pls )?(?:delete|forget) (?:NN|me)$",
        Plain,
        1000
    )]
    private static partial Regex EraseWords();

    [GeneratedRegex(
        @"\brecommend(?:ed|s|ing|ation)?\b|\bendorse\b|\bin favou?r of\b|\bmy vote\b|\bsupport extending\b|\bi(?:'m| am) (?:all )?(?:for|in favou?r of) (?:extending|an extension|keeping)\b|\bi(?:'d)? suggest\b|^NN (?:gets? )?(?:both |all )?(?:an? )?(?:clear |big )?(?:yes|no) from me$|^(?:an? )?(?:clear |big )?(?:yes|no) (?:from me )?(?:to|for|on) NN(?: from me)?$|^as (?:for|to|regards) NN (?:i'd|i would|i|id) say (?:an? )?(?:yes|no)\b",
        Plain,
        1000
    )]
    private static partial Regex RecommendWords();

    [GeneratedRegex(
        @"\bmentor(?:s|ed|ing|ship)?\b|\b(?:assign|assigned|match|matched|pair|paired|pairing)\b|\b(?:put|place) NN (?:with|under) NN|\bNN (?:looks|look|looking) after NN|\bNN (?:takes|take|taking|took) over NN|^NN (?:could|can|should|will|would|might|is happy to|is willing to|wants to|agreed to) (?:take|have|mentor|supervise) NN(?: on)?$|^put NN down for NN$|^NN (?:would like|would love|wants|asked|'d like|is happy) to (?:switch|change|move|go) to NN$",
        Plain,
        1000
    )]
    private static partial Regex MentorWords();

    [GeneratedRegex(
        @"\b(?:assign|give|find)\b.*\ba(?:nother| new)? mentor\b|\bassign (?:a |another )?mentor\b|\bchange NN's mentor\b",
        Plain,
        1000
    )]
    private static partial Regex AMentor();

    [GeneratedRegex(
        @"\b(?:references?|refs?|referees?|reference letters?|recommendation letters?)\b(?! calls?| notice)",
        Plain,
        1000
    )]
    private static partial Regex ReferenceWords();

    [GeneratedRegex(
        @"\b(?:in|arrived|arrives|received|receive|came|come|comes|got|record|recorded|set|complete|completed|more|another|here|sent|submitted|there|landed)\b|\bhas (?:\d|one|two|three|both|all)\b",
        Plain,
        1000
    )]
    private static partial Regex Arrived();

    [GeneratedRegex(
        @"\bre-?open(?:ed|ing|s)?\b|\bopen\b.*\b(?:again|back up)\b|\bback to open\b|\b(?:reactivate|reinstate|revive)\b",
        Plain,
        1000
    )]
    private static partial Regex ReopenWords();

    [GeneratedRegex(
        @"\b(?:make|made|making|send|sent|sending|issue|issued|record|write|log|get|got|gets|received|give|gave|extend|extended|extending)\b(?: \S+)?(?: \S+)? (?:an|our|another|a new) offer\b|\bsend (?:out )?NN(?:'s)? (?:the )?offer\b|\b(?:offer|offers) (?:was |were |is |has been |got |just )*(?:sent|made|out|went out|went)\b|\b(?:extend|make|send|give) (?:an?|the|our) (?:fellowship|formal|written|new) offer\b|\b(?:offered|offer) NN (?:a|the) (?:place|spot|position|seat|fellowship)\b|\bmake NN offer\b|\boffered NN\b|\b(?:send|sent|make|made|issue|issued|record) (?:out )?(?:the )?offers\b",
        Plain,
        1000
    )]
    private static partial Regex OfferWords();

    [GeneratedRegex(
        @"\b(?:more|extra) time\b|\b(?:NN's|the|my) offer deadline\b|\bLL (?:more )?(?:on|for)\b",
        Plain,
        1000
    )]
    private static partial Regex OfferTime();

    [GeneratedRegex(@"\b(?:time ?-?)?zone\b", Plain, 1000)]
    private static partial Regex ZoneWords();

    [GeneratedRegex(
        @"\b(?:another|other|competing|rival) (?:deadline|offer)\b|\bdeadline elsewhere\b|\boffer elsewhere\b",
        Plain,
        1000
    )]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"\bdecision\b.*\b(?:extend|extended|end)\b|\b(?:go|going|went|settle|settled|choose|chose) (?:with|for|on) (?:an? )?(?:extend|end|extension)\b.*\bNN|\b(?:record|recorded|note|log|mark|set|put|change|flip|switch|turn|decide|decided|we're|we are|we've|we will|we'll)\b.*\b(?:extend|extended|extending|extension|end|ending|stay|keep|keeping)\b|^(?:extend|end) for NN|^(?:not extending|no extension)\b|\bNN (?:(?:is|are|isn't|aren't|will|won't|not|should|shouldn't|be|being|get|gets|getting|both|got) )+(?:an? |the |our |no )?(?:extended|extension)\b|\bNN (?:should|will|won't|gets to|shouldn't) (?:not )?(?:stay|continue|remain)\b|\bkeep NN (?:on|for)\b|^NN (?:(?:both|all|each|will|to|can|should) )*(?:extend|end)$|^(?:make|change|set|put|switch|turn) (?:it|that|this|NN) (?:to |into |as )?(?:an? )?(?:extend|end)$|^we (?:extend|end) NN$|\bNN (?:(?:is|are|both|all) )+(?:staying(?: on)?|continuing)\b(?! (?:in|at|with|until|till))",
        Plain,
        1000
    )]
    private static partial Regex DecisionWords();

    [GeneratedRegex(
        @"\boffer|\bdeadline|\bcut-?off|\bmore time\b|\bend date\b|\blast day\b|\btake-?home\b|\binterview\b|\bassessment\b|\bOA\b|\bneeds? an extension\b|\bend of\b",
        Plain,
        1000
    )]
    private static partial Regex NotDecision();

    [GeneratedRegex(
        @"\b(?:first day|start date|start day|starting date|starts?|started|starting|begins?|last day|final day|end date|end day|ends?|finish|finishes|finishing|leaves|runs? from)\b",
        Plain,
        1000
    )]
    private static partial Regex DayWords();

    [GeneratedRegex(@"\boffer|\bdeadline|\bcut-?off|\bextend\b|\bgive\b|\bgrant\b|\btest\b|\bpassed\b", Plain, 1000)]
    private static partial Regex NotDays();

    [GeneratedRegex(
        @"\b(?:extend|extends|extending|prolong|prolonged|postpone|postponed|lengthen|delay|push back|push out)\b|\bpush(?:ed|ing)? (?:\w+ ){1,3}back\b|\b(?:push|shift) NN(?:'s \w+)? (?:out |back |on )?(?:to|by|till|until) (?:TT|LL)\b|\b(?:any|some|no) (?:wiggle room|leeway)\b|\bextended (?:to|until|till|by|for|it|NN|my)\b|\b(?:offer|deadline|cut-?off|it|get|have|be) extended\b",
        Plain,
        1000
    )]
    private static partial Regex Extend();

    [GeneratedRegex(
        @"\b(?:more|extra|additional|further|longer|bit more|little more) (?:time|days?|weeks?|hours?)\b|\b(?:extra|another|few|couple)\b.*\b(?:days?|weeks?|hours?|time)\b|\ba (?:bit|little) longer\b|\bwiggle room\b|\bleeway\b|(?<!no )\blonger\b",
        Plain,
        1000
    )]
    private static partial Regex MoreTime();

    [GeneratedRegex(
        @"\b(?:give|gave|giving|grant|granted|granting|allow|allowed|let|get|gets|got|have|has|had|need|needs|want|wants|like|ask|asks|asked|asking|request|requests|requested|add|take|takes|do with|could use|require|requires|grateful|appreciate|pls|please|chance)\b",
        Plain,
        1000
    )]
    private static partial Regex Give();

    [GeneratedRegex(
        @"\b(?:give|gave|giving|grant|granted|allow|let|get|gets|got|have|has|had|need|needs|want|wants|like|ask|asks|asked|asking|request|requests|requested|push|move|shift|NN|do|finish|complete|submit|answer|decide)\b.*\b(?:until|till|til)(?: the end of| about| at least)? TT|\bgive NN TT\b",
        Plain,
        1000
    )]
    private static partial Regex UntilDate();

    [GeneratedRegex(@"\b(?:deadlines?|cut-?offs?|due dates?|due|expiry)\b", Plain, 1000)]
    private static partial Regex Deadline();

    [GeneratedRegex(
        @"\b(?:move|moved|set|change|changed|make|push|pushed|shift|put|adjust|update|bring|is now|should be|becomes|to TT)\b",
        Plain,
        1000
    )]
    private static partial Regex Shift();

    [GeneratedRegex(
        @"\baccept(?:s|ed|ing)? (?:it |a job |an offer |a place |something )?(?:elsewhere|somewhere else|something else|another (?:offer|job|place|role|position|one)|the other (?:offer|job|one|place)|a different (?:offer|job|one|place)|a job)\b|\baccept(?:s|ed|ing)? an? (?:offer|job|place|role|position) (?:from|at|with) (?!us\b|you\b|our\b|the (?:programme|program|fellowship|team|staff)\b)|\bdeclin(?:e|es|ed|ing)\b|\bturn(?:s|ed|ing)? (?:us|it|the|our|your|my|that) (?:offer )?down\b|\bturn(?:s|ed|ing)? down (?:the|our|your|my|NN's|an|it)\b|\bsa(?:id|ys|ying) no\b|\b(?:have to|must|need to|want to|going to|i'll|i will) say no\b|\breject(?:s|ed|ing)? (?:the|our|your|my|NN's) offer\b|\bwent elsewhere\b|\bpass(?:ed|es|ing)? on (?:the|our|it|your)\b|\b(?:can't|cannot|can not|won't|will not|don't|do not|not|unable to|didn't|isn't|aren't|is not|are not)(?: \w+){0,2} (?:accept|accepting|say yes|take|taking|join|joining)\b|\bno longer (?:want|wants) the offer\b|\b(?:don't|do not|doesn't|does not) want (?:the|your|this|our|my|that) (?:offer|place)\b|\b(?:cancel|give up|release) my (?:offer|place|spot)\b(?! (?:until|till|elsewhere))",
        Plain,
        1000
    )]
    private static partial Regex DeclineWords();

    [GeneratedRegex(
        @"(?<!wasn't |not |weren't |hasn't )\baccept(?:s|ed|ing)?\b(?! (?:it |a job |an offer |a place |something )?(?:elsewhere|somewhere else|something else|somebody else|someone else|another|the other|a different|a job)\b)(?! an? (?:offer|job|place|role|position) (?:from|at|with) (?!us\b|you\b|our\b|the (?:programme|program|fellowship|team|staff)\b))|\bsa(?:id|ys) yes\b(?! to (?:taking|mentoring|having|supervising|looking)\b)|\b(?:decided to|want to|would like to|like to|happy to|going to) say yes\b|\bon board\b|\bsigned\b|\b(?:take|takes|taking|taken|took)(?: up)? (?:the|your|our|my|NN's) offer\b|\bi'm in(?: then| for sure| now)?$|^NN(?:'s| is| are) in$|\b(?:is|are|be) joining\b|\bi'm joining\b|\bi(?:'ll| will|'m going to| am going to|'d like to| would like to) take it$",
        Plain,
        1000
    )]
    private static partial Regex AcceptWords();

    [GeneratedRegex(
        @"\b(?:workspace|office|works?|working|based|put|move|moves|moved|moving|switch|switches|goes|site|relocat\w+)\b",
        Plain,
        1000
    )]
    private static partial Regex Workspaces();

    [GeneratedRegex(
        @"^(?:please |pls |can you |could you |we can )*(?:advance|promote|progress) NN$|\bmove (?:NN )?(?:on|forward|along|up|ahead)$|\bmove NN(?: on| forward| along| up| ahead)$|\bNN (?:moves|moved|is moving|are moving|goes) (?:on|forward|ahead)$",
        Plain,
        1000
    )]
    private static partial Regex MoveOnward();

    [GeneratedRegex(@"\bnext (?:stage|round|step|phase)\b", Plain, 1000)]
    private static partial Regex MoveNext();

    [GeneratedRegex(@"\b(?:mark|set|put|record|log|flag) (?:me|my)\b", Plain, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:university|college|school|phd|degree|before|last (?:year|time)|previous)\b", Plain, 1000)]
    private static partial Regex Study();

    [GeneratedRegex(
        @"^(?:accept(?:ing)?|declin(?:e|ing))\b(?! (?:(?:all|every|the|any|both|those|these) )*(?:offers|applicants|people|everyone|everybody|candidates|fellows))",
        Plain,
        1000
    )]
    private static partial Regex Answer();

    /// <summary>How likely something is, and other talk about it: never a wish for it.</summary>
    [GeneratedRegex(
        @"\b(?:likelihood|likely|chances|chance (?:of|that) NN|probability|percentage|percent|estimate|odds|(?<!\bon )board|overview|requests)\b",
        Plain,
        1000
    )]
    private static partial Regex Guessed();

    [GeneratedRegex(@"\b(?:an|another|short|some|the|small) extension\b", Plain, 1000)]
    private static partial Regex AnExtension();

    [GeneratedRegex(
        @"\b(?:move|moves|moved|moving|advance|advances|advanced|promote|promoted|bring|put|send|progress|progresses|take(?!-)|goes|go|going|shift|transfer|invite|invites|invited|through|on to|onto|proceeds?|return|back|set|change|is now in|is in|now at)\b|^NN to\b",
        Plain,
        1000
    )]
    private static partial Regex MoveWords();
}
