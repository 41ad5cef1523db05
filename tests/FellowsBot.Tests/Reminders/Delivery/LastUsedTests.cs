using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Storage;
using FellowsBot.Storage.Platforms;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>One person on two platforms is one person.</summary>
public sealed class LastUsedTests : IAsyncLifetime
{
    private static readonly EmailAddress Ada = EmailAddress.Parse("ada@example.org");
    private static readonly Destination ToAda = new Destination.Direct(1, Ada);
    private static readonly Reply Hello = EveryPart.Reply(new Paragraph("Hello"));
    private readonly SqliteFile file = new();
    private readonly FakePlatform teams = new("teams");
    private readonly FakePlatform slack = new("slack");
    private LastUsed people = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await file.MigratedAsync();
        var book = new AddressBook(file.Factory, new GroupWriter(file.Factory));
        await book.KeepAsync(new Contact("teams", "a") { Email = Ada, SeenAt = World.Start }, Cancel);
        await book.KeepAsync(
            new Contact("slack", "U1") { Email = Ada, SeenAt = World.Start + Duration.FromDays(1) },
            Cancel
        );
        people = new LastUsed([teams, slack], book);
    }

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_message_goes_to_the_one_they_used_last_and_there_alone()
    {
        var outcome = await people.SendAsync(ToAda, Hello, "k", Cancel);

        Assert.Equal(new Sending.Arrived("slack|k"), outcome);
        Assert.Equal((0, 1), (teams.Tries, slack.Tries));
        Assert.Equal(new LookUp.There("slack|k"), await people.FindAsync(ToAda, "k", Cancel));
    }

    [Fact]
    public async Task And_to_the_other_where_that_refuses_it_for_good()
    {
        slack.Then(new Sending.Refused("account_inactive"));

        Assert.Equal(new Sending.Arrived("teams|k"), await people.SendAsync(ToAda, Hello, "k", Cancel));
    }

    [Fact]
    public async Task But_not_where_it_may_have_arrived_or_may_arrive_later()
    {
        slack.Then(new Sending.InDoubt("broke")).Then(new Sending.NotYet("later", Duration.FromSeconds(1)));

        Assert.IsType<Sending.InDoubt>(await people.SendAsync(ToAda, Hello, "k", Cancel));
        Assert.IsType<Sending.NotYet>(await people.SendAsync(ToAda, Hello, "k", Cancel));
        Assert.Equal(0, teams.Tries);
    }

    [Fact]
    public async Task It_is_put_in_other_words_where_it_went()
    {
        await people.UpdateAsync(ToAda, "teams|7", Hello, Cancel);

        Assert.Equal([("7", "Hello")], teams.Updated.Select(u => (u.Id, u.Text)));
        Assert.Empty(slack.Updated);
    }
}
