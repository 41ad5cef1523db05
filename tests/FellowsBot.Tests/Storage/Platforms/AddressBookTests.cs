using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Platforms;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Storage.Platforms;

/// <summary>Whom and where a platform knows, over restarts.</summary>
public sealed class AddressBookTests : IAsyncLifetime
{
    private static readonly EmailAddress Ada = EmailAddress.Parse("ada@example.org");
    private readonly SqliteFile file = new();
    private AddressBook book = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await file.MigratedAsync();
        book = new AddressBook(file.Factory, new GroupWriter(file.Factory));
    }

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_contact_is_kept_as_it_was_given()
    {
        var contact = new Contact("slack", "U1")
        {
            Email = Ada,
            Zone = DateTimeZoneProviders.Tzdb["Europe/London"],
            ChatId = "D1",
            LookedUpAt = World.Start,
            SeenAt = World.Start,
        };
        await book.KeepAsync(contact with { ChatId = null }, Cancel);

        await book.KeepAsync(contact, Cancel);

        Assert.Equal(contact, await book.ContactAsync("slack", "U1", Cancel));
        Assert.Null(await book.ContactAsync("teams", "U1", Cancel));
    }

    [Fact]
    public async Task The_platform_used_last_comes_first()
    {
        await KeepAsync("slack", World.Start);
        await KeepAsync("teams", null);
        Assert.Equal(["slack", "teams"], await PlatformsAsync());

        await KeepAsync("teams", World.Start + Duration.FromHours(1));
        Assert.Equal(["teams", "slack"], await PlatformsAsync());
    }

    [Fact]
    public async Task A_chat_is_welcomed_once_for_ever()
    {
        Assert.True(await book.IsFirstWelcomeAsync("teams", "a:1", World.Start, Cancel));
        Assert.False(await book.IsFirstWelcomeAsync("teams", "a:1", World.Start, Cancel));
        var restarted = SqliteFile.FactoryFor(file.ConnectionString);
        var after = new AddressBook(restarted, new GroupWriter(restarted));
        Assert.False(await after.IsFirstWelcomeAsync("teams", "a:1", World.Start, Cancel));
    }

    [Fact]
    public async Task Two_install_events_at_once_welcome_once()
    {
        var first = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => book.IsFirstWelcomeAsync("teams", "a:1", World.Start, Cancel))
        );

        Assert.Single(first, f => f);
    }

    [Fact]
    public async Task Keeping_a_chat_anew_does_not_welcome_it_again()
    {
        await book.IsFirstWelcomeAsync("teams", "a:1", World.Start, Cancel);

        var chat = new Chat("teams", "a:1") { Reference = "{}", Gone = "the app was removed" };
        await book.KeepAsync(chat, Cancel);

        Assert.Equal(chat, await book.ChatAsync("teams", "a:1", Cancel));
        Assert.False(await book.IsFirstWelcomeAsync("teams", "a:1", World.Start, Cancel));
    }

    private Task KeepAsync(string platform, Instant? seen) =>
        book.KeepAsync(
            new Contact(platform, "1")
            {
                Email = Ada,
                LookedUpAt = World.Start,
                SeenAt = seen,
            },
            Cancel
        );

    private async Task<IEnumerable<string>> PlatformsAsync() =>
        (await book.ContactsOfAsync(Ada, Cancel)).Select(c => c.Platform);
}
