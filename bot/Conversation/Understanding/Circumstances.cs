using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>What somebody says about themselves beside a question: "deadline please, I'm travelling" does not ask about travel.</summary>
internal static partial class Circumstances
{
    /// <summary>The question without it; as it is where nothing else would be left.</summary>
    public static string Without(string cleaned) =>
        Aside().Replace(Politely().Replace(Dear().Replace(cleaned, ""), ""), "") is { Length: > 2 } rest
            ? rest.TrimEnd(' ', ',')
            : cleaned;

    /// <summary>"Dear team,".</summary>
    [GeneratedRegex(@"^\s*dear [^,.!?]{1,40}[,!.]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dear();

    /// <summary>"I would like to ask" before a question in its own words.</summary>
    [GeneratedRegex(
        @"^\s*(?:i (?:would like|['’]?d like|wanted|want|wish) to (?:ask|know|enquire|inquire|check)(?: you)?|may i (?:kindly )?ask(?: you)?|i(?: am|['’]m) writing to (?:ask|enquire|inquire)|i have (?:a|one) (?:quick )?question|(?:just )?one question)[,:]?\s+(?=(?:what|when|where|who|which|how|why|until when|by when)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Politely();

    [GeneratedRegex(
        @"[,;.–-]\s*(?:since |as |because |coz |cos )?(?:i'm|i’m|im|i am|i'll be|ill be|we're) (?:currently |just |now |still |also )*(?:travell?ing|abroad|on (?:a |the |my )?(?:road|holiday|vacation|leave|train|plane|trip)|in hospital|moving(?: house)?|away|sick|ill)\b[^,;.?!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Aside();
}
