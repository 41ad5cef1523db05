using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>What only the staff may ask: lists, and somebody's facts in two words ("O'Neill mentor", "Thabo stage and references").</summary>
internal static partial class ByStaff
{
    public static Request? Read(string text, Sentence sentence) =>
        StaffOverviews.Read(text, sentence) is { } overview ? overview
        : StaffLists.Read(text, sentence) is { } list ? list
        : NoMentor().IsMatch(text) ? new AskStaffList(StaffList.WithoutMentor, Cues.IsCount(sentence.Words))
        : NotExtended().IsMatch(text) ? new AskStaffList(StaffList.Ending, Cues.IsCount(sentence.Words))
        : Extended().IsMatch(text) ? new AskStaffList(StaffList.Extended, Cues.IsCount(sentence.Words))
        : OurMentors().IsMatch(text) ? new ListPeople(new PeopleFilter { Role = Role.Mentor })
        : Waiting().IsMatch(text)
            ? new ListPeople(
                new PeopleFilter
                {
                    Status = StageStatus.Submitted,
                    Stage = sentence.Stages.Select(s => (StageId?)s.Stage).FirstOrDefault(),
                }
            )
        : Summary().Match(text) is { Success: true } summary
            ? new SummariseOffers(InChannel: summary.Groups["post"].Success)
        : OfOffers.Read(text, sentence) is { } offers ? offers
        : IsNameAlone(sentence) ? new AskPerson(Subjects.Of(sentence), PersonAspect.Summary)
        : Unanswered().IsMatch(text) ? new ListOffers(Days.All)
        : NotInTime().IsMatch(text)
            ? new ListPeople(
                new PeopleFilter
                {
                    Status = StageStatus.Missed,
                    Stage = sentence.Stages.Select(s => (StageId?)s.Stage).FirstOrDefault(),
                }
            )
        : OpenAt().IsMatch(text) ? new ListOffers(Days.All) { Workspace = Cues.WorkspaceIn(sentence.Words) }
        : OnesWord.AboutSomebody(text, sentence) is { } word ? word
        : SetEstimate().IsMatch(text) ? new WantChange(Subjects.Of(sentence))
        : Contacts().IsMatch(text) || Supposing().IsMatch(text) ? new NotCovered([])
        : StaffShorthand.Read(text, sentence) ?? OfSomebody(text, sentence);

