using FellowsBot.Channels;
using FellowsBot.Channels.Slack;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>What Slack sends is acknowledged in time whatever the disk does, and is not lost by that.</summary>
public sealed class StoringTests
{
    private static readonly Incoming Something = new("slack", "event:1", "D1", "{}");
    private readonly Disk disk = new();
    private readonly QuickTime time = new();

    [Fact]
    public async Task What_is_stored_in_time_is_acknowledged_then()
    {
        var stored = disk.Next();
        var storing = Started().StoreAsync(Something);
        stored.SetResult(true);

        await storing;

        Assert.Equal(1, disk.Tries);
    }

    [Fact]
    public async Task What_cannot_be_stored_at_once_is_not_acknowledged_so_that_Slack_sends_it_again()
    {
        disk.Next().SetException(new IOException("full"));

        await Assert.ThrowsAsync<IOException>(() => Started().StoreAsync(Something));

        Assert.Equal(1, disk.Tries);
    }

    [Fact]
    public async Task What_was_acknowledged_before_it_was_stored_is_kept_at_until_it_is()
    {
        var slow = disk.Next();
        disk.Next().SetException(new IOException("locked still"));
        var last = disk.Next();

        await Started().StoreAsync(Something);
        slow.SetException(new IOException("locked"));
        last.SetResult(true);

        await disk.StoredAsync();
        Assert.Equal(3, disk.Tries);
    }

    private Storing Started() =>
        new(new Reception(disk, [], NullLogger<Reception>.Instance), NullLogger.Instance, time);

    /// <summary>An inbox whose every answer is the test's.</summary>
    private sealed class Disk : IInbox
    {
        private readonly Queue<TaskCompletionSource<bool>> answers = [];
        private readonly TaskCompletionSource stored = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Tries { get; private set; }

        public TaskCompletionSource<bool> Next()
        {
            var answer = new TaskCompletionSource<bool>();
            answers.Enqueue(answer);
            return answer;
        }

        public Task StoredAsync() =>
            stored.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        public async Task<bool> TakeAsync(Incoming incoming, Action<Taken> queue, CancellationToken cancel)
        {
            Tries++;
            var isNew = await answers.Dequeue().Task;
            stored.TrySetResult();
            return isNew;
        }

        public Task DoneAsync(long id) => Task.CompletedTask;

        public Task<IReadOnlyList<Taken>> LeftAsync(string platform, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<Taken>>([]);
    }
}
