namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Shuffles the same way in every run (SplitMix64), so that the same examples teach the same weights.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private int Below(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return (int)(((mixed >> 32) * (ulong)limit) >> 32);
    }
}
