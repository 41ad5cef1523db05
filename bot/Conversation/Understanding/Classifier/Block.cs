namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>The views taken of a message; each is weighed as one whole, so that none drowns the others.</summary>
internal enum Block : byte
{
    Words,
    Meanings,
    Letters,
    Neighbours,
    Pairs,
}

/// <summary>What holds for each view.</summary>
internal static class Blocks
{
    public const int Count = 5;

    /// <summary>A part of the whole: letters, which also see through slips and endings, count for three and a half of the others.</summary>
    public static double Worth(Block block) => (block == Block.Letters ? 3.5 : 1.0) / (Count + 2.5);

    /// <summary>A pair seen in one example alone says nothing yet: it must be met twice to be learnt.</summary>
    public static int LeastExamples(Block block) => block is Block.Neighbours or Block.Pairs ? 2 : 1;
}
