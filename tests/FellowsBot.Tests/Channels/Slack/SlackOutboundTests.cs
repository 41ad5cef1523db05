using FellowsBot.Channels;
using FellowsBot.Channels.Slack;
using FellowsBot.Conversation;
using FellowsBot.Hosting;
using FellowsBot.Hosting.Schedules;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Platforms;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>What the bot sends without being asked, and what it makes of every way in which that may go wrong.</summary>
public sealed class SlackOutboundTests : IAsyncLifetime
{
    private static readonly Destination Ada = new Destination.Direct(1, EmailAddress.Parse("ada@example.org"));
    private static readonly Destination Hall = new Destination.Channel("C0HALL");
    private static readonly Reply Hello = EveryPart.Reply(new Paragraph("Hello"));
    private readonly SqliteFile file = new();
    private readonly SlackState state = new();
    private FakeSlack slack = null!;
    private SlackOutbound outbound = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await file.MigratedAsync();
        slack = await FakeSlack.StartAsync();
        var settings = new SlackSettings("xoxb-1", "s", "xapp-1", new Uri($"{slack.Url}api/"), World.Season.Zone);
        var time = new ClockTime(Clocks.Wall);
        var api = new SlackApi(new HttpClient(), settings, state, time);
        var people = new SlackPeople(
            api,
            new AddressBook(file.Factory, new GroupWriter(file.Factory)),
            Clocks.Wall,
            time
        );
        outbound = new SlackOutbound(new Speaker(api, new Care(Limits.Slack, time), people, settings), people);
    }

    public async ValueTask DisposeAsync()
    {
        await slack.DisposeAsync();
        file.Dispose();
    }

    [Fact]
    public async Task A_person_is_found_by_their_address_once_and_written_to()
    {
        var first = await outbound.SendAsync(Ada, Hello, "k1", Cancel);
        var second = await outbound.SendAsync(Ada, Hello, "k2", Cancel);

        var posts = slack.Standing.ToList();
        Assert.Equal([new Sending.Arrived(posts[0].Ts), new Sending.Arrived(posts[1].Ts)], [first, second]);
        Assert.All(posts, p => Assert.Equal("DADA", p.Channel));
        Assert.Single(slack.Calls, c => c is { Method: "users.lookupByEmail", Body: "email=ada@example.org" });
        Assert.Single(slack.Calls, c => c is { Method: "conversations.open", Body: "UADA" });
    }

    [Fact]
    public async Task Nobody_of_that_address_and_guests_are_refused_for_good()
    {
        slack.Users["UBO"] = ("bo@example.org", "UTC", IsGuest: true);

        var nobody = await outbound.SendAsync(
            new Destination.Direct(9, EmailAddress.Parse("x@example.org")),
            Hello,
            "k",
            Cancel
        );
        var guest = await outbound.SendAsync(
            new Destination.Direct(8, EmailAddress.Parse("bo@example.org")),
            Hello,
            "k",
            Cancel
        );

        Assert.Equal(new Sending.Refused("users_not_found"), nobody);
        Assert.IsType<Sending.Refused>(guest);
        Assert.Empty(slack.Standing);
    }

    [Theory]
    [InlineData("channel_not_found")]
    [InlineData("is_archived")]
    [InlineData("not_in_channel")]
    public async Task What_Slack_refuses_for_good_is_said_in_its_own_words(string error)
    {
        slack.ThenError("chat.postMessage", error);

        Assert.Equal(new Sending.Refused(error), await outbound.SendAsync(Hall, Hello, "k", Cancel));
    }

    [Fact]
    public async Task A_method_that_has_had_enough_is_left_alone_as_long_as_Slack_asks()
    {
        slack.ThenLimited("chat.postMessage", 30);

        var limited = await outbound.SendAsync(Hall, Hello, "k", Cancel);
        var meanwhile = await outbound.SendAsync(Ada, Hello, "k2", Cancel);

        Assert.Equal(30, Assert.IsType<Sending.NotYet>(limited).After.TotalSeconds);
        Assert.InRange(Assert.IsType<Sending.NotYet>(meanwhile).After.TotalSeconds, 1, 30);
        Assert.Single(slack.Calls, c => c.Method == "chat.postMessage");
    }

    [Fact]
    public async Task After_a_short_wait_it_is_sent_all_the_same()
    {
        slack.ThenLimited("chat.postMessage", 1);

        Assert.IsType<Sending.Arrived>(await outbound.SendAsync(Hall, Hello, "k", Cancel));
    }

    [Fact]
    public async Task A_token_that_does_not_hold_is_a_matter_of_the_settings_and_not_of_the_message()
    {
        slack.ThenError("chat.postMessage", "invalid_auth");

        var refused = await outbound.SendAsync(Hall, Hello, "k", Cancel);
        var before = state.Refused;
        await outbound.SendAsync(Hall, Hello, "k", Cancel);

        Assert.IsType<Sending.NotYet>(refused);
        Assert.Equal(["Slack:BotToken"], before.Keys);
        Assert.Empty(state.Refused);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_that_breaks_after_the_message_left_leaves_it_in_doubt_and_it_can_be_looked_up(
        bool keeps
    )
    {
        slack.ThenBreaks("chat.postMessage", keeps);

        var outcome = await outbound.SendAsync(Ada, Hello, "owed:1", Cancel);
        var found = await outbound.FindAsync(Ada, "owed:1", Cancel);

        Assert.IsType<Sending.InDoubt>(outcome);
        Assert.Equal(keeps ? new LookUp.There(slack.Standing.Single().Ts) : new LookUp.NotThere(), found);
    }

    [Fact]
    public async Task Where_there_is_no_scope_to_read_it_cannot_be_looked_up() =>
        Assert.Equal(new LookUp.CannotSay(), await outbound.FindAsync(Hall, "owed:1", Cancel));

    [Fact]
    public async Task Of_a_long_message_only_what_is_missing_is_sent_again()
    {
        var rows = Enumerable.Range(1, 150).Select(i => (IReadOnlyList<string>)[$"Person {i}", "x"]).ToList();
        var longer = EveryPart.Reply(new Table("All", ["Name", "Stage"], rows));
        slack.Then("chat.postMessage", _ => Task.FromResult(false)).ThenBreaks("chat.postMessage", keeps: false);

        var first = await outbound.SendAsync(Ada, longer, "long", Cancel);
        var missing = await outbound.FindAsync(Ada, "long", Cancel);
        var again = await outbound.SendAsync(Ada, longer, "long", Cancel);

        Assert.IsType<Sending.InDoubt>(first);
        Assert.Equal(new LookUp.NotThere(), missing);
        Assert.IsType<Sending.Arrived>(again);
        Assert.Equal(2, slack.Standing.Count);
    }

    [Fact]
    public async Task Blocks_that_Slack_will_not_have_go_out_as_text()
    {
        slack.ThenError("chat.postMessage", "invalid_blocks");

        Assert.IsType<Sending.Arrived>(await outbound.SendAsync(Hall, Hello, "k", Cancel));

        Assert.False(slack.Standing.Single().Body.TryGetProperty("blocks", out _));
    }

    [Fact]
    public async Task A_message_is_put_in_other_words_with_its_blocks()
    {
        await outbound.UpdateAsync(Hall, "1.2", Hello, Cancel);

        var update = await slack.NextAsync();
        Assert.Equal(("chat.update", "1.2"), (update.Method, update.Body.GetProperty("ts").GetString()));
        Assert.Equal(1, update.Body.GetProperty("blocks").GetArrayLength());
    }

    [Theory]
    [InlineData("https://hooks.slack.com/commands/1", true)]
    [InlineData("wss://wss-primary.slack.com/link", true)]
    [InlineData("https://hooks.slack-gov.com/commands/1", true)]
    [InlineData("http://127.0.0.1:1/respond", true)]
    [InlineData("http://hooks.slack.com/commands/1", false)]
    [InlineData("https://slack.com.example.org/commands/1", false)]
    [InlineData("https://notslack.com/", false)]
    [InlineData("ws://example.org/", false)]
    [InlineData("file:///etc/passwd", false)]
    public void An_address_is_followed_on_Slacks_hosts_or_this_machines_only(string address, bool may)
    {
        var settings = new SlackSettings("x", null, null, new Uri("http://127.0.0.1:5000/api/"), World.Season.Zone);

        Assert.Equal(may, settings.MayFollow(new Uri(address)));
    }
}
