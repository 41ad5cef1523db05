using System.Text.RegularExpressions;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// The lists that staff ask for in words of their own: who mentors whom, who is decided, who starts or leaves on another day,
/// who has little time left to answer, who waits for somebody else, who is on which clock.
/// </summary>
internal static partial class StaffLists
{
    public static Request? Read(string text, Sentence sentence)
    {
        if (sentence.Memory.IsOfExtensions && MaySee().IsMatch(text))
        {
            return new AskHandbook("extension-decisions");
        }
        if (sentence.Names.Count > 0)
        {
            return null;
        }
        if (sentence.Memory.IsOfExtensions && Remaining().IsMatch(text))
        {
            return new AskStaffList(StaffList.Undecided, CountOnly: true);
        }
        var isCount = Cues.IsCount(sentence.Words);
        StaffList? list =
            WhoMentorsWhom().IsMatch(text) ? StaffList.Mentors
            : Decided().IsMatch(text) ? StaffList.Decided
            : StartsLater().IsMatch(text) ? StaffList.LateStart
            : OtherLastDay().IsMatch(text) ? StaffList.OtherLastDay
            : WaitsElsewhere().IsMatch(text) ? StaffList.Competing
            : null;
        return list is { } which ? new AskStaffList(which, isCount)
            : Settled().IsMatch(text) ? new AskStage(StageId.Extension, StageAspect.Closes)
            : Finalists().Match(text) is { Success: true } group
                ? new ListPeople(
                    new PeopleFilter
                    {
                        Stage = group.Groups["who"].Value[0] switch
                        {
                            'f' => StageId.Final,
                            'i' => StageId.Interview,
                            _ => StageId.Offer,
                        },
                        Workspace = Cues.WorkspaceIn(sentence.Words),
                    },
                    isCount
                )
            : PerStage().IsMatch(text) ? new CountPeople(new PeopleFilter())
            : TurnedDown().IsMatch(text) ? new ListPeople(new PeopleFilter { Status = StageStatus.Rejected })
            : Likeliest().IsMatch(text)
                ? new AskStaffList(StaffList.Likelihood, isCount)
                {
                    Among = new PeopleFilter
                    {
                        Stage = sentence
                            .Stages.Select(s => (StageId?)s.Stage)
                            .FirstOrDefault(s => s?.HasCutOff() == true),
                        Role = Cues.RoleIn(sentence.Words),
                    },
                }
            : LittleTime().IsMatch(text) && LengthIn(sentence) is { } left
                ? new ListOffers(Days.All, CountOnly: isCount) { Left = left }
            : MoreTimeLeft().IsMatch(text) ? new ListOffers(Days.All, CountOnly: isCount)
            : MustDecide().IsMatch(text)
                ? new ListOffers(Cues.DaysIn(sentence.Words), CountOnly: isCount, Between: DaysMeant.In(sentence))
            : OnClock().Match(text) is { Success: true } clock ? OnClockOf(clock.Groups["zone"].Value, sentence)
            : Coming().IsMatch(text) ? new AskComing(Cues.DaysIn(sentence.Words), DaysMeant.In(sentence))
            : null;
    }

