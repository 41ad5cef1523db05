using System.Text.Json.Serialization;
using NodaTime;

namespace FellowsBot.Conversation.Changes;

/// <summary>
/// Something to be done that is about no person's facts: an answer to a question, an entry of the handbook, a schedule.
/// Like a wish it is proposed first, and done only once it is confirmed.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "deed")]
[JsonDerivedType(typeof(AnswerQuestion), "answer")]
[JsonDerivedType(typeof(KeepAnswer), "keep")]
[JsonDerivedType(typeof(ChangeEntry), "entry")]
[JsonDerivedType(typeof(Snooze), "snooze")]
[JsonDerivedType(typeof(StopReminding), "stop")]
[JsonDerivedType(typeof(MuteReminders), "mute")]
[JsonDerivedType(typeof(UnmuteReminders), "unmute")]
[JsonDerivedType(typeof(MakeSchedule), "schedule")]
[JsonDerivedType(typeof(ChangeSchedule), "reschedule")]
public abstract record Deed : Request;

/// <summary>"Answer question 12: yes, laptops are provided": sends the answer to whoever asked.</summary>
/// <param name="Number">The number the question carries.</param>
/// <param name="Text">The answer as it was typed; its lines are its paragraphs.</param>
public sealed record AnswerQuestion(int Number, string Text) : Deed
{
    public override string Intent => "question.answer";
}

/// <summary>"Keep answer 12 as Laptops": the answer becomes an entry of the handbook, and the question its first wording.</summary>
/// <param name="Question">The number of the question that was answered.</param>
/// <param name="Title">The entry's title; none = one made from the question.</param>
public sealed record KeepAnswer(int Question, string? Title = null) : Deed
{
    public override string Intent => "entry.keep";
}

/// <summary>What of a kept entry is changed.</summary>
public enum EntryPart
{
    Text,
    Title,

    /// <summary>A further wording by which it is recognised.</summary>
    Wording,

    /// <summary>The whole of it: it is removed.</summary>
    All,
}

/// <summary>"Edit entry 3: …", "retitle entry 3: …", "add phrasing to entry 3: …", "remove entry 3".</summary>
/// <param name="Entry">The entry's number.</param>
/// <param name="What">What of it.</param>
/// <param name="To">What it becomes, as it was typed; nothing for a removal.</param>
public sealed record ChangeEntry(int Entry, EntryPart What, string To = "") : Deed
{
    /// <summary>What stood there when it was proposed, so that it can be put back; none = not looked up yet.</summary>
    public string? Was { get; init; }

    /// <summary>Who had given the text that stood there, and when.</summary>
    public string? WasBy { get; init; }
    public Instant? WasAt { get; init; }

    public override string Intent =>
        What switch
        {
            EntryPart.Text => "entry.edit",
            EntryPart.Title => "entry.retitle",
            EntryPart.Wording => "entry.wording",
            _ => "entry.remove",
        };
}

/// <summary>"Which entries did we add?"; staff only.</summary>
public sealed record AskEntries : Request
{
    public override string Intent => "entries.list";
}

/// <summary>"Show entry 3"; staff only.</summary>
public sealed record AskEntry(int Number) : Request
{
    public override string Intent => "entries.one";
}
