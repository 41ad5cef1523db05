using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Applications;

/// <summary>What is said around stages and statuses.</summary>
internal static class StageWords
{
    /// <summary>The stage's everyday name, within a sentence.</summary>
    public static string Name(StageId stage) =>
        stage is StageId.Extension ? "the extension decisions" : StageNames.The(stage);

    /// <summary>"invited to the technical interview", "past the cut-off of …": how they stand, after "is".</summary>
    public static string Now(Standing whom, Deciding by) =>
        (whom.Status, whom.Person.Stage) switch
        {
            (null, null) => "in no stage yet",
            (null, { } stage) => $"in {Name(stage)}",
            (StageStatus.Withdrawn, _) => "withdrawn",
            (StageStatus.Rejected, { } stage) => $"rejected at {Name(stage)}",
            (StageStatus.Missed, { } stage) => $"past the cut-off of {Name(stage)} (missed)",
            (StageStatus.Invited, { } stage) => $"invited to {Name(stage)}",
            (StageStatus.Scheduled, { } stage) => $"scheduled for {Name(stage)}",
            (StageStatus.Submitted, { } stage) => $"in {Name(stage)} (submitted)",
            (StageStatus.Passed, { } stage) => $"through {Name(stage)} (passed)",
            ({ } status, _) => status.ToString().ToLowerInvariant(),
        };

    public static string In(Standing whom, Deciding by) =>
        whom.Person.Stage is { } stage ? Name(stage) : "the programme";

    /// <summary>What a status says of somebody, as a sentence without its end.</summary>
    public static string Does(StageStatus status, Standing whom, Deciding by)
    {
        var (name, stage) = (whom.Person.FullName, In(whom, by));
        return status switch
        {
            StageStatus.Withdrawn when by.IsSelf(whom.Person) => "you withdraw from the programme",
            StageStatus.Withdrawn => $"{name} has withdrawn",
            StageStatus.Passed => $"{name} has passed {stage}",
            StageStatus.Rejected => $"{name} is rejected at {stage}",
            StageStatus.Missed => $"{name} has missed the cut-off of {stage}",
            StageStatus.Submitted => $"{name} has submitted for {stage}",
            StageStatus.Scheduled => $"{name} is scheduled for {stage}",
            _ => $"{name} is invited to {stage}",
        };
    }

    public static string? Follows(StageStatus status, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (status is StageStatus.Withdrawn)
        {
            var offer =
                whom.OfferState is OfferState.Open
                    ? $" {(by.IsSelf(person) ? "Your" : "Their")} open offer counts as declined."
                    : "";
            return by.IsSelf(person)
                ? $"After that you get no more reminders. If it was a slip, “undo” takes it back; otherwise only the staff can bring you back.{offer}"
                : $"After that they get no more reminders; “reopen {person.FirstName}” would bring them back.{offer}";
        }
        if (whom.Status is StageStatus.Missed && status is StageStatus.Submitted or StageStatus.Passed)
        {
            return $"They had missed the cut-off of {by.Says(whom.CutOff!, person)}; this records that it counts all the same.";
        }
        return status switch
        {
            StageStatus.Rejected => "I don't tell them; that is for you to do.",
            StageStatus.Passed when person.Stage is { } stage && Transitions.After(stage) is { } next =>
                $"They stay in this stage until you move them on: “move {person.FirstName} to {next.Text()}”.",
            _ => null,
        };
    }

    /// <summary>Whoever is moved to a stage that is over would count as missed at once; that must be said first.</summary>
    public static string? ClosedAlready(StageId stage, Person person, Deciding by) =>
        Standing.SharedCutOff(stage, by.Season) is { } cutOff && cutOff.HasPassed(by.Now)
            ? $"Mind: {Name(stage)} closed on {by.Says(cutOff, person)}, so they count as missed until you give them a cut-off of their own: “give {person.FirstName} until …”."
            : null;

    public static string Grants(Instant at, Standing whom, Deciding by) =>
        $"{whom.Person.FullName} has until {by.Says(at, whom.Person)} for {In(whom, by)}";

    public static Told MoreTime(Instant at, Standing whom, Deciding by) =>
        ToThem(
            whom.Person,
            "stage.moretime",
            $"You have more time for {In(whom, by)}: your cut-off is now {Theirs(at, whom, by)}."
        );

    public static Told Reopened(Instant at, Standing whom, Deciding by) =>
        ToThem(
            whom.Person,
            "stage.reopened",
            $"{Capital(IsOpen(whom.Person.Stage, by))} open to you again. Your cut-off is {Theirs(at, whom, by)}."
        );

    /// <summary>The stage with its verb, before "open": "the final interviews are".</summary>
    public static string IsOpen(StageId? stage, Deciding by) =>
        stage is { } id
            ? $"{Name(id)} {(id is StageId.Final or StageId.Extension ? "are" : "is")}"
            : "the programme is";

    public static Told WithdrewToStaff(Person person, string? reason) =>
        new(
            new Receiver.ToStaff(),
            "person.withdrew",
            $"{person.FullName} has withdrawn{(reason is null ? "." : $", with this reason: “{reason}”.")}"
        )
        {
            Named = "the staff channel",
        };

    public static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>A moment as the person concerned reads it, and as the season's clock shows it.</summary>
    private static string Theirs(Instant at, Standing whom, Deciding by) => Dates.Of(at, whom.Zone, by.Season.Zone);

    private static Told ToThem(Person person, string rule, string text) =>
        new(new Receiver.ToPerson(person.Id), rule, text) { Named = person.FullName };
}
