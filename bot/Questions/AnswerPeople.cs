using FellowsBot.Conversation;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Which people: for staff; a mentor who asks for fellows gets their own.</summary>
public sealed class AnswerList(PeopleReads reads, INameBooks names, IAnswer<AskFellowsOf> fellows, Season season)
    : IAnswer<ListPeople>
{
    public async Task<Reply> AnswerAsync(ListPeople request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return turn.Asker.IsMentor && request.Filter.Role is Role.Fellow
                ? await fellows.AnswerAsync(new AskFellowsOf(new Subject.Self()), turn, cancel)
                : Refusals.StaffOnly(request.Intent);
        }
        var book = await names.CurrentAsync(cancel);
        var runsOut = request.Filter.Also?.RunsOut is { } days
            ? Span.Of(Days.All, days, turn.At, turn.Asker.ZoneIn(season))
            : null;
        var matching = await reads.MatchingAsync(request.Filter, turn.At, cancel);
        var found = Paired(matching, request, book)
            .Where(p => runsOut is null || p.Offer?.Deadline is { } deadline && runsOut.Holds(deadline.At))
            .ToList();
        var isApart = request.Filter.Status is not (StageStatus.Rejected or StageStatus.Withdrawn);
        var shown = isApart
            ? [.. found.Where(p => p.Status is not (StageStatus.Rejected or StageStatus.Withdrawn))]
            : found;
        var apart = found.Except(shown).ToList();
        var parts = new List<Part>();
        var what = Filters.Words(request.Filter, season, runsOut, book);
        parts.Add(
            shown.Count == 0
                ? new Paragraph($"Nobody: there are no {what}.")
                : new PeopleTable(request, book, season, turn).Of($"{Filters.Capital(what)}: {shown.Count}.", shown)
        );
        if (apart.Count > 0)
        {
            parts.Add(new Paragraph($"Apart from these: {Filters.Apart(apart)}."));
        }
        return Reply.Answer(request.Intent, [.. parts]) with
        {
            Private = true,
            Sources = ["record"],
            Truths = Filters.Truths(shown.Count, found.Count, request.Filter),
            Remember = Memory.OfList(request.Intent, shown.Select(p => p.Person.Id)) with
            {
                Filter = request.Filter,
                PersonAspect =
                    request.Filter.Starts is not null ? PersonAspect.FirstDay
                    : request.Filter.Ends is not null ? PersonAspect.LastDay
                    : null,
            },
        };
    }

    /// <summary>Only those whom the list before showed, and with the mentor who was named; whoever is to be without one, or without a fellow, is.</summary>
    private static IReadOnlyList<Standing> Paired(IReadOnlyList<Standing> found, ListPeople request, NameBook book)
    {
        var also = request.Filter.Also;
        var theirs = also?.Mentor is { } mentor ? book.FellowsOf(mentor).Select(f => f.Id).ToHashSet() : null;
        return
        [
            .. found.Where(p =>
                request.Of?.Contains(p.Person.Id) != false
                && theirs?.Contains(p.Person.Id) != false
                && (
                    also?.Unpaired != true
                    || (p.Person.Role is Role.Mentor ? book.FellowsOf(p.Person.Id).Count == 0 : p.Person.Mentor is null)
                )
            ),
        ];
    }
}

