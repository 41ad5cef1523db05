using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Claims;

/// <summary>A message that states something to have it confirmed: what it states, without the "right?".</summary>
/// <param name="Core">The statement.</param>
internal sealed record Statement(string Core);

/// <summary>Recognises statements that ask: by a tag ("…, isn't it?"), by their beginning ("is it true that …"), or by a mere question mark.</summary>
internal static partial class Statements
{
    private static readonly HashSet<string> Asking =
    [
        "what",
        "what's",
        "whats",
        "when",
        "when's",
        "whens",
        "who",
        "who's",
        "whos",
        "whose",
        "where",
        "where's",
        "wheres",
        "which",
        "why",
        "how",
        "how's",
        "is",
        "are",
        "am",
        "was",
        "were",
        "do",
        "does",
        "did",
        "has",
        "have",
        "had",
        "can",
        "could",
        "will",
        "would",
        "should",
        "shall",
        "may",
        "might",
        "must",
        "any",
        "anything",
        "anyone",
        "and",
        "or",
    ];
    private static readonly HashSet<string> YesNo =
    [
        "is",
        "are",
        "am",
        "was",
        "were",
        "do",
        "does",
        "did",
        "has",
        "have",
        "had",
        "will",
    ];
    private static readonly HashSet<string> Verbs =
    [
        "is",
        "are",
        "am",
        "was",
        "were",
        "has",
        "have",
        "had",
        "i'm",
        "im",
        "i've",
        "it's",
        "we're",
        "run",
        "runs",
        "ran",
        "end",
        "ends",
        "ended",
        "close",
        "closes",
        "closed",
        "open",
        "opens",
        "start",
        "starts",
        "started",
        "begin",
        "begins",
        "stand",
        "stands",
        "last",
        "lasts",
        "take",
        "takes",
        "need",
        "needs",
        "expire",
        "expires",
        "finish",
        "finishes",
        "finished",
        "passed",
        "missed",
        "withdrew",
        "accepted",
        "declined",
        "pay",
        "pays",
        "get",
        "gets",
        "come",
        "comes",
        "applied",
    ];
    private static readonly HashSet<string> Wishes =
    [
        "give",
        "move",
        "set",
        "mark",
        "make",
        "grant",
        "extend",
        "withdraw",
        "accept",
        "decline",
        "remove",
        "add",
        "change",
        "cancel",
        "undo",
        "remind",
        "send",
        "post",
        "tell",
        "let",
        "please",
        "put",
        "push",
        "reject",
        "pass",
        "promote",
        "schedule",
        "record",
    ];

    /// <summary>The statement; none where the message asks or wishes something.</summary>
    public static Statement? In(string cleaned)
    {
        var tag = Tag().Match(cleaned);
        var lead = Lead().Match(cleaned);
        var core = cleaned[
            (lead.Success ? lead.Length : 0)..(tag.Success && tag.Index > lead.Length ? tag.Index : cleaned.Length)
        ];
        core = So().Replace(core, "").Trim();
        var typed = Words.In(core);
        var words = typed.Select(w => w.IsPossessive ? $"{w.Folded}'s" : w.Folded).ToList();
        if (words.Count < 2 || Wishes.Contains(words[0]))
        {
            return null;
        }
        var isPlain =
            core.EndsWith('?')
            && !Asking.Contains(words[0])
            && words.Any(Verbs.Contains)
            && !core[..^1].Contains('?', StringComparison.Ordinal)
            && !EndsInQuestion(core);
        return tag.Success && !Asking.Contains(words[0]) || lead.Success || isPlain
            ? new Statement(core.TrimEnd('?', ' ', ','))
            : null;
    }

    /// <summary>"I have no mentor. Did I get forgotten?": only the last sentence asks, and it does so by itself.</summary>
    private static bool EndsInQuestion(string core) =>
        SentenceEnds().Split(core) is { Length: > 1 } sentences
        && Words.In(sentences[^1]) is [var first, _, ..]
        && Asking.Contains(first.Folded)
        && first.Folded is not ("and" or "or");

    [GeneratedRegex(@"[.!;:][""”’)]*\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnds();

    /// <summary>"Is my offer still open", after any greeting.</summary>
    public static bool IsYesNoQuestion(string cleaned) =>
        Words.In(So().Replace(cleaned, "")) is [var first, ..] && YesNo.Contains(first.Folded);

    [GeneratedRegex(
        @"(?:,?\s+(?:right|correct|am i right|is (?:that|this) (?:right|correct|true|so)|is it not|innit|(?:is|are|was|were|does|do|did|has|have|had|wo|ai)n['’]?t (?:it|he|she|they|i|we|you|that|there))|,\s*(?:yes|no|true|yeah|huh|eh|(?:is|are|was|were|does|do|did|has|have|will) (?:it|he|she|they|i|we|you|that|there)))[\s?!.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"^(?:(?:hi|hey|hello|so|ok|okay|sorry|um|wait)\b,?\s+)*(?:is it (?:true|correct|right|so) that|am i (?:right|correct)(?: in thinking)?(?: that)?|i(?:'ve| have)? (?:heard|read|thought)(?! (?:nothing|back|anything|something|from|of|about|no)\b)(?: that)?|i was told(?: that)?|just (?:to |want(?:ed)? to )?(?:confirm|check|checking|confirming)(?: that)?|(?:can|could) you (?:please )?confirm(?: that)?|please confirm(?: that)?|confirm that)[,:]?\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^(?:(?:so|ok|okay|hi|hiya|hey|hello|wait|and|hm+|oh|ah|btw|sorry|(?:good )?(?:morning|afternoon|evening)|quick (?:one|question|check)|one more(?: thing)?)\b(?: (?:all|everyone|team|folks|there|bot)\b)?[,:!.]*\s+)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex So();
}
