using FellowsBot.Conversation;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Which offers are open, and which run out soon; staff only.</summary>
public sealed class AnswerOffers(PeopleReads reads, Season season) : IAnswer<ListOffers>
{
    public async Task<Reply> AnswerAsync(ListOffers request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return Refusals.StaffOnly(request.Intent);
        }
        var state = request.State ?? OfferState.Open;
        var span = Span.Of(request.Within, request.Between, turn.At, turn.Asker.ZoneIn(season));
        var found = await reads.OffersAsync(state, turn.At, cancel);
        if (state is OfferState.Lapsed)
        {
            span = Span.Past(request.Within, request.Between, turn.At, turn.Asker.ZoneIn(season));
        }
        if (state is OfferState.Open or OfferState.Lapsed && IsWindow(request))
        {
            found = [.. found.Where(p => p.Offer!.Deadline is { } d && span.Holds(d.At))];
        }
        if (request.Left is { } left)
        {
            var latest = turn.At.InZone(turn.Asker.ZoneIn(season)).LocalDateTime.Plus(left);
            var end = latest.InZoneLeniently(turn.Asker.ZoneIn(season)).ToInstant();
            found = [.. found.Where(p => p.Offer!.Deadline is { } d && d.At < end)];
        }
        if (request.Workspace is { } place)
        {
            found = [.. found.Where(p => p.Person.Workspace == place)];
        }
        var parts = new List<Part> { Part(request, state, span, found, turn) };
        if (state is OfferState.Accepted or OfferState.Declined && IsWindow(request))
        {
            parts.Add(
                new Paragraph(
                    "These are all of them: on which day each answered stands in the changes, “what changed this week?”."
                )
            );
        }
        return Reply.Answer(request.Intent, [.. parts]) with
        {
            Private = true,
            Sources = ["record"],
            Truths = [new Truth.Number(found.Count, "offer", "offers")],
            Remember = Memory.OfList(request.Intent, found.Select(p => p.Person.Id)),
        };
    }

    private Part Part(ListOffers request, OfferState state, Span span, IReadOnlyList<Standing> found, Turn turn)
    {
        var isWindow = state is OfferState.Open && IsWindow(request);
        var what =
            isWindow ? $"open {(found.Count == 1 ? "offer runs" : "offers run")} out {span.Words}"
            : request.Left is { } left
                ? $"open {(found.Count == 1 ? "offer has" : "offers have")} less than {Amount(left)} left"
            : state is OfferState.Lapsed && IsWindow(request) ? $"{Stand(state, found.Count)} {span.Words}"
            : $"{Stand(state, found.Count)}{(request.Workspace is { } at ? $" (workspace: {at})" : "")}";
        if (found.Count == 0 || request.CountOnly)
        {
            return new Paragraph(found.Count == 0 ? $"No {what}." : $"{found.Count} {what}.");
        }
        return Tables.Of(
            $"{found.Count} {what}.",
            state is OfferState.Open ? ["Name", "Deadline", "Left"] : ["Name", "Deadline"],
            found,
            p =>
                state is OfferState.Open
                    ?
                    [
                        p.Person.FullName,
                        Deadline(p, turn),
                        p.Offer!.Deadline is { } d ? Dates.Span(d.At - turn.At) : "–",
                    ]
                    : [p.Person.FullName, Deadline(p, turn)]
        );
    }

    /// <summary>"2 days", "1 day and 12 hours".</summary>
    private static string Amount(Period time) =>
        Dates.Join([
            .. new[] { (time.Weeks, "week"), (time.Days, "day"), (time.Hours, "hour"), (time.Minutes, "minute") }
                .Where(part => part.Item1 > 0)
                .Select(part => Dates.Count(part.Item1, part.Item2)),
        ]);

    private static string Stand(OfferState state, int count) =>
        (state, count) switch
        {
            (OfferState.Lapsed, 1) => "offer has lapsed",
            (OfferState.Lapsed, _) => "offers have lapsed",
            (OfferState.Open, 1) => "offer is open",
            (OfferState.Open, _) => "offers are open",
            (_, 1) => $"offer has been {state.ToString().ToLowerInvariant()}",
            _ => $"offers have been {state.ToString().ToLowerInvariant()}",
        };

    private static bool IsWindow(ListOffers request) => request.Within is not Days.All || request.Between is not null;

    private string Deadline(Standing standing, Turn turn) =>
        standing.Offer?.Deadline is { } d ? Dates.Of(d.At, d.Zone, turn.Asker.ZoneIn(season)) : "not recorded";
}
