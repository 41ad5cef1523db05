using System.Text.RegularExpressions;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Talks;

/// <summary>
/// What everybody but the staff says in the middle of a conversation, shorter and looser than at its beginning. Who speaks decides
/// what the same words come to: "when do I hear?" is a fellow's extension and an applicant's next stage.
/// </summary>
internal static partial class InTalk
{
    private const int Longest = 32;

    /// <summary>None where the words do not say plainly what is meant.</summary>
    public static Request? Read(Sentence sentence)
    {
        var asker = sentence.Asker;
        if (asker.IsStaff || sentence.Words.Count is 0 or > Longest)
        {
            return null;
        }
        // A word that is only said here may look like a slip of another ("till", "quiet"): as it is mended, and as it was typed.
        return Of(sentence)
            ?? (
                sentence.Words.Any(w => w.IsPossessive || Words.Fold(w.Typed) != w.Folded)
                    ? Of(sentence with { Words = [.. sentence.Words.Select(AsTyped)] })
                    : null
            );
    }

    private static Word AsTyped(Word word) => word with { Folded = Words.Fold(word.Typed) };

    private static Request? Of(Sentence sentence)
    {
        var asker = sentence.Asker;
        var frame = Frame.Of(sentence);
        var text = Courtesy().Replace(Forms.WithoutLead(frame), "");
        return OnRecord.Read(text, sentence)
            ?? (
                asker.Person?.Role switch
                {
                    Role.Mentor => OfOnesFellows.Read(text, sentence),
                    Role.Fellow => OfOnesFellowship.Read(text, frame),
                    Role.Applicant => OfOnesOffer.Read(text, frame) ?? OfOnesStage.Read(text, frame),
                    _ => null,
                }
            )
            ?? ForEverybody(text, frame);
    }

    private static Request? ForEverybody(string text, Frame frame)
    {
        var (sentence, asker) = (frame.Sentence, frame.Sentence.Asker);
        return WhoCan().IsMatch(text) ? new NotCovered([]) { Kind = Uncovered.APerson }
            : WhoAnswers().IsMatch(text) || Why().IsMatch(text) ? new NotCovered([])
            : Errand().IsMatch(text) ? new SmallTalk(Talk.Noted)
            : AtTheLatest().IsMatch(text) ? Again.Of(sentence.Memory, asker)
            : Lapsing().IsMatch(text) ? new AskHandbook("offers")
            : InThatCase().IsMatch(text) && !frame.HasDate && IsOfExtension(sentence) ? new AskHandbook("extended-end")
            : asker.IsStranger && LastDayToApply().IsMatch(text) ? new AskStage(StageId.Application, StageAspect.Closes)
            : !asker.IsStranger
            && (
                ToDeciders().IsMatch(text)
                || TellStaff().IsMatch(text)
                    && (asker.Person?.Role is Role.Fellow || !frame.HasDate && !frame.HasLength)
            )
                ? new WantChange(new Subject.Self())
            : null;
    }

    /// <summary>Whether the four further months are what was spoken of.</summary>
    public static bool IsOfExtension(Sentence sentence) =>
        sentence.Memory
            is { PersonAspect: PersonAspect.Extension }
                or { Topic: "extended-end" or "extension" or "extension-decisions" or "length" or "programme-end" }
                or { Stage: StageId.Extension or StageId.Extended };

    [GeneratedRegex(
        @"^(?:(?:good|great|thanks|thank you|ok|okay|i see|understood|right|grand|lovely|hiya|hi|hello|wait|hm+|blimey|wow|got it|cool|alright|fair enough|but|and|so|then) )+",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Courtesy();

    /// <summary>"Who can, then?", of what the bot has just refused.</summary>
    [GeneratedRegex(
        @"^who (?:else )?(?:can|could|may|does|would|is able to)(?: (?:then|do|change|decide|help|it|that|this|me|with|about))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhoCan();

    [GeneratedRegex(
        @"^(?:and |so )?who (?:decides|will decide|makes) (?:that|this|it|the (?:decision|call))(?: then| in the end)*$|\bwho (?:will|would|is going to|exactly will) (?:answer|reply|write|get back|respond|call|contact)(?: back)?(?: to)? me\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhoAnswers();

    [GeneratedRegex(
        @"^(?:why|why not|how come|for what reason|why (?:is|was) (?:that|it|this)(?: so)?)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Why();

    /// <summary>"I'll chase him": what somebody means to do themselves asks nothing.</summary>
    [GeneratedRegex(
        @"^(?:sharp |nice |perfect )*(?:i'll|i will) (?:go and |just )?(?:chase|nudge|remind|poke|e-?mail|call|ping|text|write to|talk to|speak to) (?:him|her|them|NN|my \w+)(?: up)?(?: (?:again|then|now|today|TT|first|myself|about it|once more))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Errand();

    [GeneratedRegex(
        @"^(?:on |by )?(?:what|which) (?:day|date|time|hour)(?: is (?:it|that))? at the (?:very )?latest$|^(?:when|by when|until when)(?: is (?:it|that))? at the (?:very )?latest$|^at the (?:very )?latest(?: when)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AtTheLatest();

    [GeneratedRegex(
        @"^what (?:does |do |is |means |did )?(?:that |it |you )?(?:mean |exactly |means |meant )?(?:by |with |that |it )?(?:is |has |had )?laps(?:e|ed|ing)(?: mean| means| exactly| here)*(?: i\b.*)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Lapsing();

    [GeneratedRegex(
        @"\b(?:ends?|last day|until|till|til|finish|how long|over)\b.*\b(?:in that case|if so|if yes|then)$|^(?:in that case|if so)\b.*\b(?:ends?|last day|until|till|til|finish|how long|when|over)\b|\bapril\b.*\bend\b.*\b(?:case|then|so)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex InThatCase();

    [GeneratedRegex(
        @"^(?:when is |when's |what is |what's )?(?:the )?(?:last|latest|final) (?:possible )?(?:day|date|chance|moment|time) (?:to|for) (?:me to )?(?:send|sending|submit|submitting|apply|applying|hand|handing)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LastDayToApply();

    /// <summary>"First ask the team if they make an exception": for the staff to hear, and not for the bot to know.</summary>
    [GeneratedRegex(
        @"^(?:first |please |pls |kindly |k |can (?:you|u) |could (?:you|u) |would (?:you|u) |will (?:you|u) )*(?:ask|tell|inform|let) (?:the |your )?(?:team|staff|organi[sz]ers)(?: know)? (?:first |please )?(?:if|whether|that|to|about)\b(?!.*\b(?:more time|longer|extend|extension)\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TellStaff();

    /// <summary>"The other lab wants my answer by Monday. Tell whoever decides".</summary>
    [GeneratedRegex(
        @"\b(?:tell|inform) (?:whoever|those who|the (?:people|person) who) (?:decides?|is deciding|makes the decision)(?: please| pls| that| about it| thanks)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ToDeciders();
}
