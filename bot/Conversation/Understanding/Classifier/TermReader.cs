namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Notes what there is to notice in a message: its words, their letters, what they mean, and which meanings stand side by side or
/// together.</summary>
internal sealed class TermReader
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 4;
    private static readonly uint Edge = Hash.Of("<>");

    private readonly List<(Block Block, uint Hash)> _seen = [];

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
            _seen.Add((Block.Words, stem));
            if (!StopWords.Contains(tokens[i]))
                _seen.Add((Block.Meanings, meanings[i]));
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
                _seen.Add((Block.Letters, Hash.Of(word.AsSpan(start, length))));
        }
    }

    private void NoteNeighbours(uint[] meanings)
    {
        var before = Edge;
        foreach (var meaning in meanings.Append(Edge))
        {
            _seen.Add((Block.Neighbours, Hash.Join(before, meaning)));
            before = meaning;
        }
    }

    private void NotePairs(uint[] meanings)
    {
        for (var i = 0; i < meanings.Length; i++)
        {
            for (var j = i + 1; j < meanings.Length; j++)
                _seen.Add((Block.Pairs, Hash.Join(meanings[i], meanings[j])));
        }
    }

    private Term[] Counted()
    {
        _seen.Sort();
        var terms = new List<Term>(_seen.Count);
        foreach (var (block, hash) in _seen)
        {
            if (terms.Count > 0 && terms[^1].Block == block && terms[^1].Hash == hash)
                terms[^1] = terms[^1] with { Count = (ushort)(terms[^1].Count + 1) };
            else
                terms.Add(new Term(block, hash, 1));
        }
        return [.. terms];
    }
}
