namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// Takes misspelt words out of the examples: a word met once, one stroke from one met often, is a slip. Left in, it would count
/// as known, and slips near it would not be mended.
/// </summary>
internal static class Slips
{
    /// <summary>How often the word meant must be met.</summary>
    private const int Often = 8;

    public static Message[] Mended(Message[] messages)
    {
        var counts = messages
            .SelectMany(message => message.Tokens)
            .CountBy(token => token, StringComparer.Ordinal)
            .ToDictionary();
        var spelling = Spelling.Of(counts.Where(word => word.Value >= Often).ToDictionary(), SpellingCare.Strict);
        return [.. messages.AsParallel().AsOrdered().Select(Mended)];

        Message Mended(Message message)
        {
            var tokens = Array.ConvertAll(message.Tokens, Meant);
            return tokens.AsSpan().SequenceEqual(message.Tokens) ? message : Message.Of(tokens);
        }

        string Meant(string token)
        {
            if (counts[token] > 1 || Mark.Is(token) || Synonyms.MeaningOf(token) is not null)
                return token;
            var meant = spelling.Mended(token);
            return Stemmer.Stem(meant) == Stemmer.Stem(token) ? token : meant;
        }
    }
}
