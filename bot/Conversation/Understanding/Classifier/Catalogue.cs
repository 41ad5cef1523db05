using System.Runtime.InteropServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// Examples with everything noticed in them, numbered view by view. Several models are taught about parts of the same
/// examples; each term is looked up once for all of them.
/// </summary>
internal sealed class Catalogue
{
    private const int FirstBit = 31;
    private const int Shares = 2 * Blocks.Count;

    private readonly int[] _starts;
    private readonly uint[] _hashes;
    private readonly int[][] _numbers;

    private Catalogue(Message[] messages, int[] starts, uint[] hashes, int[][] numbers) =>
        (Messages, _starts, _hashes, _numbers) = (messages, starts, hashes, numbers);

    public Message[] Messages { get; }

    /// <summary>How many terms there are in all.</summary>
    public int Size => _hashes.Length;

    public static Catalogue Of(Message[] messages)
    {
        // Shared out by view and by the first bit of the hash, so that each share is about as much work.
        var numbers = Array.ConvertAll(messages, message => new int[message.Terms.Length]);
        var shares = new uint[Shares][];
        Parallel.For(0, Shares, share => shares[share] = Numbered(messages, numbers, share));
        var starts = new int[Shares + 1];
        for (var share = 0; share < Shares; share++)
            starts[share + 1] = starts[share] + shares[share].Length;
        Parallel.For(0, messages.Length, i => Move(numbers[i], messages[i].Terms, starts));
        int[] blocks = [.. Enumerable.Range(0, Blocks.Count + 1).Select(block => starts[2 * block])];
        return new Catalogue(messages, blocks, [.. shares.SelectMany(hashes => hashes)], numbers);
    }

    /// <summary>Some of the examples; the numbers stay.</summary>
    public Catalogue Part(int[] examples) =>
        new(
            Array.ConvertAll(examples, i => Messages[i]),
            _starts,
            _hashes,
            Array.ConvertAll(examples, i => _numbers[i])
        );

    /// <summary>The numbers of the terms of an example, in the terms' order.</summary>
    public int[] NumbersOf(int example) => _numbers[example];

    public uint HashOf(int number) => _hashes[number];

    /// <summary>The number of the first term of a view, or of the one after the last.</summary>
    public int StartOf(int block) => _starts[block];

    private static int ShareOf(Term term) => (2 * (int)term.Block) + (int)(term.Hash >> FirstBit);

    private static uint[] Numbered(Message[] messages, int[][] numbers, int share)
    {
        var seen = new Dictionary<uint, int>();
        for (var i = 0; i < messages.Length; i++)
        {
            var terms = messages[i].Terms;
            for (var at = 0; at < terms.Length; at++)
            {
                if (ShareOf(terms[at]) != share)
                    continue;
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, terms[at].Hash, out var known);
                if (!known)
                    number = seen.Count - 1;
                numbers[i][at] = number;
            }
        }
        return [.. seen.Keys];
    }

    private static void Move(int[] numbers, Term[] terms, int[] starts)
    {
        for (var at = 0; at < numbers.Length; at++)
            numbers[at] += starts[ShareOf(terms[at])];
    }
}
