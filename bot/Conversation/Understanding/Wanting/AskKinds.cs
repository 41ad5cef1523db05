using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Questions about changes, where the words say so plainly: what was changed, by whom, what is stored.</summary>
internal static partial class AskKinds
{
    public const string History = "audit.history";
    public const string Who = "audit.who";
    public const string Changes = "audit.changes";
    public const string Stored = "privacy.stored";
    public const string Board = "extension.board";
    public const string Requests = "requests.open";

    public static string? Of(Frame frame)
    {
        var text = frame.Text;
        return OpenRequests().IsMatch(text) ? Requests
            : BoardWords().IsMatch(text) ? Board
            : StoredWords().IsMatch(text) && frame.IsOwn && !frame.HasPerson ? Stored
            : frame.HasPerson && (WhoDid().IsMatch(text) || WhenDid().IsMatch(text)) && !OnRecord().IsMatch(text) ? Who
            : frame.Sentence.Asker.IsStaff && Touched().IsMatch(text) ? History
            : ByWhom().IsMatch(text) ? Changes
            : HistoryWords().IsMatch(text) && (frame.HasPerson || IsOfAsker(text)) ? History
            : ChangeWords().IsMatch(text) && !frame.HasPerson ? Changes
            : WhenDidI().IsMatch(text) && !OnRecord().IsMatch(text) ? Who
            : null;
    }

    public static Request? Build(string intent, Frame frame) =>
        intent switch
        {
            History => new AskHistory(WhoseFact(frame), About(frame.Text, HistoryOf.Everything)),
            Who => new AskHistory(Subjects.Of(frame.Sentence), About(frame.Text, HistoryOf.Stage)),
            Changes => new AskChanges(Cues.DaysIn(frame.Sentence.Words), DaysMeant.In(frame.Sentence))
            {
                By = ByWhom().IsMatch(frame.Text) ? Subjects.Of(frame.Sentence) : null,
            },
            // What is held on somebody else is their summary, for whoever may see it.
            Stored when frame.HasPerson => new AskPerson(Subjects.Of(frame.Sentence), PersonAspect.Summary),
            Stored => new AskStored(),
            // Another mentor's fellow is none of theirs, and their own board no answer.
            Board when frame.Sentence is { Asker: { IsStaff: false, IsMentor: true }, Names: [{ Ids.Count: 0 }, ..] } =>
                new AskPerson(Subjects.Of(frame.Sentence), PersonAspect.Extension),
            Board => new AskBoard(File().IsMatch(frame.Text)),
            Requests => new AskTimeRequests(),
            _ => null,
        };

    /// <summary>"Has Grace touched Bo's deadline?" is about Bo.</summary>
    private static Subject WhoseFact(Frame frame) =>
        frame.Sentence.Names is [_, .., var last] && Touched().IsMatch(frame.Text)
            ? Subjects.Named(frame.Sentence, last)
            : Subjects.Of(frame.Sentence);

    /// <summary>"My history"; but "show me the audit log" is everybody's.</summary>
    private static bool IsOfAsker(string text) => Mine().IsMatch(ShowMe().Replace(text, ""));

    private static HistoryOf About(string text, HistoryOf otherwise) =>
        MentorPart().IsMatch(text) ? HistoryOf.Mentor
        : ReferencePart().IsMatch(text) ? HistoryOf.References
        : TimePart().IsMatch(text) ? HistoryOf.MoreTime
        : OfferPart().IsMatch(text) ? HistoryOf.Offer
        : ExtensionPart().IsMatch(text) ? HistoryOf.Extension
        : StagePart().IsMatch(text) ? HistoryOf.Stage
        : otherwise is HistoryOf.Stage ? HistoryOf.Everything
        : otherwise;

