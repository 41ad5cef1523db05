using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>The lists staff work from; who is undecided also for a mentor, of their own fellows.</summary>
public sealed class AnswerStaffList(PeopleReads reads, INameBooks names, Season season) : IAnswer<AskStaffList>
{
    public async Task<Reply> AnswerAsync(AskStaffList request, Turn turn, CancellationToken cancel)
    {
        var isOwn = !turn.Asker.IsStaff && turn.Asker.IsMentor && request.List is StaffList.Undecided;
        if (!turn.Asker.IsStaff && !isOwn)
        {
            return Refusals.StaffOnly(request.Intent);
        }
        var book = await names.CurrentAsync(cancel);
        IReadOnlyList<Standing> fellows = request.List
            is StaffList.References
                or StaffList.Competing
                or StaffList.ReferenceNotice
                or StaffList.Likelihood
            ? []
            : await reads.FellowsAsync(turn.At, cancel);
        IReadOnlyList<Standing> people = request.List switch
        {
            StaffList.References => await reads.ReferencesOutstandingAsync(turn.At, cancel),
            StaffList.Competing => await reads.WithOtherDeadlineAsync(turn.At, cancel),
            StaffList.ReferenceNotice => await reads.WantingNoticeAsync(turn.At, cancel),
            StaffList.WithoutMentor => [.. fellows.Where(f => f.Person.Mentor is null)],
            StaffList.Extended => [.. fellows.Where(f => f.Extension is ExtensionDecision.Extend)],
            StaffList.Ending => [.. fellows.Where(f => f.Extension is ExtensionDecision.End)],
            StaffList.Decided => [.. fellows.Where(f => f.Extension is not ExtensionDecision.Undecided)],
            StaffList.Mentors => fellows,
            StaffList.LateStart => FellowLists.StartingLater(fellows, season),
            StaffList.OtherLastDay => FellowLists.EndingOtherwise(fellows, season),
            StaffList.Likelihood => Likelihoods.Of(await reads.MatchingAsync(request.Among ?? new(), turn.At, cancel)),
            _ => Undecided(fellows, isOwn ? book.FellowsOf(turn.Asker.Person!.Id) : null),
        };
        if (request.Among is { } among)
        {
            people = [.. people.Where(p => Filters.Fits(p.Person, among))];
        }
        var part = request.List switch
        {
            StaffList.References => References(people, request),
            StaffList.Competing => Competing(people, request, turn),
            StaffList.ReferenceNotice => Notice(people, request),
            StaffList.WithoutMentor => WithoutMentor(people, request),
            StaffList.Extended or StaffList.Ending => Decided(people, Undecided(fellows).Count, request, book),
            StaffList.Decided => FellowLists.Decided(people, Undecided(fellows).Count, request, book),
            StaffList.Mentors => FellowLists.Mentors(people, request, book),
            StaffList.LateStart => FellowLists.LateStart(people, request, season, turn),
            StaffList.OtherLastDay => FellowLists.OtherLastDay(people, request, season, turn),
            StaffList.Likelihood => Likelihoods.Part(people, request, season),
            _ => Undecided(people, request, turn, book),
        };
        if (request.Among is { } narrowed)
        {
            var within = Filters.Within(narrowed, season);
            part =
                people.Count == 0 ? new Paragraph($"Nobody on that list{within}.")
                : part is Table table && within.Length > 0
                    ? table with
                    {
                        Caption = $"{Filters.Capital(within.TrimStart())}: {table.Caption}",
                    }
                : part;
        }
        return Reply.Answer(request.Intent, part) with
        {
            Private = true,
            Sources = ["record"],
            Remember = Memory.OfList(request.Intent, people.Select(p => p.Person.Id)) with { Filter = request.Among },
        };
    }

    private static IReadOnlyList<Standing> Undecided(
        IReadOnlyList<Standing> fellows,
        IEnumerable<NameEntry>? among = null
    )
    {
        var own = among?.Select(f => f.Id).ToHashSet();
        return
        [
            .. fellows.Where(f => f.Extension is ExtensionDecision.Undecided && own?.Contains(f.Person.Id) != false),
        ];
    }

