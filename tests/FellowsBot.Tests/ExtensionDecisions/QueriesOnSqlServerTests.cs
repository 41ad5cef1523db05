using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Hosting;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static FellowsBot.Tests.ExtensionDecisions.Round;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>
/// Everything the round asks its database, as SQL Server would get it: each step is taken on SQLite, and what is stored by
/// then is what the model of the server finds.
/// </summary>
public sealed class QueriesOnSqlServerTests(SqlServerModel model)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_step_from_the_board_to_the_undo()
    {
        await using var round = await StartAsync();
        await AskAsync(round, new AskBoard(), Grace);
        await AskAsync(round, new AskBoard(AsFile: true), Noor);
        await AskAsync(round, Recommend(ExtensionDecision.Extend, "bo"), Grace);
        await round.DoAsync(Decide(ExtensionDecision.Extend, "bo", "strong results"), Grace);
        await AskAsync(round, Release(), Grace);
        var code = CodeOf(await round.AskAsync(Release(), Grace));
        await AskAsync(round, new ShowProposal(code), Grace);
        await AskAsync(round, new Settle(true, code), Grace);
        await round.AskAsync(new Settle(true, code), Grace);
        await AskAsync(round, new Settle(true, code), Priya);
        await AskAsync(round, new Settle(false, code), Priya);
        await round.AskAsync(new Settle(true, code), Priya);
        await AskAsync(round, new UndoLast(), Priya);
        await round.DeliverAsync();
        await AskAsync(round, new UndoLast(), Priya);
    }

    /// <summary>The same request on a stand-in for a server that holds what the round holds: the newest row of each table, and Bo.</summary>
    private async Task AskAsync(Round round, Request request, string @as)
    {
        var capture = new SqlCapture();
        capture.Hold(await round.PersonAsync(Bo));
        await using (var db = round.World.Bot.Database.CreateDbContext())
        {
            object?[] rows =
            [
                await db.Proposals.OrderByDescending(p => p.Id).FirstOrDefaultAsync(Cancel),
                await db.Changes.OrderByDescending(c => c.Id).FirstOrDefaultAsync(Cancel),
                await db.Ledger.OrderByDescending(m => m.Id).FirstOrDefaultAsync(Cancel),
            ];
            capture.Hold([.. rows.OfType<object>()]);
            var last = await db.Changes.OrderByDescending(c => c.Id).Select(c => c.Id).FirstOrDefaultAsync(Cancel);
            capture.Hold([.. await db.ChangedFacts.Where(f => f.ChangeId == last).ToListAsync(Cancel)]);
        }
        var bot = new Bot(World.Settings, round.World.Clock, capture.Factory);
        var asker = await round.World.Bot.Askers.FindAsync(@as, Cancel);
        var turn = new Turn("…", asker, Place.Direct, null, round.World.Clock.GetCurrentInstant());

        var reply = await bot.Answers.AnswerAsync(request, turn, Cancel);

        Assert.NotEmpty(reply.Parts);
        Assert.NotEmpty(capture.Commands);
        model.Check(capture.Commands);
    }
}
