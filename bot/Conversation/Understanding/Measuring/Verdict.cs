namespace FellowsBot.Conversation.Understanding.Measuring;

/// <summary>One message put to a classifier: what it should have said (nothing, when out of scope) and what it said.</summary>
public sealed record Verdict(string Text, string? Expected, Classifier.Guess Guess, bool Accepted)
{
    public bool InScope => Expected is not null;
    public bool Right => Expected == Guess.Intent;
}
