using FellowsBot.Channels;
using FellowsBot.Channels.Terminal;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Hosting.Commands;

/// <summary>
/// A conversation at the terminal in which the operator may speak for one person after another, move the time, and see what
/// the bot sends to others: a whole season can be played through in it. Messages go out in trial mode only.
/// </summary>
internal sealed class Chat
{
    public const string Help = """
        /as EMAIL       speak as this person; /as alone = as somebody the bot does not know
        /at INSTANT     it is now then, for example /at 2025-10-06T09:00:00-07:00; /at alone = the bot's own clock
        /in channel|dm  speak where others read along, or between the two of you
        /help           this list
        exit            ends the conversation
        """;

    private readonly Bot bot;
    private readonly TextWriter screen;
    private readonly SaidClock clock;
    private readonly TerminalChannel terminal;
    private readonly string conversation = Guid.NewGuid().ToString("N");
    private string? speaker;
    private Place place = Place.Direct;

    public Chat(Bot bot, TextWriter screen, string? speaker, Instant? at)
    {
        (this.bot, this.screen, this.speaker) = (bot, screen, speaker);
        clock = new SaidClock(bot.Clock) { Said = at };
        terminal = new TerminalChannel(bot.Conversations, bot.Askers, clock);
    }

    /// <summary>Reads line after line until "exit" or the end of the input.</summary>
    public async Task RunAsync(TextReader keyboard, bool isPrompted, CancellationToken cancel)
    {
        while (true)
        {
            if (isPrompted)
            {
                await screen.WriteAsync(
                    $"{await SpeakerAsync(cancel)}{(place is Place.Channel ? ", in a channel" : "")}> "
                );
            }
            if (await keyboard.ReadLineAsync(cancel) is not { } line || line.Trim() is "exit" or "quit")
            {
                return;
            }
            if (line.Trim() is { Length: > 0 } said)
            {
                await HearAsync(said, cancel);
            }
        }
    }

    private async Task HearAsync(string said, CancellationToken cancel)
    {
        if (said.StartsWith('/'))
        {
            await screen.WriteLineAsync(await DirectAsync(said, cancel));
        }
        else
        {
            var request = new TerminalRequest(said, speaker, At: null, place, conversation);
            await screen.WriteLineAsync(TextRenderer.Render(await terminal.AskAsync(request, cancel)));
        }
        if (bot.Settings.IsTrial)
        {
            foreach (var sent in await bot.Deliveries.SweepAsync(clock, cancel))
            {
                var to = sent.Channel is { } channel ? $"#{channel}" : $"to {sent.Person}";
                await screen.WriteLineAsync($"[{to}] {TextRenderer.Render(sent.Message)}");
            }
        }
    }

    /// <summary>What the operator does besides speaking; the words that come back.</summary>
    private async Task<string> DirectAsync(string line, CancellationToken cancel)
    {
        var words = line.Split(' ', 2, StringSplitOptions.TrimEntries);
        var value = words.Length > 1 && words[1].Length > 0 ? words[1] : null;
        switch (words[0], value)
        {
            case ("/as", _):
                speaker = value;
                return $"You speak as {await SpeakerAsync(cancel)}.";
            case ("/at", null):
                clock.Said = null;
                return $"It is {Now()}, by the bot's own clock.";
            case ("/at", { } text) when Moments.TryParse(text, out var moment):
                clock.Said = moment;
                return $"It is {Now()}.";
            case ("/at", _):
                return "Give an ISO instant with an offset, for example /at 2025-10-06T09:00:00-07:00.";
            case ("/in", "channel"):
                place = Place.Channel;
                return "You speak in a channel.";
            case ("/in", "dm"):
                place = Place.Direct;
                return "You speak between the two of you.";
            default:
                return Help;
        }
    }

    private string Now() => Dates.Of(clock.GetCurrentInstant(), bot.Settings.Season.Zone);

    private async Task<string> SpeakerAsync(CancellationToken cancel)
    {
        var asker = await bot.Askers.FindAsync(speaker, cancel);
        return asker.IsStranger ? "somebody unknown"
            : asker.IsStaff ? $"{asker.Name} (staff)"
            : $"{asker.Name} ({asker.Person!.Role.ToString().ToLowerInvariant()})";
    }

    /// <summary>Stands still at the time that was said; without one it is another clock.</summary>
    private sealed class SaidClock(IClock otherwise) : IClock
    {
        public Instant? Said { get; set; }

        public Instant GetCurrentInstant() => Said ?? otherwise.GetCurrentInstant();
    }
}
