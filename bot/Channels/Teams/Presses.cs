using System.Text.Json;
using System.Text.Json.Nodes;
using FellowsBot.Channels.Teams.Cards;
using FellowsBot.Channels.Teams.Protocol;
using FellowsBot.Channels.Teams.Speaking;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;

namespace FellowsBot.Channels.Teams;

/// <summary>
/// A button that was pressed: what it says is said as the presser's turn. What settles a proposal takes the place of its card;
/// what is not for the presser they hear alone; everything else is an answer like any other.
/// </summary>
internal sealed class Presses(
    Listening listening,
    Answering answering,
    Speaker speaker,
    OpenLists lists,
    IPosts posts,
    Proposals proposals
)
{
    private const int LongestSaying = 4_000;
    private const string Below = "Done: see my message below.";
    private const string NotOurs = "I don't know that button. Ask me in words.";
    private const string ListIsClosed = "I no longer have that list at hand. Ask me for it again.";

    /// <summary>What it shows to the presser; what else it brings about follows, so that they need not wait for it.</summary>
    public async Task<(InvokeResponse Shown, Func<Task>? Then)> PressAsync(Presence by, CancellationToken cancel)
    {
        var data = DataOf(by.What);
        if (FormJson.Text(data, CardButtons.List) is { Length: > 0 } list)
        {
            return (Leaf(by, data, list), null);
        }
        var says = FormJson.Text(data, CardButtons.Say);
        if (says.Length is 0 or > LongestSaying)
        {
            return (InvokeResponse.Says(NotOurs), null);
        }
        var form = FormJson.Read(data, says);
        if (form is not null && Filling.Fill(form, data) is var (text, mistake))
        {
            if (mistake is not null)
            {
                return (InvokeResponse.Shows(CardRenderer.Render(form, mistake)), null);
            }
            says = text;
        }
        var reply = await listening.HearAsync(by, says, cancel);
        if (form is not null && reply.Outcome is Outcome.Clarify or Outcome.Answered or Outcome.Unknown)
        {
            return (InvokeResponse.Shows(CardRenderer.Render(form!, TextRenderer.Render(reply))), null);
        }
        if (reply.Outcome is Outcome.Declined)
        {
            return (InvokeResponse.Says(TextRenderer.Render(reply)), null);
        }
        if (IsSettling(says))
        {
            return Settled(by, reply, cancel);
        }
        var words = by.Place is Place.Channel && reply.Private ? Answering.SentPrivately : Below;
        return (InvokeResponse.Says(words), () => answering.SayAsync(by, reply, isQuiet: true, cancel));
    }

    /// <summary>For a client that knows no Action.Execute: the same, as messages.</summary>
    public async Task PressBySubmitAsync(Presence by, CancellationToken cancel)
    {
        var (shown, then) = await PressAsync(by, cancel);
        if (then is not null)
        {
            await then();
        }
        if (shown.Type == InvokeResponse.MessageType && shown.Value.GetValue<string>() is var words && words != Below)
        {
            // Only to the presser: it may be about them.
            await answering.SayAsync(by, Answering.Words(words) with { Private = true }, isQuiet: false, cancel);
        }
        else if (shown.Type == Attachment.AdaptiveCard && then is null && by.Where.IsPersonal)
        {
            await speaker.ShowAsync(by.Where, (JsonObject)shown.Value, by.Answers, cancel);
        }
    }

    /// <summary>Where a proposal was settled by words, its card loses its buttons.</summary>
    public async Task SettledByWordsAsync(Presence by, Reply reply, CancellationToken cancel)
    {
        if (
            reply.Intent is not ("confirm" or "cancel")
            || reply.Outcome is not (Outcome.Done or Outcome.Answered or Outcome.Proposed)
        )
        {
            return;
        }
        if (proposals.Settled(by.Between) is { } card)
        {
            await speaker.UpdateAsync(card.Where, card.Id, WithoutButtons(reply), cancel, card.IsAlone);
        }
    }

    private (InvokeResponse, Func<Task>?) Settled(Presence by, Reply reply, CancellationToken cancel)
    {
        var card = by.What.ReplyToId;
        if (card is not null && proposals.IsAlone(by.Between, card))
        {
            proposals.Settled(by.Between);
            return (
                InvokeResponse.Shows(
                    lists.Card(reply, speaker.Zones(by.Who.Contact.Zone), by.Where.Whole.ConversationId)
                ),
                async () =>
                {
                    if (await speaker.UpdateAsync(by.Where, card, reply, cancel, isTargeted: true) is Sending.Arrived)
                    {
                        proposals.Posted(reply, by.Between, new WaitingCard(by.Where, card, IsAlone: true));
                    }
                }
            );
        }
        if (by.Where.IsPersonal)
        {
            proposals.Settled(by.Between);
            return (
                InvokeResponse.Shows(lists.Card(reply, speaker.Zones(by.Who.Contact.Zone), by.Where.ConversationId)),
                card is null
                    ? null
                    : async () =>
                    {
                        if (await speaker.UpdateAsync(by.Where, card, reply, cancel) is Sending.Arrived)
                        {
                            // Proposed anew, because things had changed: it waits on the same card.
                            proposals.Posted(reply, by.Between, new WaitingCard(by.Where, card, IsAlone: false));
                            await KeepAsync(by, reply, card, cancel);
                        }
                    }
            );
        }
        if (reply.Parts.Any(p => p is Buttons))
        {
            // Proposed anew, because things had changed; what it is about is not for everybody here.
            return (
                InvokeResponse.Says(Answering.SentPrivately),
                () => answering.SayAsync(by, reply, isQuiet: true, cancel)
            );
        }
        // Others read along: the presser alone sees what came of it. What is recorded shows at once; whatever else the card is to
        // say is put there by whoever keeps the posts.
        return (
            InvokeResponse.Says(TextRenderer.Render(reply)),
            card is null || reply.Outcome is not Outcome.Done
                ? null
                : () => speaker.UpdateAsync(by.Where, card, Answering.Words("This is confirmed and recorded."), cancel)
        );
    }

    private async Task KeepAsync(Presence by, Reply reply, string card, CancellationToken cancel)
    {
        if (reply.About is { } about)
        {
            await posts.KeepAsync(new Post(Chats.Platform, by.Where.ConversationId, card, about), cancel);
        }
    }

    private InvokeResponse Leaf(Presence by, JsonElement data, string list) =>
        data.TryGetProperty(CardButtons.Page, out var page)
        && page.ValueKind is JsonValueKind.Number
        && page.TryGetInt32(out var number)
        && lists.Leaf(list, number, by.Where.Whole.ConversationId) is { } card
            ? InvokeResponse.Shows(card)
            : InvokeResponse.Says(ListIsClosed);

    private static bool IsSettling(string says) =>
        says.StartsWith("confirm ", StringComparison.Ordinal) || says.StartsWith("cancel ", StringComparison.Ordinal);

    private static Reply WithoutButtons(Reply reply) =>
        reply with
        {
            Parts = [.. reply.Parts.Where(p => p is not Buttons)],
        };

    /// <summary>What the button carries, with the entries: in an invoke below its action, in a submit the value itself.</summary>
    private static JsonElement DataOf(Activity what)
    {
        if (what.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return default;
        }
        return
            value.TryGetProperty("action", out var action)
            && action.ValueKind is JsonValueKind.Object
            && action.TryGetProperty("data", out var data)
            ? data
            : value;
    }
}
