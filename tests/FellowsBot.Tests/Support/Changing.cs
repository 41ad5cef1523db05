using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.Support;

/// <summary>Changes as they are asked for in one conversation, and what the database holds of them afterwards.</summary>
internal static class Changing
{
    public const string Grace = "grace@example.org";
    public const string Priya = "priya@example.org";
    public const string Owen = "owen@example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Says something in the conversation that everybody in a test shares.</summary>
    public static Task<Heard> SayAsync(
        this World world,
        string text,
        string @as = Grace,
        string? at = null,
        Place @in = Place.Direct
    ) => world.AskAsync(text, @as, at, @in, "desk");

    /// <summary>Asks for a change and says yes to it.</summary>
    public static async Task<Heard> RecordAsync(this World world, string text, string @as = Grace)
    {
        var proposed = await world.SayAsync(text, @as);
        Assert.True(proposed.Outcome is Outcome.Proposed, $"{text}: {proposed.Text}");
        return await world.SayAsync("yes", @as);
    }

    /// <summary>Asks for a change and hands out what the button of its proposal says.</summary>
    public static async Task<string> CardAsync(this World world, string text, string @as = Grace)
    {
        var reply = await world.ReplyAsync(text, @as, conversation: "desk");
        Assert.Equal(Outcome.Proposed, reply.Outcome);
        return Assert.Single(reply.Parts.OfType<Buttons>()).Items[0].Says;
    }

    /// <summary>The messages owed, oldest first: "staff, Sent: …" or "Owen Fletcher, Owed: …".</summary>
    public static async Task<IReadOnlyList<string>> LedgerLinesAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        var names = await db.People.ToDictionaryAsync(p => p.Id, p => p.FullName, Cancel);
        var rows = await db.Ledger.OrderBy(m => m.Id).ToListAsync(Cancel);
        return
        [
            .. rows.Select(m =>
                $"{m.ToChannel ?? names[m.ToPersonId!.Value]}, {m.State}: {Letters.Parts(m).OfType<Paragraph>().First().Text}"
            ),
        ];
    }

    /// <summary>The audit, oldest first: "offer_status: open → accepted, by Owen Fletcher".</summary>
    public static async Task<IReadOnlyList<string>> AuditLinesAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        var entries = await db.Audit.Where(e => e.ChangeId != null).OrderBy(e => e.Id).ToListAsync(Cancel);
        return [.. entries.Select(e => $"{e.Field}: {e.Before ?? "nothing"} → {e.After ?? "nothing"}, by {e.By}")];
    }

    public static async Task<int> ChangesAsync(this World world)
    {
        await using var db = world.Bot.Database.CreateDbContext();
        return await db.Changes.CountAsync(Cancel);
    }

    /// <summary>What goes out by the world's clock.</summary>
    public static async Task<int> SweepAsync(this World world) => (await world.Bot.Deliveries.SweepAsync(Cancel)).Count;

    /// <summary>A person but for the version, which every change raises.</summary>
    public static async Task<Person> FactsAsync(this World world, string email) =>
        await world.PersonAsync(email) with
        {
            Version = 0,
        };
}
