using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Talks;

/// <summary>What mentors say of their own fellows: "who am I getting", "does she know yet", "what have you got from me for him".</summary>
internal static partial class OfOnesFellows
{
    private const string Own = "mentor.fellows";

    /// <summary>None where the words do not say plainly what is meant.</summary>
    /// <param name="text">With NN for everybody named and for "he", "she", "they".</param>
    /// <param name="sentence">The sentence.</param>
    public static Request? Read(string text, Sentence sentence)
    {
        if (WhoMine().IsMatch(text) || MineUntil().IsMatch(text))
        {
            return new AskFellowsOf(new Subject.Self());
        }
        if (OpenOnes().IsMatch(text))
        {
            return new AskStaffList(StaffList.Undecided, Cues.IsCount(sentence.Words));
        }
        if (ByWhen().IsMatch(text))
        {
            return new AskStage(StageId.Extension, StageAspect.Closes);
        }
        if (OwnPart().IsMatch(text))
        {
            return new NotCovered(["matching-availability"]);
        }
        if (Zones().IsMatch(text) && Fellows(sentence) is { Count: > 0 and <= AskThose.Most } mine)
        {
            return new AskThose(mine, PersonAspect.TimeZone, Own);
        }
        if (AllFromMe().IsMatch(text))
        {
            return new AskBoard();
        }
        if (NotExtended().IsMatch(text) && text.Contains("NN", StringComparison.Ordinal))
        {
            return new AskPerson(Subjects.Of(sentence), PersonAspect.LastDay);
        }
        if (UntilThen().IsMatch(text) && (IsOfDecisions(sentence) || IfYes().IsMatch(text)))
        {
            return new AskHandbook("extended-end");
        }
        if (Based().Match(text) is { Success: true } based && sentence.Names.Count == 0)
        {
            var who = based.Groups["who"].Value;
            return sentence.Book.IsPart(who) ? new AskPerson(new Subject.Named(who), PersonAspect.Workspace) : null;
        }
        return text.Contains("NN", StringComparison.Ordinal) ? OfOne(text, sentence) : null;
    }

    private static Request? OfOne(string text, Sentence sentence)
    {
        if (Switch().IsMatch(text))
        {
            return new RecordFact(Cues.WorkspaceIn(sentence.Words) ?? Workspace.Remote) { Who = Whom(sentence) };
        }
        if (TellThem().IsMatch(text))
        {
            return new NotCovered([]);
        }
        PersonAspect? aspect =
            Lasts().IsMatch(text) ? PersonAspect.LastDay
            : Comes().IsMatch(text) ? PersonAspect.FirstDay
            : IsDecided(text, sentence) || FromMe().IsMatch(text) ? PersonAspect.Extension
            : (Knows().IsMatch(text) || WillKnow().IsMatch(text)) && IsOfDecisions(sentence) ? PersonAspect.Extension
            : null;
        if (aspect is PersonAspect.Extension && sentence is { Names: [], Memory.PersonId: null })
        {
            return new AskHandbook("extension-decisions");
        }
        if (aspect is not { } what)
        {
            return null;
        }
        return
            sentence is { Names: [], Memory.Listed: { Count: > 1 and <= AskThose.Most } listed }
            && Cues.Has(sentence.Words, "they", "their", "them")
            ? new AskThose(listed, what, sentence.Memory.List ?? Own)
            : new AskPerson(Subjects.Of(sentence), what);
    }

    /// <summary>What the staff decided; what somebody named did is read elsewhere.</summary>
    private static bool IsDecided(string text, Sentence sentence) =>
        Decided().Match(text) is { Success: true } decided
        && (!decided.Groups["they"].Success || Cues.Has(sentence.Words, "they"));

    private static Whom Whom(Sentence sentence) => new([Subjects.Of(sentence)]);

    /// <summary>Whether extension decisions are what was spoken of.</summary>
    private static bool IsOfDecisions(Sentence sentence) =>
        InTalk.IsOfExtension(sentence)
        || sentence.Memory is { Wish: Recommend } or { Done: Recommend } or { List: "staff.undecided" };

    private static List<int> Fellows(Sentence sentence) =>
        sentence.Asker.Person is { } mentor ? [.. sentence.Book.FellowsOf(mentor.Id).Select(f => f.Id)] : [];

