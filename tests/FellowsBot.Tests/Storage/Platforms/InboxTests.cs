using FellowsBot.Conversation.Platforms;
using FellowsBot.Storage;
using FellowsBot.Storage.Platforms;
using FellowsBot.Tests.Support;
using NodaTime.Testing;

namespace FellowsBot.Tests.Storage.Platforms;

/// <summary>What comes in is kept until it has been worked on, and known when it comes again.</summary>
public sealed class InboxTests : IAsyncLifetime
{
    private readonly SqliteFile file = new();
    private readonly FakeClock clock = new(World.Start);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await file.MigratedAsync();

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_same_thing_is_taken_once()
    {
        var inbox = Started();

        Assert.NotNull(await TakeAsync(inbox, "1"));
        Assert.Null(await TakeAsync(inbox, "1"));
        Assert.NotNull(await TakeAsync(inbox, "2"));
        Assert.NotNull(await TakeAsync(inbox, Of("1") with { Platform = "slack" }));
    }

    [Fact]
    public async Task The_same_thing_many_times_at_once_is_taken_once()
    {
        var inbox = Started();

        var taken = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => TakeAsync(inbox, $"{i % 100}")));

        Assert.Equal(100, taken.Count(t => t is not null));
        Assert.Equal(100, taken.OfType<Taken>().Select(t => t.Id).Distinct().Count());
    }

    [Fact]
    public async Task What_comes_in_together_is_queued_in_the_order_in_which_it_came()
    {
        var (inbox, queued) = (Started(), new List<string>());

        await Task.WhenAll(
            Enumerable.Range(0, 300).Select(i => inbox.TakeAsync(Of($"{i:000}"), t => queued.Add(t.What.Key), Cancel))
        );

        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"{i:000}"), queued);
    }

    [Fact]
    public async Task It_is_known_after_a_restart_too()
    {
        await TakeAsync(Started(), "1");

        Assert.Null(await TakeAsync(Started(), "1"));
    }

    [Fact]
    public async Task Two_nodes_take_it_once()
    {
        var (one, other) = (Started(isAlone: false), Started(isAlone: false));

        var taken = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(i => TakeAsync(i % 2 == 0 ? one : other, $"{i / 2}"))
        );

        Assert.Equal(100, taken.Count(t => t is not null));
    }

    [Fact]
    public async Task What_was_in_hand_is_there_after_a_restart_in_its_order_and_what_was_done_is_not()
    {
        var before = Started();
        var first = await TakeAsync(before, "1");
        await TakeAsync(before, "2");
        await TakeAsync(before, "3");
        await before.DoneAsync(first!.Id);

        var left = await Started().LeftAsync("teams", Cancel);

        Assert.Equal(["2", "3"], left.Select(t => t.What.Key));
        Assert.All(left, t => Assert.True(t.IsAgain));
        Assert.All(left, t => Assert.Equal(World.Start, t.At));
    }

    [Fact]
    public async Task What_another_node_has_in_hand_is_left_to_it_until_it_is_gone()
    {
        var (one, other) = (Started(isAlone: false), Started(isAlone: false));
        await TakeAsync(one, "1");
        Assert.Empty(await other.LeftAsync("teams", Cancel));

        clock.AdvanceSeconds(45);
        await one.LeftAsync("teams", Cancel);
        clock.AdvanceSeconds(45);
        Assert.Empty(await other.LeftAsync("teams", Cancel));

        clock.AdvanceSeconds(30);
        Assert.Single(await other.LeftAsync("teams", Cancel));
        Assert.Empty(await Started(isAlone: false).LeftAsync("teams", Cancel));
    }

    [Fact]
    public async Task What_was_said_is_not_kept_once_it_is_answered()
    {
        var inbox = Started();
        var taken = await TakeAsync(inbox, "1");

        await inbox.DoneAsync(taken!.Id);

        Assert.Equal(["1||"], await file.ReadAsync("SELECT Key, Body, HeldUntil FROM Inbox"));
    }

    [Fact]
    public async Task Names_longer_than_a_key_are_still_told_apart()
    {
        var inbox = Started();
        var stem = new string('x', 400);

        Assert.NotNull(await TakeAsync(inbox, $"{stem}1"));
        Assert.NotNull(await TakeAsync(inbox, $"{stem}2"));
        Assert.Null(await TakeAsync(inbox, $"{stem}1"));
    }

    private Inbox Started(bool isAlone = true)
    {
        var database = SqliteFile.FactoryFor(file.ConnectionString);
        return new(database, new GroupWriter(database), clock, clock, isAlone);
    }

    private static Task<Taken?> TakeAsync(Inbox inbox, string key) => TakeAsync(inbox, Of(key));

    private static async Task<Taken?> TakeAsync(Inbox inbox, Incoming incoming)
    {
        Taken? taken = null;
        var isNew = await inbox.TakeAsync(incoming, t => taken = t, Cancel);
        Assert.Equal(isNew, taken is not null);
        return taken;
    }

    private static Incoming Of(string key) => new("teams", key, "conversation", "{\"text\":\"hello\"}");
}
