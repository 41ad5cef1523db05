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
            return OfTheirs().IsMatch(text) ? new AskTimeRequests()
                : Clearing().IsMatch(text) ? new WantChange(Subjects.Of(sentence))
                : Errand().IsMatch(text) ? new NotCovered([]) { Kind = Uncovered.AnErrand }
                : null;
        }
        return OfMany().IsMatch(text) && sentence.Memory.Listed.Count == 0
                ? new WantChange(new Subject.Named("")) { OfMany = true }
            : OtherClock().IsMatch(text) && sentence.When is { } when
                ? new ListPeople(
                    new PeopleFilter
                    {
                        Role = Cues.RoleIn(sentence.Words),
                        Also = new PersonFacts { NotZone = when.Zone.Id },
                    }
                )
            : MentorsAt().IsMatch(text) && Cues.WorkspaceIn(sentence.Words) is { } place
                ? new ListPeople(new PeopleFilter { Role = Role.Mentor, Workspace = place })
            : Requests().IsMatch(text) ? new AskTimeRequests()
            : Forecast().IsMatch(text) ? new NotCovered(["offer-timing"])
            : NextDeadline().IsMatch(text) ? new AskAgenda(Days.NextSevenDays)
            : Overdue().IsMatch(text) ? new ListPeople(new PeopleFilter { Status = StageStatus.Missed })
            : Missed().IsMatch(text) ? new AskChanges(Cues.DaysIn(sentence.Words), DaysMeant.In(sentence))
            : Status().IsMatch(text) ? new CountPeople(new PeopleFilter())
            : MostFellows().IsMatch(text)
                ? new ListPeople(new PeopleFilter { Role = Role.Fellow }, CountOnly: true, Grouping.Mentor)
            : null;
    }

    /// <summary>"Who's in a different time zone?": from the asker's.</summary>
    [GeneratedRegex(
        @"^(?:who|who's|whos|which (?:people|applicants|fellows|mentors)|anyone|is anyone|list everyone|how many(?: people| fellows| applicants)?)(?:'s|s| is| are| works?| lives?)* (?:in|on) (?:a different|another|other|different) time ?zones?(?: (?:from|than|to) (?:me|us|mine|ours|here))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OtherClock();

    [GeneratedRegex(
        @"^(?:which|what|any|list|show|our|who are the|are there any|how many)(?: me| the| all| of| our)* mentors? (?:do we have |are |is |who are |work |sit |based )*(?:in|at|from|remotely|remote)\b(?: (?:the )?(?:berkeley|london|remote)(?: office| workspace)?)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MentorsAt();

    /// <summary>"Reject everyone who missed", "give the London people until Friday": nobody is named.</summary>
    [GeneratedRegex(
        @"^(?:please |pls |can you |could you |let's |now )*(?:give(?! me| us)|grant|extend|move|advance|promote|reject|pass|mark|set|withdraw|invite|decline|accept|reopen|put|change|make|push|shift)\b(?: back| out| on)? (?:(?:all|everyone|everybody|each|every|any(?:one|body)?)\b(?! decisions?\b| schedules?\b| reminders?\b)|(?:the |all the |all )(?:(?:london|berkeley|remote) (?:people|applicants|fellows|ones|lot)|finalists|interviewees|offer-?holders|others|rest of them|applicants|fellows|candidates|undecided(?: ones)?)\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OfMany();

    /// <summary>"Approve Owen's request", "deny April's request for more time": each stands in the list with its answers.</summary>
    [GeneratedRegex(
        @"^(?:please |pls |can you |could you )*(?:approve|grant|accept|allow|deny|decline|refuse|reject|answer|show(?: me)?) (?:NN(?:'s)? requests?|the requests? (?:of|from|by) NN)(?: for (?:more|extra) time| for an extension)?$|^give NN what NN (?:asked|asks|wants|wanted)(?: for)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OfTheirs();

    [GeneratedRegex(
        @"^(?:who|who's|whos|which (?:applicants|people|candidates|of them)|has anyone|has anybody|did anyone|did anybody|anyone)(?: has| have| is| are| else| all)*(?: been)? (?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?) (?:us )?(?:for )?(?:an? |any |more )?(?:extensions?|extra time|more time|longer|time|later date)\b(?: (?:so far|yet|this week|today|already|on their offers?|for (?:their|the) offers?))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Requests();

    /// <summary>"Delete Owen's deadline", "rescind Leah's offer": no such change can be made here, and no question is asked.</summary>
    [GeneratedRegex(
        @"^(?:please |pls |can you |could you )*(?:remove|delete|clear|cancel|wipe|revoke|rescind|void|take back|withdraw) (?:NN's|the (?:offer|deadline|decision|cut-?off) (?:of|to|for|from) NN)(?: (?:open |own |extension |offer ))?(?: ?(?:offer|deadline|cut-?off|decision|stage|status|recommendation|workspace|time ?zone|last day|first day|references?|likelihood))?$(?<!NN's)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Clearing();

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
