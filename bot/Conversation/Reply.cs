using System.Text.Json.Serialization;

namespace FellowsBot.Conversation;

/// <summary>What came of a turn; the names are fixed by the contract, section 1.</summary>
public enum Outcome
{
    /// <summary>The question was answered.</summary>
    Answered,

    /// <summary>The bot asks back, naming the choices.</summary>
    Clarify,

    /// <summary>A change is proposed and waits for a yes.</summary>
    Proposed,

    /// <summary>The change is recorded.</summary>
    Done,

    /// <summary>This person may not.</summary>
    Declined,

    /// <summary>Not covered: says so and hands the question to staff.</summary>
    Unknown,
}

/// <summary>
/// What the bot says, before any platform: parts in order, each of which every renderer knows how to show. Strings are plain
/// text; each renderer escapes them for its platform, whoever typed them.
/// </summary>
public sealed record Reply
{
    public required Outcome Outcome { get; init; }

    /// <summary>The request type that was understood, for logs and measures ("offer.deadline").</summary>
    public required string Intent { get; init; }
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>How sure the understanding was, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>In a channel, only the asker may see it.</summary>
    public bool Private { get; init; }

    /// <summary>
    /// What it shows the state of ("proposal:K7QX", "owed:…"), so that it can be put in other words when that changes; none =
    /// it stays as it is.
    /// </summary>
    public string? About { get; init; }

    /// <summary>Where the facts come from: "handbook#offers", "season#final", "record".</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What its words tell, for beliefs to be held against.</summary>
    public IReadOnlyList<Beliefs.Truth> Truths { get; init; } = [];

    /// <summary>What a follow-up should know; none = what was known before, without its choices.</summary>
    public Dialogue.Memory? Remember { get; init; }

    /// <summary>A reply of one paragraph.</summary>
    public static Reply Say(Outcome outcome, string intent, string text) =>
        new()
        {
            Outcome = outcome,
            Intent = intent,
            Parts = [new Paragraph(text)],
        };

    /// <summary>The answers to the questions of one message as one reply, in order: private if one of them is, as sure as the least sure.</summary>
    public static Reply Together(IReadOnlyList<Reply> replies) =>
        replies is [var only]
            ? only
            : new Reply
            {
                Outcome = replies.FirstOrDefault(r => r.Outcome is not Outcome.Answered)?.Outcome ?? Outcome.Answered,
                Intent = string.Join('+', replies.Select(r => r.Intent).Distinct()),
                Parts = [.. replies.SelectMany(r => r.Parts).Distinct()],
                Confidence = replies.Min(r => r.Confidence),
                Private = replies.Any(r => r.Private),
                About = replies.Select(r => r.About).LastOrDefault(a => a is not null),
                Sources = [.. replies.SelectMany(r => r.Sources).Distinct()],
                Remember = Dialogue.Memory.OfSeveral([.. replies.Select(r => r.Remember).OfType<Dialogue.Memory>()]),
            };

    public static Reply Answer(string intent, params Part[] parts) =>
        new()
        {
            Outcome = Outcome.Answered,
            Intent = intent,
            Parts = parts,
        };
}

/// <summary>A piece of a reply that every renderer can show.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "part")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Bullets), "bullets")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Buttons), "buttons")]
[JsonDerivedType(typeof(FilePart), "file")]
public abstract record Part;

/// <summary>Some sentences.</summary>
public sealed record Paragraph(string Text) : Part;

/// <summary>Short items, one a line; numbered where they are choices.</summary>
public sealed record Bullets(IReadOnlyList<string> Items, bool Numbered = false) : Part;

/// <summary>Labelled values: what a person's standing is, say.</summary>
public sealed record Facts(IReadOnlyList<Fact> Items) : Part;

/// <summary>One labelled value.</summary>
public sealed record Fact(string Label, string Value);

/// <summary>Rows under headings, with a caption that says what they are and how many.</summary>
public sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
    : Part;

/// <summary>A text file to keep: a table as CSV, say. Where a platform takes no file, its content is shown.</summary>
/// <param name="Name">What it is called when it is saved: "extension-board.csv".</param>
/// <param name="MediaType">What it holds: "text/csv".</param>
/// <param name="Content">The whole text; lines end with a line feed.</param>
public sealed record FilePart(string Name, string MediaType, string Content) : Part;

/// <summary>Things to press; pressing says the text that stands behind the button.</summary>
public sealed record Buttons(IReadOnlyList<Button> Items) : Part;

/// <summary>One thing to press.</summary>
/// <param name="Label">What stands on it.</param>
/// <param name="Says">What pressing it says in the asker's name.</param>
public sealed record Button(string Label, string Says)
{
    /// <summary>What it asks for first, where the platform can show a form; elsewhere pressing says the text, and words follow.</summary>
    public Form? Form { get; init; }
}

/// <summary>What a button asks for before it says anything. What is wrong with an entry is shown at its field.</summary>
/// <param name="Title">At most 24 letters.</param>
/// <param name="Inputs">What is asked for, in order.</param>
/// <param name="Says">What sending it says in the asker's name; "{until}" stands for the entry of that name.</param>
public sealed record Form(string Title, IReadOnlyList<Input> Inputs, string Says);

/// <summary>One field of a form.</summary>
/// <param name="Name">What stands for it in the text that is said.</param>
/// <param name="Label">What stands before it.</param>
/// <param name="Kind">What may be entered.</param>
/// <param name="IsOptional">Whether it may stay empty.</param>
public sealed record Input(string Name, string Label, InputKind Kind, bool IsOptional = false);

/// <summary>What may be entered in a field.</summary>
public enum InputKind
{
    /// <summary>A day; said as 2025-10-06.</summary>
    Date,

    /// <summary>A time of day; said as 17:00.</summary>
    Time,

    /// <summary>Some words.</summary>
    Text,
}
