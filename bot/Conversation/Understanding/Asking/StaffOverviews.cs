using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// What staff ask of everything at once: "whose deadline is next", "anything overdue", "what did I miss today", "how many fellows per
/// mentor"; and errands to people outside the chat, which are handed on.
/// </summary>
internal static partial class StaffOverviews
{
    public static Request? Read(string text, Sentence sentence)
    {
        if (sentence.Names.Count > 0)
        {
            return Errand().IsMatch(text) ? new NotCovered([]) { Kind = Uncovered.AnErrand } : null;
        }
        return Forecast().IsMatch(text) ? new NotCovered(["offer-timing"])
            : NextDeadline().IsMatch(text) ? new AskAgenda(Days.NextSevenDays)
            : Overdue().IsMatch(text) ? new ListPeople(new PeopleFilter { Status = StageStatus.Missed })
            : Missed().IsMatch(text) ? new AskChanges(Cues.DaysIn(sentence.Words), DaysMeant.In(sentence))
            : Status().IsMatch(text) ? new CountPeople(new PeopleFilter())
            : MostFellows().IsMatch(text)
                ? new ListPeople(new PeopleFilter { Role = Role.Fellow }, CountOnly: true, Grouping.Mentor)
            : null;
    }

    /// <summary>"Email Owen", "tell Bo she starts Monday": I write to nobody in somebody's name.</summary>
    [GeneratedRegex(
        @"^(?:please |pls |can you |could you |would you )*(?:(?:e-?mail|call|ring|phone|text|message|ping|contact|dm|write(?: to)?|get in touch with|reach out to) NN(?! (?:a|an)? ?(?:mentor|offer))\b|(?:tell|inform|notify) NN(?:'s)? (?!(?:has|have|gets?|can have|may have) (?:until|till|til|LL|TT|more)\b)\w|let NN know\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Errand();

    /// <summary>What nobody has recorded: how many offers are to come, and whether that will be in time.</summary>
    [GeneratedRegex(
        @"\bon (?:track|schedule|course) (?:to|for|with)\b|\boffers?\b.*\b(?:still|left|yet|remaining|more) (?:to (?:send|go out|make|be (?:sent|made)|issue)|to come)\b|^how many (?:more )?(?:places|spots|seats|slots) (?:are |do we have )?(?:still )?(?:left|open|remaining|free)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Forecast();

    [GeneratedRegex(
        @"^(?:and |so )?(?:(?:what|when)(?:'s|s| is) )?(?:the |our )?next deadline(?: (?:for|of) (?:anyone|anybody|everyone|everybody|us|all|any of them|the applicants))?(?: coming up)?$|^(?:whose|which) deadline (?:is|comes|falls) (?:next|first|soonest|nearest|up next)$|^(?:who|what)(?:'s|s| is| has the) (?:the )?next deadline$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NextDeadline();

    [GeneratedRegex(
        @"^(?:(?:is |are )?(?:anything|anyone|anybody|who|what)(?:'s|s| is| are)?|who(?:'s|s| is)) (?:over ?due|late with (?:it|theirs|anything|something))(?: (?:now|today|already|by now))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Overdue();

    /// <summary>Who changed what; what falls due is the agenda.</summary>
    [GeneratedRegex(
        @"^(?:and |so )?(?:what (?:did|have) i miss(?:ed)?|what(?:'s|s| has)? happened|what went on|catch me up|fill me in|bring me up to (?:speed|date))(?: (?:on|with|while|since|when|today|yesterday|this|last|week|morning|everything|things|i|was|were|we|am|been|away|out|off|gone|on leave|TT|LL|over|in|the|past|weekend))*$(?<!happened (?:today|tonight))|^(?:a |quick )?recap(?: (?:of|for|on))?(?: (?:today|yesterday|this week|last week|TT|everything))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Missed();

    [GeneratedRegex(
        @"^(?:(?:can|could) you )?(?:(?:give|send|show|get) (?:me|us) )?(?:an? |the |our )?(?:quick |brief |overall |general )?(?:status (?:update|report|overview)|overview|state of play)(?: (?:of|on|for) (?:everything|the (?:season|programme|program|process|pipeline|cohort)))?$|^how (?:are we doing|is it going|'s it going|are things)(?: (?:overall|in general|so far|with the (?:season|process|pipeline|programme|program)))+$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Status();

    [GeneratedRegex(
        @"^(?:who|who's|whos|which mentors?|what mentor)(?: is| has| have| 's| looks after| mentors)?(?: got| having)? (?:the )?(?:most|fewest|least|greatest number of|smallest number of|more)(?: (?:fellows|mentees|people to look after))(?: (?:to look after|now|at the moment|so far))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MostFellows();
}
