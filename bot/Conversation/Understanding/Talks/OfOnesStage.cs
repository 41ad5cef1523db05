using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Talks;

/// <summary>What applicants say of their own stage and references: "can I do it Sunday night", "was it in time?", "what if he is late?".</summary>
internal static partial class OfOnesStage
{
    public static Request? Read(string text, Frame frame)
    {
        var sentence = frame.Sentence;
        if (sentence.Asker.Person is not { Stage: { } stage } person)
        {
            return null;
        }
        var memory = sentence.Memory;
        if (
            (memory.PersonAspect is PersonAspect.Competing || OtherOffer().IsMatch(text))
            && frame.HasDate
            && Moved().IsMatch(text)
        )
        {
            // Another deadline is recorded by the staff: they are told of the new one.
            return new WantChange(new Subject.Self());
        }
        if (OpenAgain().IsMatch(text) && !frame.HasPerson)
        {
            return WishBuilder.Build(WishKinds.Reopen, frame);
        }
        if (IsOut(person) && NextRound().IsMatch(text))
        {
            return new NotCovered(["reapplying"]);
        }
        if (memory.PersonAspect is PersonAspect.References or PersonAspect.ReferenceNotice && Late().IsMatch(text))
        {
            return new NotCovered(["reference-contact"]);
        }
        PersonAspect? aspect =
            Notice().IsMatch(text) && person.NeedsReferenceNotice is true ? PersonAspect.ReferenceNotice
            : Arrived().IsMatch(text) ? PersonAspect.References
            : Told().IsMatch(text) ? PersonAspect.Status
            : Outstanding().IsMatch(text) ? PersonAspect.Next
            : InTime().IsMatch(text) || EitherZone().IsMatch(text) ? PersonAspect.CutOff
            : null;
        if (aspect is { } what)
        {
            return Of(what);
        }
        return stage.HasCutOff() ? OfCutOff(text, frame, stage) : null;
    }

    private static Request? OfCutOff(string text, Frame frame, StageId stage)
    {
        var memory = frame.Sentence.Memory;
        if (LastMoment().IsMatch(text))
        {
            return Of(PersonAspect.CutOff);
        }
        if (FromHome().IsMatch(text))
        {
            return new NotCovered([]);
        }
        var isOfThis =
            frame.Sentence.Stages.All(s => s.Stage == stage)
            && (memory.Stage is null || memory.Stage == stage)
            && memory is not { List: not null };
        if (DoIt().IsMatch(text) && isOfThis)
        {
            return stage switch
            {
                StageId.Interview => new AskHandbook("slot-days"),
                StageId.Final => memory.Topic is "take-home" ? new AskHandbook("take-home") : null,
                _ => Of(PersonAspect.CutOff),
            };
        }
        if (WhenItCloses().IsMatch(text) && memory is { PersonAspect: not null } or { Topic: not null })
        {
            return Of(PersonAspect.CutOff);
        }
        if (HowLong().IsMatch(text) && memory.Topic is "slot-days" && stage is StageId.Interview)
        {
            return new AskHandbook(stage.Text());
        }
        return
            isOfThis
            && memory
                is { HasWish: false, Proposal: null }
                    and (
                        { PersonAspect: PersonAspect.CutOff or PersonAspect.Status or PersonAspect.Next }
                        or { StageAspect: StageAspect.Closes or StageAspect.TooLate or StageAspect.Window }
                    )
            && LaterDay.IsAsked(text, frame)
            ? LaterDay.For(TimeFor.Stage, frame)
            : null;
    }

    private static AskPerson Of(PersonAspect what) => new(new Subject.Self(), what);

    private static bool IsOut(Person person) =>
        person.Status is StageStatus.Missed or StageStatus.Rejected or StageStatus.Withdrawn
        || person.OfferStatus is OfferStatus.Declined;

