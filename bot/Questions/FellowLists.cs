using FellowsBot.Conversation;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Lists of the fellows: who looks after whom, who is decided, who starts or leaves on a day of their own.</summary>
internal static class FellowLists
{
    /// <summary>Whose own first day is after the programme's, the soonest first.</summary>
    public static IReadOnlyList<Standing> StartingLater(IReadOnlyList<Standing> fellows, Season season) =>
        [.. fellows.Where(f => FactsOf.StartsLater(f, season)).OrderBy(f => f.Person.StartOn)];

    /// <summary>Whose last day is not the programme's, the soonest first.</summary>
    public static IReadOnlyList<Standing> EndingOtherwise(IReadOnlyList<Standing> fellows, Season season) =>
        [.. fellows.Where(f => f.LastDay != season[StageId.Programme].Closes.Date).OrderBy(f => f.LastDay)];

    public static Part Mentors(IReadOnlyList<Standing> fellows, AskStaffList request, NameBook book)
    {
        var open = fellows.Count(f => f.Person.Mentor is null);
        return fellows.Count == 0
            ? new Paragraph("There are no fellows on record.")
            : Tables.Of(
                $"{Dates.Count(fellows.Count, "fellow")}, {(open == 0 ? "each with a mentor" : $"{open} of them without a mentor")}.",
                ["Mentor", "Fellow", "Workspace"],
                [.. fellows.OrderBy(f => f.Person.Mentor is null).ThenBy(f => Mentor(f, book), StringComparer.Ordinal)],
                f => [Mentor(f, book), f.Person.FullName, Tables.Text(f.Person.Workspace)],
                request.CountOnly
            );
    }

    public static Part Decided(IReadOnlyList<Standing> decided, int open, AskStaffList request, NameBook book)
    {
        var undecided =
            open == 0
                ? "Nobody is undecided."
                : $"{Dates.Count(open, "fellow")} {(open == 1 ? "is" : "are")} still undecided.";
        return decided.Count == 0
            ? new Paragraph($"No extension decision is recorded so far. {undecided}")
            : Tables.Of(
                $"An extension decision is recorded for {Dates.Count(decided.Count, "fellow")}. {undecided}",
                ["Name", "Decision", "Mentor"],
                decided,
                f => [f.Person.FullName, $"{f.Extension}".ToLowerInvariant(), Mentor(f, book)],
                request.CountOnly
            );
    }

    public static Part LateStart(IReadOnlyList<Standing> late, AskStaffList request, Season season, Turn turn)
    {
        var usual = $"The programme begins on {Dates.Of(season[StageId.Programme].Opens)}.";
        return late.Count == 0
            ? new Paragraph($"No fellow starts later than the others. {usual}")
            : OnDays(
                $"{(late.Count == 1 ? "1 fellow starts" : $"{late.Count} fellows start")} later than the others. {usual}",
                "First day",
                late,
                f => Season.StartOf(f.Person.StartOn!.Value, f.Zone),
                request,
                turn.Asker.ZoneIn(season)
            );
    }

    public static Part OtherLastDay(IReadOnlyList<Standing> others, AskStaffList request, Season season, Turn turn)
    {
        var usual = $"the programme's, {Dates.Of(season[StageId.Programme].Closes)}";
        return others.Count == 0
            ? new Paragraph($"Every fellow's last day is {usual}.")
            : OnDays(
                $"{(others.Count == 1 ? "1 fellow has" : $"{others.Count} fellows have")} a last day other than {usual}.",
                "Last day",
                others,
                f => f.LastDayEnds,
                request,
                turn.Asker.ZoneIn(season)
            );
    }

    /// <summary>Fellows, each with a day of their own, in their zone and the asker's.</summary>
    private static Part OnDays(
        string caption,
        string day,
        IReadOnlyList<Standing> fellows,
        Func<Standing, ZonedDateTime> of,
        AskStaffList request,
        DateTimeZone asker
    ) =>
        Tables.Of(
            caption,
            ["Name", day, "Workspace"],
            fellows,
            f => [f.Person.FullName, Dates.Of(of(f).ToInstant(), of(f).Zone, asker), Tables.Text(f.Person.Workspace)],
            request.CountOnly
        );

    public static string Mentor(Standing fellow, NameBook book) =>
        fellow.Person.Mentor is { } mentor ? book.MentorNamed(mentor)?.FullName ?? mentor : "–";
}
