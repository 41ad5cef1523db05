using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Words that go with each stage.</summary>
internal static class Phrases
{
    /// <summary>The verb as it goes with the stage's name: "Final interviews close", "The fellowship closes".</summary>
    public static string Does(Stage stage, string verb) => IsPlural(stage) ? verb : $"{verb}s";

    public static string Is(Stage stage) => IsPlural(stage) ? "are" : "is";

    public static string It(Stage stage) => IsPlural(stage) ? "They" : "It";

    public static string Has(Stage stage) => IsPlural(stage) ? "have" : "has";

    /// <summary>Every opening and closing of the season, in words.</summary>
    public static IEnumerable<(ZonedDateTime At, string What)> Dates(Season season) =>
        season.Stages.SelectMany(s => new[] { (s.Opens, $"{s.Name} {Does(s, "open")}"), (s.Closes, Closing(s)) });

    /// <summary>What happens at a stage's end, as an entry in a list of dates.</summary>
    public static string Closing(Stage stage) =>
        stage.Id switch
        {
            StageId.Offer => "all offers are due out",
            StageId.Extension => "extension decisions are due",
            _ => $"{stage.Name} {Does(stage, "close")}",
        };

    public static string Ends(Stage stage) =>
        stage.Id switch
        {
            StageId.Offer => "are all out by",
            StageId.Extension => "come by",
            _ => $"{Does(stage, "close")} on",
        };

    public static string Ended(StageId id) =>
        id switch
        {
            StageId.Offer => "were all due out",
            StageId.Extension => "were due",
            _ => "closed",
        };

    public static string Hard(StageId id) =>
        id.HasCutOff()
            ? " This is a hard cut-off; earlier is welcome, since decisions are made as people come in."
            : "";

    public static string AfterCutOff(StageId id) =>
        id.HasCutOff()
            ? " The cut-offs are hard ones, so an application that missed it cannot go on; if something kept you, tell the staff."
            : "";

    /// <summary>What a person has to do in a stage.</summary>
    public static string Task(StageId id) =>
        id switch
        {
            StageId.Application => "send in the application and name your references",
            StageId.Assessment => "do the technical assessment: 90 minutes of coding in Python",
            StageId.Interview => "have the technical interview: 55 minutes of coding",
            StageId.Final =>
                "have the research discussion (15 minutes) and do the take-home project (5 hours, then a 30-minute review)",
            StageId.Offer => "decide on the offer",
            StageId.Matching => "take part in mentor matching and project selection",
            StageId.Programme => "work on the project with the mentor",
            StageId.Extension => "wait for the extension decision",
            _ => "carry on with the extended project",
        };

    private static bool IsPlural(Stage stage) => stage.Name.EndsWith('s');
}
