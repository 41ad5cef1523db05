namespace FellowsBot.Conversation;

/// <summary>What small talk is about.</summary>
public enum Talk
{
    Hello,
    Thanks,
    Bye,
    WhoAreYou,
    HowAreYou,
    Praise,
    Complaint,

    /// <summary>"Ok", "I see".</summary>
    Noted,

    /// <summary>"Let me think", "hold on".</summary>
    Pause,
}

/// <summary>Small talk gets small talk.</summary>
public sealed record SmallTalk(Talk Kind) : Request
{
    public override string Intent => $"talk.{Kind.ToString().ToLowerInvariant()}";
}
