using System.Net.WebSockets;
using System.Text.Json;
using FellowsBot.Channels.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Channels.Slack;

/// <summary>
/// Slack over a socket that the bot opens (Socket Mode), for where Slack cannot reach it. Slack closes each socket after a while
/// and says so before: the next one is opened first, and the old one is read to its end, so that nothing is missed between them.
/// </summary>
internal sealed partial class SocketMode(
    SlackApi api,
    SlackPeople people,
    SlackSettings settings,
    SlackState state,
    Intake intake,
    TimeProvider time
)
{
    private const int LargestFrame = 4 * 1024 * 1024;
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Keeps one socket open, two while one takes over from the other, until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var sockets = new List<Task>();
        var wait = FirstWait;
        while (!cancel.IsCancellationRequested)
        {
            var socket = await OpenAsync(cancel);
            if (socket is null)
            {
                await Task.Delay(wait, time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                wait = wait * 2 > LongestWait ? LongestWait : wait * 2;
                continue;
            }
            wait = FirstWait;
            var leaving = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            sockets.RemoveAll(s => s.IsCompleted);
            sockets.Add(ReadAsync(socket, leaving, cancel));
            await leaving.Task;
        }
        await Task.WhenAll(sockets);
    }

    private async Task<ClientWebSocket?> OpenAsync(CancellationToken cancel)
    {
        var answer = await people.PatientlyAsync(api.OpenSocketAsync, cancel);
        if (
            answer is not Answered<SocketOpened>.Good { Value.Url: { } url }
            || !Uri.TryCreate(url, UriKind.Absolute, out var address)
        )
        {
            return null;
        }
        if (!settings.MayFollow(address))
        {
            NotFollowed(state.Log);
            return null;
        }
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = KeepAlive;
        socket.Options.KeepAliveTimeout = 2 * KeepAlive;
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        longest.CancelAfter(LongestConnect);
        try
        {
            await socket.ConnectAsync(address, longest.Token);
            return socket;
        }
        catch (Exception trouble) when (trouble is WebSocketException or OperationCanceledException or IOException)
        {
            NotOpened(state.Log, trouble.GetType().Name);
            socket.Dispose();
            return null;
        }
    }

    /// <summary>Reads a socket to its end; says when the next one is to be opened.</summary>
    private async Task ReadAsync(ClientWebSocket socket, TaskCompletionSource leaving, CancellationToken cancel)
    {
        using var sending = new SemaphoreSlim(1);
        using (socket)
        {
            try
            {
                while (await FrameAsync(socket, cancel) is { } bytes)
                {
                    var frame = JsonSerializer.Deserialize(bytes, SlackJson.Default.Frame);
                    if (frame is { Type: "disconnect" })
                    {
                        Leaving(state.Log, frame.Reason);
                        leaving.TrySetResult();
                    }
                    else if (frame is { EnvelopeId: { } envelope, Payload: { } payload })
                    {
                        // In the order they come; a form alone is waited for beside the others.
                        var taken = TakeAsync(frame, payload);
                        if (frame.Type == "interactive")
                        {
                            _ = AcknowledgeLaterAsync(socket, sending, envelope, taken, cancel);
                        }
                        else
                        {
                            await AcknowledgeAsync(socket, sending, envelope, await taken, cancel);
                        }
                    }
                }
            }
            catch (Exception trouble)
            {
                // Whatever it is, the next socket brings again what was not acknowledged.
                Broke(state.Log, trouble.GetType().Name);
            }
            finally
            {
                leaving.TrySetResult();
                await CloseAsync(socket);
            }
        }
    }

    private async Task<ViewAnswer?> TakeAsync(Frame frame, JsonElement payload)
    {
        var raw = JsonSerializer.SerializeToUtf8Bytes(payload, SlackJson.Default.JsonElement);
        switch (frame.Type)
        {
            case "events_api" when payload.Deserialize(SlackJson.Default.Envelope) is { } envelope:
                await intake.TakeAsync(envelope, raw);
                return null;
            case "slash_commands" when payload.Deserialize(SlackJson.Default.Command) is { } command:
                await intake.TakeAsync(command, raw);
                return null;
            case "interactive" when payload.Deserialize(SlackJson.Default.Interaction) is { } interaction:
                return await intake.TakeAsync(interaction, raw);
            default:
                return null;
        }
    }

    private async Task AcknowledgeLaterAsync(
        ClientWebSocket socket,
        SemaphoreSlim sending,
        string envelope,
        Task<ViewAnswer?> taken,
        CancellationToken cancel
    )
    {
        try
        {
            await AcknowledgeAsync(socket, sending, envelope, await taken, cancel);
        }
        catch (Exception trouble)
        {
            // Slack sends again what is not acknowledged.
            Broke(state.Log, trouble.GetType().Name);
        }
    }

    private static async Task AcknowledgeAsync(
        ClientWebSocket socket,
        SemaphoreSlim sending,
        string envelope,
        ViewAnswer? answer,
        CancellationToken cancel
    )
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(
            new Acknowledged(envelope) { Payload = answer },
            SlackJson.Default.Acknowledged
        );
        await sending.WaitAsync(cancel);
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, cancel);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>A whole frame; none = the socket has been closed.</summary>
    private static async Task<byte[]?> FrameAsync(ClientWebSocket socket, CancellationToken cancel)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), cancel);
            if (part.MessageType is WebSocketMessageType.Close || frame.Length + part.Count > LargestFrame)
            {
                return null;
            }
            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return frame.ToArray();
            }
        }
    }

    private static async Task CloseAsync(ClientWebSocket socket)
    {
        using var longest = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, longest.Token);
        }
        catch (Exception trouble)
            when (trouble
                    is WebSocketException
                        or OperationCanceledException
                        or IOException
                        or InvalidOperationException
            )
        {
            // It is closed already.
        }
    }

    [LoggerMessage(LogLevel.Warning, "Slack names a socket that is not on a host of its own; it is not opened.")]
    private static partial void NotFollowed(ILogger log);

    [LoggerMessage(LogLevel.Warning, "The socket to Slack could not be opened: {Kind}; it is tried again.")]
    private static partial void NotOpened(ILogger log, string kind);

    [LoggerMessage(LogLevel.Information, "Slack is about to close a socket ({Reason}); the next one is opened.")]
    private static partial void Leaving(ILogger log, string? reason);

    [LoggerMessage(LogLevel.Warning, "The socket to Slack has broken: {Kind}; the next one is opened.")]
    private static partial void Broke(ILogger log, string kind);
}
