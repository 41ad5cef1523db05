namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>How a classifier is taught; the defaults serve from thirty examples to some thousands.</summary>
public sealed record TrainingOptions
{
    /// <summary>What a wrongly placed example costs, beside keeping the weights small.</summary>
    public double Cost { get; init; } = 12;

    /// <summary>The fewest passes that are allowed over the examples of one intent.</summary>
    public int Passes { get; init; } = 8;

    /// <summary>Few examples are passed over more often: as many times as makes so many looks in all.</summary>
    public int Looks { get; init; } = 40_000;

    /// <summary>A pass that moves nothing by more than this is the last.</summary>
    public double Tolerance { get; init; } = 0.005;

    /// <summary>The same for the rehearsals, which only show how far the scores can be trusted.</summary>
    public double RehearsalTolerance { get; init; } = 0.2;

    /// <summary>How far on its own side an example must lie to rest, while little is known of the others.</summary>
    public double SafeAtFirst { get; init; } = 0.5;

    /// <summary>How far an intent of a single example is helped up; with n examples, by the square root of n less.</summary>
    public double RarityBonus { get; init; } = 0.75;

    /// <summary>In how many parts the examples are split to learn how far the scores can be trusted.</summary>
    public int Folds { get; init; } = 2;

    /// <summary>Once about so many examples have been asked about, the scores are known well enough.</summary>
    public int Rehearsed { get; init; } = 2_000;

    /// <summary>A rehearsal is taught about so many examples at most: with more the scores can be trusted hardly otherwise.</summary>
    public int RehearsedWith { get; init; } = 6_000;

    /// <summary>How many intents a guess names.</summary>
    public int Candidates { get; init; } = 5;
}
