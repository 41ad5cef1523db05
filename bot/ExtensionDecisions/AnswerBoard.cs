using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.ExtensionDecisions;

/// <summary>
/// The extension board: for staff every fellow, complete, with what is still missing; for a mentor their own fellows with
/// their own recommendations, and decisions only once they are announced.
/// </summary>
public sealed class AnswerBoard(IDbContextFactory<FellowsDb> database, INameBooks names, Season season)
    : IAnswer<AskBoard>
{
    private const int LongestReason = 60;

    public async Task<Reply> AnswerAsync(AskBoard request, Turn turn, CancellationToken cancel)
    {
        var asker = turn.Asker;
        if (!asker.MayNamePeople)
        {
            return asker.IsStranger ? Refusals.Stranger(request.Intent) : Refusals.StaffOnly(request.Intent);
        }
        var lines = await LinesAsync(turn, cancel);
        Part part =
            request.AsFile ? BoardFile.Of(lines, asker.IsStaff, season, turn.At)
            : lines.Count == 0
                ? new Paragraph(
                    asker.IsStaff ? "There are no fellows on record yet." : "You have no fellows on record yet."
                )
            : asker.IsStaff ? ForStaff(lines, turn)
            : ForMentor(lines, turn);
        return Reply.Answer(request.Intent, part) with
        {
            Private = true,
            Sources = ["record"],
            Remember = Memory.OfList(request.Intent, lines.Select(l => l.Person.Id)),
        };
    }

    private async Task<IReadOnlyList<BoardLine>> LinesAsync(Turn turn, CancellationToken cancel)
    {
        var book = await names.CurrentAsync(cancel);
        var own = turn.Asker.IsStaff ? null : book.FellowsOf(turn.Asker.Person!.Id).Select(f => f.Id).ToHashSet();
        await using var db = database.CreateDbContext();
        var fellows = await Fellows.Of(db.People).ToListAsync(cancel);
        return
        [
            .. fellows
                .Where(f => own?.Contains(f.Id) != false)
                .Select(f => new Standing(f, season, turn.At))
                .Where(Fellows.IsInTheRound)
                .Select(f => BoardLine.Of(f, book, turn.Asker.IsStaff)),
        ];
    }

    private Table ForStaff(IReadOnlyList<BoardLine> lines, Turn turn)
    {
        var decided = lines.Where(l => l.Decision is not null).ToList();
        var extended = decided.Count(l => l.Decision is ExtensionDecision.Extend);
        return new Table(
            $"{Dates.Count(lines.Count, "fellow")}: {lines.Count(l => l.Person.MentorRecommends is not null)} recommended; {decided.Count} decided ({extended} extend, {decided.Count - extended} end), {lines.Count - decided.Count} undecided; {lines.Count(l => l.Fellow.ExtensionAnnounced)} announced. {Due(turn)}",
            ["Fellow", "Mentor", "Recommendation", "Likelihood", "Decision", "By whom and when", "Missing"],
            [
                .. lines.Select(l =>
                    new[]
                    {
                        l.Person.FullName,
                        l.Mentor ?? "–",
                        Recommendation(l.Person),
                        l.Person.ExtensionLikelihood is { } likelihood ? $"{likelihood}%" : "–",
                        l.DecisionText,
                        l.Decision is null ? "–" : Recorded(l.Person),
                        Missing(l, turn),
                    }
                ),
            ]
        );
    }

    private Table ForMentor(IReadOnlyList<BoardLine> lines, Turn turn) =>
        new(
            $"You have {Dates.Count(lines.Count, "fellow")}, and have recommended something for {lines.Count(l => l.Person.MentorRecommends is not null)}. {Due(turn)}",
            ["Fellow", "Your recommendation", "Decision", "Missing"],
            [
                .. lines.Select(l =>
                    new[] { l.Person.FullName, Recommendation(l.Person), l.DecisionText, Missing(l, turn) }
                ),
            ]
        );

    private string Due(Turn turn)
    {
        var closes = season[StageId.Extension].Closes;
        var at = Dates.Of(closes.ToInstant(), closes.Zone, turn.Asker.ZoneIn(season));
        return closes.ToInstant() > turn.At ? $"Decisions are due by {at}." : $"Decisions were due on {at}.";
    }

    private string Missing(BoardLine line, Turn turn) =>
        line.Missing(season, turn.At) is { Count: > 0 } missing ? string.Join(", ", missing) : "–";

    private string Recorded(Person fellow)
    {
        var by = fellow.ExtensionDecidedBy ?? "not recorded";
        return fellow.ExtensionDecidedOn is { } day ? $"{by}, {Dates.WholeDay(day, season.Zone)}" : by;
    }

    private static string Recommendation(Person fellow) =>
        (fellow.MentorRecommends, fellow.MentorReason) switch
        {
            (null, _) => "–",
            ({ } word, null) => ExtensionWords.Word(word),
            ({ } word, { Length: <= LongestReason } why) => $"{ExtensionWords.Word(word)}: {why}",
            ({ } word, { } why) => $"{ExtensionWords.Word(word)}: {why[..LongestReason].TrimEnd()}…",
        };
}
