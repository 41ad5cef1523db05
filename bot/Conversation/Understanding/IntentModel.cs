namespace FellowsBot.Conversation.Understanding;

/// <summary>Something people say, and the request type it stands for.</summary>
public sealed record Example(string Text, string Intent);

/// <summary>A request type and how likely it is.</summary>
public sealed record Likelihood(string Intent, double Probability);

/// <summary>What a message most likely asks for.</summary>
/// <param name="Best">The likeliest request types, best first; never empty.</param>
/// <param name="Confidence">How sure it is that this is something the bot covers at all, 0 to 1.</param>
/// <param name="IsCovered">Whether that is enough.</param>
public sealed record Guess(IReadOnlyList<Likelihood> Best, double Confidence, bool IsCovered);

/// <summary>Tells what a message asks for, from examples.</summary>
public interface IIntentModel
{
    Guess Classify(string text);

    /// <summary>How much a word's stem tells of what a message is about, 0 to 1: nothing that every message has, all that none has.</summary>
    double Tells(string stem);
}
