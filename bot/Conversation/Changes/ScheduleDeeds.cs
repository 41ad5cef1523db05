using FellowsBot.Conversation.Understanding.Schedules;
using FellowsBot.Programme.Schedules;
using NodaTime;

namespace FellowsBot.Conversation.Changes;

/// <summary>A schedule made in chat, as far as it can be changed there.</summary>
/// <param name="Name">What staff call it by: "post-their-update".</param>
/// <param name="Text">What is posted, word for word; its lines are its paragraphs.</param>
/// <param name="To">Who receives it.</param>
/// <param name="When">When it comes.</param>
public sealed record ScheduleFacts(string Name, string Text, Recipients To, Timetable When)
{
    /// <summary>Only what comes after this moment counts: when it was made, or when its times were last changed.</summary>
    public Instant? Since { get; init; }

    /// <summary>Since when it rests; none = it does not.</summary>
    public Instant? PausedFrom { get; init; }

    /// <summary>Until when it rests; none = until it is resumed.</summary>
    public Instant? PausedUntil { get; init; }
    public bool IsRemoved { get; init; }
}

/// <summary>"Every Monday at 9 remind #fellows to post their update".</summary>
/// <param name="Text">What is to be posted.</param>
/// <param name="To">To whom.</param>
/// <param name="When">When; none = it is still to be said, see <see cref="Asks"/>.</param>
public sealed record MakeSchedule(string Text, Recipients To, Timetable? When) : Deed
{
    /// <summary>What it is to be called; made unlike all others when it is proposed.</summary>
    public string? Name { get; init; }

    /// <summary>What has to be asked back first.</summary>
    public string? Asks { get; init; }

    /// <summary>The first day that was named, so that other days begin there too where they are said instead.</summary>
    public LocalDate? From { get; init; }

    public override string Intent => "schedule.make";
}

/// <summary>What of a schedule is changed.</summary>
public enum ScheduleStep
{
    When,
    Text,
    To,
    Name,
    Pause,
    Resume,
    Remove,
}

/// <summary>"Make it Tuesdays at 10", "pause post-their-update until 5 January", "remove it".</summary>
/// <param name="Name">What the schedule is called, as typed.</param>
/// <param name="What">What of it.</param>
public sealed record ChangeSchedule(string Name, ScheduleStep What) : Deed
{
    /// <summary>The new times, as far as they were said.</summary>
    public ScheduleTime? When { get; init; }

    /// <summary>The zone in which a time without one is meant: the asker's.</summary>
    public string? Zone { get; init; }

    /// <summary>The new text or the new name.</summary>
    public string? Text { get; init; }
    public Recipients? To { get; init; }

    /// <summary>Until when it rests.</summary>
    public Instant? Until { get; init; }

    /// <summary>What has to be asked back first.</summary>
    public string? Asks { get; init; }

    /// <summary>The proposal that waits, where what it proposes is to be changed and not a schedule that is there already.</summary>
    public string? Proposal { get; init; }

    /// <summary>What it was and what it becomes, so that it can be put back; none = not looked up yet.</summary>
    public ScheduleFacts? Was { get; init; }
    public ScheduleFacts? Becomes { get; init; }

    public override string Intent =>
        What switch
        {
            ScheduleStep.Pause => "schedule.pause",
            ScheduleStep.Resume => "schedule.resume",
            ScheduleStep.Remove => "schedule.remove",
            _ => "schedule.change",
        };
}

/// <summary>"List schedules"; staff only.</summary>
public sealed record AskSchedules : Request
{
    public override string Intent => "schedules.list";
}

/// <summary>"Show schedule post-their-update"; staff only.</summary>
public sealed record AskSchedule(string Name) : Request
{
    /// <summary>Whether it was asked if it still comes.</summary>
    public bool IsItOn { get; init; }

    public override string Intent => "schedules.one";
}

/// <summary>"Test it to me": sends a schedule's text to the asker alone.</summary>
/// <param name="Name">What it is called; none = what the proposal that waits would make.</param>
public sealed record TestSchedule(string? Name) : Request
{
    /// <summary>The code of the proposal that waits.</summary>
    public string? Proposal { get; init; }

    public override string Intent => "schedule.test";
}
