using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>What falls due within some days: for staff everybody's, for anybody else their own and the season's.</summary>
public sealed class AnswerAgenda(PeopleReads reads, Season season) : IAnswer<AskAgenda>
{
    private const int MostNames = 6;

    public async Task<Reply> AnswerAsync(AskAgenda request, Turn turn, CancellationToken cancel)
    {
        var reader = turn.Asker.ZoneIn(season);
        var days = request.Within is Days.All ? Days.NextSevenDays : request.Within;
        var span = Span.Of(days, request.Between, turn.At, reader);
        var items = SeasonItems(span).ToList();
        if (turn.Asker.IsStaff)
        {
            items.AddRange(await StaffItemsAsync(span, turn, cancel));
        }
        else if (turn.Asker.Person is { } person)
        {
            items.AddRange(OwnItems(new Standing(person, season, turn.At), span));
        }
        Part[] parts =
            items.Count == 0
                ? [new Paragraph($"Nothing falls due {span.Words}.")]
                :
                [
                    new Paragraph($"{Filters.Capital(span.Words)}:"),
                    new Bullets([
                        .. items.OrderBy(i => i.At).Select(i => $"{Dates.Of(i.At, i.Zone, reader)}: {i.What}"),
                    ]),
                ];
        return Reply.Answer(request.Intent, parts) with
        {
            Private = !turn.Asker.IsStranger,
            Sources = ["season", "record"],
        };
    }

    private IEnumerable<Item> SeasonItems(Span span) =>
        Phrases.Dates(season).Select(d => new Item(d.At, d.What)).Where(i => span.Holds(i.At));

    private async Task<IEnumerable<Item>> StaffItemsAsync(Span span, Turn turn, CancellationToken cancel)
    {
        var offers = await reads.OffersAsync(OfferState.Open, turn.At, cancel);
        var outstanding = await reads.OutstandingAsync(turn.At, cancel);
        var others = await reads.WithOtherDeadlineAsync(turn.At, cancel);
        var fellows = await reads.FellowsAsync(turn.At, cancel);
        return offers
            .Where(p => p.Offer!.Deadline is not null)
            .Select(p => new Item(p.Offer!.Deadline!.Local, $"{p.Person.FullName}'s offer runs out"))
            .Concat(
                outstanding
                    .GroupBy(p => (p.CutOff!.At, p.Person.Stage))
                    .Select(g => new Item(
                        g.First().CutOff!.Local,
                        $"cut-off of {season[g.Key.Stage!.Value].Name} for {Named([.. g])}"
                    ))
            )
            .Concat(
                others.Select(p => new Item(FactsOf.OtherOf(p)!.Value, $"{p.Person.FullName}'s deadline elsewhere"))
            )
            .Concat(fellows.Select(f => new Item(f.LastDayEnds, $"{f.Person.FullName}'s last day")))
            .Where(i => span.Holds(i.At));
    }

    private static IEnumerable<Item> OwnItems(Standing own, Span span)
    {
        if (own is { MustAct: true, CutOff: { } cutOff } && span.Holds(cutOff.At))
        {
            yield return new(cutOff.Local, $"your deadline: {Phrases.Task(own.Person.Stage!.Value)}");
        }
        if (own is { OfferState: OfferState.Open, Offer.Deadline: { } offer } && span.Holds(offer.At))
        {
            yield return new(offer.Local, "your offer runs out");
        }
        if (own.Person.Role is Role.Fellow && span.Holds(own.LastDayEnds.ToInstant()))
        {
            yield return new(own.LastDayEnds, "your last day");
        }
    }

    private static string Named(IReadOnlyList<Standing> people) =>
        people.Count <= MostNames ? Dates.Join([.. people.Select(p => p.Person.FullName)]) : $"{people.Count} people";

    private sealed record Item(Instant At, DateTimeZone Zone, string What)
    {
        public Item(ZonedDateTime at, string what)
            : this(at.ToInstant(), at.Zone, what) { }
    }
}
