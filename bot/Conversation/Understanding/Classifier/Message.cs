namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>What was said, cut into words, with all that is noticed in them.</summary>
internal sealed record Message(string[] Tokens, Term[] Terms)
{
    private const int MostTokens = 60;
    private const int LongestText = 1000;

    public static Message Of(string text)
    {
        var beginning = text.Length > LongestText ? text[..LongestText] : text;
        return Of([.. Tokenizer.Cut(beginning).Take(MostTokens)]);
    }

    public static Message Of(string[] tokens) => new(tokens, TermReader.Read(tokens));
}
