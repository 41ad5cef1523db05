namespace FellowsBot.Conversation;

/// <summary>What somebody would like to know how to say here.</summary>
public enum Doing
{
    AnswerAnOffer,
    Withdraw,
    Recommend,
    RecordADecision,
    ReleaseDecisions,
    Move,
    MakeAnOffer,
    AssignAMentor,
    GiveTime,
    RecordReferences,
    SetDays,
    Undo,
    Schedule,
}

/// <summary>How something is done here: "how do I accept?", "how do I give somebody more time?". Nothing is changed by asking.</summary>
public sealed record AskHowTo(Doing What) : Request
{
    public override string Intent => "help";
}
