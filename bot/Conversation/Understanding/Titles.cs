using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>"Mr Fletcher" is Fletcher, and "Ms. Whitfield" ends no sentence.</summary>
internal static partial class Titles
{
    public static string Without(string text) => Title().Replace(text, "");

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? +(?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Title();
}
