using System.Text.Json;
using FellowsBot.Channels.Teams.Protocol;
using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;

namespace FellowsBot.Channels.Teams;

/// <summary>Works on what Teams has sent: words, buttons, and being installed or removed.</summary>
internal sealed class TeamsWorker(
    Listening listening,
    Answering answering,
    Presses presses,
    Arrivals arrivals,
    Invokes invokes,
    Speaker speaker
) : IWorker
{
    public string Platform => Chats.Platform;

    public async Task WorkAsync(Taken taken, CancellationToken cancel)
    {
        var activity = Read(taken);
        switch (activity.Type)
        {
            case ActivityTypes.Invoke:
                await PressedAsync(activity, taken, cancel);
                break;
            case ActivityTypes.Message:
                await SaidAsync(activity, taken, cancel);
                break;
            default:
                await arrivals.WorkAsync(activity, taken.At, cancel);
                break;
        }
    }

    public async Task FailedAsync(Taken taken, string id, CancellationToken cancel)
    {
        var activity = Read(taken);
        var words = $"That failed, and nothing was changed. Please try again; staff can look it up as {id}.";
        if (activity.Type is ActivityTypes.Invoke && invokes.TryShow(taken.What.Key, InvokeResponse.Says(words)))
        {
            return;
        }
        if (activity.Type is ActivityTypes.Message or ActivityTypes.Invoke)
        {
            await speaker.AnswerAsync(Reference.Of(activity), Answering.Words(words), activity.Id, null, cancel);
        }
    }

    private async Task SaidAsync(Activity activity, Taken taken, CancellationToken cancel)
    {
        var isPress = activity.Value is not null && string.IsNullOrWhiteSpace(activity.Text);
        if (!isPress && !SaidText.IsToBot(activity))
        {
            return;
        }
        var by = await listening.PresenceAsync(activity, taken.At, cancel);
        if (isPress)
        {
            await presses.PressBySubmitAsync(by, cancel);
            return;
        }
        var text = SaidText.Of(activity);
        var reply =
            Home.IsAskedFor(text) && by.Place is Place.Direct
                ? await Home.AsReplyAsync(by, listening, cancel)
                : await listening.HearAsync(by, text.Length == 0 ? "help" : text, cancel);
        await answering.SayAsync(by, reply, isQuiet: false, cancel);
        await presses.SettledByWordsAsync(by, reply, cancel);
    }

    private async Task PressedAsync(Activity activity, Taken taken, CancellationToken cancel)
    {
        var by = await listening.PresenceAsync(activity, taken.At, cancel);
        var (shown, then) = await presses.PressAsync(by, cancel);
        var isSeen = invokes.TryShow(taken.What.Key, shown);
        if (then is not null)
        {
            await then();
        }
        else if (!isSeen && shown.Type == InvokeResponse.MessageType)
        {
            await answering.SayAsync(
                by,
                Answering.Words(shown.Value.GetValue<string>()) with
                {
                    Private = true,
                },
                isQuiet: false,
                cancel
            );
        }
    }

    private static Activity Read(Taken taken) => JsonSerializer.Deserialize(taken.What.Body, TeamsJson.Wire.Activity)!;
}
