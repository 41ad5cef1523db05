using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Hosting.Settings;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Tests.ExtensionDecisions;

/// <summary>
/// The extension round on its third day (Wednesday 10 December 2025, 10:00 PST): staff Grace and Priya, mentors Noor and
/// Kwame, Noor's fellows Bo and José, Kwame's fellow Siobhan, and Carlos, who has accepted an offer and is no fellow yet.
/// </summary>
internal sealed class Round : IAsyncDisposable
{
    public const string Now = "2025-12-10T10:00:00-08:00";
    public const string Grace = "grace@example.org";
    public const string Priya = "priya@example.org";
    public const string Noor = "noor@example.org";
    public const string Kwame = "kwame@example.org";
    public const string Bo = "bo@example.org";
    public const string Jose = "jose@example.org";
    public const string Siobhan = "siobhan@example.org";
    public const string Carlos = "carlos@example.org";

    private Round(World world) => World = world;

    public World World { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Person[] People =>
        [
            A.Staff("Grace Mbeki"),
            A.Staff("Priya Raman").With(zone: "Europe/London"),
            A.Mentor("Noor Haddad"),
            A.Mentor("Kwame Boateng"),
            A.Fellow("Bo Xu").With(mentor: Noor, likelihood: 80),
            A.Fellow("José Álvarez").With(mentor: "Noor Haddad", likelihood: 90),
            A.Fellow("Siobhan O'Neill").With(mentor: Kwame),
            A.Applicant("Carlos Mendes").With(stage: StageId.Offer, offer: OfferStatus.Accepted),
        ];

    public static Task<Round> StartAsync(bool? secondPerson = null, params Person[] more)
    {
        var settings = World.Settings with { Access = new AccessOptions { SecondPerson = secondPerson } };
        return StartAsync(settings, [.. People, .. more]);
    }

    public static async Task<Round> StartAsync(BotSettings settings, params Person[] people)
    {
        var world = await World.WithAsync(settings, people);
        world.MoveTo(Now);
        return new Round(world);
    }

    public static Subject Named(string name) => new Subject.Named(name);

    public static DecideExtension Decide(ExtensionDecision? decision, string who, string? reason = null) =>
        new(decision) { Who = Whom.Named(who), Reason = reason };

    public static Recommend Recommend(ExtensionDecision? decision, string who, string? reason = null) =>
        new(decision) { Who = Whom.Named(who), Reason = reason };

    public static ReleaseDecisions Release(params string[] who) => new() { Who = Whom.Named(who) };

    /// <summary>What somebody hears to a request that is already understood.</summary>
    public async Task<Reply> AskAsync(Request request, string @as, string? conversation = null)
    {
        var asker = await World.Bot.Askers.FindAsync(@as, Cancel);
        var turn = new Turn("…", asker, Place.Direct, conversation, World.Clock.GetCurrentInstant());
        return await World.Bot.Answers.AnswerAsync(request, turn, Cancel);
    }

    public async Task<string> TextAsync(Request request, string @as) =>
        TextRenderer.Render(await AskAsync(request, @as));

    /// <summary>Asks for a change and says yes to it, once.</summary>
    public async Task<Reply> DoAsync(Request request, string @as)
    {
        var proposed = await AskAsync(request, @as);
        Assert.Equal(
            (Outcome.Proposed, TextRenderer.Render(proposed)),
            (proposed.Outcome, TextRenderer.Render(proposed))
        );
        return await AskAsync(new Settle(true, CodeOf(proposed)), @as);
    }

    /// <summary>Asks for a change, which one confirms and then the other; the code is returned.</summary>
    public async Task<string> DoTogetherAsync(Request request, string first = Grace, string second = Priya)
    {
        var code = CodeOf(await AskAsync(request, first));
        Assert.Equal(Outcome.Proposed, (await AskAsync(new Settle(true, code), first)).Outcome);
        Assert.Equal(Outcome.Done, (await AskAsync(new Settle(true, code), second)).Outcome);
        return code;
    }

    public static string CodeOf(Reply proposed) => proposed.Remember!.Proposal!;

    public Task<Person> PersonAsync(string email) => World.PersonAsync(email);

    public async Task<Standing> StandingAsync(string email) =>
        new(await PersonAsync(email), World.Season, World.Clock.GetCurrentInstant());

    /// <summary>Everything owed or said so far, oldest first.</summary>
    public async Task<IReadOnlyList<OwedMessage>> LedgerAsync()
    {
        await using var db = World.Bot.Database.CreateDbContext();
        return await db.Ledger.OrderBy(m => m.Id).ToListAsync(Cancel);
    }

    /// <summary>What one person or channel ("staff") is owed and has not been spared, as text.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(string to)
    {
        var id = to == "staff" ? (int?)null : (await PersonAsync(to)).Id;
        return
        [
            .. (await LedgerAsync())
                .Where(m => m.State is not OwedState.Suppressed)
                .Where(m => id is null ? m.ToChannel == to : m.ToPersonId == id)
                .Select(TextOf),
        ];
    }

    public static string TextOf(OwedMessage message) =>
        TextRenderer.Render(Reply.Answer("test", [.. FellowsBot.Storage.StoredJson.ReadParts(message.Content!)]));

    /// <summary>Sends everything that is owed to people or channels.</summary>
    public async Task DeliverAsync()
    {
        await using var db = World.Bot.Database.CreateDbContext();
        await db
            .Ledger.Where(m => m.State == OwedState.Owed)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, OwedState.Sent), Cancel);
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
