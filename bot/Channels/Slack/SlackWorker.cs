using System.Text.Json;
using FellowsBot.Channels.Slack.Wire;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>Works on what Slack has sent: messages, mentions, commands, presses, forms, the home tab, and joining a channel.</summary>
internal sealed class SlackWorker(
    Listening listening,
    Answering answering,
    Pressing pressing,
    Home home,
    IAddressBook book,
    SlackApi api,
    SlackPeople people,
    SlackState state
) : IWorker
{
    public string Platform => SlackSettings.Platform;

    /// <summary>Whether an event is one to work on: of a person, and said to the bot.</summary>
    public static bool Matters(Envelope envelope, string? bot)
    {
        var own = BotOf(envelope) ?? bot;
        return envelope.Event switch
        {
            { Type: "message" } e => e
                is { BotId: null, Subtype: null or "file_share", User: not null, Channel: not null }
                && e.User != own
                && (e.ChannelType ?? "im") == "im",
            { Type: "app_mention" } e => e is { BotId: null, User: not null, Channel: not null } && e.User != own,
            { Type: "app_home_opened", User: not null } => true,
            { Type: "member_joined_channel", Channel: not null, User: { } joined } => own is null || joined == own,
            _ => false,
        };
    }

    public async Task WorkAsync(Taken taken, CancellationToken cancel)
    {
        var received = JsonSerializer.Deserialize(taken.What.Body, SlackJson.Default.Received)!;
        var key = $"in:{taken.Id}";
        switch (received)
        {
            case { Event: { Event: { } happened } envelope }:
                await HappenedAsync(envelope, happened, taken, key, cancel);
                break;
            case { Command: { } command } when SpotOf(command) is { } spot:
                var text = string.IsNullOrWhiteSpace(command.Text) ? "help" : command.Text;
                await AnswerAsync(spot, text, null, taken, key, cancel);
                break;
            case { Interaction: { Type: "view_submission" } sent }:
                await pressing.SendAsync(sent, taken.What.Key, taken.At, cancel);
                break;
            case { Interaction: { Type: "message_action" } chosen } when Pressing.SpotOf(chosen) is { } spot:
                await pressing.AskAboutAsync(chosen, spot, key, taken.At, cancel);
                break;
            case { Interaction: { } pressed } when Pressing.SpotOf(pressed) is { } spot:
                if (!taken.IsAgain || !await answering.IsThereAsync(spot, key, cancel))
                {
                    await pressing.PressAsync(pressed, spot, key, taken.At, cancel);
                }
                break;
        }
    }

    public async Task FailedAsync(Taken taken, string id, CancellationToken cancel)
    {
        var received = JsonSerializer.Deserialize(taken.What.Body, SlackJson.Default.Received)!;
        var spot = received switch
        {
            { Event.Event: { Type: "message" or "app_mention" } happened } => SpotOf(happened),
            { Command: { } command } => SpotOf(command),
            { Interaction: { } pressed } => Pressing.SpotOf(pressed),
            _ => null,
        };
        if (spot is not null)
        {
            var words = Answering.Words($"That failed, and nothing was changed. Staff can look it up as {id}.");
            await answering.SayAsync(spot, words with { Private = true }, $"in:{taken.Id}:failed", null, cancel);
        }
    }

    private async Task HappenedAsync(
        Envelope envelope,
        SlackEvent happened,
        Taken taken,
        string key,
        CancellationToken cancel
    )
    {
        switch (happened)
        {
            case { Type: "message" or "app_mention" }:
                var spot = SpotOf(happened);
                if (spot.IsDirect)
                {
                    await book.IsFirstWelcomeAsync(Platform, spot.Channel, taken.At, cancel);
                }
                await AnswerAsync(spot, happened.Text ?? "", BotOf(envelope), taken, key, cancel);
                break;
            case { Type: "app_home_opened", Tab: "messages", Channel: { } channel, User: { } user }:
                if (await book.IsFirstWelcomeAsync(Platform, channel, taken.At, cancel))
                {
                    await WelcomeAsync(new Spot(channel, null, user), taken.At, key, cancel);
                }
                break;
            case { Type: "app_home_opened", User: { } user }:
                if (await listening.WhoAsync(new Spot(user, null, user), taken.At, cancel) is { } by)
                {
                    await home.ShowAsync(by, cancel);
                }
                break;
            case { Type: "member_joined_channel", Channel: { } channel, User: { } joined }
                when joined == (BotOf(envelope) ?? await BotAsync(cancel)):
                if (await book.IsFirstWelcomeAsync(Platform, channel, taken.At, cancel))
                {
                    var hello = Answering.Words(
                        "Hello, I am FellowsBot. Mention me with a question about the fellowship, its stages and its dates; what is about you alone I show to you alone."
                    );
                    await answering.SayAsync(new Spot(channel, null, joined), hello, key, null, cancel);
                }
                break;
        }
    }

    private async Task AnswerAsync(
        Spot spot,
        string text,
        string? bot,
        Taken taken,
        string key,
        CancellationToken cancel
    )
    {
        if (taken.IsAgain && await answering.IsThereAsync(spot, key, cancel))
        {
            return;
        }
        if (await listening.WhoAsync(spot, taken.At, cancel) is not { } by)
        {
            await answering.SayAsync(spot, Listening.NotNow with { Private = true }, key, null, cancel);
            return;
        }
        var said = await listening.ReadAsync(text, bot, cancel);
        var reply = await listening.HearAsync(by, said.Length == 0 ? "help" : said, cancel);
        await answering.SayAsync(spot, reply, key, by.Zone, cancel);
    }

    private async Task WelcomeAsync(Spot spot, Instant at, string key, CancellationToken cancel)
    {
        var by = await listening.WhoAsync(spot, at, cancel);
        var name = by?.Asker.Person is { } person ? $" {person.FirstName}" : "";
        var welcome = Reply.Answer(
            "slack.welcome",
            new Paragraph($"Hello{name}, I am FellowsBot. {For(by?.Asker ?? Asker.Stranger)}"),
            new Buttons([new Button("The calendar", "what are all the dates?"), new Button("Help", "help")])
        );
        await answering.SayAsync(spot, welcome, key, by?.Zone, cancel);
    }

    private static string For(Asker asker) =>
        asker.IsStaff
            ? "Ask me about people, offers and dates, or tell me what happened in a sentence: I propose the change, you confirm it."
        : asker.IsStranger
            ? "Ask me about the programme, its stages and its dates. I do not know you yet; staff can link you by the address of this account."
        : asker.IsMentor
            ? "Ask me about your fellows and the programme's dates; at extension time, tell me whom you recommend."
        : "Ask me where you stand, what is next and until when, or anything about the programme.";

    /// <summary>In a channel the answer goes into the thread of the question.</summary>
    private static Spot SpotOf(SlackEvent said) =>
        new(said.Channel!, said.ThreadTs ?? (Spot.IsDirectChannel(said.Channel!) ? null : said.Ts), said.User!);

    private static Spot? SpotOf(Command command) =>
        command is { UserId: { } user, ChannelId: { } channel }
            ? new Spot(channel, null, user)
            {
                Response = Uri.TryCreate(command.ResponseUrl, UriKind.Absolute, out var url) ? url : null,
            }
            : null;

    private static string? BotOf(Envelope envelope) => envelope.Authorizations?.FirstOrDefault(a => a.IsBot)?.UserId;

    /// <summary>What Slack calls the bot, asked where it is not known yet.</summary>
    private async Task<string?> BotAsync(CancellationToken cancel)
    {
        if (state.BotUser is null && await people.PatientlyAsync(api.TestAsync, cancel) is Answered<Identity>.Good me)
        {
            state.BotUser = me.Value.UserId;
        }
        return state.BotUser;
    }
}
