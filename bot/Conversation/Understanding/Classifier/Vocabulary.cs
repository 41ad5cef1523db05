namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Everything noticed in the examples, numbered view by view, with the count of examples that have it.</summary>
internal sealed class Vocabulary
{
    private readonly int[] _starts;
    private readonly uint[] _hashes;
    private readonly int[] _counts;
    private readonly Dictionary<uint, int>[] _numbers = new Dictionary<uint, int>[Blocks.Count];

    public Vocabulary(int examples, int[] starts, uint[] hashes, int[] counts)
    {
        (Examples, _starts, _hashes, _counts) = (examples, starts, hashes, counts);
        for (var block = 0; block < Blocks.Count; block++)
        {
            var numbers = new Dictionary<uint, int>(starts[block + 1] - starts[block]);
            for (var number = starts[block]; number < starts[block + 1]; number++)
                numbers.Add(hashes[number], number);
            _numbers[block] = numbers;
        }
    }

    public int Examples { get; }
    public int Size => _hashes.Length;
    public int Words => _starts[(int)Block.Words + 1];
    public ReadOnlySpan<int> Starts => _starts;
    public ReadOnlySpan<uint> Hashes => _hashes;
    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>Learns from the examples of a catalogue that belong to an intent.</summary>
    /// <param name="catalogue">The examples.</param>
    /// <param name="belongs">Whether an example belongs to an intent.</param>
    /// <param name="places">By the catalogue's number of a term its number here, or less than nought where too few have it.</param>
    public static Vocabulary Of(Catalogue catalogue, bool[] belongs, out int[] places)
    {
        var met = new int[catalogue.Size];
        for (var i = 0; i < belongs.Length; i++)
        {
            foreach (var number in belongs[i] ? catalogue.NumbersOf(i) : [])
                met[number]++;
        }
        places = new int[met.Length];
        Array.Fill(places, -1);
        var (starts, hashes, counts) = (new int[Blocks.Count + 1], new List<uint>(), new List<int>());
        for (var block = 0; block < Blocks.Count; block++)
        {
            var least = Blocks.LeastExamples((Block)block);
            for (var number = catalogue.StartOf(block); number < catalogue.StartOf(block + 1); number++)
            {
                if (met[number] < least)
                    continue;
                places[number] = hashes.Count;
                hashes.Add(catalogue.HashOf(number));
                counts.Add(met[number]);
            }
            starts[block + 1] = hashes.Count;
        }
        return new Vocabulary(belongs.Count(yes => yes), starts, [.. hashes], [.. counts]);
    }

    /// <summary>The number of a term, or less than nought when no example has it.</summary>
    public int Find(Term term) => _numbers[(int)term.Block].GetValueOrDefault(term.Hash, -1);

    /// <summary>How much a word tells that so many examples have.</summary>
    public double Rarity(int count) => Math.Log((1.0 + Examples) / (1 + count)) + 1;

    public double RarityOf(int number) => Rarity(number < 0 ? 0 : _counts[number]);
}
