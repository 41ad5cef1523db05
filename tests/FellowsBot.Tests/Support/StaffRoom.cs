using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.Support;

/// <summary>What staff do with people's questions, in as few words as a test needs: Grace answers, Priya is the other member of staff.</summary>
internal static class StaffRoom
{
    public const string Grace = "grace@example.org";
    public const string Priya = "priya@example.org";
    public const string Laptops = "do we get laptops?";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Says something in a conversation of their own and confirms what is proposed.</summary>
    public static async Task<Heard> AndYesAsync(this World world, string text, string @as = Grace)
    {
        var proposed = await world.AskAsync(text, @as, conversation: "staff");
        Assert.Equal((Outcome.Proposed, true), (proposed.Outcome, proposed.Private));
        var done = await world.AskAsync("yes", @as, conversation: "staff");
        Assert.Equal((Outcome.Done, true), (done.Outcome, done.Private));
        return done;
    }

    /// <summary>Ada asks, Grace answers; the number of the question.</summary>
    public static async Task<int> AnsweredAsync(
        this World world,
        string question = Laptops,
        string answer = "Yes, laptops are provided."
    )
    {
        await world.AskAsync(question, "ada@example.org", conversation: "a");
        var number = (await world.QuestionsAsync())[^1].Id;
        await world.AndYesAsync($"answer question {number}: {answer}");
        return number;
    }

    /// <summary>Ada asks, Grace answers and keeps the answer; the number of the entry.</summary>
    public static async Task<int> KeptAsync(this World world, string title = "Laptops", string question = Laptops)
    {
        var number = await world.AnsweredAsync(question);
        await world.AndYesAsync($"keep answer {number} as \"{title}\"");
        return (await world.EntriesAsync())[^1].Id;
    }

    public static async Task<IReadOnlyList<KeptRow>> EntriesAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        return await db.KeptEntries.OrderBy(e => e.Id).ToListAsync(Cancel);
    }

    /// <summary>The ledger, oldest first.</summary>
    public static async Task<IReadOnlyList<OwedMessage>> OwedAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        return await db.Ledger.OrderBy(m => m.Id).ToListAsync(Cancel);
    }

    /// <summary>As if everything owed had been delivered.</summary>
    public static async Task SendAllAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        await db.Ledger.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, OwedState.Sent), Cancel);
    }

    /// <summary>The audit of what is about no person: field, before, after, by; oldest first.</summary>
    public static async Task<IReadOnlyList<(string, string?, string?, string?)>> AuditedAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        var rows = await db
            .Audit.Where(a => a.PersonId == null && a.Source == AuditEntry.FromChat)
            .OrderBy(a => a.Id)
            .ToListAsync(Cancel);
        return [.. rows.Select(a => (a.Field, a.Before, a.After, a.By))];
    }

    public static string Text(this OwedMessage message) =>
        TextRenderer.Render(Reply.Answer("…", [.. StoredJson.ReadParts(message.Content!)]));

    public static IReadOnlyList<Button> Pressable(this OwedMessage message) =>
        [.. StoredJson.ReadParts(message.Content!).OfType<Buttons>().SelectMany(b => b.Items)];
}
