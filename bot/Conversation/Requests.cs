using System.Text.Json.Serialization;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation;

/// <summary>What somebody asked for, understood: the typed form between the words and the feature that answers them.</summary>
public abstract record Request
{
    /// <summary>The request type's name, as replies and measures show it.</summary>
    public abstract string Intent { get; }
}

/// <summary>A topic of the handbook.</summary>
public sealed record AskHandbook(string Entry) : Request
{
    public override string Intent => $"handbook.{Entry}";
}

/// <summary>What is asked about a stage's dates.</summary>
public enum StageAspect
{
    Window,
    Opens,
    Closes,
    HowLongUntil,
    TooLate,
    WhatFollows,
    SlotDays,
}

/// <summary>The dates of one stage.</summary>
public sealed record AskStage(StageId Stage, StageAspect Aspect) : Request
{
    public override string Intent => $"calendar.{Aspect.ToString().ToLowerInvariant()}";
}

/// <summary>What is asked about the season as a whole.</summary>
public enum SeasonAspect
{
    Now,
    Next,
    All,
}

/// <summary>The season's calendar as a whole.</summary>
public sealed record AskSeason(SeasonAspect Aspect) : Request
{
    public override string Intent => $"calendar.{Aspect.ToString().ToLowerInvariant()}";
}

/// <summary>Which of a person's facts is asked for.</summary>
public enum PersonAspect
{
    Summary,
    Status,
    Next,
    CutOff,
    References,
    Offer,
    Mentor,
    FirstDay,
    LastDay,
    Extension,
    Competing,
    Workspace,
    Likelihood,
    ReferenceNotice,
    TimeZone,
    AppliedOn,
}

/// <summary>A person's facts: one's own, or somebody's who is named.</summary>
public sealed record AskPerson(Subject Who, PersonAspect What) : Request
{
    public override string Intent =>
        What switch
        {
            PersonAspect.Offer => "offer.deadline",
            PersonAspect.Extension => "extension.decision",
            _ => $"{(Who is Subject.Self ? "my" : "person")}.{What.ToString().ToLowerInvariant()}",
        };
}

/// <summary>Whom a question is about.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Self), "self")]
[JsonDerivedType(typeof(Named), "named")]
[JsonDerivedType(typeof(Exactly), "exactly")]
public abstract record Subject
{
    private Subject() { }

    /// <summary>The asker.</summary>
    public sealed record Self : Subject;

    /// <summary>Somebody the words name; whether there is such a person is for the feature to find, with the asker's rights.</summary>
    /// <param name="Spoken">The name as it was typed.</param>
    /// <param name="At">Where they work, where that was said to tell them from others of the name ("Daniel Kim in London").</param>
    /// <param name="In">The stage they are in, likewise.</param>
    public sealed record Named(string Spoken, Workspace? At = null, StageId? In = null) : Subject;

    /// <summary>Exactly this person: chosen after asking back, or carried over from the turn before.</summary>
    public sealed record Exactly(int PersonId) : Subject;
}

/// <summary>Some of those whom a list has shown, each asked about by itself: "only the Berkeley ones".</summary>
/// <param name="Ids">Who.</param>
/// <param name="What">What the list was about.</param>
/// <param name="List">The list's intent: it goes on with these.</param>
public sealed record AskThose(IReadOnlyList<int> Ids, PersonAspect What, string List) : Request
{
    /// <summary>How many of a list are told of at once, each in a sentence.</summary>
    public const int Most = 4;

    public override string Intent => List;
}

/// <summary>The days a question about the near future covers.</summary>
public enum Days
{
    All,
    Today,
    Tomorrow,
    ThisWeek,
    NextWeek,
    NextSevenDays,
}

/// <summary>Days from one to another, both included, in the asker's zone; without an end, all that follow.</summary>
public sealed record DayRange(LocalDate From, LocalDate? To)
{
    public bool Holds(LocalDate day) => day >= From && (To is null || day <= To);
}

/// <summary>Offers that are open and run out within a time; staff only.</summary>
/// <param name="Within">The time, where an everyday word says it.</param>
/// <param name="State">Only those that stand so; none = open.</param>
/// <param name="CountOnly">Whether the number is enough.</param>
/// <param name="Between">The time, where dates say it; it goes before <paramref name="Within"/>.</param>
public sealed record ListOffers(Days Within, OfferState? State = null, bool CountOnly = false, DayRange? Between = null)
    : Request
{
    /// <summary>Only of people who work there.</summary>
    public Workspace? Workspace { get; init; }

    /// <summary>Only those with less time left than that; days are calendar days in the asker's zone.</summary>
    public Period? Left { get; init; }

    public override string Intent => "offers.list";
}

/// <summary>How many offers were sent, and how they stand; staff only.</summary>
public sealed record CountOffers : Request
{
    public override string Intent => "offers.list";
}

/// <summary>The lists staff work from.</summary>
public enum StaffList
{
    References,
    Undecided,
    Competing,
    ReferenceNotice,
    WithoutMentor,
    Extended,
    Ending,
    Decided,
    Mentors,
    LateStart,
    OtherLastDay,
    Likelihood,
}

/// <summary>One of the standing lists; staff only (undecided extensions also for a mentor's own fellows).</summary>
public sealed record AskStaffList(StaffList List, bool CountOnly = false) : Request
{
    /// <summary>Only those who fit: of one stage, or who work there; none = all.</summary>
    public PeopleFilter? Among { get; init; }

    public override string Intent => $"staff.{List.ToString().ToLowerInvariant()}";
}

/// <summary>Everything that falls due within some days; for staff about everyone, for anybody else about themselves.</summary>
/// <param name="Within">The time, where an everyday word says it.</param>
/// <param name="Between">The time, where dates say it; it goes before <paramref name="Within"/>.</param>
public sealed record AskAgenda(Days Within, DayRange? Between = null) : Request
{
    public override string Intent => "agenda";
}

/// <summary>The fellows a mentor looks after: one's own, or for staff somebody's.</summary>
public sealed record AskFellowsOf(Subject Mentor) : Request
{
    public override string Intent => "mentor.fellows";
}

/// <summary>The questions that were handed to staff.</summary>
public sealed record AskOpenQuestions : Request
{
    public override string Intent => "questions.open";
}

/// <summary>What the bot can do for this asker.</summary>
public sealed record AskHelp : Request
{
    public override string Intent => "help";
}

/// <summary>Who the bot thinks the asker is.</summary>
public sealed record AskWhoAmI : Request
{
    public override string Intent => "my.identity";
}

/// <summary>A wish to change something: more time, accepting, withdrawing, moving somebody.</summary>
/// <param name="Who">Whom it would change.</param>
public sealed record WantChange(Subject Who) : Request
{
    /// <summary>Whether it is wished for people who are not named one by one: "reject everyone who missed".</summary>
    public bool OfMany { get; init; }

    public override string Intent => "change";
}

/// <summary>Something that stands in the way of understanding: nothing typed, far too much, no words in it.</summary>
public enum Trouble
{
    Empty,
    TooLong,
    NoWords,

    /// <summary>"And in London time?" with nothing before it.</summary>
    NothingBefore,
}

/// <summary>Text that cannot be a question as it stands.</summary>
public sealed record Unreadable(Trouble Trouble) : Request
{
    public override string Intent => "unreadable";
}
