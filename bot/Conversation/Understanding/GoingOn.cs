using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Follow-ups that name nothing at all and rest on the answer before: "from when?", "is that per month?", "and after that?",
/// "can it be longer?", "paid too?".
/// </summary>
internal static partial class GoingOn
{
    private const string Offers = "offers";
    private const string OfferList = "offers.list";

    public static Request? Read(Sentence sentence, Memory memory)
    {
        var text = Lead().Replace(string.Join(' ', sentence.Words.Select(w => w.Folded)), "");
        if (Talks.InTalk.Read(sentence) is { } said)
        {
            return said;
        }
        var isOfOffer = memory.Topic == Offers || memory.PersonAspect is PersonAspect.Offer;
        return Paid().IsMatch(text) ? PaidIn(memory)
            : FromWhen().IsMatch(text) ? Once(sentence, memory)
            : IfYes().IsMatch(text) && IsOfOnesExtension(sentence, memory) ? new AskHandbook("extended-end")
            : IfNo().IsMatch(text) && IsOfOnesExtension(sentence, memory)
                ? new AskPerson(new Subject.Self(), PersonAspect.LastDay)
            : Yours().IsMatch(text) && sentence.Asker is { IsStaff: false, Person.Stage: StageId.Offer }
                ? new AskPerson(new Subject.Self(), PersonAspect.Offer)
            : WithoutOne().IsMatch(text)
            && sentence.Asker.IsStaff
            && (memory.PersonAspect is PersonAspect.Mentor || memory.List is "staff.withoutmentor")
                ? new AskStaffList(StaffList.WithoutMentor)
            : WhichDays().IsMatch(text) && StageBefore(memory) is { } then
                ? new AskStage(
                    then,
                    then is StageId.Interview or StageId.Final ? StageAspect.SlotDays : StageAspect.Window
                )
            : PerWhat().IsMatch(text) && memory.Topic is "stipend" ? new AskHandbook("stipend")
            : IfExtended().IsMatch(text)
            && memory.Topic is "length" or "programme-end" or "stipend" or "hours" or "availability"
                ? new AskHandbook(memory.Topic is "programme-end" ? "extended-end" : "extension")
            : Longer().IsMatch(text) && isOfOffer && !sentence.Asker.IsStaff ? new AskHandbook("more-time")
            : AfterThat().IsMatch(text) && Before(memory, sentence.Asker) is { } stage
                ? new AskStage(stage, StageAspect.WhatFollows)
            : memory.IsOfExtensions && sentence.Asker.MayNamePeople && WhenTold().IsMatch(text)
                ? new AskHandbook("extension-decisions")
            : memory.List is OfferList && HowMany().IsMatch(text) ? Again.Of(memory, sentence.Asker)
            : DueThen().IsMatch(text) ? Due(sentence, memory)
            : null;
    }

    /// <summary>Whether a fellow has just heard about the decision on their own extension, or what would follow from it.</summary>
    private static bool IsOfOnesExtension(Sentence sentence, Memory memory) =>
        sentence.Asker is { IsStaff: false, Person.Role: Role.Fellow }
        && (
            memory.PersonAspect is PersonAspect.Extension or PersonAspect.LastDay
            || memory.Topic is "extended-end" or "extension" or "extension-decisions" or "programme-end"
        );

    /// <summary>What is paid during an extension is said nowhere.</summary>
    private static Request PaidIn(Memory memory) =>
        memory.Topic is "extension" or "extended-end" or "extension-decisions"
            ? new NotCovered(["stipend"])
            : new AskHandbook("stipend");

    /// <summary>The answer before, once more; one's own offer where the rule for all was told.</summary>
    private static Request? Once(Sentence sentence, Memory memory) =>
        memory.Topic == Offers && sentence.Asker is { IsStaff: false, Person: { Stage: StageId.Offer } }
            ? new AskPerson(new Subject.Self(), PersonAspect.Offer)
            : Again.Of(memory, sentence.Asker);

    private static Request? Due(Sentence sentence, Memory memory) =>
        memory.StageAspect is not null || memory.Topic is { } topic && StageOf(topic) is not null
            ? StageBefore(memory) is { } stage
                ? new AskStage(stage, StageAspect.Closes)
                : null
            : sentence.Asker is { IsStaff: false, Person: { Role: Role.Applicant, Stage: not null } }
                ? new AskPerson(new Subject.Self(), PersonAspect.CutOff)
                : null;

    private static StageId? Before(Memory memory, Asker asker) =>
        StageBefore(memory)
        ?? (memory.PersonId is { } id && asker.Person is { } own && own.Id == id ? own.Stage : null);

