namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>A message as the model sees it, before the figures are brought to probabilities.</summary>
/// <param name="Scores">The score of each intent.</param>
/// <param name="Best">The intent of the highest score.</param>
/// <param name="Lead">How far the best is before the second.</param>
/// <param name="Known">What part of the message is in words known at all.</param>
/// <param name="Own">What part of it is in words that the best intent's examples use.</param>
/// <param name="Odd">The score of belonging to no intent; nought where no such examples were taught.</param>
internal readonly record struct Reading(float[] Scores, int Best, double Lead, double Known, double Own, double Odd)
{
    public double Top => Scores[Best];
}
