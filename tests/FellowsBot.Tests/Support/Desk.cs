using System.Text.RegularExpressions;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.Support;

/// <summary>Changes in a test's world: proposed, confirmed, undone, and what is stored of them.</summary>
internal static partial class Desk
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The code that the proposal names.</summary>
    public static string Code(this Heard proposal) =>
        CodeForm().Match(proposal.Text) is { Success: true } found
            ? found.Groups["code"].Value
            : throw new InvalidOperationException($"There is no code in: {proposal.Text}");

    public static Task<Heard> YesAsync(this World world, Heard proposal, string @as) =>
        world.AnswerAsync(new Settle(IsYes: true, proposal.Code()), @as);

    public static Task<Heard> NoAsync(this World world, Heard proposal, string @as) =>
        world.AnswerAsync(new Settle(IsYes: false, proposal.Code()), @as);

    /// <summary>Proposes and confirms at once.</summary>
    public static async Task<Heard> RecordAsync(this World world, Wish wish, string @as)
    {
        var proposal = await world.AnswerAsync(wish, @as);
        Assert.Equal(Outcome.Proposed, proposal.Outcome);
        return await world.YesAsync(proposal, @as);
    }

    public static Task<Heard> UndoAsync(this World world, string @as) => world.AnswerAsync(new UndoLast(), @as);

    public static async Task<T> ReadAsync<T>(this World world, Func<FellowsDb, Task<T>> read)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        return await read(db);
    }

    public static Task<List<AuditEntry>> AuditAsync(this World world) =>
        world.ReadAsync(db => db.Audit.OrderBy(e => e.Id).ToListAsync(Cancel));

    /// <summary>Everybody, erased ones too, in the order of their numbers.</summary>
    public static Task<List<Person>> EverybodyAsync(this World world) =>
        world.ReadAsync(db => db.People.IgnoreQueryFilters().OrderBy(p => p.Id).ToListAsync(Cancel));

    public static Task<long> RevisionAsync(this World world) =>
        world.ReadAsync(db => db.Bookkeeping.Select(b => b.PeopleRevision).SingleAsync(Cancel));

    /// <summary>All text in all tables, to look for what must be nowhere.</summary>
    public static async Task<string> EverythingStoredAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        await db.Database.OpenConnectionAsync(Cancel);
        var text = new System.Text.StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // a name of the model
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync(Cancel);
            while (await rows.ReadAsync(Cancel))
            {
                text.Append(table);
                for (var i = 0; i < rows.FieldCount; i++)
                {
                    text.Append('|').Append(rows.GetValue(i));
                }
                text.AppendLine();
            }
        }
        return text.ToString();
    }

    [GeneratedRegex("“confirm (?<code>[A-Z0-9]{6})”", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeForm();
}
