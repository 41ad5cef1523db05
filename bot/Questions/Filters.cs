using FellowsBot.Conversation;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Words for what a list or a count of people is narrowed to.</summary>
internal static class Filters
{
    public static bool Counts(StageStatus? status) => status is not (StageStatus.Rejected or StageStatus.Withdrawn);

    public static bool Fits(StageCount count, PeopleFilter filter) =>
        (filter.Stage is null || count.Stage == filter.Stage)
        && (filter.Role is null || count.Role == filter.Role)
        && (filter.Workspace is null || count.Workspace == filter.Workspace)
        && (filter.NotIn is null || count.Workspace != filter.NotIn);

    public static bool Fits(Person person, PeopleFilter filter) =>
        (filter.Stage is null || person.Stage == filter.Stage)
        && (filter.Role is null || person.Role == filter.Role)
        && (filter.Workspace is null || person.Workspace == filter.Workspace)
        && (filter.NotIn is null || person.Workspace != filter.NotIn);

    /// <summary>"applicants at Technical interview, passed, in London".</summary>
    public static string Words(PeopleFilter filter, Season season, Span? runsOut = null, NameBook? book = null) =>
        $"{Noun(filter.Role, 2)}{(filter.Stage is { } stage ? $" at \"{season[stage].Name}\"" : "")}{(filter.Status is { } s ? $", {Tables.Text(s)}" : "")}{(filter.NotStatus is { } n ? $", not {Tables.Text(n)}" : "")}{Place(filter)}{OnClock(filter)}{Applied(filter)}{StillToAct(filter)}{Days(filter.Starts, "whose first day is")}{Days(filter.Ends, "whose last day is")}{FactWords.Of(filter.Also, filter.Role, runsOut, book)}";

    /// <summary>" at "Technical interview" in London", for the end of a sentence.</summary>
    public static string Within(PeopleFilter filter, Season season) =>
        $"{(filter.Role is { } role ? $" among the {Noun(role, 2)}" : "")}{(filter.Stage is { } stage ? $" at \"{season[stage].Name}\"" : "")}{Place(filter)}{StillToAct(filter)}";

    /// <summary>How many people a list or a count holds; with those who are named apart it is another number, which may have been meant.</summary>
    public static IReadOnlyList<Truth> Truths(int counted, int withApart, PeopleFilter filter)
    {
        var nouns = new[] { "people", "person", Noun(filter.Role, 1), Noun(filter.Role, 2), "candidates", "left" };
        return counted == withApart
            ? [new Truth.Number(counted, nouns)]
            : [new Truth.Number(counted, nouns), new Truth.Number(withApart, nouns) { About = ["all", "including"] }];
    }

    /// <summary>"3 fellows", "1 person".</summary>
    public static string Number(int number, PeopleFilter filter) => $"{number} {Noun(filter.Role, number)}";

    /// <summary>Those left out of a list, by status and name.</summary>
    public static string Apart(IReadOnlyList<Standing> people) =>
        Dates.Join([
            .. people
                .GroupBy(p => p.Status)
                .Select(g =>
                    $"{g.Count()} {Tables.Text(g.Key)}{(g.Count() <= 5 ? $" ({Dates.Join([.. g.Select(p => p.Person.FullName)])})" : "")}"
                ),
        ]);

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string StillToAct(PeopleFilter filter) =>
        filter.MustAct ? " who still have something to do there" : "";

    private static string Applied(PeopleFilter filter) =>
        filter.Applied is not { } days
            ? ""
            : $"{(filter.Status is null ? "" : ",")} who applied {FactWords.Days(days)}";

    private static string Days(DayRange? days, string whose) =>
        days is null ? "" : $" {whose} {FactWords.Days(days, on: "")}";

    private static string OnClock(PeopleFilter filter) => filter.Zone is { } zone ? $" on the clock of {zone}" : "";

    private static string Noun(Role? role, int number) =>
        role switch
        {
            null => number == 1 ? "person" : "people",
            Role.Staff => number == 1 ? "member of staff" : "members of staff",
            { } r => r.ToString().ToLowerInvariant() + (number == 1 ? "" : "s"),
        };

    private static string Place(PeopleFilter filter) =>
        (filter.Workspace, filter.NotIn) switch
        {
            (null, null) => "",
            (null, Workspace.Remote) => " not working remotely",
            (null, { } elsewhere) => $" not in {elsewhere}",
            (Workspace.Remote, _) => " working remotely",
            ({ } place, _) => $" in {place}",
        };
}
