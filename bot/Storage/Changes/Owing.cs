using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>Writes a message that is owed as a row of the ledger.</summary>
internal static class Owing
{
    /// <summary>
    /// Adds what a change owes. A message that the calendar may owe, too, stands under the name that both give it; where that
    /// one has been said before, under its own.
    /// </summary>
    public static async Task AddAsync(
        FellowsDb db,
        IReadOnlyList<Told> told,
        int changeId,
        Instant due,
        CancellationToken cancel
    )
    {
        var identities = told.Select(t => t.Identity).OfType<string>().ToList();
        List<string> taken =
            identities.Count == 0
                ? []
                : await db.Ledger.Where(m => identities.Contains(m.Key)).Select(m => m.Key).ToListAsync(cancel);
        db.Ledger.AddRange(
            told.Select(
                (t, i) =>
                {
                    var key =
                        t.Identity is not { } same ? $"change:{changeId}:{i}"
                        : taken.Contains(same) ? $"{same}:{changeId}"
                        : same;
                    return Row(key, t, due, changeId);
                }
            )
        );
    }

    public static OwedMessage Row(string key, Told told, Instant due, int? changeId)
    {
        Part[] parts =
        [
            new Paragraph(told.Text),
            .. told.More,
            .. told.Buttons.Count == 0 ? Array.Empty<Part>() : [new Buttons(told.Buttons)],
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
            DueAt = told.NotBefore is { } earliest && earliest > due ? earliest : due,
            Content = StoredJson.Write(parts),
            ChangeId = changeId,
        };
    }
}
