using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// What somebody sets for themselves alone (which reminders they get) is done at once, without a proposal and without the audit;
/// what was done is said, and "undo" takes it back as any other change.
/// </summary>
public sealed class OwnSettings(IDbContextFactory<FellowsDb> database, Deeds deeds) : IAnswer<Deed>
{
    public async Task<Reply> AnswerAsync(Deed request, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.IsStranger)
        {
            return Refusals.Stranger(request.Intent);
        }
        await using var db = database.CreateDbContext();
        return await db.RunAsync(
            token => WriteAsync(db, request, turn, token),
            () => ProposalReplies.Nothing(request.Intent, "That changed at the same moment; say it once more."),
            cancel
        );
    }

    private async Task<Reply> WriteAsync(FellowsDb db, Deed deed, Turn turn, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var weighed = await deeds.For(deed).WeighAsync(db, deed, turn, cancel);
        if (weighed is not Weighed.Good good)
        {
            return DeedDesk.Instead(weighed, deed.Intent);
        }
        var change = new ChangeRow
        {
            At = turn.At,
            ByKey = turn.Asker.Key,
            By = turn.Asker.Name,
            Intent = deed.Intent,
            Does = good.Does,
            Deed = StoredJson.Write(good.Exactly),
        };
        db.Changes.Add(change);
        await db.SaveChangesAsync(cancel);
        await deeds.For(deed).DoAsync(db, good.Exactly, change, turn, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Reply
        {
            Outcome = Outcome.Done,
            Intent = deed.Intent,
            Private = true,
            Sources = ["record"],
            Parts = [.. good.Shows, new Paragraph("Say “undo” to take it back.")],
            Remember = new Memory(),
        };
    }
}
