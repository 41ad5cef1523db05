using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Takes a rambling message apart: the question is often one clause among greetings, apologies and reasons.</summary>
internal static partial class Clauses
{
    private const int LongMessage = 7;
    private const int ShortestClause = 3;

    /// <summary>The clauses of a message that is long enough to hide its question; none for a short one.</summary>
    public static IReadOnlyList<string> Of(string cleaned) =>
        cleaned.Count(c => c == ' ') < LongMessage - 1
            ? []
            :
            [
                .. Joints()
                    .Split(cleaned)
                    .Select(part => part.Trim())
                    .Where(p => p.Length < cleaned.Length && p.Count(c => c == ' ') >= ShortestClause - 1),
            ];

    [GeneratedRegex(
        @" (?:but|because|since|so|-|–|(?:and|as)(?= i )) |[.!?;,\n():]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Joints();
}
