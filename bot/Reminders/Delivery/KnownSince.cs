using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>
/// Since when people, their offers and their stages are known: a mark that had passed before then is not owed (contract,
/// section 9). Read from the imports that added people and from the audit.
/// </summary>
internal sealed class KnownSince
{
    private static readonly string[] OfOffers = ["offer_sent_at", "offer_deadline_at"];
    private static readonly string[] OfStages = ["stage"];
    private readonly IReadOnlyList<Arrival> arrivals;
    private readonly ILookup<int, (string Field, Instant At)> changes;

    private KnownSince(IReadOnlyList<Arrival> arrivals, ILookup<int, (string Field, Instant At)> changes) =>
        (this.arrivals, this.changes) = (arrivals, changes);

    /// <summary>What was learnt of these people after a moment.</summary>
    public static async Task<KnownSince> ReadAsync(
        FellowsDb db,
        IReadOnlyList<int> people,
        Instant after,
        CancellationToken cancel
    )
    {
        var fields = OfOffers.Concat(OfStages).ToList();
        var lowest = people.Min();
        var came = await db
            .Arrivals.Where(a => a.LastPersonId >= lowest)
            .OrderBy(a => a.LastPersonId)
            .ToListAsync(cancel);
        var learnt = await db
            .Audit.Where(a => a.At > after && fields.Contains(a.Field) && a.PersonId != null)
            .Select(a => new
            {
                a.PersonId,
                a.Field,
                a.At,
            })
            .ToListAsync(cancel);
        return new KnownSince(came, learnt.ToLookup(c => c.PersonId!.Value, c => (c.Field, c.At)));
    }

    /// <summary>Whether what a rule says of somebody became known only after a moment.</summary>
    public bool Came(int person, string rule, Instant after) =>
        arrivals.FirstOrDefault(a => a.LastPersonId >= person)?.At > after
        || FieldsOf(rule) is { } fields && changes[person].Any(c => c.At > after && fields.Contains(c.Field));

    private static string[]? FieldsOf(string rule) =>
        rule.StartsWith("offer.", StringComparison.Ordinal) ? OfOffers
        : rule.StartsWith("stage.", StringComparison.Ordinal) ? OfStages
        : null;
}
