using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.ExtensionDecisions;

/// <summary>
/// "Release the decisions": with nobody named, everybody's whose decision is recorded and not announced. It says who is still
/// undecided, and refuses where there is nothing to announce.
/// </summary>
public sealed class AnswerRelease(IDbContextFactory<FellowsDb> database, ChangeDesk desk, Season season)
    : IAnswer<ReleaseDecisions>
{
    public async Task<Reply> AnswerAsync(ReleaseDecisions request, Turn turn, CancellationToken cancel)
    {
        if (!request.Who.IsNobody)
        {
            return await desk.ProposeAsync([request], turn, null, cancel);
        }
        if (turn.Asker.IsStranger)
        {
            return Refusals.Stranger(request.Intent);
        }
        if (!turn.Asker.IsStaff)
        {
            return Say(Outcome.Declined, request, new Paragraph("Only the programme's staff can announce decisions."));
        }
        var round = await RoundAsync(turn.At, cancel);
        var others = Others(round);
        return round.Waiting.Count == 0
            ? Say(
                Outcome.Answered,
                request,
                [
                    new Paragraph("No decision is waiting to be announced, so nothing has changed."),
                    .. others,
                    new Paragraph("Record one first: “record extend for …” or “record end for …”."),
                ]
            )
            : await desk.ProposeAsync(
                [request with { Who = Whom.Exactly(round.Waiting.Select(f => f.Person.Id)) }],
                turn,
                new ProposeOptions { Preview = others },
                cancel
            );
    }

    /// <summary>Who is left out, by name, and why.</summary>
    private static List<Part> Others(Round round)
    {
        var parts = new List<Part>();
        if (round.Undecided.Count > 0)
        {
            parts.Add(new Paragraph($"Still undecided, and told nothing: {Names(round.Undecided)}."));
        }
        if (round.Over.Count > 0)
        {
            parts.Add(new Paragraph($"Recorded, but the fellowship is over, so left out: {Names(round.Over)}."));
        }
        return parts;
    }

    private static string Names(IReadOnlyList<Standing> fellows) =>
        Dates.Join([.. fellows.Select(f => f.Person.FullName)]);

    private static Reply Say(Outcome outcome, ReleaseDecisions request, params IReadOnlyList<Part> parts) =>
        new()
        {
            Outcome = outcome,
            Intent = request.Intent,
            Parts = parts,
            Private = true,
            Sources = outcome is Outcome.Declined ? [] : ["record"],
        };

    private async Task<Round> RoundAsync(Instant now, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var fellows = (await Fellows.Of(db.People).ToListAsync(cancel))
            .Select(p => new Standing(p, season, now))
            .Where(Fellows.IsInTheRound)
            .ToList();
        var isOver = fellows.ToLookup(f => now > f.LastDayEnds.ToInstant());
        var open = isOver[false].ToLookup(f => f.Extension is ExtensionDecision.Undecided);
        return new Round(
            [.. open[false].Where(f => !f.ExtensionAnnounced)],
            [.. open[true]],
            [.. isOver[true].Where(f => f.Extension is not ExtensionDecision.Undecided && !f.ExtensionAnnounced)]
        );
    }

    /// <summary>How the round stands: decided and not announced; undecided; decided too late for anything.</summary>
    private sealed record Round(
        IReadOnlyList<Standing> Waiting,
        IReadOnlyList<Standing> Undecided,
        IReadOnlyList<Standing> Over
    );
}
