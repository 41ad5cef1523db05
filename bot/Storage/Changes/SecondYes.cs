using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>What a second member of staff must confirm: put to the staff channel in full, and answered there or anywhere.</summary>
internal static class SecondYes
{
    private const string Rule = "change.second";

    /// <summary>The first yes is in: the staff channel is owed the whole of it, with buttons. It waits for a day.</summary>
    public static async Task<Reply> AskForAsync(
        FellowsDb db,
        ProposalRow row,
        Planned.Good good,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var until = turn.At + Proposals.SecondWaits;
        await db
            .Proposals.Where(p => p.Id == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.ExpiresAt, until), cancel);
        var what = good.Steps is [var only]
            ? ProposalReplies.Capital(only.Change.Does)
            : $"{good.Steps.Count} changes: {string.Join("; ", good.Steps.Select(s => s.Change.Does))}";
        db.Ledger.Add(
            Owing.Row(
                Key(row),
                new Told(
                    new Receiver.ToStaff(),
                    Rule,
                    $"{turn.Asker.Name} has confirmed this, and a second member of staff must, too: {what}. Say “confirm {row.Code}” or “cancel {row.Code}”; it waits until {Dates.Of(until, season.Zone)}."
                )
                {
                    Named = "the staff channel",
                    About = Abouts.Proposal(row.Code),
                    More = Preview.Of(good.Steps),
                    Buttons =
                    [
                        .. ProposalReplies.Buttons(row.Code).Items,
                        new Button("Show it", $"show proposal {row.Code}"),
                    ],
                },
                turn.At,
                null
            )
        );
        await db.SaveChangesAsync(cancel);
        return new Reply
        {
            Outcome = Outcome.Proposed,
            Intent = "confirm",
            Private = true,
            Parts =
            [
                new Paragraph(
                    $"Noted. A second member of staff must confirm it, too: they say “confirm {row.Code}”. I have put it to the staff channel; nothing has changed yet, and it waits until {ProposalReplies.Shows(until, turn, season)}."
                ),
            ],
        };
    }

    /// <summary>It was dropped after the first yes: what was put to the staff is unsaid, or said to be dropped.</summary>
    public static async Task DroppedAsync(FellowsDb db, ProposalRow row, Turn turn, CancellationToken cancel)
    {
        var key = Key(row);
        var unsaid = await db
            .Ledger.Where(m => m.Key == key && m.State == OwedState.Owed)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, OwedState.Suppressed)
                        .SetProperty(m => m.Why, "it was dropped before the second yes")
                        .SetProperty(m => m.SettledAt, turn.At),
                cancel
            );
        var isOwn = row.AskerKey == turn.Asker.Key;
        if (unsaid > 0 && isOwn)
        {
            return;
        }
        var told = new Told(
            new Receiver.ToStaff(),
            Rule,
            isOwn
                ? $"{turn.Asker.Name} has dropped proposal {row.Code}, which waited for a second yes. Nothing has changed."
                : $"{turn.Asker.Name} has dropped proposal {row.Code}, which {row.AskerName} had confirmed. Nothing has changed."
        )
        {
            Named = "the staff channel",
        };
        db.Ledger.Add(Owing.Row($"{key}:dropped", told, turn.At, null));
        await db.SaveChangesAsync(cancel);
    }

    private static string Key(ProposalRow row) => $"second:{row.Code}";
}
