using System.Threading.Channels;
using FellowsBot.Channels;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Storage;
using FellowsBot.Storage.Platforms;
using FellowsBot.Tests.Support;
using NodaTime.Testing;

namespace FellowsBot.Tests.Channels;

/// <summary>What a platform sends is stored, worked on once in its order, and not lost by a stop.</summary>
public sealed class ReceptionTests : IAsyncLifetime
{
    private readonly SqliteFile file = new();
    private readonly FakeClock clock = new(World.Start);
    private readonly Worker worker = new();
    private readonly SaidLog<Reception> log = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await file.MigratedAsync();

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_comes_in_twice_is_worked_on_once()
    {
        var reception = Started();

        Assert.True(await reception.TakeAsync(Of("1"), Cancel));
        Assert.False(await reception.TakeAsync(Of("1"), Cancel));
        await reception.TakeAsync(Of("2"), Cancel);
        await worker.HasDoneAsync(2);

        Assert.Equal(["1", "2"], worker.Done);
    }

    [Fact]
    public async Task What_a_stop_has_left_is_worked_on_after_the_next_start()
    {
        var reception = Started();
        worker.Hold();
        await reception.TakeAsync(Of("1"), Cancel);
        await reception.TakeAsync(Of("2"), Cancel);
        await worker.HasBegunAsync();
        var stopped = reception.StopAsync();
        worker.GoOn();
        await stopped;
        Assert.Equal(["1"], worker.Done);

        await Started().ResumeAsync(Cancel);
        await worker.HasDoneAsync(2);

        Assert.Equal(["1", "2"], worker.Done);
    }

    [Fact]
    public async Task A_bug_is_told_to_whoever_spoke_logged_with_its_id_and_not_tried_again()
    {
        worker.Throws = true;
        var reception = Started();
        await reception.TakeAsync(Of("1"), Cancel);
        await worker.HasDoneAsync(1);
        await reception.StopAsync();

        var id = Assert.Single(worker.Failed);
        Assert.Contains(id, Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("secret words", log.Lines[0], StringComparison.Ordinal);
        Assert.Empty(await file.ReadAsync("SELECT Id FROM Inbox WHERE HeldUntil IS NOT NULL"));
    }

    private Reception Started()
    {
        var database = SqliteFile.FactoryFor(file.ConnectionString);
        return new(new Inbox(database, new GroupWriter(database), clock, clock, isAlone: true), [worker], log);
    }

    private static Incoming Of(string key) => new("teams", key, "conversation", "{}");

    private sealed class Worker : IWorker
    {
        private readonly Channel<string> ended = Channel.CreateUnbounded<string>();
        private readonly TaskCompletionSource begun = new();
        private TaskCompletionSource? held;

        public string Platform => "teams";
        public bool Throws { get; set; }
        public List<string> Done { get; } = [];
        public List<string> Failed { get; } = [];

        public async Task WorkAsync(Taken taken, CancellationToken cancel)
        {
            begun.TrySetResult();
            if (held is { } hold)
            {
                await hold.Task;
            }
            if (Throws)
            {
                throw new InvalidOperationException("secret words");
            }
            Done.Add(taken.What.Key);
            ended.Writer.TryWrite(taken.What.Key);
        }

        public Task FailedAsync(Taken taken, string id, CancellationToken cancel)
        {
            Failed.Add(id);
            ended.Writer.TryWrite(id);
            return Task.CompletedTask;
        }

        public void Hold() => held = new TaskCompletionSource();

        public void GoOn() => held!.SetResult();

        public Task HasBegunAsync() => begun.Task;

        public async Task HasDoneAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                await ended.Reader.ReadAsync(Cancel);
            }
        }
    }
}