    /// <summary>"They moved it, it's the 8 October now": one's other deadline.</summary>
    [GeneratedRegex(
        @"^(?!what|when|is it|do you).*\b(?:moved|now|changed|extended|correct|update|later|earlier|pushed|prolonged)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Moved();

    [GeneratedRegex(
        @"\bmy other (?:offer|deadline|one)(?:'s deadline)? (?:has |was |got |is )*(?:moved|changed|extended|pushed|now)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OtherOffer();

    [GeneratedRegex(
        @"^(?:please |pls |kindly )*(?:can|could|would|will) (?:you|they|it|the staff)(?: please| pls)? (?:be )?(?:(?:re-?open(?:ed)?(?: it| that| this| mine| me)?)|open(?:ed)?(?: it| that| this| mine)?(?: up)? again)(?: (?:for me|please|pls|again))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OpenAgain();

    [GeneratedRegex(@"\bnext (?:round|cohort|intake|batch|call)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NextRound();

    /// <summary>What becomes of an application whose referee is late is said nowhere.</summary>
    [GeneratedRegex(
        @"\b(?:he|she|they|it|one|NN)(?:'s| is| are| comes?| arrives?| writes?| answers?| doesn't| don't| does not| never| forgets?| might| may| will| won't| can't)\b.*\b(?:late|later|in time|never|answer|reply|write|respond|forget|too slow)\b|\bif (?:he|she|they|it|one) (?:\w+ )?(?:forgets?|misses)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Late();

    [GeneratedRegex(
        @"\b(?:tell|warn|notify|inform|ask|let|alert|message) me(?: know)?\b.*\bbefore (?:you|u|they|anyone|somebody)(?: \w+)? (?:write|contact|e-?mail|call|reach|ask|talk|speak)\b|\b(?:tell|warn|notify|inform|ask|let|alert) (?:my |the |those )*(?:professors?|profs?|referees?|references?|recommenders?|supervisors?|them)\b.*\b(?:before (?:you|u)|first)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Notice();

    /// <summary>"My referee says he sent it on Monday, do you have it".</summary>
    [GeneratedRegex(
        @"\b(?:references?|refs?|referees?|profs?|professors?|recommenders?|supervisor)\b.*\b(?:sent|send|wrote|written|submitted|mailed|replied|answered)\b.*\b(?:do|have|did) (?:you|u) (?:have|got|get|gotten|received?|see|seen) (?:it|that|his|hers|theirs|the letter|something|anything)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Arrived();

    [GeneratedRegex(
        @"\b(?:was|am|were) i (?:not )?(?:meant|supposed|due|expected) to (?:hear|get (?:an? |the |some )?(?:answer|news|result|decision)|be told|find out|know)\b|\bi (?:was|am|'m) (?:meant|supposed|due|expected) to (?:hear|get (?:an? |the |some )?(?:answer|news|result|decision)|be told|find out)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Told();

    [GeneratedRegex(
        @"^(?:what|which)(?: \w+){0,4} do i (?:still |also )*(?:have|need) (?:still |left )?to (?:do|finish|complete|hand in|submit)(?: still| now| yet)?$|^what(?:'s| is) (?:still )?(?:left|missing|outstanding|open)(?: to do)?(?: (?:for|from) me)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Outstanding();

    [GeneratedRegex(
        @"\b(?:was|were) (?:it|that|this|i|mine) (?:still |just |already )*(?:in time|on time|too late|late|before the (?:deadline|cut-?off))\b|\bdid (?:i|it|that) make it in time$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex InTime();

    /// <summary>"Is it the 15th for me or the 15th in California?"</summary>
    [GeneratedRegex(
        @"^(?:\w+ )?(?:is|was) (?:it|that|this|my deadline|the deadline) (?:due |at |on |by |the )*(?:TT|half\b.*|\d+ ?(?:am|pm)?)\b.*\bor\b(?: is it)?(?: at| on| by| the)* (?:TT|half|\d|in |california|pacific|berkeley|london|yours?|mine)|\b(?:yours|your time) or (?:mine|my time|my)\b|\b(?:mine|my time|my) or (?:yours|your time)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex EitherZone();

    [GeneratedRegex(
        @"^(?:what is |what's |whats |when is |when's )?(?:the |my )?(?:last|latest) (?:possible )?(?:moment|minute|second|hour|point)(?: (?:on|this|for|of) (?:TT|the day|me))?(?: is)?(?: what| when| then)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LastMoment();

    [GeneratedRegex(
        @"\b(?:do|take|sit|have|write) (?:it|that|this|them|the test|the interview|the take-?home|the review) (?:from home|remotely|online|from (?:here|abroad|anywhere|my place|where i am)|over (?:video|zoom))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FromHome();

    [GeneratedRegex(
        @"^(?:can|could|may) i (?:still |also |just )*(?:do|take|submit|send|hand in|finish|sit|complete) (?:it|that|this|mine|the test|the whole thing)(?: in)? (?:only )?(?:on |at |by |in )?(?:the )?TT(?: night| evening| too| still| then)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DoIt();

    [GeneratedRegex(
        @"^(?:when|what time|at what time|by when) (?:did|does|do|is|was|will|would) (?:it|that|this|mine|they) (?:exactly |really )?(?:close|closed|end|ended|run out|over|shut|due)(?: \w+)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhenItCloses();

    [GeneratedRegex(
        @"^how (?:long|many minutes|much time) (?:does|is|will|would) (?:it|that|this|one)(?: be| take| last| go on)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HowLong();
}