    private Part References(IReadOnlyList<Standing> people, AskStaffList request) =>
        people.Count == 0
            ? new Paragraph("No references are outstanding for anybody in the assessment, interview or final stage.")
            : Tables.Of(
                $"{Dates.Count(people.Sum(p => p.Person.ReferencesExpected!.Value - (p.Person.ReferencesReceived ?? 0)), "reference")} outstanding, for {(people.Count == 1 ? "1 person" : $"{people.Count} people")} still in the running.",
                ["Name", "Stage", "Received", "Notice first"],
                people,
                p =>
                    [
                        p.Person.FullName,
                        Tables.Text(p.Person.Stage, season),
                        $"{p.Person.ReferencesReceived ?? 0} of {p.Person.ReferencesExpected}",
                        p.Person.NeedsReferenceNotice is true ? "yes" : "no",
                    ],
                request.CountOnly
            );

    private Part Competing(IReadOnlyList<Standing> people, AskStaffList request, Turn turn) =>
        people.Count == 0
            ? new Paragraph("Nobody has a competing deadline ahead of them.")
            : Tables.Of(
                $"{(people.Count == 1 ? "1 person has" : $"{people.Count} people have")} a competing deadline ahead.",
                ["Name", "Other deadline", "Stage", "Status"],
                people,
                p =>
                    [
                        p.Person.FullName,
                        FactWords.OtherDeadline(p, turn.Asker.ZoneIn(season)),
                        Tables.Text(p.Person.Stage, season),
                        p.OfferState is { } offer
                            ? $"offer {offer.ToString().ToLowerInvariant()}"
                            : Tables.Text(p.Status),
                    ],
                request.CountOnly
            );

    private Part Notice(IReadOnlyList<Standing> people, AskStaffList request) =>
        people.Count == 0
            ? new Paragraph("Nobody asked for notice before references are contacted.")
            : Tables.Of(
                $"{(people.Count == 1 ? "1 person wants" : $"{people.Count} people want")} notice before references are contacted.",
                ["Name", "Stage"],
                people,
                p => [p.Person.FullName, Tables.Text(p.Person.Stage, season)],
                request.CountOnly
            );

    private static Part WithoutMentor(IReadOnlyList<Standing> people, AskStaffList request) =>
        people.Count == 0
            ? new Paragraph("Every fellow has a mentor on record.")
            : Tables.Of(
                $"{(people.Count == 1 ? "1 fellow has" : $"{people.Count} fellows have")} no mentor on record.",
                ["Name", "Workspace"],
                people,
                p => [p.Person.FullName, Tables.Text(p.Person.Workspace)],
                request.CountOnly
            );

    /// <summary>Whose decision is recorded one way; what is recorded and not announced is the staff's alone.</summary>
    private static Part Decided(IReadOnlyList<Standing> people, int open, AskStaffList request, NameBook book)
    {
        var what = request.List is StaffList.Extended ? "extend" : "end";
        var undecided =
            open == 0 ? "" : $" {Dates.Count(open, "fellow")} {(open == 1 ? "is" : "are")} still undecided.";
        return people.Count == 0
            ? new Paragraph($"No “{what}” is recorded so far.{undecided}")
            : Tables.Of(
                $"“{what.ToUpperInvariant()[0]}{what[1..]}” is recorded for {Dates.Count(people.Count, "fellow")}.{undecided}",
                ["Name", "Mentor", "Workspace"],
                people,
                p => [p.Person.FullName, FellowLists.Mentor(p, book), Tables.Text(p.Person.Workspace)],
                request.CountOnly
            );
    }

    private Part Undecided(IReadOnlyList<Standing> people, AskStaffList request, Turn turn, NameBook book)
    {
        var closes = season[StageId.Extension].Closes;
        var by = Dates.Of(closes.ToInstant(), closes.Zone, turn.Asker.ZoneIn(season));
        return people.Count == 0
            ? new Paragraph("No extension decision is open.")
            : Tables.Of(
                $"{(people.Count == 1 ? "1 fellow is" : $"{people.Count} fellows are")} undecided; decisions {(closes.ToInstant() > turn.At ? "are due by" : "were due on")} {by}.",
                ["Name", "Mentor", "Workspace"],
                people,
                p => [p.Person.FullName, FellowLists.Mentor(p, book), Tables.Text(p.Person.Workspace)],
                request.CountOnly
            );
    }
}
