namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Notes what there is to notice in a message: its words, their letters, what they mean, and which meanings stand side by side or
/// together.</summary>
internal sealed class TermReader
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 4;
    private const int HashBits = 32;
    private static readonly uint Edge = Hash.Of("<>");

    /// <summary>A view and a hash in one number each: numbers are sorted several times as fast as pairs.</summary>
    private readonly List<ulong> _seen = [];

    public static Term[] Read(string[] tokens)
    {
        var reader = new TermReader();
        reader.Note(tokens);
        return reader.Counted();
    }

    private void Note(string[] tokens)
    {
        var meanings = new uint[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var stem = Hash.Of(Stemmer.Stem(tokens[i]));
            meanings[i] = Synonyms.MeaningOf(tokens[i]) is { } meaning ? Hash.Of(meaning) : stem;
            See(Block.Words, stem);
            if (!StopWords.Contains(tokens[i]))
                See(Block.Meanings, meanings[i]);
            NoteLetters(tokens[i]);
        }
        NoteNeighbours(meanings);
        NotePairs(meanings.Distinct().Order().ToArray());
    }

    private void NoteLetters(string token)
    {
        var word = $"<{token}>";
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
                See(Block.Letters, Hash.Of(word.AsSpan(start, length)));
        }
    }

    private void NoteNeighbours(uint[] meanings)
    {
        var before = Edge;
        foreach (var meaning in meanings.Append(Edge))
        {
            See(Block.Neighbours, Hash.Join(before, meaning));
            before = meaning;
        }
    }

    private void NotePairs(uint[] meanings)
    {
        for (var i = 0; i < meanings.Length; i++)
        {
            for (var j = i + 1; j < meanings.Length; j++)
                See(Block.Pairs, Hash.Join(meanings[i], meanings[j]));
        }
    }

    private void See(Block block, uint hash) => _seen.Add(((ulong)block << HashBits) | hash);

    private Term[] Counted()
    {
        _seen.Sort();
        var terms = new List<Term>(_seen.Count);
        for (var at = 0; at < _seen.Count; )
        {
            var (seen, start) = (_seen[at], at);
            while (at < _seen.Count && _seen[at] == seen)
                at++;
            terms.Add(new Term((Block)(seen >> HashBits), (uint)seen, (ushort)(at - start)));
        }
        return [.. terms];
    }
}
