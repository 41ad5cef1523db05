using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// What people ask who think of applying or have just done so: whether somebody from their country may, by when, whom to name,
/// and what cannot be mended any more. "I" alone makes none of it a question about a record.
/// </summary>
internal static partial class AboutApplying
{
    public static Request? Read(string text, Sentence sentence)
    {
        var asker = sentence.Asker;
        if (asker.IsStaff)
        {
            return null;
        }
        if (Age().IsMatch(text))
        {
            return new NotCovered(["eligibility"]);
        }
        if (SentAlready().IsMatch(text))
        {
            return new NotCovered(["form"]);
        }
        if (AsReference().IsMatch(text))
        {
            return new AskHandbook("references");
        }
        if (asker.Person is { Role: Role.Fellow or Role.Mentor })
        {
            return null;
        }
        return Citizen().IsMatch(text) || FromThere().IsMatch(text) || Applying().IsMatch(text) && From().IsMatch(text)
                ? new AskHandbook(Neighbours().IsMatch(text) ? "canada-uk" : "work-authorisation")
            : !asker.IsStranger ? null
            : Missed().IsMatch(text) ? new AskHandbook("cutoffs")
            : Again().IsMatch(text) ? new AskHandbook("reapplying")
            : IsByWhen(text, sentence) ? new AskStage(StageId.Application, StageAspect.Closes)
            : null;
    }

    /// <summary>Without a record, the deadline that is left to meet is the application's.</summary>
    private static bool IsByWhen(string text, Sentence sentence) =>
        sentence.Stages.Count == 0
            ? TheDeadline().IsMatch(text)
            : sentence.Stages.All(s => s.Stage is StageId.Application) && LastDay().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:i'm|im|i am|aged?|turn|turning|only) (?:1\d|[2-9]\d)\b(?! ?(?:days?|weeks?|months?|hours?|hrs?|minutes?|mins?|h|am|pm|percent)\b)|\b(?:too (?:young|old)|(?:minimum|maximum|min|max) age|age (?:limit|requirement)|years old|under 18|underage)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Age();

    /// <summary>Whether something handed in can be changed is said nowhere.</summary>
    [GeneratedRegex(
        @"\b(?:can|could|may|is it possible to|how do|is there a way to)(?: i)? (?:still |also )?(?:add|change|edit|update|upload|attach|correct|fix|replace|swap|resubmit|amend)\b.*\b(?:references?|refs?|referees?|application|cv|resume|form|answers?|it|typo)\b|\b(?:can|could|may) i (?:still )?(?:change|edit|update|correct) \S+(?: \S+)? to \d+\b|\bmy (?:references?|referees?|application|cv|resume|essay|form|answers?)\b(?: \w+){0,2} (?:swapped|replaced|changed|updated|exchanged|edited|corrected|amended|fixed)\b|\bi (?:forgot|forgotten|omitted)(?: to)? (?:attach|upload|add|include|mention|fill|put)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex SentAlready();

    [GeneratedRegex(
        @"^(?:can|could|may|should|would|is it (?:ok|okay|fine|alright)|does|do)\b.*\b(?:be|as|use|list|name|count as|for)\b.*\b(?:references?|referees?|refs?|recommenders?)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AsReference();

    [GeneratedRegex(
        @"\b(?:have|need|has|required) to be (?:an? )?(?:american|us|u\.s|british|canadian|citizens?|residents?|national)\b|^(?:is it |this )?(?:only )?for (?:americans|us citizens)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Citizen();

    [GeneratedRegex(
        @"\b(?:i'm|im|i am|i come|i was born|coming)(?: a citizen)? (?:from|of)\b.*\b(?:apply|applying|eligible|join|take part|participate|allowed|accepted|qualify|get in)\b|^(?:can|could|may|do you take|do you accept) (?:(?:people|ppl|folks|someone|somebody|anyone|applicants|students|candidates|i) )?from\b(?! home| anywhere| here)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FromThere();

    [GeneratedRegex(
        @"\b(?:can|could|may|am|are|is|eligible|allowed)\b.*\b(?:apply|applying|eligible)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Applying();

    [GeneratedRegex(
        @"\b(?:from|live in|living in|based in|citizen of)\b(?! (?:home|anywhere|the|this|a|an|my|your|here|scratch|me|you))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex From();

    [GeneratedRegex(
        @"\b(?:canada|canadian|toronto|vancouver|montreal|ottawa|uk|britain|british|england|scotland|wales|london)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Neighbours();

    [GeneratedRegex(
        @"\bi (?:\w+ )?(?:missed|am late|was late)\b.*\b(?:deadline|cut-?off|date|TT)\b|^missed the (?:deadline|cut-?off)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Missed();

    [GeneratedRegex(
        @"^(?:got|was|been) (?:rejected|turned down|refused)\b.*\b(?:again|another|retry|reapply)\b|\b(?:applied|rejected|turned down|didn't get in)\b.*\b(?:mats|astra)\b|\b(?:mats|astra)\b.*\b(?:applied|rejected|turned down|get in|didn't)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Again();

    [GeneratedRegex(
        @"^(?:when's|whens|when is|what's|whats|what is|when|what) (?:the |is the |your )?deadline(?: again| please| pls)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TheDeadline();

    [GeneratedRegex(
        @"\b(?:last|latest|final) (?:\w+ )?(?:day|date|chance|moment|time)\b|\bdeadline\b|\b(?:by|until|till|til) when\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LastDay();
}
