using FellowsBot.Conversation.Understanding.Times;

namespace FellowsBot.Conversation.Changes;

/// <summary>Which reminders somebody means.</summary>
public enum ReminderKind
{
    /// <summary>All that they get as direct messages.</summary>
    All,

    /// <summary>Of their own cut-off in a stage.</summary>
    Stage,

    /// <summary>Of their own open offer.</summary>
    Offer,

    /// <summary>Of their last day in the fellowship.</summary>
    LastDay,

    /// <summary>To mentors, of extension decisions that are due.</summary>
    Extension,

    /// <summary>What is posted in a channel, for everybody there.</summary>
    Channel,
}

/// <summary>"Snooze", "remind me tomorrow at 9": a reminder comes once more, later.</summary>
/// <param name="Number">The reminder's number, which its button carries; none = the last one.</param>
/// <param name="Until">When; a day alone means nine o'clock; none = tomorrow.</param>
public sealed record Snooze(long? Number = null, TimeMeaning? Until = null) : Deed
{
    public override string Intent => "reminder.snooze";
}

/// <summary>"Done", "stop reminding me of this": no more reminders of that one deadline, but for the last before it.</summary>
/// <param name="Number">The reminder's number, which its button carries; none = the last one.</param>
public sealed record StopReminding(long? Number = null) : Deed
{
    public override string Intent => "reminder.done";
}

/// <summary>"Mute stage reminders": none of a kind any more, but for the last before a deadline of one's own.</summary>
public sealed record MuteReminders(ReminderKind Kind) : Deed
{
    public override string Intent => "reminder.mute";
}

/// <summary>"Unmute": what was muted, or said to be done, is reminded of again.</summary>
public sealed record UnmuteReminders(ReminderKind Kind) : Deed
{
    public override string Intent => "reminder.unmute";
}

/// <summary>"What reminders do I get?", and for staff "when is Owen reminded next?".</summary>
/// <param name="Who">Whose; none = the asker's own.</param>
public sealed record AskReminders(Subject? Who = null) : Request
{
    public override string Intent => Who is null ? "reminders.mine" : "reminders.person";
}
