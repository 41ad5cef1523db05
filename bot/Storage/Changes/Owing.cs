using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>Writes a message that is owed as a row of the ledger.</summary>
internal static class Owing
{
    public static OwedMessage Row(string key, Told told, Instant due, int? changeId)
    {
        Part[] parts =
            told.Buttons.Count == 0
                ? [new Paragraph(told.Text)]
                : [new Paragraph(told.Text), new Buttons(told.Buttons)];
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
            DueAt = due,
            Content = StoredJson.Write(parts),
            ChangeId = changeId,
        };
    }

    /// <summary>When each of these people is told what happens now: at night of their own clock, in the morning (contract, section 8).</summary>
    public static async Task<Func<int?, Instant>> DueAsync(
        FellowsDb db,
        IEnumerable<int?> receivers,
        Instant now,
        Season season,
        CancellationToken cancel
    )
    {
        var ids = receivers.OfType<int>().Distinct().ToList();
        var zones =
            ids.Count == 0
                ? []
                : await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Zone, cancel);
        return id =>
            id is { } person ? QuietHours.Post(now, zones.GetValueOrDefault(person) ?? season.Zone, null) : now;
    }
}
