using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
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
        Instant now,
        Season season,
        CancellationToken cancel
    )
    {
        var due = await DueAsync(db, told.Select(ReceiverOf), now, season, cancel);
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
                    return Row(key, t, t.ActBy <= due(ReceiverOf(t)) ? now : due(ReceiverOf(t)), changeId);
                }
            )
        );
    }

    private static int? ReceiverOf(Told told) => (told.To as Receiver.ToPerson)?.PersonId;

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
            About = told.About,
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
