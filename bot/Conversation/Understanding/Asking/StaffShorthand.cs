using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// What staff ask in passing: "is Bo a fellow or an applicant", "is Leah going to make it", "who applied in July", "how many
/// extend vs end"; and what no list holds, which is handed on rather than answered by another one.
/// </summary>
internal static partial class StaffShorthand
{
    public static Request? Read(string text, Sentence sentence)
    {
        var names = sentence.Names.Count;
        if (names > 0 && MeantFor().IsMatch(text))
        {
            return new NotCovered([]);
        }
        if (names > 0 || Subjects.IsTheOneBefore(sentence))
        {
            if ((HowMany().IsMatch(text) || Under().IsMatch(text)) && IsMentor(Subjects.Of(sentence), sentence))
            {
                return new AskFellowsOf(Subjects.Of(sentence));
            }
            if (Reminded().IsMatch(text))
            {
                return new AskReminders(Subjects.Of(sentence));
            }
            PersonAspect? aspect =
                WhatThey().IsMatch(text) || Compare().IsMatch(text) ? PersonAspect.Summary
                : MakeIt().IsMatch(text) || Doing().IsMatch(text) || HandedIn().IsMatch(text) ? PersonAspect.Status
                : UnderWhom().IsMatch(text) ? PersonAspect.Mentor
                : Settled().IsMatch(text) || Afterwards().IsMatch(text) ? OfExtension(sentence)
                : names > 1 && FinishesLater().IsMatch(text) ? PersonAspect.LastDay
                : names > 1 && RunsOutSooner().IsMatch(text) ? PersonAspect.CutOff
                : EndsTheirs().IsMatch(text) ? PersonAspect.CutOff
                : HasOffer().IsMatch(text) ? PersonAspect.Offer
                : null;
            if (aspect is { } what)
            {
                return new AskPerson(Subjects.Of(sentence), what);
            }
        }
        return names > 0 ? null
            : OnesDay().IsMatch(sentence.AsTyped) ? new AskAgenda(Days.Today)
            : OfAllFellows.Read(text, sentence) is { } all ? all
            : Board().IsMatch(sentence.AsTyped) || OweOpinion().IsMatch(text) ? new AskBoard(AsFile: false)
            : Estimates().IsMatch(text) ? new NotCovered(["extension-likelihood"])
            : Applied().IsMatch(text) && AppliedIn(sentence) is { } days
                ? new ListPeople(
                    new PeopleFilter { Role = Role.Applicant, Applied = days },
                    Cues.IsCount(sentence.Words)
                )
            : null;
    }