    public static StageId? StageBefore(Memory memory) =>
        memory.Stage ?? (memory.Topic is { } topic ? StageOf(topic) : null);

    private static StageId? StageOf(string topic) =>
        StageIds.TryParse(topic, out var stage) ? stage
        : topic is "matching-availability" ? StageId.Matching
        : topic is "take-home" or "research-discussion" or "reference-calls" ? StageId.Final
        : null;

    [GeneratedRegex(
        @"^(?:(?:and|ok|okay|so|then|but|oh|also|great|cool|thanks|hm|hmm|wait) )+",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^(?:(?:is|are|will|would|be|all|it|that|this|they|those|those months|these|i) )*(?:un)?paid(?: (?:too|as well|also|then|for|at all|work|or not|or unpaid))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Paid();

    /// <summary>"And when will they all hear", "by when do you need it", of the decisions on extensions.</summary>
    [GeneratedRegex(
        @"^(?:by |until )?when(?:'s|s)? (?:(?:will|do|does|did|are|is|can|should|would) )?(?:they|these|those|the fellows?|fellows|everyone|everybody|people|it|that|this|you|i|we|all)\b(?: \w+){0,5} (?:hear|told|know|find out|learn|announced|released|public|due|need|in|want|have)\b(?: \w+){0,6}$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhenTold();

    /// <summary>"So how many are still open now", of the list just shown.</summary>
    [GeneratedRegex(
        @"^how many (?:(?:of (?:them|those|these)|are|is|that|those|they|there|still|open|left|now|in all|altogether|offers?|exactly|outstanding|undecided|have not answered) ?)+$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HowMany();

    [GeneratedRegex(
        @"^(?:(?:counted|counting|starting|that is|is that) )*(?:from|since|until|till|by|starting) (?:when|what time)(?: exactly| is that)?$|^(?:(?:on )?(?:what|which) (?:day|date|time)|when)(?: is (?:it|that))? (?:exactly|precisely)$|^exactly (?:when|what (?:day|date|time))$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FromWhen();

    [GeneratedRegex(
        @"^(?:(?:is|are|was) (?:that|it|this|those) |that's |thats |it's )?(?:(?:per|a|each|every|by the) (?:hour|day|week|month|year)|hourly|weekly|monthly|yearly|annually|annual|in total|total)(?: right| or per \w+| or \w+ly)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex PerWhat();

    [GeneratedRegex(
        @"^(?:(?:what|how|how long) )*(?:if|when|with) (?:they|you|i|we|it|an?|the)\b.*\bexten(?:d|ds|ded|sion)\b.*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfExtended();

    [GeneratedRegex(
        @"^(?:can|could|may|might|is there|would) (?:it|that|this|i|they|a way)\b.*\b(?:longer|extended|more time|later|moved|pushed|postponed|prolonged)\b(?: too| please| pls)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Longer();

    [GeneratedRegex(
        @"^(?:(?:what(?:'s|s| is| happens| comes| about| do i do)?|the one|the stage|the next one) )*(?:after (?:that|this|it|then)|afterwards|what then|what next)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AfterThat();

    [GeneratedRegex(
        @"^(?:when(?:'s|s| is)?|by when(?: is)?) (?:it|that|this|mine)(?: all)? due(?: by)?$|^due when$|^when (?:do|must|should) i (?:hand|send|turn|submit) (?:it|that|this)(?: in| by)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DueThen();

    [GeneratedRegex(
        @"^(?:what |where |when )*(?:if|when)(?: it is| it's| its| i get| they say| the answer is| i'm| i am)?(?: an?)? (?:yes|extended|a yes)(?: then)?(?:,? (?:until|till|til|by|for|to|how|when|what)\b.*)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfYes();

    [GeneratedRegex(
        @"^(?:what |where |when )*(?:if|when)(?: it is| it's| its| i get| they say| the answer is| i'm| i am)?(?: an?)? (?:no|not|not extended|a no)(?: then)?(?:,? (?:until|till|til|by|for|to|how|when|what)\b.*)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfNo();

    /// <summary>"And yours?", of somebody who weighs another offer.</summary>
    [GeneratedRegex(@"^(?:and )?(?:yours|your (?:offer|one|deadline))$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Yours();

    [GeneratedRegex(
        @"^(?:any(?:body|one)|who|is any(?:body|one)|who is|who's)(?: else)?(?: still)? (?:without(?: one| a mentor)?|has none|with none|lacks one)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WithoutOne();

    [GeneratedRegex(
        @"^(?:on )?(?:which|what) (?:days?|dates?|week)(?: (?:is|are|was|were) (?:that|it|those|they|this)| (?:do|must|should) i (?:have to |need to )?(?:come|be there|attend|keep free))?(?: again| exactly| then)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhichDays();
}
