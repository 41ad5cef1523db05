namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>What the classifier believes a message to mean: the likeliest intents, best first.</summary>
/// <param name="Candidates">The likeliest intents, best first; there is always at least one.</param>
/// <param name="Confidence">How surely the message is about any known intent at all, from 0 to 1.</param>
public sealed record Guess(IReadOnlyList<Candidate> Candidates, double Confidence)
{
    public string Intent => Candidates[0].Intent;
}

/// <summary>One intent a message may have, and how probable it is beside the others.</summary>
public sealed record Candidate(string Intent, double Probability);