/// <summary>How many people: for staff; a mentor who asks for fellows gets the number of their own.</summary>
public sealed class AnswerCount(StageCounts counts, IAnswer<AskFellowsOf> fellows, Season season) : IAnswer<CountPeople>
{
    public async Task<Reply> AnswerAsync(CountPeople request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return turn.Asker.IsMentor && request.Filter.Role is Role.Fellow
                ? await fellows.AnswerAsync(new AskFellowsOf(new Subject.Self()), turn, cancel)
                : Refusals.StaffOnly(request.Intent);
        }
        var all = await counts.AsOfAsync(turn.At, cancel);
        Part part = request.Filter.IsEmpty ? ByStage(all) : new Paragraph(Narrowed(all, request.Filter));
        return Reply.Answer(request.Intent, part) with
        {
            Private = true,
            Sources = ["record"],
            Truths = Truths(all, request.Filter),
            Remember = new Memory { List = request.Intent, Filter = request.Filter },
        };
    }

    private static IReadOnlyList<Truth> Truths(IReadOnlyList<StageCount> all, PeopleFilter filter)
    {
        if (filter.IsEmpty)
        {
            return [];
        }
        var fits = all.Where(c => Filters.Fits(c, filter)).ToList();
        return filter.Status is { } status
            ? Filters.Truths(Sum(fits, status), Sum(fits, status), filter)
            : Filters.Truths(
                fits.Where(c => Filters.Counts(c.Status)).Sum(c => c.Count),
                fits.Sum(c => c.Count),
                filter
            );
    }

    private Table ByStage(IReadOnlyList<StageCount> all) =>
        new(
            $"People by stage: {all.Where(c => c.Stage is not null && Filters.Counts(c.Status)).Sum(c => c.Count)} in all; rejected and withdrawn are counted apart.",
            ["Stage", "People", "of them missed", "Rejected", "Withdrawn"],
            [
                .. season.Stages.Select(s =>
                {
                    var here = all.Where(c => c.Stage == s.Id).ToList();
                    return (IReadOnlyList<string>)
                        [
                            s.Name,
                            $"{here.Where(c => Filters.Counts(c.Status)).Sum(c => c.Count)}",
                            $"{Sum(here, StageStatus.Missed)}",
                            $"{Sum(here, StageStatus.Rejected)}",
                            $"{Sum(here, StageStatus.Withdrawn)}",
                        ];
                }),
            ]
        );

    private string Narrowed(IReadOnlyList<StageCount> all, PeopleFilter filter)
    {
        var fits = all.Where(c => Filters.Fits(c, filter)).ToList();
        if (filter.Status is { } status)
        {
            var number = Sum(fits, status);
            return $"{Filters.Number(number, filter)} {(status is StageStatus.Passed or StageStatus.Missed ? "" : number == 1 ? "is " : "are ")}{Tables.Text(status)}{Filters.Within(filter with { Role = null }, season)}.{MovedOn(all, filter)}";
        }
        var counted = fits.Where(c => Filters.Counts(c.Status)).ToList();
        var total = counted.Sum(c => c.Count);
        var statuses = counted
            .Where(c => c.Status is not null)
            .GroupBy(c => c.Status)
            .OrderBy(g => g.Key)
            .Select(g => $"{g.Sum(c => c.Count)} {Tables.Text(g.Key)}")
            .ToList();
        string[] apart =
        [
            .. new[] { StageStatus.Rejected, StageStatus.Withdrawn }
                .Where(s => Sum(fits, s) > 0)
                .Select(s => $"{Sum(fits, s)} {Tables.Text(s)}"),
        ];
        var detail = statuses.Count > 0 ? $": {Dates.Join(statuses)}" : "";
        var rest = apart.Length > 0 ? $" Apart from these: {Dates.Join(apart)}." : "";
        return $"{Filters.Number(total, filter)}{Filters.Within(filter with { Role = null }, season)}{detail}.{rest}";
    }

    /// <summary>Whoever passed a stage and was moved on stands in a later one.</summary>
    private static string MovedOn(IReadOnlyList<StageCount> all, PeopleFilter filter)
    {
        if (filter is not { Status: StageStatus.Passed, Stage: { } stage })
        {
            return "";
        }
        var later = all.Where(c => c.Stage > stage && Filters.Fits(c, filter with { Stage = null })).Sum(c => c.Count);
        return later == 0 ? "" : $" {(later == 1 ? "1 is" : $"{later} are")} in later stages already.";
    }

    private static int Sum(IEnumerable<StageCount> counts, StageStatus status) =>
        counts.Where(c => c.Status == status).Sum(c => c.Count);
}
