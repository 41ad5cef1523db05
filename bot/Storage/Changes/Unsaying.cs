using FellowsBot.Conversation;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>Takes back what a change has told, or was about to tell.</summary>
internal static class Unsaying
{
    /// <summary>What was owed and not sent yet is not sent; what was sent is corrected. How many were corrected.</summary>
    public static async Task<int> UnsayAsync(
        FellowsDb db,
        ChangeRow last,
        int undoId,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        await db
            .Ledger.Where(m => m.ChangeId == last.Id && m.State == OwedState.Owed)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(m => m.State, OwedState.Suppressed)
                        .SetProperty(m => m.Why, "the change was taken back before it was sent")
                        .SetProperty(m => m.SettledAt, turn.At),
                cancel
            );
        var said = await db
            .Ledger.Where(m =>
                m.ChangeId == last.Id
                && (m.State == OwedState.Sent || m.State == OwedState.Late || m.State == OwedState.Claimed)
            )
            .ToListAsync(cancel);
        var due = await Owing.DueAsync(db, said.Select(m => m.ToPersonId), turn.At, season, cancel);
        foreach (var message in said)
        {
            var first = StoredJson.ReadParts(message.Content!).OfType<Paragraph>().First().Text;
            db.Ledger.Add(
                new OwedMessage
                {
                    Key = $"undo:{undoId}:{message.Id}",
                    Rule = "change.correction",
                    ToPersonId = message.ToPersonId,
                    ToChannel = message.ToChannel,
                    DueAt = due(message.ToPersonId),
                    Content = StoredJson.Write([
                        new Paragraph(
                            $"A correction: please disregard what I told you (“{first}”). It was recorded by mistake and has been taken back."
                        ),
                    ]),
                    ChangeId = undoId,
                }
            );
        }
        await db.SaveChangesAsync(cancel);
        return said.Count;
    }
}
