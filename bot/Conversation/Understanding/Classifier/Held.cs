namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>An example as read by a model that was not taught it.</summary>
/// <param name="Reading">What that model saw.</param>
/// <param name="Label">The right intent, or <see cref="IntentModel.NoIntent" />.</param>
internal readonly record struct Held(Reading Reading, int Label)
{
    public bool InScope => Label != IntentModel.NoIntent;
    public bool Right => Reading.Best == Label;
}
