namespace FellowsBot.Conversation.Understanding;

/// <summary>Takes a rambling message apart: the question is often one clause among greetings, apologies and reasons.</summary>
internal static class Clauses
{
    private const int LongMessage = 7;
    private const int ShortestClause = 3;
    private static readonly char[] Ends = ['.', '!', '?', ';', ',', '\n', '(', ')', ':'];
    private static readonly string[] Joints =
    [
        " but ",
        " because ",
        " since ",
        " - ",
        " – ",
        " so ",
        " and i ",
        " as i ",
    ];

    /// <summary>The clauses of a message that is long enough to hide its question; none for a short one.</summary>
    public static IReadOnlyList<string> Of(string cleaned)
    {
        if (cleaned.Count(c => c == ' ') < LongMessage - 1)
        {
            return [];
        }
        var parts = new List<string> { cleaned };
        foreach (var joint in Joints)
        {
            parts = [.. parts.SelectMany(p => p.Split(joint, StringSplitOptions.TrimEntries))];
        }
        parts =
        [
            .. parts.SelectMany(p =>
                p.Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            ),
        ];
        return [.. parts.Where(p => p.Length < cleaned.Length && p.Count(c => c == ' ') >= ShortestClause - 1)];
    }
}
