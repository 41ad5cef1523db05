namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>What some words say about when: a time, or a time that has to be asked back.</summary>
/// <param name="Time">When, as far as it was said.</param>
/// <param name="Asks">What has to be asked back; none = it is clear.</param>
internal sealed record WhenSaid(ScheduleTime? Time, string? Asks = null);
