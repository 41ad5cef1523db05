using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Tests.Support;

/// <summary>
/// The other end of tests/FellowsBot.Sender: a platform on a free port of this machine that counts how often each message
/// arrived, and lets a test do something at the moment one comes in.
/// </summary>
internal sealed class Mailbox : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, int> arrived = new();
    private readonly WebApplication app;
    private int connections;
    private TaskCompletionSource quiet = new();

    private Mailbox()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(
                System.Net.IPAddress.Loopback,
                0,
                listen =>
                    listen.Use(next =>
                        async connection =>
                        {
                            Interlocked.Increment(ref connections);
                            await next(connection);
                            if (Interlocked.Decrement(ref connections) == 0)
                            {
                                quiet.TrySetResult();
                            }
                        }
                    )
            )
        );
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/messages/{key}", TakeAsync);
        app.MapGet("/messages/{key}", (string key) => arrived.ContainsKey(key) ? Results.Ok() : Results.NotFound());
    }

    public string Address => app.Urls.First();

    /// <summary>How often each message arrived, by its key.</summary>
    public IReadOnlyDictionary<string, int> Arrived => arrived;

    /// <summary>How many came in, arrived or not.</summary>
    public int Tries { get; private set; }

    /// <summary>Called with each message before it arrives; false, and it does not.</summary>
    public Func<bool> Before { get; set; } = () => true;

    /// <summary>Called once it has arrived, before the sender hears of it.</summary>
    public Action After { get; set; } = () => { };

    public static async Task<Mailbox> StartAsync()
    {
        var mailbox = new Mailbox();
        await mailbox.app.StartAsync(TestContext.Current.CancellationToken);
        return mailbox;
    }

    /// <summary>Once all that a sender who is gone had put on the way has been read.</summary>
    public async Task QuietAsync()
    {
        quiet = new TaskCompletionSource();
        if (Volatile.Read(ref connections) > 0)
        {
            await quiet.Task.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult TakeAsync(string key)
    {
        lock (arrived)
        {
            Tries++;
            if (!Before())
            {
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            }
            arrived.AddOrUpdate(key, 1, (_, times) => times + 1);
            After();
            return Results.Ok();
        }
    }
}
