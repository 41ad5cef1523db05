using System.Runtime.InteropServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Everything noticed in the examples, numbered view by view, with the count of examples that have it.</summary>
internal sealed class Vocabulary
{
    private const int FirstBit = 31;

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

    public static Vocabulary Of(IReadOnlyCollection<Term[]> texts)
    {
        // Halves by the first bit of the hash, so that the work is shared evenly.
        var halves = new KeyValuePair<uint, int>[2 * Blocks.Count][];
        Parallel.For(0, halves.Length, i => halves[i] = Gathered((Block)(i / 2), (uint)i % 2, texts));
        var starts = new int[Blocks.Count + 1];
        for (var block = 0; block < Blocks.Count; block++)
            starts[block + 1] = starts[block] + halves[2 * block].Length + halves[(2 * block) + 1].Length;
        var all = halves.SelectMany(half => half).ToList();
        return new Vocabulary(texts.Count, starts, [.. all.Select(t => t.Key)], [.. all.Select(t => t.Value)]);
    }

    /// <summary>The number of a term, or less than nought when no example has it.</summary>
    public int Find(Term term) => _numbers[(int)term.Block].GetValueOrDefault(term.Hash, -1);

    /// <summary>How much a word tells that so many examples have.</summary>
    public double Rarity(int count) => Math.Log((1.0 + Examples) / (1 + count)) + 1;

    public double RarityOf(int number) => Rarity(number < 0 ? 0 : _counts[number]);

    private static KeyValuePair<uint, int>[] Gathered(Block block, uint half, IReadOnlyCollection<Term[]> texts)
    {
        var seen = new Dictionary<uint, int>();
        foreach (var text in texts)
        {
            foreach (var term in text)
            {
                if (term.Block == block && term.Hash >> FirstBit == half)
                    CollectionsMarshal.GetValueRefOrAddDefault(seen, term.Hash, out _)++;
            }
        }
        return [.. seen.Where(term => term.Value >= Blocks.LeastExamples(block))];
    }
}