    [GeneratedRegex(
        @"\b(?:open|waiting|pending|outstanding|unanswered|current) (?:time |extension |deadline )?requests?\b|\brequests? (?:for more time|(?:is|are|are there )?(?:open|waiting|pending|outstanding))\b|\bwho(?:'s| has| is| have)? (?:asked|asking|wants|requested|requesting|wanted) (?:for )?(?:more time|an extension|extensions|longer|extra)\b|\b(?:more time|extension) requests\b|\btime requests\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OpenRequests();

    [GeneratedRegex(
        @"\b(?:extensions?|decisions?|extension decisions?|extension round)\b.*\b(?:board(?! (?:meet|meets|meeting|sits|members?))|overview|sheet|grid|dashboard|spreadsheet|csv)\b|\b(?:board|overview|csv|spreadsheet) (?:of|for|with) (?:the |all )?(?:extensions?|decisions?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex BoardWords();

    [GeneratedRegex(
        @"\b(?:store|stored|storing|keep|kept|keeping|hold|holding|saved?|collect|recorded|data)\b.*\b(?:about|on|of) (?:me|myself)\b|\b(?:my (?:personal )?data|(?:which|what) data)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex StoredWords();

    [GeneratedRegex(
        @"\bwho (?:has |had |just )?(?:gave|given|moved|changed|extended|rejected|marked|recorded|set|approved|granted|assigned|passed|withdrew|reopened|decided|released|made|edited|updated|put|invited|accepted for|declined for)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhoDid();

    [GeneratedRegex(
        @"\b(?:when|why|how) (?:did|was|were|has|had|have|is)\b.*\b(?:accept(?:ed)?|declin(?:e|ed)|pass(?:ed)?|reject(?:ed)?|withdr(?:aw|awn|ew)|moved|move|extended|reopened|assigned|miss(?:ed)?|submit(?:ted)?|promoted|advanced?|invited|changed|turned down|drop(?:ped)? out|pull(?:ed)? out|marked|given|granted|get more time)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhenDid();

    [GeneratedRegex(
        @"\bwhen (?:did i|was i|was my)\b.*\b(?:accept|decline|withdraw|submit|moved|extended|changed|assigned|rejected|passed)\b|\bwho (?:changed|moved|extended|rejected|gave|set) (?:me|my)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhenDidI();

    [GeneratedRegex(
        @"\bhistory\b|\baudit\b|\bchange ?log\b|\bwhat (?:has |have |was |were |all )?(?:been )?changed? (?:about|for|with|on|to|in|since)\b|\b(?:changes|edits) (?:to|of|for|about|on) (?:NN|me|my)\b|\bwhat happened (?:to|with) (?:NN's|my) |\bwhat (?:has|have) (?:been )?changed\b|\bwhat changed\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HistoryWords();

    [GeneratedRegex(
        @"\bwhat(?:'s| has| have| was| were| all)? (?:been |got )?changed\b|\b(?:recent|latest|last|all|newest) changes\b|^(?:what(?:'s|s| is| was)?|which(?: is| was)?|show me) (?:the |our )?(?:very |most )?(?:recent|latest|last|newest) (?:recorded )?change(?: (?:made|recorded|of all|to anything))*$|\bwho changed what\b|\bchanges (?:today|yesterday|this|since|in|from|of|made|recorded|lately|were)\b|\baudit (?:log|trail)\b|\bchange ?log\b|\bwhat did (?:we|you|they|staff|anyone) change\b|\bwhat was recorded\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ChangeWords();

    [GeneratedRegex(
        @"^(?:has|have|did|was|were) (?:NN|anyone|anybody|somebody|someone|you|we)(?: else)? (?:already |ever |just |really )*(?:touch(?:ed)?|chang(?:e|ed)|alter(?:ed)?|edit(?:ed)?|adjust(?:ed)?|mov(?:e|ed)|tamper(?:ed)? with|fiddl(?:e|ed) with|extend(?:ed)?|updat(?:e|ed)) NN's (?:\w+ )?(?:deadline|cut-?off|offer|dates?|stage|status|mentor|days?|record|references?|workspace|decision|extension|zone|entry|details)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Touched();

    /// <summary>"What did Grace change?", "my changes this week", "edits by Priya".</summary>
    [GeneratedRegex(
        @"\bwhat (?:all )?(?:did|has|have) (?:NN|i) (?:all )?(?:change|changed|record|recorded|edit|edited|touch|touched|move|moved)\b|\b(?:which|what) (?:changes|edits) (?:did|has|have) (?:NN|i) (?:make|made|do|done)\b|\b(?:changes|edits) (?:were )?(?:made |done )?by (?:NN|me)\b|\bwhat (?:was|has been) (?:changed|recorded) by (?:NN|me)\b|\bwhat (?:have )?you (?:changed|recorded|did) for me\b|\bwhat (?:NN|i) (?:changed|recorded)\b|\b(?:NN's|my) (?:changes|edits)\b|\b(?:did|have) i (?:just |already )*(?:changed?|recorded?|edit(?:ed)?|entered?) (?:anything|something)\b|\bwhat (?:did|have) i (?:just |already |all )+(?:changed?|recorded?|edit(?:ed)?|entered?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ByWhom();

    /// <summary>"When did Ada submit the application?", "when did we send the offer?": days that are on record themselves.</summary>
    [GeneratedRegex(
        @"\bsubmit(?:ted)?\b.*\bapplication\b|\bapplication\b.*\bsubmitted\b|\b(?:send|sent|make|made)\b.*\boffer\b|\boffer\b.*\b(?:sent|made|go out|went out)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OnRecord();

    [GeneratedRegex(@"\b(?:i|my|me|mine|myself)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mine();

    [GeneratedRegex(
        @"\b(?:show|give|tell|send|get|bring) me\b|\b(?:can|could|may) i (?:see|have|get)\b|\bi(?:'d like| want) to see\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ShowMe();

    [GeneratedRegex(@"\b(?:csv|file|export|download|spreadsheet)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex File();

    [GeneratedRegex(@"\bmentor|\bassigned\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MentorPart();

    [GeneratedRegex(@"\b(?:reference|references|refs?)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReferencePart();

    [GeneratedRegex(
        @"\bmore time\b|\bLL\b|\bdeadline\b|\bcut-?off\b|\bextend(?:ed)? (?:NN's|my) (?!fellowship)|\bextra\b|\bextended\b|\bgave NN\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TimePart();

    [GeneratedRegex(@"\boffer|\baccept|\bdeclin|\bturned down\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfferPart();

    [GeneratedRegex(
        @"\bextension|\bdecision|\bdecided\b|\breleased?\b|\brecommend",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ExtensionPart();

    [GeneratedRegex(
        @"\b(?:pass|passed|reject|rejected|withdr\w+|moved?|miss|missed|submit\w*|promoted|advanced?|invited|stage|status|dropped|pulled|marked)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex StagePart();
}