    /// <summary>"Can he see that already or not till we announce", of a decision.</summary>
    [GeneratedRegex(
        @"^(?:and )?(?:can|could|will|does|do) NN (?:already )?(?:see|read|know) (?:that|it|this|about it|about that)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MaySee();

    /// <summary>"By when must they be settled?", of extensions: nothing else is settled by staff on a day.</summary>
    [GeneratedRegex(
        @"^(?:and )?(?:by when|when|until when|till when) (?:must|do|should|have) (?:NN|they|these|those|all of them|the (?:decisions|extensions|rest|others))(?: (?:all|have|need|to))* be (?:settled|decided|made)\b(?: (?:on|by))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Settled();

    /// <summary>"How many left?", where extensions are decided.</summary>
    [GeneratedRegex(
        @"^(?:and |so |ok )*how many (?:(?:are|is|more|of them|do we have|have we got|still) )*(?:left|to go|still open|remaining|outstanding|to do|open)(?: (?:now|then|still))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Remaining();

    /// <summary>"Who are the finalists", "how many offer-holders have we got", "looking for the list of interviewees".</summary>
    [GeneratedRegex(
        @"^(?:(?:who|who's|whos|which|how many|list|show|give|name|get|looking|look|i|we|need|want|would|like|for|me|us|is|are|do|have|all|of|the|our|a|list|names|current|remaining|there|got|people) )+(?<who>finalists|interviewees|offer-?holders)(?: (?:do|have|we|got|are|there|left|now|in|all|total|still|at|the|moment|berkeley|london|remote|please|pls|right))*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Finalists();

    private static Period? LengthIn(Sentence sentence) =>
        Frame.Of(sentence).Times.Select(t => t.Meaning).OfType<Length>().FirstOrDefault()
            is { IsWorkingDays: false } length
            ? length.Period
            : null;

    private static ListPeople? OnClockOf(string spoken, Sentence sentence) =>
        ZoneNames.Of(spoken) is { } zone
            ? new ListPeople(new PeopleFilter { Role = Cues.RoleIn(sentence.Words), Zone = zone.Id })
            : null;

    [GeneratedRegex(
        @"\bwho(?:'s|s| is| are| has| have)? (?:mentoring|mentors|mentored by|looking after|looks after|supervising|supervises|paired with|matched with|assigned to|working with|works with|under|got|with) (?:who|whom)\b|\b(?:which|what) (?:fellows?|mentors?) (?:is|are|has|have|goes|go|belongs?|works?|looks?)\b.*\b(?:which|what) (?:mentors?|fellows?)\b|^(?:(?:list|show|give)(?: me)?(?: all)?(?: the| our)? )?(?:mentor(?:ing|ship)?(?:-| )(?:pairs|pairings|assignments|matches)|fellows? (?:and|with|by) (?:their )?mentors?|mentors (?:and|with) their fellows)$|^(?:everyone|everybody|every fellow|each fellow|all fellows|the fellows|all the fellows|fellows)(?:'s|')? (?:and their )?mentors?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhoMentorsWhom();

    /// <summary>"Who's already decided for the extension", "which decisions have we made"; an offer is decided on, too.</summary>
    [GeneratedRegex(
        @"^(?:who|who's|whos|who has|who is|which fellows?|whose|for whom|list|show me|how many(?: fellows)?)\b(?!.*\b(?:offers?|not|isn't|aren't|hasn't|haven't|un\w+|applicants?|candidates?)\b).*\b(?:decided|settled)(?: on)?(?: (?:already|so far|by now|yet|now|for|on|about|the|an|their|extension|extensions))*$(?<=\b(?:already|far|by now|extensions?))|^(?:who|who's|whos|which fellows?)(?: is| are| has| have)? already (?:been )?(?:decided|settled)(?: on)?$|^(?:which|what)(?: extension)? (?:decisions|extensions) (?:are|have|did|do)(?: we| been| you)*(?: already)? (?:made|settled|decided|taken|recorded|have|got)(?: already| so far| by now| yet)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Decided();

    [GeneratedRegex(
        @"^(?:and )?(?:who|who's|whos|who all|which fellows?|anyone|anybody|any fellows?|is anyone|is anybody|does anyone|does anybody|how many(?: fellows)?|list|show me)\b(?:(?!\b(?:when|remind|if)\b).)*\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|join(?:s|ing)?|arriv(?:e|es|ing)|com(?:es|ing))(?: \w+){0,2} (?:late|later|latest|last(?=$)|(?:after|later than) (?:everyone|everybody|the (?:others|rest|programme|program|first day|matching))|on (?:a|another) (?:different |other )?(?:day|date))\b(?! (?:to|for) )",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex StartsLater();

    [GeneratedRegex(
        @"^(?:and )?(?:who|who's|whos|whose|which fellows?|anyone|anybody|any fellows?|is anyone|does anyone|list|show me|how many(?: fellows)?)\b.*\b(?:last days?|end dates?|final days?)\b.*\b(?:isn't|isnt|is not|aren't|are not|not|differ\w*|other than|early|earlier|late|later|of (?:his|her|their) own|another|unusual|special)\b|^(?:and )?(?:who|which fellows?|does anyone|anyone|any fellows?|how many(?: fellows)?) (?:\w+ )?(?:finish(?:es|ing)?|leav(?:es|e|ing)|end(?:s|ing)?|stop(?:s|ping)?) (?:early|earlier|late|later|on (?:a|another) (?:different |other )?(?:day|date)|(?:before|after|earlier than|later than) (?:the (?:others|rest|end|programme|program)|everyone|everybody)\b.*)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OtherLastDay();

    [GeneratedRegex(
        @"^(?:and )?(?:who|who's|whos|which|what|any|anyone|anybody|is anyone|is anybody|are any|list|show|how many|everyone|people)\b.*\b(?:wait(?:ing|s)?|holding out|hold(?:ing)? off|hoping) (?:on|for|to hear(?: back)?(?: from)?)(?: an?| some| the)? (?:(?:somebody|someone|anybody|anyone|something|somewhere) else|(?:other|another|different|competing)(?: \w+)? (?:offers?|compan(?:y|ies)|labs?|employers?|programmes?|programs?|jobs?|places?|answers?|universit(?:y|ies)|firms?|organi[sz]ations?)|(?:answers?|offers?|decisions?|news|word) (?:from )?(?:elsewhere|somebody else|someone else|somewhere else))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WaitsElsewhere();

    [GeneratedRegex(
        @"\b(?:numbers?|counts?|head ?counts?|figures|totals?|tally|breakdown|people|applicants|everyone|how many|how are we doing)\b.*\b(?:per|by|for each|for every|in each|in every|at each|at every|each) stages?\b(?!.*\b(?:time|date|dates|deadline|deadlines|week|hours?)\b)|^(?:what|which) stages? (?:is|are) (?:everybody|everyone|all of them|they all|people|the applicants|all applicants)(?: (?:in|at|on|now|currently))*$|^where (?:is|are) (?:everybody|everyone|they all|all (?:the )?applicants)(?: (?:in the process|now|at|currently))*$|^stage by stage(?: (?:numbers|counts|please|pls))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex PerStage();

    [GeneratedRegex(
        @"^(?:and )?(?:who|whom|which \w+|list everyone|everyone|people)(?: all)? (?:did |have |had |that )?(?:we|you|i|staff)(?:'ve|'d)? (?:already )?(?:turn(?:ed)? down|turn(?:ed)? away|reject(?:ed)?|refuse[d]?|not take(?:n)?|say no to|said no to)(?: so far| already| in the end| yet)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TurnedDown();

    /// <summary>In the order of what people said on the form; a number to count from is another question.</summary>
    [GeneratedRegex(
        @"^(?!.*(?:\d|\b(?:average|avg|mean|median|distribution|set|change|update)\b)|put)(?:^(?:and )?(?:who|which \w+|whose)(?: \w+)? (?:has|have|gave|put|is|had)? ?(?:the )?(?:highest|biggest|best|top|greatest) (?:extension )?(?:likelihood|chance|estimate|odds)s?\b|.*\b(?:who|who'd|whos|which|applicants|candidates|fellows|people|everyone|list|rank|sort|order|show)\b.*\b(?:(?:most|best) likely|likeliest|likely) (?:to )?(?:\w+ )?(?:extend|extended|extension|stay|continue|go on|accept an extension|take (?:the|an) extension|remain)\b|.*\b(?:who'd|who would|people who would|who) most likely (?:take|accept|want|say yes to|stay|extend)\b.*|(?:list|rank|sort|order|show)(?: me)?(?: \w+){0,4} by (?:extension )?likelihood\b.*|.*\b(?:likelihoods|extension likelihood)\b.*\b(?:best|highest|most|likeliest|top) first\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Likeliest();

    /// <summary>"Who's got less than two days to decide", "whose offer runs out within 36 hours".</summary>
    [GeneratedRegex(
        @"^(?:and )?(?:who|who's|whos|whose|which|anyone|anybody|any|is anyone|has anyone|does anyone|how many|list|show me)\b(?=.*\b(?:decide|answer|reply|respond|accept|offers?|left|say yes|on the clock)\b)(?!.*\b(?:references?|refs?|interview|assessment|test|take-?home|stage|apply|application)\b).*\b(?:less than|under|fewer than|no more than|at most|within|inside|only|in the next|over the next) LL\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LittleTime();

    /// <summary>Each open offer stands in the list with the time that it has left.</summary>
    [GeneratedRegex(
        @"^(?:and )?(?:who|who's|whos|whose|which offers?|which of them|anyone|has anyone|how many)\b(?=.*\b(?:decide|answer|reply|respond|accept|offers?)\b).*\b(?:more than|over|at least|longer than) LL\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MoreTimeLeft();

    /// <summary>"Who has to decide by Friday?"; what is decided on extensions is another matter.</summary>
    [GeneratedRegex(
        @"^(?:and )?(?:who|who's|whos|which (?:people|candidates|applicants|offers?|of them)|anyone|does anyone|is anyone|how many)(?: all| still| else| of them)? (?:has|have|must|needs?|need|had|is|are|should) (?:(?:to|due|still|got) )*(?:decide|answer|reply|respond|accept or decline|get back to us|let us know)\b(?!.*\b(?:extensions?|extend|mentors?|references?|questions?)\b)(?: us| on (?:the|their) offers?)?(?: (?:by|until|before|on|in))* (?:TT|LL|today|tomorrow|this week|next week)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MustDecide();

    [GeneratedRegex(
        @"^(?:list|show(?: me)?|who(?:'s|s| is| are| all is)?|which (?:people|applicants|fellows|mentors|candidates) (?:are|live|work|is)|everyone|everybody|all (?:the )?(?:people|fellows|applicants|mentors)|how many(?: people| fellows| applicants| mentors)?(?: are| live| work)?)(?: (?:all|everyone|everybody|people|fellows|applicants|mentors|who|is|are|that|lives?|works?|the))* (?:on|in|at|running on|keeping) (?:the )?(?<zone>[\p{L}/_]+(?: [\p{L}]+)?) (?:local )?time(?: ?-?zone)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex OnClock();

    /// <summary>What the bot is still to send; what it has sent is asked for in the past.</summary>
    [GeneratedRegex(
        @"^(?:if nothing (?:else )?(?:happens|changes) )?(?:and )?(?:what|which(?: (?:messages?|reminders?|posts?|notices?|nudges?))|what (?:messages?|reminders?|posts?|notices?)|how many (?:messages|reminders)|anything you) (?:(?:will|would|are|do|is|going|you|we|the bot|to|be|due|get|gets) )*(?:send|sending|post|posting|go(?:es)? out|going out|sent out|come next|coming up)\b(?!.*\b(?:offer letters?|decisions|offers)\b)|^(?:if nothing (?:else )?(?:happens|changes) )?(?:and )?(?:who|whom) (?:(?:will|would|are|do|is|going|you|we|to|be|gets?|getting|get|hears?|hear|receives?|receive|next) )+(?:(?:an?|any|your|the|next) )*(?:messages?|messaging|reminders?|reminded|reminding|nudges?|nudged|nudging|pings?|pinged|pinging|from you|from the bot)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Coming();
}
