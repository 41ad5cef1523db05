using System.Text.RegularExpressions;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.LanguageModel;

/// <summary>
/// Takes out of a text what the outside service has no need of: addresses, links, telephone numbers, and the names of people
/// whom the asker may name. Somebody else's name is left as typed, for a name that goes missing would show who exists.
/// </summary>
internal static partial class Redaction
{
    private const string Name = "[name]";
    private const int FewestDigits = 8;

    /// <summary>A question, with the book of names as its asker may use it and the words that are everyday words.</summary>
    public static string OfQuestion(string text, NameBook book, Func<string, bool> isEverydayWord)
    {
        var cleaned = WithoutContacts(Words.Clean(text));
        var words = Words.In(cleaned);
        foreach (var hit in NamesIn.Find(words, book, isEverydayWord))
        {
            var typed = words.Skip(hit.From).Take(hit.Count).Select(w => Regex.Escape(Bare(w)));
            cleaned = Regex.Replace(
                cleaned,
                $@"(?<!\w){string.Join(@"\W+", typed)}(?!\w)",
                Name,
                RegexOptions.IgnoreCase,
                TimeSpan.FromSeconds(1)
            );
        }
        return cleaned;
    }

    /// <summary>A text without addresses, links and telephone numbers.</summary>
    public static string WithoutContacts(string text) =>
        Phone()
            .Replace(
                Link().Replace(Address().Replace(text, "[address]"), "[link]"),
                m => m.Value.Count(char.IsAsciiDigit) < FewestDigits ? m.Value : "[number]"
            );

    /// <summary>Whether a text has something in it that a reader could follow or write to.</summary>
    public static bool HasContacts(string text) => Address().IsMatch(text) || Link().IsMatch(text);

    private static string Bare(Word word) => word.IsPossessive ? word.Typed[..^2] : word.Typed;

    [GeneratedRegex(
        @"[^\s@<>()\[\],;:""]*@[^\s@<>()\[\],;:""]+|[^\s@<>()\[\],;:""]+\s?[(\[]at[)\]]\s?[^\s@<>()\[\],;:""]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        @"\b[a-z][a-z0-9+.-]*://\S+|\b(?:mailto|tel|javascript|data):\S+|\bwww\.\S+|<[^<>\s][^<>]*>|\]\([^)]*\)|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|ai|co|dev|app|edu|gov|info|me|ly|link|xyz|example|uk|eu|de|fr|us|ca)\b(?:/\S*)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Link();

    /// <summary>Digits with what stands between them in a telephone number; an ISO date is none.</summary>
    [GeneratedRegex(@"(?<![\w-])(?!\d{4}-\d{2}-\d{2})\+?\(?\d[\d ()./-]{6,}\d(?![\w-])", RegexOptions.None, 1000)]
    private static partial Regex Phone();
}
