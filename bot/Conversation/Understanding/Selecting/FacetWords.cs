using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Selecting;

/// <content>How each of the facts is said.</content>
internal static partial class Facets
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string On =
        @"(?<on>(?: (?:by|before|on|in|until|till|after|within|from|since|the|up to|between|this|next|is|are|falls?|for))*(?: (?:TT|LL|today|tomorrow|tonight|week)))";
    private const string Place = @"(?<place>berkeley|london|remote)(?:ly)?";

    [GeneratedRegex(@"\b(?:of|among) (?:them|those|these)\b", Options, 1000)]
    private static partial Regex OfThose();

    [GeneratedRegex(
        @"\b(?:(?:grouped|group|sorted|sort|broken|split|listed|arranged|ordered)(?: them)?(?: down| up)? )?(?:by|per|in each|for each|in every|at each|each) (?:their )?(?<by>workspace|office|mentor|stage|status|time ?zone|place|location)\b",
        Options,
        1000
    )]
    private static partial Regex Grouped();

    /// <summary>What is asked of each of them, too, stands in the list.</summary>
    [GeneratedRegex(
        @"\b(?:and|with|plus|showing|including)(?: (?:in|on|at|what|which|their|the|also|each one's|is|are))* (?:time ?zones?|zones?|workspaces?|mentors?|deadlines?|stages?|likelihoods?)(?: (?:is|are|does|do))? (?:each|they|everyone|each one|each of them)(?: (?:in|on|at|have|has))*\b",
        Options,
        1000
    )]
    private static partial Regex Beside();

    [GeneratedRegex(
        @"\b(?:(?:who|are|is|live|lives|based) )*(?:outside|not on|not in|other than|beyond)(?: (?:of|the|on|in))* (?<zone>\w+?(?: \w+?)??)(?: (?:time ?zone|zone|time))+\b",
        Options,
        1000
    )]
    private static partial Regex NotZone();

    [GeneratedRegex(
        @"\b(?:(?:were|was|got|given|gave|have|has|had|been|are|is|get|granted|run|running|stand|standing|stands|did|we|give) )+(?:more(?: time)?|longer) than (?:(?:the|a|our|their) )?(?:usual|normal|standard|default)(?: (?:seven days|days|one week|week|LL|time|rule))*(?: to (?:answer|decide|accept))?\b|\b(?:(?:were|was|got|have|has|had|been|did|we|already) )*(?:given|granted|gave) (?:any )?(?:(?:more|extra) time|longer|more than (?:a week|LL|seven days))(?: to (?:answer|decide|accept)| (?:on|for) (?:their|the|an) offers?)\b",
        Options,
        1000
    )]
    private static partial Regex MoreTime();

    [GeneratedRegex(
        @"\b(?:(?:has|have|with|got|an?|some|who|also) )*(?:another|other|competing|rival|outside) (?:deadline|offer|date)s?(?: (?:elsewhere|ahead|coming|pending|too|as well))*"
            + On
            + @"?(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Other();

    [GeneratedRegex(
        @"\b(?:(?:(?:an?|the|their|our|still|currently|with|has|have|hold|holds|holding) )*(?:open|unanswered|outstanding|live|pending) (?:offers?|ones)|(?:(?:an?|the|their|whose|with|has|have|hold|holds|holding) )*offers?(?: (?:that|which|is|are|still|currently|stand|stands))* (?:open|unanswered|outstanding|pending|live)|(?:(?:still|who) )*(?:hasn't|haven't|hasnt|havent|has not|have not|not|is yet to|are yet to|has yet to|have yet to|yet to)(?: yet)? (?:answered|answer|replied|reply|responded|respond|got back|get back|come back)(?: (?:to|on|us|about|their|the|an|our|offers?|yet))*)(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Open();

    [GeneratedRegex(
        @"\b(?:(?:has|have|had|already) )*(?:accepted|said yes(?: to us)?)(?: (?:their|the|an|our|offers?))*(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Accepted();

    [GeneratedRegex(
        @"\b(?:(?:has|have|had|already) )*(?:declined|turned (?:us|it|our offer|their offer) down|said no(?: to us)?)(?: (?:their|the|an|our|offers?))*(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Declined();

    [GeneratedRegex(
        @"\b(?:(?:whose|their|the|has|have|had|let|an?|with) )*(?:offers? )?(?:lapsed|expired|ran out)(?: offers?)?(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Lapsed();

    [GeneratedRegex(
        @"\b(?:(?:whose|that|which|their|the|offers?|and) )*(?:runs?|running|expires?|expiring|lapses?|lapsing|due)(?: out)?"
            + On
            + @"(?= |$)",
        Options,
        1000
    )]
    private static partial Regex RunsOut();

    [GeneratedRegex(
        @"\b(?=(?:\S+ ){0,9}(?:likelihoods?|chances?|estimates?|odds|percent|per cent|\d+%))(?:(?:has|have|with|had|whose|an?|the|extension|acceptance|their|put|said|gave|estimated|likelihoods?|chances?|estimates?|odds|of|is|at|was|were|are|staying|an extension) )*(?:(?<over>at least|no less than)|(?<over>(?<strictly>over|above|more than))|(?<under>at most|no more than)|(?<under>(?<strictly>under|below|less than)))? ?(?<n>\d{1,3})(?:%| %| percent| per cent)?(?: (?:or|and) (?:(?<over>more|higher|above|over|better|up|upwards)|(?<under>less|lower|below|under|fewer)))?(?: (?:likelihood|chance|likely|estimate))?(?: (?:on|to|for|about) (?:the |an )?extensions?(?: question)?)?(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Likely();

    [GeneratedRegex(
        @"\b(?:(?:the|still|are|is) )*undecided(?: (?:ones|fellows|yet|on|about|for|the|extensions?))*(?= |$)|\b(?:(?:has|have|with|still|got) )*(?:no|without(?: an?)?|missing(?: an?)?|lacking(?: an?)?|need(?: an?)?|needs(?: an?)?|want(?: an?)?) (?:extension )?decisions?(?: (?:yet|recorded|on record))*(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Undecided();

    [GeneratedRegex(
        @"\b(?:(?:recorded|down|marked|decided|listed|set|are|is) )+(?:as |for |to )?(?:an? )?(?:extend(?:ed)?|extensions?|(?<end>end(?:ing)?))(?= |$)|\b(?:(?:are|is|being|getting|been|were|was) )+extended(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Extended();

    [GeneratedRegex(
        @"\b(?:(?:has|have|with|got|are|is|still|does|do) )*(?:no|without(?: an?| any)?|missing(?: an?)?|lack(?:s|ing)?(?: an?)?|not have(?: an?| any)?|doesn't have(?: an?| any)?|don't have(?: an?| any)?|zero) (?<whom>mentors?|fellows?|mentees?)(?: (?:yet|recorded|on record|at all))*(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Unpaired();

    [GeneratedRegex(
        @"\b(?:(?:is|are|still|has|have|with|who|got) )*(?:short|missing|waiting|owes?|owing|outstanding|lacking|incomplete|(?:hasn't|haven't|hasnt|havent) (?:got )?all)(?: (?:of|on|for|us|an?|any|some|their|all|the|at least|one|two|more|\d+))* (?:references?|refs?|referees?|reference letters?)(?: (?:in|yet))*(?= |$)|\b(?:(?:whose|their|with) )*(?:references?|refs?)(?: (?:still|are|is))* (?:missing|outstanding|short|incomplete|due|pending)(?= |$)",
        Options,
        1000
    )]
    private static partial Regex References();

    [GeneratedRegex(
        @"\b(?:(?:is|are|will) )*(?:starts?|starting|begins?|beginning|joins?|joining)(?: in)? (?:late|later)(?: than (?:the )?(?:others?|rest|usual|everyone else|everybody else|cohort))?(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Later();

    [GeneratedRegex(
        @"\b(?:(?:are|is|have|with|mentored|looked after|supervised|under|by|has|of) )*NN(?:'s)?(?: (?:as (?:their |a )?mentor|mentors|fellows|lot|people|ones|mentees|looks after|supervises|has))?(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Mentored();

    [GeneratedRegex(
        @"\b(?:(?:do|does|are|is) )*(?:not|don't|doesn't|dont|doesnt|isn't|aren't|isnt|arent)(?: (?:work|working|based|sit|located))?(?: (?:in|at|from|out|of))* "
            + Place
            + @"(?= |$)|\b(?:outside|away from|other than|except)(?: (?:of|in|from))* "
            + Place
            + @"(?= |$)",
        Options,
        1000
    )]
    private static partial Regex NotIn();

    [GeneratedRegex(
        @"\b(?:(?:is|are|works?|working|based|sits?) )*(?:in|at|from|out of) (?:the )?"
            + Place
            + @"(?: (?:office|workspace|site))?(?= |$)|\b(?:(?:works?|working|are|is|the) )*"
            + Place
            + @"(?= |$)",
        Options,
        1000
    )]
    private static partial Regex In();

    [GeneratedRegex(
        @"\b(?:(?:at|in|on|for|are|is|reached|now|currently|still|the|have|doing) )*SS(?: (?:stage|round|phase))?(?= |$)",
        Options,
        1000
    )]
    private static partial Regex AtStage();

    [GeneratedRegex(
        @"\b(?:(?:among|amongst|of|from|in|the|our|all|are) )*(?<who>finalists|interviewees)(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Finalists();

    [GeneratedRegex(
        @"\b(?:(?:has|have|had|are|is|been|already|were|the) )*(?<status>missed|passed|submitted|scheduled|booked|rejected|withdrawn|withdrew|invited|pulled out|handed in)(?: (?:it|theirs|the cut-?off|their cut-?off|the deadline))?(?= |$)",
        Options,
        1000
    )]
    private static partial Regex Status();
}
