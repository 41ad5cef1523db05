using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Reminders.Receiving;

/// <summary>What people do not want to be reminded of, by their own word.</summary>
internal sealed class Muting
{
    private readonly ILookup<int, MuteRow> mutes;

    private Muting(IEnumerable<MuteRow> rows) => mutes = rows.ToLookup(r => r.PersonId);

    /// <summary>Everybody's.</summary>
    public static async Task<Muting> ReadAsync(FellowsDb db, CancellationToken cancel) =>
        new(await db.Mutes.Where(m => m.LiftedBy == null).ToListAsync(cancel));

    /// <summary>That of these people.</summary>
    public static async Task<Muting> OfAsync(FellowsDb db, IReadOnlyList<int> people, CancellationToken cancel) =>
        new(
            people.Count == 0
                ? []
                : await db.Mutes.Where(m => m.LiftedBy == null && people.Contains(m.PersonId)).ToListAsync(cancel)
        );

    /// <summary>Why the receiver does not get it, in words that staff can read; none = they do.</summary>
    /// <param name="key">The reminder.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="putOffBy">The change by which the receiver put it off: what they muted before then does not count.</param>
    public string? Why(OwedKey key, Rule rule, int? putOffBy = null)
    {
        if (key.ReceiverId is not { } person || Kinds.IsLast(key, rule))
        {
            return null;
        }
        var against = mutes[person]
            .Where(m => m.Rule == key.Rule && (m.Deadline is null || m.Deadline == key.Deadline))
            .Where(m => putOffBy is null || m.ChangeId > putOffBy)
            .ToList();
        return against.Count == 0 ? null
            : against.Exists(m => m.Deadline is null) ? "they muted it"
            : "they said done";
    }
}
