namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Notes what there is to notice in a message: its words, their letters, what they mean, and which meanings stand side by side or
/// together.</summary>
internal sealed class TermReader
{
    private const int HashBits = 32;
    private static readonly uint Edge = Hash.Of("<>");

    /// <summary>A view and a hash in one number each: numbers are sorted several times as fast as pairs.</summary>
    private readonly List<ulong> _seen = new(capacity: 128);

    /// <summary>View by view.</summary>
    public static Term[] Read(Token[] tokens)
    {
        var reader = new TermReader();
        var meanings = Array.ConvertAll(tokens, token => token.Meaning);
        reader.Note(tokens);
        reader.NoteNeighbours(meanings);
        uint[] different = [.. meanings.Distinct().Order()];
        var terms = new List<Term>(reader._seen.Count + (different.Length * (different.Length - 1) / 2));
        reader.Count(terms);
        AddPairs(terms, different);
        return [.. terms];
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
    }

    private void NoteNeighbours(uint[] meanings)
    {
        var before = Edge;
        foreach (var meaning in meanings)
        {
            See(Block.Neighbours, Hash.Join(before, meaning));
            before = meaning;
        }
        See(Block.Neighbours, Hash.Join(before, Edge));
    }

    private void See(Block block, uint hash) => _seen.Add(((ulong)block << HashBits) | hash);

    private void Count(List<Term> terms)
    {
        _seen.Sort();
        for (var at = 0; at < _seen.Count; )
        {
            var (seen, start) = (_seen[at], at);
            while (at < _seen.Count && _seen[at] == seen)
                at++;
            terms.Add(new Term((Block)(seen >> HashBits), (uint)seen, (ushort)(at - start)));
        }
    }

    /// <summary>Of different meanings each pair is there once: there is nothing to count.</summary>
    private static void AddPairs(List<Term> terms, uint[] different)
    {
        for (var i = 0; i < different.Length; i++)
        {
            for (var j = i + 1; j < different.Length; j++)
                terms.Add(new Term(Block.Pairs, Hash.Join(different[i], different[j]), 1));
        }
    }
}
