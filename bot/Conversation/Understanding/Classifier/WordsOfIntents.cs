namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Which words the examples of each intent use: a message in other words is likely about something else.</summary>
internal sealed class WordsOfIntents(int intents, ulong[] bits)
{
    private const int Width = 64;

    public WordsOfIntents(int words, int intents)
        : this(intents, new ulong[words * RowOf(intents)]) { }

    public ReadOnlySpan<ulong> Bits => bits;

    public static int RowOf(int intents) => (intents + Width - 1) / Width;

    public void Add(int word, int intent) => bits[Cell(word, intent)] |= 1UL << (intent % Width);

    public bool Has(int word, int intent) => (bits[Cell(word, intent)] & (1UL << (intent % Width))) != 0;

    private int Cell(int word, int intent) => (word * RowOf(intents)) + (intent / Width);
}
