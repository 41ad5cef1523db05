namespace FellowsBot.Channels;

/// <summary>Works on things in order within a lane, a conversation, and on several lanes at once.</summary>
/// <param name="atOnce">On how many lanes at most.</param>
public sealed class Lanes(int atOnce)
{
    private readonly Dictionary<string, Queue<Func<Task>>> lanes = [];
    private readonly Queue<string> ready = [];
    private readonly Lock gate = new();
    private TaskCompletionSource? idle;
    private int busy;
    private bool isStopped;

    /// <summary>How many things wait or are being worked on.</summary>
    public int Waiting { get; private set; }

    /// <summary>Puts work at the end of its lane; false once stopped.</summary>
    /// <param name="lane">What must stay in order.</param>
    /// <param name="work">Must not throw; whatever it throws is lost.</param>
    public bool Add(string lane, Func<Task> work)
    {
        lock (gate)
        {
            if (isStopped)
            {
                return false;
            }
            Waiting++;
            if (lanes.TryGetValue(lane, out var queue))
            {
                queue.Enqueue(work);
                return true;
            }
            lanes.Add(lane, new Queue<Func<Task>>([work]));
            ready.Enqueue(lane);
            Start();
            return true;
        }
    }

    /// <summary>Takes nothing more, lets what is being worked on end, and leaves the rest; waits no longer than this.</summary>
    public async Task StopAsync(TimeSpan longest)
    {
        Task ended;
        lock (gate)
        {
            isStopped = true;
            ready.Clear();
            idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (busy == 0)
            {
                idle.TrySetResult();
            }
            ended = idle.Task;
        }
        await ended.WaitAsync(longest).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Starts as many workers as there are lanes and room for; the gate is held.</summary>
    private void Start()
    {
        while (busy < atOnce && ready.TryDequeue(out var lane))
        {
            busy++;
            _ = Task.Run(() => WorkAsync(lane));
        }
    }

    /// <summary>One thing of a lane; then the lane goes to the end of the line, so that a busy one keeps nobody waiting.</summary>
    private async Task WorkAsync(string lane)
    {
        Func<Task> work;
        lock (gate)
        {
            work = lanes[lane].Dequeue();
        }
        try
        {
            await work();
        }
        finally
        {
            lock (gate)
            {
                Waiting--;
                busy--;
                if (lanes[lane].Count == 0)
                {
                    lanes.Remove(lane);
                }
                else if (!isStopped)
                {
                    ready.Enqueue(lane);
                }
                if (busy == 0)
                {
                    idle?.TrySetResult();
                }
                Start();
            }
        }
    }
}
