using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>The messages of a change that is taken back: what is still owed is held back, what has gone out is corrected.</summary>
internal static class Unsaying
{
    /// <summary>Holds back what has not gone out, and frees its name, so that the same may be owed anew one day.</summary>
    public static async Task<Unsaid> HoldBackAsync(FellowsDb db, ChangeRow last, Turn turn, CancellationToken cancel)
    {
        var owed = await db.Ledger.Where(m => m.ChangeId == last.Id && m.State == OwedState.Owed).ToListAsync(cancel);
        var held = new List<OwedMessage>();
        foreach (var message in owed)
        {
            var freed = $"taken back:{message.Id}";
            var count = await db
                .Ledger.Where(m => m.Id == message.Id && m.State == OwedState.Owed)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(m => m.State, OwedState.Suppressed)
                            .SetProperty(m => m.Key, freed)
                            .SetProperty(m => m.Why, "the change was taken back before it was sent")
                            .SetProperty(m => m.SettledAt, turn.At),
                    cancel
                );
            if (count > 0)
            {
                held.Add(message);
            }
        }
        db.ChangeTracker.Clear();
        var sent = await db
            .Ledger.Where(m =>
                m.ChangeId == last.Id
                // Emptied where somebody was erased since.
                && m.Content != null
                && (m.State == OwedState.Sent || m.State == OwedState.Late || m.State == OwedState.Claimed)
            )
            .ToListAsync(cancel);
        return new Unsaid(held, sent);
    }

    /// <summary>The proposal that was recorded, and the requests that it answered, will read otherwise where they stand.</summary>
    public static async Task StaleAsync(FellowsDb db, int changeId, Turn turn, CancellationToken cancel)
    {
        var codes = await db.Proposals.Where(p => p.ChangeId == changeId).Select(p => p.Code).ToListAsync(cancel);
        var requests = await db.TimeRequests.Where(r => r.ChangeId == changeId).Select(r => r.Id).ToListAsync(cancel);
        if (codes.Count + requests.Count > 0)
        {
            await Stale.MarkAsync(
                db,
                turn.At,
                cancel,
                [.. codes.Select(Abouts.Proposal), .. requests.Select(Abouts.Request)]
            );
        }
    }

    /// <summary>Owes everybody who has heard of it a correction that says it is one.</summary>
    public static async Task CorrectAsync(
        FellowsDb db,
        Unsaid said,
        int undoId,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var due = await Owing.DueAsync(db, said.Sent.Select(m => m.ToPersonId), turn.At, season, cancel);
        foreach (var message in said.Sent)
        {
            var first = StoredJson.ReadParts(message.Content!).OfType<Paragraph>().First().Text;
            db.Ledger.Add(
                new OwedMessage
                {
                    Key = $"undo:{undoId}:{message.Id}",
                    Rule = "change.correction",
                    ToPersonId = message.ToPersonId,
                    ToChannel = message.ToChannel,
                    ToConversation = message.ToConversation,
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
    }
}

/// <summary>What became of the messages of a change that is taken back.</summary>
/// <param name="HeldBack">Not sent, and not going to be.</param>
/// <param name="Sent">Gone out, or going out just now.</param>
internal sealed record Unsaid(IReadOnlyList<OwedMessage> HeldBack, IReadOnlyList<OwedMessage> Sent)
{
    /// <summary>The rules under which somebody was owed a message.</summary>
    public IReadOnlyCollection<string> RulesFor(int personId) =>
        HeldBack.Concat(Sent).Where(m => m.ToPersonId == personId).Select(m => m.Rule).ToHashSet();

    public bool HasReached(int personId) => Sent.Any(m => m.ToPersonId == personId);
}
