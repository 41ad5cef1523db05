using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>What somebody says about themselves beside a question: "deadline please, I'm travelling" does not ask about travel.</summary>
internal static partial class Circumstances
{
    /// <summary>The question without it; as it is where nothing else would be left.</summary>
    public static string Without(string cleaned) =>
        Aside().Replace(cleaned, "") is { Length: > 2 } rest ? rest.TrimEnd(' ', ',') : cleaned;

    [GeneratedRegex(
        @"[,;.–-]\s*(?:since |as |because |coz |cos )?(?:i'm|i’m|im|i am|i'll be|ill be|we're) (?:currently |just |now |still |also )*(?:travell?ing|abroad|on (?:a |the |my )?(?:road|holiday|vacation|leave|train|plane|trip)|in hospital|moving(?: house)?|away|sick|ill)\b[^,;.?!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Aside();
}
