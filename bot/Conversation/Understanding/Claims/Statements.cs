using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Claims;

/// <summary>A message that states something to have it confirmed: what it states, without the "right?".</summary>
/// <param name="Core">The statement.</param>
internal sealed record Statement(string Core);

/// <summary>Recognises statements that ask: by a tag ("…, isn't it?"), by their beginning ("is it true that …"), or by a mere question mark.</summary>
internal static partial class Statements
{
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
        if (
            words is [var preposition, "which" or "what" or "when" or "whom" or "how", ..]
            && Before.Contains(preposition)
        )
        {
            // "By which day must I have said something?"
            return null;
        }
        if (words.Count < 2 || Wishes.Contains(words[0]) || NeedsMore().IsMatch(core))
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
        ThatToo().IsMatch(core)
        || SentenceEnds().Split(core) is { Length: > 1 } sentences
            && Words.In(sentences[^1]) is [var first, _, ..]
            && Asking.Contains(first.Folded)
            && first.Folded is not ("and" or "or");

    /// <summary>"Need a bit longer, Friday?" asks for it, and believes nothing.</summary>
    [GeneratedRegex(
        @"^(?:(?:sorry|i|i'd|we|would|please|pls)\b,?\s+)*(?:need|could (?:use|do with)) (?:(?:just|only|maybe|another|an|a|some|few|bit|little|couple|of) )*(?:longer|more|extra|days?|hours?|weeks?|until|till|til)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NeedsMore();

    /// <summary>"Another company waits for me, is that on file?"</summary>
    [GeneratedRegex(
        @",\s+(?:is|do|did|does|have|has) (?:that|this|you|u|they|it)\s+(?:on|noted|recorded|known|have|know|note|got)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ThatToo();

    [GeneratedRegex(@"[.!;:][""”’)]*\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnds();

    /// <summary>"Is my offer still open", after any greeting.</summary>
    public static bool IsYesNoQuestion(string cleaned) =>
        Words.In(So().Replace(cleaned, "")) is [var first, ..] && YesNo.Contains(first.Folded);

    [GeneratedRegex(
        @"(?:,?\s+(?:(?<!\b(?:that|it)(?:['’]s| is),? )right|correct|am i right|is (?:that|this) (?:right|correct|true|so)|is it not|innit|(?:is|are|was|were|does|do|did|has|have|had|wo|ai)n['’]?t (?:it|he|she|they|i|we|you|that|there)|(?:is|are|was|were|does|do|did|has|have|had) (?:it|he|she|they|we|you) not)|,\s*(?:yes|no|true|yeah|huh|eh|(?:is|are|was|were|does|do|did|has|have|will) (?:it|he|she|they|i|we|you|that|there)))[\s?!.]*$",
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