    /// <summary>"When will Owen get his next reminder?", "does she get nudged on her own?"; what was sent already is in the ledger.</summary>
    [GeneratedRegex(
        @"^(?:and |so )?(?:when|what|which|how often|will|does|do|is|are|who)\b(?!.*\b(?:did|has|have|was|were|sent|my|i)\b)(?=.*\bNN\b).*\b(?:reminders?|reminded|remind NN|reminds? NN|nudges?|nudged|nudge NN|pinged|ping NN|chased)\b|^NN(?:'s)? (?:next |coming |upcoming )?reminders?$|^what (?:goes|will go) out (?:by itself|on its own|automatically)\b.*\bNN\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Reminded();

    /// <summary>What was settled about a fellow is the extension; about anybody else it is how they stand.</summary>
    private static PersonAspect OfExtension(Sentence sentence) =>
        sentence.Names.All(n => n.Ids.All(id => sentence.Book.RoleOf(id) is Role.Fellow))
            ? PersonAspect.Extension
            : PersonAspect.Status;

    /// <summary>The days asked for; a month without a year is the last one that has begun.</summary>
    private static DayRange? AppliedIn(Sentence sentence)
    {
        if (sentence.When is not { } when || DaysMeant.In(sentence) is not { } days)
        {
            return null;
        }
        var today = when.Now.InZone(when.Zone).Date;
        if (UpTo().IsMatch(sentence.AsTyped) && days is { To: { } last })
        {
            return new DayRange(today.PlusYears(-1), last <= today ? last : last.PlusYears(-1));
        }
        return days.From <= today ? days : new DayRange(days.From.PlusYears(-1), days.To?.PlusYears(-1));
    }

    [GeneratedRegex(
        @"^(?:so )?where are we with NN$|^(?:so )?what(?:'s|s| is)? (?:up |going on |new |happening |the matter |the story |the deal )?with NN(?: then| now| these days)?$|^(?:is|what is|what's|whats|what|was) NN (?:an? )?(?:fellow|applicant|mentor|staff|candidate)\b.*\bor\b|^is NN (?:an? |on the |one of the |one of our |part of the |still an? )?(?:fellow|fellows|applicant|applicants|mentor|mentors|staff|candidate|team|staff member)(?: too| as well| now)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhatThey();

    [GeneratedRegex(
        @"^(?:compare|contrast|show|both) NN(?:'s)?(?: side by side)?$|^(?:compare|contrast) NN\b|^NN (?:vs|versus) NN\b(?!.*\b(?:who|whose|which)\b)|\bNN(?:'s)? side by side\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Compare();

    [GeneratedRegex(
        @"^(?:is|are|will|would|can) NN (?:going to |gonna |still )?(?:make it|be in time|in time|on time|on track)\b|^(?:does|do|has|have|is|are) NN (?:still )?(?:have|having|got|stand|in with)? ?(?:a|any|some) (?:chance|hope|shot|prospect)s?(?: (?:left|of getting in|still|now))*$|^(?:and )?(?:NN,? )?(?:is|are) NN still (?:all right|alright|ok|okay|fine|good|safe|with us|live|active|in|in it|in play|in the running)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MakeIt();

    [GeneratedRegex(
        @"^what(?:'s|s| is)? NN (?:doing|up to)(?: now| these days)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Doing();

    /// <summary>"Did Petra ever send anything in?"; letters of referees are another matter.</summary>
    [GeneratedRegex(
        @"^(?:did|has|have) NN (?:ever |actually |even |already |yet |finally )*(?:send|sent|submit(?:ted)?|hand(?:ed)?|turn(?:ed)?|deliver(?:ed)?|do|done|finish(?:ed)?|complete[d]?)(?: us| me)?(?: (?:it|anything|something|(?:the|her|his|their|NN's|any) (?!references?|refs?|referees?|letters?|offer|mentor)\S+))*(?: in| over| through)?(?: at all| yet| already| on time| in time)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HandedIn();

    [GeneratedRegex(@"^(?:is|are|was) NN (?:still |now )?(?:under|with) NN\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UnderWhom();

    [GeneratedRegex(
        @"^what (?:did|have|has) (?:we|you|they|staff|i)(?:'ve)? (?:\w+ )?(?:settled?|decided?|agreed?|record(?:ed)?|concluded?|put down|written down|write down)(?: \w+)? (?:for|on|about|with|regarding) NN(?: in the end| so far| again)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Settled();

    /// <summary>"What's happening with Bo after December?"</summary>
    [GeneratedRegex(
        @"^what(?:'s|s| is| will| would)? (?:happening|happens?|going to happen|the plan|planned|the situation|become)(?: of| to| with| for)? NN (?:after|from|past|beyond|once|come|in) (?:TT|LL|december|january|christmas|new year|(?:the )?(?:LL|end|programme|program|fellowship|matching|two months|first two months))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Afterwards();

    /// <summary>The same of a fellow of the mentor who asks.</summary>
    public static bool IsAfterwards(string text) => Afterwards().IsMatch(text);

    [GeneratedRegex(
        @"^NN,? (?:until|till|til|by) (?:when|what (?:day|date))\b|^(?:until|till|til) when(?: (?:is|does|do|has|have|was|will))? NN\b|^how (?:long|much time) (?:has|have|does|do) NN (?:still )?(?:got|have|has|left)\b(?!.*\b(?:fellowship|programme|program|extension)\b)|^when (?:does|do|is|will) NN's (?:end|ends|finish|expire|expires|run out|due|up|over|close)(?: for (?:NN|them|us))?$|^(?:how come|why (?:does|do|has|have|is))(?: it that)? NN(?: only| already)? (?:has|have|got|get|gets|had)(?: only| got)? (?:until|till|til|TT)\b|^(?:and )?when (?:does|do|did|will|would) NN (?:run out|time out|lapse|expire)(?: (?:again|exactly|then|now))*$|^when(?:'s|s| is)? NN(?:'s)? (?:thing|stuff|deadline|due)$|^(?:does|do|is|will) NN(?:'s)? (?:TT|deadline|cut-?off|offer|date)\b.*\b(?:fall|land|mean|be|our|my)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex EndsTheirs();

    [GeneratedRegex(
        @"^(?:(?:out )?of )?NN,? (?:who|which(?: one)?)(?: of (?:them|those|the two))? (?:has|have|got|holds) (?:an? |the )?(?:open )?offer|^(?:who|which)(?: of (?:them|those|the two))? (?:has|have|got) (?:an? )?(?:open )?offer,? NN$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HasOffer();

    [GeneratedRegex(
        @"^how many\b.*\bexten\w+\b.*\b(?:vs|versus|and|or|against)\b.*\b(?:end\w*|stop\w*|leav\w+|not)\b|^how many\b.*\bend\w*\b.*\b(?:vs|versus|and|or|against)\b.*\bexten\w+",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Board();

    [GeneratedRegex(@"\b(?:before|until|till|by|up to|no later than)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UpTo();

    /// <summary>"That was meant for Inês": a slip is put right by those who know what was meant.</summary>
    [GeneratedRegex(
        @"\b(?:was|were|is) (?:actually |really )?(?:meant|intended|supposed to be) for NN$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MeantFor();

    /// <summary>Which mentors have not recommended yet stands on the board.</summary>
    [GeneratedRegex(
        @"^(?:which|what|who|list|show|any)\b.*\bmentors?\b.*\b(?:owe|owes|owing|yet to|still to|missing|outstanding|not|haven't|hasn't|didn't)\b.*\b(?:opinions?|recommend\w*|said|say|views?|word|answer\w*|spoken)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OweOpinion();

    /// <summary>How likely people said it was that they would accept an extension: told of one person, listed nowhere.</summary>
    [GeneratedRegex(
        @"\b(?:estimates?|likelihoods?|probabilit(?:y|ies))\b|\b(?:said|gave|put|wrote|above|over|under|below) \d{2,3}\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Estimates();

    [GeneratedRegex(
        @"^(?:who|which|list|show|everyone|anyone|people|applicants|candidates|how many)\b.*\b(?:applied|applying|sent (?:in )?(?:an |their )?applications?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Applied();

    /// <summary>"What's on my plate today?"</summary>
    [GeneratedRegex(
        @"^(?:what(?:'s|s| is)?|anything|show me what's|tell me what's) (?:on|up) (?:my|our) (?:plate|desk|list|agenda)(?: (?:today|for today|now|this morning|right now))*$|^what (?:do|must|should) (?:i|we) have to (?:do|deal with|look at) today$|^anything (?:urgent|pressing|that can't wait)(?: \w+)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OnesDay();

    /// <summary>"How many has he got now?", of a mentor.</summary>
    [GeneratedRegex(
        @"^how many (?:fellows |mentees |people )?(?:has|have|does|do|would|did) NN (?:got|have|mentor|look after|supervise|end up with)?(?: (?:now|then|already|at the moment|so far|by now))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HowMany();

    private static bool IsMentor(Subject who, Sentence sentence) =>
        (who, sentence.Names) switch
        {
            (Subject.Exactly exactly, _) => sentence.Book.RoleOf(exactly.PersonId) is Role.Mentor,
            (_, [{ Ids: [var only] }]) => sentence.Book.RoleOf(only) is Role.Mentor,
            _ => false,
        };

    /// <summary>"Who is under Noor".</summary>
    [GeneratedRegex(
        @"^(?:who|which fellows)(?:'s|s| is| are| all| does| works?)* (?:(?:under|with|assigned to|working with) NN|NN have|NN mentor)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Under();

    /// <summary>"Who'd finish later, Bo or José?"</summary>
    [GeneratedRegex(
        @"^(?:who|which of them)(?:'d|'s|'ll| would| will| is)? (?:finish|end|leave|stop)(?:es|s|ing)? (?:later|last|first|earlier|sooner|before the other),? NN$|^NN(?: (?:vs|versus|or|and) NN)?,? (?:who|which of them)(?:'d|'s|'ll| would| will)? (?:finish|end|leave|stop)(?:es|s)? (?:later|last|first|earlier|sooner)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FinishesLater();

    [GeneratedRegex(
        @"^(?:who|which of them|whose (?:offer|deadline|clock))(?:'d|'s|'ll| would| will| is)? (?:(?:runs?|run|times?) out|expires?|lapses?|ends?|due|up) (?:later|last|first|earlier|sooner),? (?:NN|NN's)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RunsOutSooner();
}
