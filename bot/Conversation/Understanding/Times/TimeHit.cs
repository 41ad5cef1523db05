namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Some words of a message and the time they mean.</summary>
/// <param name="From">The first word covered, counted from 0.</param>
/// <param name="Count">How many words are covered; hits never share a word.</param>
/// <param name="Meaning">What they mean.</param>
public sealed record TimeHit(int From, int Count, TimeMeaning Meaning);
