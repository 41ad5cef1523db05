using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>Writes a message that is owed as a row of the ledger.</summary>
internal static class Owing
{
    public static OwedMessage Row(string key, Told told, Instant due, int? changeId)
    {
        Part[] parts =
        [
            new Paragraph(told.Text),
            .. told.More,
            .. told.Buttons.Count == 0 ? [] : new Part[] { new Buttons(told.Buttons) },
        ];
        return new OwedMessage
        {
            Key = key,
            Rule = told.Rule,
            ToPersonId = (told.To as Receiver.ToPerson)?.PersonId,
            ToChannel = told.To switch
            {
                Receiver.ToStaff => "staff",
                Receiver.ToFellows => "fellows",
                Receiver.ToAnnouncements => "announcements",
                _ => null,
            },
            ToConversation = (told.To as Receiver.ToConversation)?.Id,
            DueAt = due,
            Content = StoredJson.Write(parts),
            ChangeId = changeId,
        };
    }
}
