namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Turns pieces of text into numbers, the same on every machine and in every run.</summary>
internal static class Hash
{
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261;
        foreach (var sign in text)
            hash = (hash ^ sign) * Prime;
        return Stir(hash);
    }

    public static uint Join(uint first, uint second) => Stir((first * Prime) ^ (second + 0x9E3779B9 + (first << 6)));

    private static uint Stir(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
