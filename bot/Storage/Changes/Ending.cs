using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>How a proposal ends other than by being recorded; what shows it is noted as no longer so.</summary>
internal static class Ending
{
    private const int LongestLine = 600;

    /// <summary>What a proposal does, short enough to stand in a message that is over.</summary>
    public static string Line(IReadOnlyList<string> does)
    {
        var all = does.Count == 1 ? does[0] : $"{does.Count} changes: {string.Join("; ", does)}";
        return all.Length <= LongestLine ? all : $"{all[..(LongestLine - 1)]}…";
    }

    public static async Task<Reply> CancelAsync(
        FellowsDb db,
        ProposalRow row,
        Settle settle,
        Turn turn,
        CancellationToken cancel
    )
    {
        if (await EndAsync(db, row, ProposalState.Cancelled, turn, cancel) == 0)
        {
            return ProposalReplies.Nothing(
                settle.Intent,
                "Somebody else has settled that at the same moment, so I have dropped nothing."
            );
        }
        if (row.State is ProposalState.WaitingForSecond)
        {
            await SecondYes.DroppedAsync(db, row, turn, cancel);
        }
        return ProposalReplies.Nothing(settle.Intent, "Dropped; nothing has changed.") with { Remember = new Memory() };
    }

    /// <summary>It is overtaken by what was recorded since, and proposed anew.</summary>
    public static Task OvertakenAsync(FellowsDb db, ProposalRow row, Turn turn, CancellationToken cancel) =>
        EndAsync(db, row, ProposalState.Replaced, turn, cancel);

    /// <summary>The asker has said it anew in other words.</summary>
    public static async Task SaidAnewAsync(FellowsDb db, string code, Turn turn, CancellationToken cancel)
    {
        var asker = turn.Asker.Key;
        var ended = await db
            .Proposals.Where(p => p.Code == code && p.AskerKey == asker && p.State == ProposalState.Waiting)
            .ExecuteUpdateAsync(
                set => set.SetProperty(p => p.State, ProposalState.Replaced).SetProperty(p => p.SettledAt, turn.At),
                cancel
            );
        if (ended > 0)
        {
            await Stale.MarkAsync(db, turn.At, cancel, Abouts.Proposal(code));
        }
    }

    /// <summary>A mark that is lost on the way is made up for when the proposal would have run out.</summary>
    private static async Task<int> EndAsync(
        FellowsDb db,
        ProposalRow row,
        ProposalState state,
        Turn turn,
        CancellationToken cancel
    )
    {
        var ended = await db
            .Proposals.Where(p => p.Id == row.Id && p.State == row.State)
            .ExecuteUpdateAsync(
                set => set.SetProperty(p => p.State, state).SetProperty(p => p.SettledAt, turn.At),
                cancel
            );
        if (ended > 0)
        {
            await Stale.MarkAsync(db, turn.At, cancel, Abouts.Proposal(row.Code));
        }
        return ended;
    }
}
