using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Times;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Yes, no, "undo", and what the buttons of a proposal or a request say. Read by rule and not by likeness: a yes must never be
/// guessed.
/// </summary>
internal static partial class Settlings
{
    private const int LongestYes = 6;

    /// <summary>Enough alone, whether or not something waits.</summary>
    private static readonly HashSet<string> Yes = ["yes", "yep", "yeah", "yup", "confirm", "confirmed", "affirmative"];
    private static readonly HashSet<string> No = ["no", "nope", "nah", "cancel", "abort", "discard", "nevermind"];

    /// <summary>Mean yes where something waits, and small talk elsewhere.</summary>
    private static readonly HashSet<string> YesIfAsked =
    [
        "ok",
        "okay",
        "y",
        "sure",
        "correct",
        "right",
        "exactly",
        "absolutely",
        "definitely",
        "do it",
        "go ahead",
        "go for it",
        "record it",
        "send it",
        "please do",
        "do so",
        "that's right",
        "thats right",
        "that's correct",
        "sounds good",
        "looks good",
        "lgtm",
        "of course",
        "make it so",
        "ship it",
        "fine",
        "fine do it",
        "ok do it",
        "yes do it",
        "ok go ahead",
        "fine go ahead",
        "alright",
        "all right",
        "perfect",
        "great",
        "that works",
        "works for me",
        "fine by me",
    ];
    private static readonly HashSet<string> NoIfAsked =
    [
        "n",
        "stop",
        "wait",
        "don't",
        "dont",
        "do not",
        "drop it",
        "drop that",
        "leave it",
        "forget it",
        "forget that",
        "never mind",
        "not now",
        "not yet",
        "rather not",
        "don't do it",
        "dont do it",
        "don't do that",
        "scrap that",
        "scrap it",
        "hold on",
        "on second thought no",
    ];
    private static readonly HashSet<string> Filler =
    [
        "please",
        "pls",
        "thanks",
        "thank",
        "you",
        "that",
        "it",
        "this",
        "then",
        "oh",
        "well",
        "the",
        "proposal",
        "change",
    ];

    public static Request? Read(Sentence sentence)
    {
        var words = sentence.Words;
        var memory = sentence.Memory;
        if (ShowCode().Match(sentence.Text) is { Success: true } shown)
        {
            return new ShowProposal(shown.Groups["code"].Value.ToUpperInvariant());
        }
        if (Code().Match(sentence.Text) is { Success: true } code)
        {
            return new Settle(IsConfirm(code.Groups["what"].Value), code.Groups["code"].Value.ToUpperInvariant());
        }
        if (TimeRequest().Match(sentence.Text) is { Success: true } request)
        {
            return Grant(sentence, request);
        }
        if (Withdrawing.Read(sentence) is { } withdrawn)
        {
            return withdrawn;
        }
        var said = string.Join(' ', words.Select(w => w.Folded));
        if (Undo.Contains(said))
        {
            return new UndoLast();
        }
        if (memory.Proposal is { } waiting && Show.Contains(said))
        {
            return new ShowProposal(waiting);
        }
        return words.Count is 0 or > LongestYes ? Thumb(sentence.Text, memory)
            : Means(words, said, Yes, YesIfAsked, memory) ? new Settle(true, memory.Proposal)
            : Means(words, said, No, NoIfAsked, memory) ? new Settle(false, memory.Proposal)
            : Thumb(sentence.Text, memory);
    }

    private static bool Means(
        IReadOnlyList<Word> words,
        string said,
        HashSet<string> always,
        HashSet<string> ifAsked,
        Memory memory
    )
    {
        var isAlways = always.Contains(words[0].Folded);
        var rest = words.Skip(1).Select(w => w.Folded).ToList();
        var isWaiting = memory.Proposal is not null;
        return isAlways && rest.All(w => Filler.Contains(w) || isWaiting && (always.Contains(w) || ifAsked.Contains(w)))
            || isAlways
                && isWaiting
                && ifAsked.Contains(string.Join(' ', rest.Where(w => w is not ("please" or "pls"))))
            || isWaiting
                && ifAsked.Contains(
                    string.Join(' ', words.Select(w => w.Folded).Where(w => w is not ("please" or "pls" or "thanks")))
                )
            || isWaiting && ifAsked.Contains(said);
    }

    private static Settle? Thumb(string text, Memory memory) =>
        memory.Proposal is null ? null
        : text.Trim() is "👍" or "✅" or "+1" ? new Settle(true, memory.Proposal)
        : text.Trim() is "👎" or "❌" or "-1" ? new Settle(false, memory.Proposal)
        : null;

    private static SettleTimeRequest Grant(Sentence sentence, Match request)
    {
        var until = sentence.When is { } when
            ? TimeReader
                .Read(sentence.Text, sentence.Words, when.Now, when.Zone, sentence.IsName)
                .Select(h => h.Meaning)
                .LastOrDefault()
            : null;
        return new SettleTimeRequest(
            int.Parse(request.Groups["number"].Value),
            request.Groups["what"].Value.ToLowerInvariant() is "grant" or "approve" or "accept",
            until,
            Reason().Match(sentence.Text) is { Success: true } why ? Shortened(why.Groups["why"].Value) : null
        )
        {
            AsksForDate = until is null && OpenUntil().IsMatch(sentence.Text),
        };
    }

    private static string Shortened(string reason) =>
        reason.Length <= Wish.LongestReason ? reason : reason[..Wish.LongestReason];

    private static bool IsConfirm(string word) => word.StartsWith("confirm", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^\s*(?<what>confirm|cancel)\s+(?<code>[A-HJKMNP-Z2-9]{6})\s*[.!]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Code();

    [GeneratedRegex(
        @"\bbecause\s+(?<why>.*[^\s.])[\s.]*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Reason();

    /// <summary>What the button "Grant until…" says.</summary>
    [GeneratedRegex(@"\buntil\b[\s.…?]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OpenUntil();

    [GeneratedRegex(
        @"^\s*(show|preview)\s+(me\s+)?(proposal\s+(?<code>[A-HJKMNP-Z2-9]{6})|(?<code>(?=[A-Z]*[2-9])[A-HJKMNP-Z2-9]{6}))\s*[.!]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ShowCode();

    [GeneratedRegex(
        @"^\s*(please\s+)?(?<what>grant|approve|accept|decline|reject|deny|refuse)\s+(the\s+)?request\s+(number\s+|no\.?\s*|#)?(?<number>\d{1,9})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TimeRequest();
}
