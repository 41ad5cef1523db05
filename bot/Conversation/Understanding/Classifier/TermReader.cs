namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Notes what there is to notice in a message: its words, their neighbours and pairs, and their letters.</summary>
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
        var stems = new uint[tokens.Length];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = Hash.Of(Stemmer.Stem(tokens[i]));
            _seen.Add((Block.Words, stems[i]));
            if (!StopWords.Contains(tokens[i]))
                _seen.Add((Block.Content, stems[i]));
            NoteLetters(tokens[i]);
        }
        NoteNeighbours(stems);
        NotePairs(stems.Distinct().Order().ToArray());
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

    private void NoteNeighbours(uint[] stems)
    {
        var before = Edge;
        foreach (var stem in stems.Append(Edge))
        {
            _seen.Add((Block.Neighbours, Hash.Join(before, stem)));
            before = stem;
        }
    }

    private void NotePairs(uint[] stems)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            for (var j = i + 1; j < stems.Length; j++)
                _seen.Add((Block.Pairs, Hash.Join(stems[i], stems[j])));
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
