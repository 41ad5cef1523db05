namespace FellowsBot.Conversation;

/// <summary>What time and day it is now: where the asker is, or in another zone.</summary>
/// <param name="Zone">The zone's TZDB name; none = the asker's own.</param>
public sealed record AskClock(string? Zone = null) : Request
{
    public override string Intent => "calendar.clock";
}