    /// <summary>"Who didn't hand in the test in time?": whoever has missed its cut-off.</summary>
    [GeneratedRegex(
        @"^who (?:all )?(?:didn't|did not|failed to|never) (?:hand(?:ed)? in|submit(?:ted)?|finish(?:ed)?|send|sent|do|did|take|took|deliver(?:ed)?|complete[d]?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NotInTime();

    [GeneratedRegex(
        @"^(?:(?<post>post|pin|put up|publish)|show|give|make|get|send)?(?: me| us)?(?: an?| the| our)? ?(?:(?:open )?offers? (?:summary|overview)|(?:summary|overview) of (?:all )?(?:the |our )?(?:open )?offers)(?<post> (?:in|to|into) (?:the |our )?(?:staff )?channel| here)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Summary();

    /// <summary>"Bill Hargreaves?"</summary>
    private static bool IsNameAlone(Sentence sentence) =>
        sentence is { Names: [var name], Memory.Choices.Count: 0 } && name.Count == sentence.Words.Count;

    private static AskPerson? OfSomebody(string text, Sentence sentence)
    {
        if (Nobody().Match(text) is { Success: true } nobody && sentence.Names.Count == 0)
        {
            var last = nobody.Groups["one"].Value;
            return nobody.Groups["plain"].Success || sentence.IsUnknown(sentence.Words[0])
                ? new AskPerson(new Subject.Named(last), PersonAspect.Status)
                : null;
        }
        PersonAspect? aspect =
            SaidAnything().IsMatch(text)
            || Decided().IsMatch(text)
            || WillAccept().IsMatch(text)
            || Lapsed().IsMatch(text)
            || SentWhen().IsMatch(text)
                ? PersonAspect.Offer
            : HowManyReferences().IsMatch(text) ? PersonAspect.References
            : Two().IsMatch(text) ? PersonAspect.Summary
            : Fact().Match(text) is { Success: true } fact ? AspectOf(fact.Groups["what"].Value)
            : null;
        return
            aspect is { } what
            && (sentence.Names.Count == 1 || SentWhen().IsMatch(text) && Subjects.IsTheOneBefore(sentence))
            ? new AskPerson(Subjects.Of(sentence), what)
            : null;
    }

    private static PersonAspect AspectOf(string what) =>
        what switch
        {
            "mentor" => PersonAspect.Mentor,
            "stage" or "status" => PersonAspect.Status,
            "offer" => PersonAspect.Offer,
            "deadline" or "cutoff" or "cut-off" => PersonAspect.CutOff,
            "references" or "refs" => PersonAspect.References,
            "workspace" or "office" => PersonAspect.Workspace,
            "extension" => PersonAspect.Extension,
            _ => PersonAspect.TimeZone,
        };

    [GeneratedRegex(
        @"^(?:who|which|list|show|any|anyone|anybody|is anyone|is anybody|how many|fellows|everyone|everybody)\b.*\b(?:(?:no|without(?: an?| any)?|lacks? an?|needs? an?|still need an?|missing an?) mentors?\b|(?:hasn't|haven't|has not|have not|doesn't|don't|does not|do not)(?: yet)? (?:got |have |been given )?(?:an? )?mentor)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NoMentor();

    [GeneratedRegex(
        @"^(?:who(?:'s|s| is| are| was| were| got| gets| will be)?|which fellows(?: are| were| get| got)?|list(?: the| all)?(?: fellows)?|how many(?: fellows)?(?: are| were| get| got)?) (?:getting |being |be |get |who are )?(?:extended|staying(?: on)?|continuing)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Extended();

    [GeneratedRegex(
        @"^(?:who(?:'s|s| is| are| was| were| will)?|which fellows(?: are| were)?|how many(?: fellows)?(?: are| were)?) (?:not|n't|isn't|aren't|wasn't|weren't) (?:getting |being |be |get )?(?:extended|staying(?: on)?|continuing)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NotExtended();

    [GeneratedRegex(
        @"^(?:who are|list|show me|who is) (?:our|all our|all the|the) mentors(?: here| we have)?$(?<!are the mentors)|^(?:list|show)(?: me)?(?: all)? mentors$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OurMentors();

    [GeneratedRegex(
        @"^(?:who|show|list|everyone|which)\b.*\bwaiting (?:on|for) (?:us|me|staff)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Waiting();

    [GeneratedRegex(
        @"^(?:who|which offers|any offers)\b.*\b(?:in|at|from) (?:london|berkeley)\b.*\bopen$|^(?:who|which)\b.*\b(?:open|outstanding) offers?\b.*\b(?:in|at|from) (?:london|berkeley)$|^(?:is |are |does )?(?:who|any|anyone|anybody|someone|somebody|people)\b.*\b(?:in|at|from) (?:london|berkeley)\b.*\b(?:open|outstanding) offers?$|^(?:who|which offers|any offers)\b.*\bopen\b.*\b(?:in|at|from) (?:london|berkeley)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OpenAt();

    /// <summary>Those to whom an offer was made and who have said nothing yet.</summary>
    [GeneratedRegex(
        @"\boffer[ -]?holders?\b.*\b(?:not|haven't|hasn't|yet to|still to)\b(?: \w+){0,2} (?:answer|answered|reply|replied|respond|responded|decide|decided|come back|get back|got back)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Unanswered();

    /// <summary>Addresses and telephone numbers are given to nobody in chat.</summary>
    [GeneratedRegex(
        @"\b(?:e-?mails?|e-?mail addresses|addresses|phone numbers?|contact details)\b.*\b(?:of|for) (?:all|every|everyone|everybody|the|our|applicants|fellows|mentors)\b|\bNN's (?:\w+ )?(?:phone|telephone|mobile|cell)(?: (?:number|no))?\b|\bwhat(?:'s|s| is) NN's (?:e-?mail|address|number)\b|\b(?:phone|mobile|telephone) (?:number|no) (?:of|for) NN\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Contacts();

    /// <summary>"If Bill accepts today, how many yeses is that": no sum is done of what has not happened.</summary>
    [GeneratedRegex(
        @"^(?:if|suppose|supposing|assuming|say) NN (?:accepts?|declines?|says? (?:yes|no)|withdraws?|lapses?)\b.*\b(?:how many|who(?:'s|s| is)? left|how much|what(?:'s|s| is) left)\b|^(?:if|suppose|supposing) (?:i|we) (?:gave|give|were to give|extended) NN\b.*\b(?:when|what|until|till)\b|^what(?:'s|s| was| is| were)? (?:the |our )?(?:\w+ )?reasons?\b.*\b(?:said no|say no|rejected|turned|declined)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Supposing();

    [GeneratedRegex(
        @"^(?<plain>status (?:of|for)) (?<one>(?!the |all |each |every|our |my |it|this|that)\p{L}+(?: \p{L}+)?)$|^(?<one>\p{L}+) (?:status|stage)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Nobody();

    [GeneratedRegex(
        @"^(?!.*\b(?:references?|refs?|referees?|extension)\b).*\b(?:has|have|did|whether|any)\b.*\bNN\b.*\b(?:said|say|answered|answer|replied|reply|responded|respond|decided|got back|get back|given us|come back|let us know|reacted|sign(?:ed)?(?! (?:up|in|off)\b)|committed|commit)\b(?!.*\b(?:references?|refs?|mentor)\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex SaidAnything();

    [GeneratedRegex(@"^what did NN (?:decide|say|answer|reply)(?: in the end)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Decided();

    /// <summary>"Did Grant lapse, and when", "Thaís hasn't answered, has she".</summary>
    [GeneratedRegex(
        @"^(?:so )?(?:did|has|have) NN(?:'s)?(?: offer)?(?: already| just)? (?:lapsed?|expired?|run out|timed out)(?: (?:yet|already|and when|when))*$|^(?:so )?NN(?:'s)? (?:hasn't|hasnt|has not|haven't|havent|didn't|didnt|never|still not|not|has still not|still hasn't|still hasnt) (?:answer|answered|reply|replied|respond|responded|decide|decided|got back|get back|come back)(?: (?:yet|to us|at all|so far|still))*(?: (?:has|have|did) NN)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Lapsed();

    /// <summary>"When had we sent hers?"</summary>
    [GeneratedRegex(
        @"^(?:and )?when (?:had|did|have|were|was) (?:we|you|it)(?: been)? (?:send|sent|made|make|mail|e-?mail) (?:(?:to )?NN(?:'s)?(?: (?:an|the|one|her|his|their))?(?: offer)?|hers|his|theirs)(?: out)?$|^(?:and )?when (?:had|did|was|has|have) NN(?:'s)? offer (?:go|gone|been sent|sent|come) ?(?:out)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex SentWhen();

    /// <summary>What people said on the form is theirs; no wish changes it.</summary>
    [GeneratedRegex(@"^(?:set|change|update|put)\b.*\b(?:likelihood|estimate)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SetEstimate();

    [GeneratedRegex(
        @"^(?:will|is) NN (?:accept|going to accept|accepting|take it|say yes)(?: (?:the|our|it|offer|an offer|our offer|the offer))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WillAccept();

    [GeneratedRegex(
        @"^how many (?:references|refs|referees) (?:does|did|has|do) NN\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HowManyReferences();

    [GeneratedRegex(
        @"^NN(?:'s)? (?:stage|status|offer|deadline|mentor|references|refs|last day|workspace|office) (?:and|&) (?:stage|status|offer|deadline|mentor|references|refs|last day|workspace|office)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Two();

    [GeneratedRegex(
        @"^(?:i )?(?:can't|cannot|can not|couldn't|don't|do not) (?:find|see) NN's (?<what>offer|mentor|deadline|references|refs|extension)\b(?: (?:among|in|on|here|anywhere|there)\b.*)?$|^NN(?:'s)? (?<what>mentor|stage|status|offer|deadline|cutoff|cut-off|references|refs|workspace|office|extension|time ?zone)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Fact();
}
