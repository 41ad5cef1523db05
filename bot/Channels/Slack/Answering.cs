using FellowsBot.Channels.Slack.Kit;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>
/// Says a reply where it belongs: between two, in the thread, or to the asker alone; and keeps at it until it is there, is
/// refused, or nobody waits for it any more.
/// </summary>
internal sealed partial class Answering(
    Speaker speaker,
    SlackPeople people,
    SlackSettings settings,
    SlackState state,
    IPosts posts,
    TimeProvider time
)
{
    /// <summary>Slack takes five posts to the address of a command.</summary>
    private const int MostResponses = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(200);
    private readonly Keeping keeping = new(LongestWait, ShortestWait, time);

    /// <summary>Says it; done when this returns, or logged why not.</summary>
    public async Task SayAsync(Spot spot, Reply reply, string key, DateTimeZone? reader, CancellationToken cancel)
    {
        var pages = speaker.Pages(reply, reader);
        if (spot.Response is { } response && settings.MayFollow(response))
        {
            await RespondAsync(spot, response, reply, pages, key, cancel);
        }
        else if (spot.IsDirect)
        {
            await PostAsync(spot, reply, pages, key, cancel);
        }
        else if (reply.Private || spot.Response is not null)
        {
            await PrivatelyAsync(spot, reply, pages, key, cancel);
        }
        else
        {
            await PostAsync(spot, reply, pages, key, cancel);
        }
    }

    /// <summary>In place of a message that has been pressed; said anew where that message cannot be changed.</summary>
    public async Task ReplaceAsync(
        Spot spot,
        string ts,
        Reply reply,
        string key,
        DateTimeZone? reader,
        CancellationToken cancel
    )
    {
        var pages = speaker.Pages(reply, reader);
        var outcome = await SettledAsync(
            () => speaker.UpdateAsync(spot.Channel, ts, pages[^1], cancel),
            Repeatable,
            cancel
        );
        if (outcome is Sending.Refused)
        {
            await SayAsync(spot, reply, key, reader, cancel);
        }
        else if (reply.About is { } about)
        {
            await posts.KeepAsync(new Post(SlackSettings.Platform, spot.Channel, ts, about), cancel);
        }
    }

    /// <summary>The same for a message that only its reader sees.</summary>
    public async Task ReplaceAsync(
        Spot spot,
        Uri response,
        Reply reply,
        string key,
        DateTimeZone? reader,
        CancellationToken cancel
    )
    {
        var page = speaker.Pages(reply, reader)[^1];
        var outcome = settings.MayFollow(response)
            ? await SettledAsync(
                () => speaker.RespondAsync(response, page, replaces: true, null, cancel),
                Repeatable,
                cancel
            )
            : new Sending.Refused("the address is not Slack's");
        if (outcome is Sending.Refused)
        {
            await SayAsync(spot with { Response = null }, reply, key, reader, cancel);
        }
    }

    /// <summary>Whether the answer to something that was in hand before has gone out.</summary>
    public async Task<bool> IsThereAsync(Spot spot, string key, CancellationToken cancel) =>
        spot.Response is null
        && await speaker.FindAsync(spot.Channel, spot.Thread, key, cancel) is { } found
        && found.ContainsKey(0);

    private async Task RespondAsync(
        Spot spot,
        Uri response,
        Reply reply,
        IReadOnlyList<Page> pages,
        string key,
        CancellationToken cancel
    )
    {
        if (pages.Count > MostResponses)
        {
            var note = speaker.Pages(Words("That is long, so I have sent it to you in a direct message."), null)[0];
            await DirectlyAsync(spot, reply, pages, key, cancel);
            pages = [note];
        }
        foreach (var page in pages)
        {
            var outcome = await SettledAsync(
                () => speaker.RespondAsync(response, page, replaces: false, null, cancel),
                Keeping.CannotSay,
                cancel
            );
            if (outcome is Sending.Refused)
            {
                await PrivatelyAsync(spot, reply, pages, key, cancel);
                return;
            }
        }
    }

    /// <summary>To the asker alone; in a direct message where the channel cannot show it, and a hint without facts where that cannot be either.</summary>
    private async Task PrivatelyAsync(
        Spot spot,
        Reply reply,
        IReadOnlyList<Page> pages,
        string key,
        CancellationToken cancel
    )
    {
        foreach (var page in pages)
        {
            var outcome = await SettledAsync(
                () => speaker.PostEphemeralAsync(spot, page, cancel),
                Keeping.CannotSay,
                cancel
            );
            if (outcome is Sending.Refused)
            {
                await DirectlyAsync(spot, reply, pages, key, cancel);
                return;
            }
        }
    }

    private async Task DirectlyAsync(
        Spot spot,
        Reply reply,
        IReadOnlyList<Page> pages,
        string key,
        CancellationToken cancel
    )
    {
        var (chat, _) = await people.ChatWithAsync(new Contact(SlackSettings.Platform, spot.User), cancel);
        var outcome = chat is null
            ? new Sending.Refused("no conversation with them")
            : await PostAsync(new Spot(chat, null, spot.User), reply, pages, key, cancel);
        if (outcome is Sending.Refused && spot is { IsDirect: false, Response: null })
        {
            var hint = Words(
                "I have an answer for you alone, and cannot reach you: write to me directly and ask again."
            );
            await PostAsync(spot, hint, speaker.Pages(hint, null), $"{key}:hint", cancel);
        }
    }

    private async Task<Sending> PostAsync(
        Spot spot,
        Reply reply,
        IReadOnlyList<Page> pages,
        string key,
        CancellationToken cancel
    )
    {
        var (channel, thread) = (spot.Channel, spot.Thread);
        Sending outcome = new Sending.Arrived();
        for (var i = 0; i < pages.Count && outcome is Sending.Arrived; i++)
        {
            var (page, number) = (pages[i], i + 1);
            outcome = await SettledAsync(
                () => speaker.PostAsync(channel, thread, page, Speaker.Marked(key, number, pages.Count), cancel),
                async () =>
                    await speaker.FindAsync(channel, thread, key, cancel) switch
                    {
                        null => new LookUp.CannotSay(),
                        var found when found.TryGetValue(number, out var id) => new LookUp.There(id),
                        _ => new LookUp.NotThere(),
                    },
                cancel
            );
        }
        if (outcome is Sending.Arrived { Id: { } ts } && reply.About is { } about)
        {
            await posts.KeepAsync(new Post(SlackSettings.Platform, channel, ts, about), cancel);
        }
        return outcome;
    }

    private async Task<Sending> SettledAsync(
        Func<Task<Sending>> send,
        Func<Task<LookUp>> find,
        CancellationToken cancel
    )
    {
        var outcome = await keeping.SettledAsync(send, find, cancel);
        if (outcome is not Sending.Arrived)
        {
            Unsaid(state.Log, outcome.GetType().Name, Reason(outcome));
        }
        return outcome;
    }

    private static string Reason(Sending outcome) =>
        outcome switch
        {
            Sending.Refused refused => refused.Reason,
            Sending.NotYet later => later.Reason,
            Sending.InDoubt doubt => doubt.Reason,
            _ => "",
        };

    internal static Reply Words(string text) => Reply.Say(Outcome.Answered, "slack", text);

    /// <summary>Done twice it is as done once.</summary>
    private static Task<LookUp> Repeatable() => Task.FromResult<LookUp>(new LookUp.NotThere());

    [LoggerMessage(LogLevel.Warning, "An answer did not go out to Slack: {Outcome}, {Reason}")]
    private static partial void Unsaid(ILogger log, string outcome, string reason);
}
