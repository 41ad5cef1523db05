using System.Collections.Concurrent;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>What was said, cut into words, with all that is noticed in them.</summary>
internal sealed record Message(string[] Tokens, Term[] Terms)
{
    private const int MostTokens = 60;
    private const int LongestText = 1000;

    public static Message Of(string text) => Of(Cut(text));

    public static Message Of(string[] tokens) => Of(tokens, Token.Of);

    /// <summary>Many at once: most of their words are the same, and each is looked at only once.</summary>
    public static Message[] All(IEnumerable<string> texts)
    {
        var met = new ConcurrentDictionary<string, Token>(StringComparer.Ordinal);
        return [.. texts.AsParallel().AsOrdered().Select(text => Of(Cut(text), word => met.GetOrAdd(word, Token.Of)))];
    }

    private static Message Of(string[] tokens, Converter<string, Token> of) =>
        new(tokens, TermReader.Read(Array.ConvertAll(tokens, of)));

    private static string[] Cut(string text)
    {
        var beginning = text.Length > LongestText ? text[..LongestText] : text;
        return [.. Tokenizer.Cut(beginning).Take(MostTokens)];
    }
}