    [GeneratedRegex(
        @"^(?:who|whom|which fellows?)(?: all)? (?:am|do|will|would|did) i (?:be )?(?:getting|get|given|taking|take|taking on|looking after|look after|mentoring|mentor|supervising|supervise|matched with|having|responsible for)(?: (?:then|now|again|exactly|this time|this year|this season|on))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhoMine();

    /// <summary>"Who are my fellows and when do they finish?": one list has both.</summary>
    [GeneratedRegex(
        @"^(?:who|which|list|show|name)(?:'s|s| are| is| me)? (?:all )?(?:my (?:own )?(?:fellows|mentees|people|lot)|mine) (?:and|with) (?:when|their|until when|what)\b.*\b(?:finish|end|ends|leave|stop|last days?|done)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MineUntil();

    [GeneratedRegex(
        @"^(?:which|who|how many|are any|any)\b.*\b(?:mine|my \w+|me)\b.*\b(?:up in the air|unsettled|undecided|to be decided|to decide(?: on)?|not (?:yet )?(?:settled|decided)|missing|waiting)\b|^(?:which|who|how many|whose)\b.*\b(?:up in the air|undecided|missing|waiting|still need)\b.*\b(?:mine|me|my \w+)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OpenOnes();

    /// <summary>How long a mentor may think about a recommendation.</summary>
    [GeneratedRegex(
        @"\b(?:by when|until when|till when|how long) (?:can|may|could|do|must|should) i (?:still |have to )?(?:think|decide|wait|sleep on it|make up my mind|say)\b|\bwhen (?:must|do|should) (?:you|u|the staff) (?:have to |need to )?(?:hear|have|get|know)\b.*\b(?:from me|mine|my \w+)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ByWhen();

    /// <summary>On which of the days a mentor comes is arranged with people.</summary>
    [GeneratedRegex(
        @"^(?:could|can|may|would it be (?:ok|okay|fine|possible) (?:if|to)) (?:i )?(?:do|did|join|joined|attend|attended|come|came|take part)\b.*\b(?:only|just|my (?:part|bit|share)|instead)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OwnPart();

    [GeneratedRegex(
        @"\b(?:mine|my (?:own )?(?:fellows|people|mentees|ones))\b.*\b(?:time ?zones?|pacific|eastern|(?:california|london|berkeley|uk) time)\b|\btime ?zones?\b.*\b(?:mine|my (?:own )?(?:fellows|people|mentees|ones))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Zones();

    [GeneratedRegex(
        @"^(?:until|till|til|to) when (?:would|will|is|does|could|do) (?:that|it|this|NN)\b|^how long (?:would|will|is|does) (?:that|it|this|NN) (?:be|stay|go on|last|then)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex UntilThen();

    /// <summary>A name that is a word, too, and was typed without its capital.</summary>
    [GeneratedRegex(
        @"^where(?:'s| is| does|s)? (?<who>[\p{L}-]+) (?:based|located|working(?: from)?|work(?: from)?|sitting|sit)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Based();

    [GeneratedRegex(
        @"\b(?:switch|change|update|swap) NN's (?:workspace|office|site|desk)\b|\b(?:switch|change|update|swap) (?:the )?(?:workspace|office|site|desk) (?:of|for) NN\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Switch();

    [GeneratedRegex(
        @"\bNN's (?:last day|final day|end date|end) (?:is|was|will be)(?: on)? (?:when|what|which)\b|\b(?:last|final) day of NN's (?:program|programme|fellowship|contract|time|stay|term)\b|\bwhen (?:do|does|will|are|is) NN(?: all)? (?:finish|end|leave|stop|done|finished|over)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Lasts();

    [GeneratedRegex(
        @"\bwhen (?:do|does|will|is|are|did) NN (?:actually |really )?(?:come|coming|arrive|arriving|join|joining|start|starting|begin|beginning)(?: with me| here| in)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Comes();

    [GeneratedRegex(
        @"^what (?:did|has|have) (?:the |your )?(?:staff|team|(?<they>NN)|you|u|programme) (?:already |finally |then )?(?:decide|decided|say|said|record|recorded)(?: down)? (?:for|about|on|with) NN(?: in the end)?$|^what(?: was| is| has been|'s) (?:been )?(?:decided|recorded|the decision|the outcome) (?:for|about|on|with) NN$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Decided();

    [GeneratedRegex(
        @"\bwhat (?:have|did|do|had) (?:you|u) (?:got |get |have |recorded |received |noted )*(?:down )?from me(?: (?:so far|yet))? (?:for|on|about|regarding) NN$|\bNN what (?:have|did|do) (?:you|u) (?:got |get |have )*from me$|\b(?:do|did|have) (?:you|u) (?:have |got |get )*(?:anything|something|a word|a recommendation)(?: from me)? (?:on|for|about) NN$|^what (?:did|have) i (?:already )?(?:say|said|recommend|recommended|put)(?: down)? (?:for|on|about) NN$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FromMe();

    [GeneratedRegex(
        @"^what (?:have|did|do|had) (?:you|u) (?:got |get |have |recorded |received |noted )*(?:down )?from me(?: (?:so far|yet|already))?$|^what (?:did|have) i (?:already )?(?:recommend|recommended)(?: so far| yet)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AllFromMe();

    [GeneratedRegex(
        @"^when (?:will|does|do|can|should) NN (?:hear|know|find out|be told|learn)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WillKnow();

    [GeneratedRegex(@"\b(?:yes|extended|extension|kept)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IfYes();

    /// <summary>What is to be passed on to a fellow is for people.</summary>
    [GeneratedRegex(
        @"^(?:please |can you |could you |would you |pls )*(?:tell|let|inform|message|write to) NN\b(?!')",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TellThem();

    [GeneratedRegex(
        @"^(?:does|do|has|have|did) NN (?:already |yet )?(?:know|been told|heard|hear|find out|found out|learnt?|learned)(?: (?:about|of|it|that|this|yet|already|anything|the|decision|outcome|result|answer))*$|^(?:can|may|should|could|shall|am i allowed to) (?:i )?(?:already |just |now )*(?:tell|let) NN(?: (?:know|that|this|it|already|now|yet|about|the|decision|outcome|result|news))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Knows();

    /// <summary>"Until when does Zoë stay if she is not extended?": her last day as it stands.</summary>
    [GeneratedRegex(
        @"^(?:and |so )?(?:until|till|til|by|when|how long)\b.*\bif (?:NN (?:is|isn't|are|gets|does)|it is|it's|there is|there's)?(?: not| no|n't)* ?(?:be |get )?(?<no>not extended|isn't extended|no extension|not)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NotExtended();
}
