using CsCheck;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>Whatever is recommended, recorded, released, delivered and undone in whatever order: nobody is told the same twice, nor what is not so.</summary>
public sealed class AnyRoundTests
{
    private static readonly string[] Fellows = [Bo, Jose, Siobhan];
    private static readonly string[] Names = ["bo", "jose", "siobhan"];

    private static readonly Gen<Move> Moves = Gen.Select(
        Gen.Enum<What>(),
        Gen.Int[0, 2],
        Gen.Int[0, 40],
        (what, whom, minutes) => new Move(what, whom, minutes)
    );

    [Fact]
    public async Task Nobody_is_told_twice_nor_what_is_not_so() =>
        await Moves.Array[1, 14].SampleAsync(PlayedAsync, iter: 40, threads: 1);

    private static async Task PlayedAsync(Move[] moves)
    {
        await using var round = await StartAsync();
        foreach (var move in moves)
        {
            round.World.Clock.AdvanceMinutes(move.Minutes);
            await PlayAsync(round, move);
            await CheckAsync(round);
        }
    }

    private static async Task PlayAsync(Round round, Move move)
    {
        var name = Names[move.Whom];
        switch (move.What)
        {
            case What.Extend:
                await TryAsync(round, Decide(ExtensionDecision.Extend, name));
                break;
            case What.End:
                await TryAsync(round, Decide(ExtensionDecision.End, name));
                break;
            case What.Undecided:
                await TryAsync(round, Decide(ExtensionDecision.Undecided, name));
                break;
            case What.Recommend:
                await TryAsync(round, Recommend(ExtensionDecision.Extend, name));
                break;
            case What.ReleaseOne:
                await TryAsync(round, Release(name));
                break;
            case What.ReleaseAll:
                await TryAsync(round, Release());
                break;
            case What.UndoAsFirst:
                await round.AskAsync(new UndoLast(), Grace);
                break;
            case What.UndoAsSecond:
                await round.AskAsync(new UndoLast(), Priya);
                break;
            case What.Deliver:
                await round.DeliverAsync();
                break;
        }
    }

    private static async Task TryAsync(Round round, Request request)
    {
        var proposed = await round.AskAsync(request, Grace);
        if (proposed.Remember?.Proposal is { } code)
        {
            await round.AskAsync(new Settle(true, code), Grace);
            await round.AskAsync(new Settle(true, code), Priya);
        }
    }

    /// <summary>What the ledger says to each fellow, in order, is news and then corrections that each change it, and ends with what is so.</summary>
    private static async Task CheckAsync(Round round)
    {
        var ledger = await round.LedgerAsync();
        foreach (var email in Fellows)
        {
            var standing = await round.StandingAsync(email);
            var told = ledger
                .Where(m => m.ToPersonId == standing.Person.Id && m.State is not OwedState.Suppressed)
                .Select(TextOf)
                .Where(t => !t.StartsWith("A correction: please disregard", StringComparison.Ordinal))
                .ToList();
            Assert.Equal(standing.ExtensionAnnounced, told.Count > 0);
            Assert.All(told.Skip(1), t => Assert.StartsWith("A correction", t, StringComparison.Ordinal));
            var said = told.Select(Extends).ToList();
            Assert.All(said.Zip(said.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
            if (standing.ExtensionAnnounced)
            {
                Assert.Equal(standing.Extension is ExtensionDecision.Extend, said[^1]);
            }
            Assert.True(
                standing.Person.ExtensionReleasedAt is null || standing.Extension is not ExtensionDecision.Undecided
            );
            Assert.Equal(standing.Extension is ExtensionDecision.Undecided, standing.Person.ExtensionDecidedBy is null);
        }
        Assert.Equal(ledger.Count, ledger.Select(m => m.Key).Distinct().Count());
    }

    private static bool Extends(string text) =>
        text.Contains("our fellowship is extended, and your last day", StringComparison.Ordinal);

    private sealed record Move(What What, int Whom, int Minutes);

    private enum What
    {
        Extend,
        End,
        Undecided,
        Recommend,
        ReleaseOne,
        ReleaseAll,
        UndoAsFirst,
        UndoAsSecond,
        Deliver,
    }
}
