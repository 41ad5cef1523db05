using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FellowsBot.Channels.Slack.Kit;
using FellowsBot.Channels.Slack.Wire;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>
/// Sends messages, each of their pages with care: no faster than Slack takes them, marked so that they can be found again, and
/// as text where Slack will not have the blocks.
/// </summary>
public sealed class Speaker(SlackApi api, Care care, SlackPeople people, SlackSettings settings)
{
    /// <summary>As many as one call gives to apps outside of Slack's directory.</summary>
    private const int LookedAt = 15;

    /// <summary>Slack's words for blocks that it does not take.</summary>
    private static readonly HashSet<string> AboutBlocks = new(StringComparer.Ordinal)
    {
        "invalid_blocks",
        "invalid_blocks_format",
        "msg_blocks_too_long",
        "only_one_table_allowed",
    };

    /// <summary>A reply as messages, for a reader who lives in a zone.</summary>
    internal IReadOnlyList<Page> Pages(Reply reply, DateTimeZone? reader) =>
        BlockKit.Render(reply, reader is null ? [settings.SeasonZone] : [settings.SeasonZone, reader]);

    /// <summary>One page of a message, once.</summary>
    internal Task<Sending> PostAsync(
        string channel,
        string? thread,
        Page page,
        Metadata metadata,
        CancellationToken cancel
    ) =>
        care.SendAsync(
            channel,
            token =>
                WithBlocksAsync(
                    page,
                    (text, blocks) =>
                        api.PostAsync(
                            new PostMessage(channel, text, blocks) { ThreadTs = thread, Metadata = metadata },
                            token
                        ),
                    p => p.Ts
                ),
            cancel
        );

    /// <summary>One page that only its reader sees.</summary>
    internal Task<Sending> PostEphemeralAsync(Spot spot, Page page, CancellationToken cancel) =>
        care.SendAsync(
            $"ephemeral:{spot.Channel}",
            token =>
                WithBlocksAsync(
                    page,
                    (text, blocks) =>
                        api.PostEphemeralAsync(
                            new PostEphemeral(spot.Channel, spot.User, text, blocks) { ThreadTs = spot.Thread },
                            token
                        ),
                    p => p.MessageTs
                ),
            cancel
        );

    /// <summary>Answers a command or press where it was made, seen by one alone.</summary>
    internal Task<Sending> RespondAsync(
        Uri address,
        Page page,
        bool replaces,
        string? thread,
        CancellationToken cancel
    ) =>
        care.SendAsync(
            $"response:{Digest(address.AbsoluteUri)}",
            token =>
                WithBlocksAsync(
                    page,
                    (text, blocks) =>
                        api.RespondAsync(
                            address,
                            new Response(text, blocks) { ReplaceOriginal = replaces, ThreadTs = thread },
                            token
                        ),
                    _ => null
                ),
            cancel
        );

    /// <summary>Puts other words in the place of a message; without buttons there, they are gone.</summary>
    internal Task<Sending> UpdateAsync(string channel, string ts, Page page, CancellationToken cancel) =>
        care.SendAsync(
            $"update:{channel}",
            async token =>
                (await api.UpdateAsync(new UpdateMessage(channel, ts, page.Text, page.Blocks), token)).AsSending(_ =>
                    ts
                ),
            cancel
        );

    /// <summary>The same message without what can be pressed.</summary>
    internal Task<Sending> WithoutButtonsAsync(
        string channel,
        string ts,
        string text,
        IReadOnlyList<JsonElement> blocks,
        CancellationToken cancel
    ) =>
        care.SendAsync(
            $"update:{channel}",
            async token => (await api.UpdateAsync(new RawUpdate(channel, ts, text, blocks), token)).AsSending(_ => ts),
            cancel
        );

    /// <summary>Which pages of a message are there, each with its name; none = it cannot be asked.</summary>
    internal async Task<IReadOnlyDictionary<int, string>?> FindAsync(
        string channel,
        string? thread,
        string key,
        CancellationToken cancel
    )
    {
        var answer = await people.PatientlyAsync(t => api.HistoryAsync(channel, thread, LookedAt, t), cancel);
        if (answer is not Answered<History>.Good good)
        {
            return null;
        }
        var digest = Digest(key);
        var found = new Dictionary<int, string>();
        foreach (var past in good.Value.Messages ?? [])
        {
            if (
                past
                    is {
                        Ts: { } ts,
                        Metadata:
                        { EventType: Metadata.Sent, EventPayload: { ValueKind: JsonValueKind.Object } payload }
                    }
                && payload.TryGetProperty("key", out var its)
                && its.ValueEquals(digest)
                && payload.TryGetProperty("page", out var page)
                && page.TryGetInt32(out var number)
            )
            {
                found[number] = ts;
                if (payload.TryGetProperty("pages", out var pages) && pages.TryGetInt32(out var all) && number == all)
                {
                    found[0] = ts;
                }
            }
        }
        return found;
    }

    /// <summary>What a page carries unseen. The key may say whom it is about, so that only its digest leaves.</summary>
    internal static Metadata Marked(string key, int page, int pages) =>
        new(Metadata.Sent, new Marker(Digest(key), page, pages));

    private static string Digest(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32];

    private static async Task<Sending> WithBlocksAsync<T>(
        Page page,
        Func<string, IReadOnlyList<Block>?, Task<Answered<T>>> send,
        Func<T, string?> id
    )
        where T : class
    {
        var answer = await send(page.Text, page.Blocks);
        return answer is Answered<T>.Bad { Error: var error } && AboutBlocks.Contains(error)
            ? (await send(page.WholeText, null)).AsSending(id)
            : answer.AsSending(id);
    }
}
