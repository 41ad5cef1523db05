namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Notes what there is to notice in a message: its words, their letters, what they mean, and which meanings stand side by side or
/// together.</summary>
internal sealed class TermReader
{
    private const int HashBits = 32;
    private static readonly uint Edge = Hash.Of("<>");

    /// <summary>A view and a hash in one number each: numbers are sorted several times as fast as pairs.</summary>
    private readonly List<ulong> _seen = [];

    public static Term[] Read(Token[] tokens)
    {
        var reader = new TermReader();
        reader.Note(tokens);
        return reader.Counted();
    }

    private void Note(Token[] tokens)
    {
        foreach (var token in tokens)
        {
            See(Block.Words, token.Stem);
            if (token.Tells)
                See(Block.Meanings, token.Meaning);
            foreach (var letters in token.Letters)
                See(Block.Letters, letters);
        }
        var meanings = Array.ConvertAll(tokens, token => token.Meaning);
        NoteNeighbours(meanings);
        NotePairs(meanings.Distinct().Order().ToArray());
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
