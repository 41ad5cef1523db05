using FellowsBot.Programme;
using FellowsBot.Reminders.Receiving;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>What is read at once for messages that go out side by side, as it stands just before they do.</summary>
internal sealed class AtHand
{
    private readonly ILookup<(string Rule, int? Person, string? Channel), (Instant DueAt, OwedKey Key)> others;

    private AtHand(
        IReadOnlyDictionary<int, Person> people,
        ILookup<(string Rule, int? Person, string? Channel), (Instant DueAt, OwedKey Key)> others,
        Muting muting
    ) => (People, this.others, Muting) = (people, others, muting);

    /// <summary>What those whom they go to do not want.</summary>
    public Muting Muting { get; }

    /// <summary>Whom they go to, and whom they are about, by number; who is missing is no longer stored.</summary>
    public IReadOnlyDictionary<int, Person> People { get; }

    public static async Task<AtHand> ReadAsync(
        FellowsDb db,
        IReadOnlyList<OwedMessage> messages,
        CancellationToken cancel
    ) =>
        new(
            await PeopleAsync(db, messages, cancel),
            await OthersAsync(db, messages, cancel),
            await Muting.OfAsync(
                db,
                [.. messages.Where(m => m.Content is null).Select(m => m.ToPersonId).OfType<int>().Distinct()],
                cancel
            )
        );

    /// <summary>The messages of the same rule that the same receiver was owed after this one, unless they were overtaken.</summary>
    public IEnumerable<OwedKey> LaterThan(OwedMessage message) =>
        others[(message.Rule, message.ToPersonId, message.ToChannel)]
            .Where(o => o.DueAt > message.DueAt)
            .Select(o => o.Key);

    private static async Task<IReadOnlyDictionary<int, Person>> PeopleAsync(
        FellowsDb db,
        IReadOnlyList<OwedMessage> messages,
        CancellationToken cancel
    )
    {
        var ids = messages
            .SelectMany(m => new[] { m.ToPersonId, OwedKey.TryRead(m.Key)?.SubjectId })
            .OfType<int>()
            .Distinct()
            .ToList();
        return ids.Count == 0
            ? new Dictionary<int, Person>()
            : await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
    }

    private static async Task<ILookup<(string, int?, string?), (Instant, OwedKey)>> OthersAsync(
        FellowsDb db,
        IReadOnlyList<OwedMessage> messages,
        CancellationToken cancel
    )
    {
        var worded = messages.Where(m => m.Content is null).ToList();
        var rules = worded.Select(m => m.Rule).Distinct().ToList();
        var people = worded.Select(m => m.ToPersonId).Distinct().ToList();
        var channels = worded.Select(m => m.ToChannel).Distinct().ToList();
        var after = worded.Count == 0 ? Instant.MaxValue : worded.Min(m => m.DueAt);
        var found =
            worded.Count == 0
                ? []
                : await db
                    .Ledger.Where(m => rules.Contains(m.Rule) && m.DueAt > after && m.State != OwedState.Suppressed)
                    .Where(m => people.Contains(m.ToPersonId) && channels.Contains(m.ToChannel))
                    .Select(m => new
                    {
                        m.Rule,
                        m.ToPersonId,
                        m.ToChannel,
                        m.DueAt,
                        m.Key,
                    })
                    .ToListAsync(cancel);
        return found
            .Select(m => (Of: (m.Rule, m.ToPersonId, m.ToChannel), m.DueAt, Key: OwedKey.TryRead(m.Key)))
            .Where(m => m.Key is not null)
            .ToLookup(m => m.Of, m => (m.DueAt, m.Key!));
    }
}
