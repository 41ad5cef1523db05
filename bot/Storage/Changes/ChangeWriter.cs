using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>Writes a change within a transaction that is already open: people, exact facts, audit, owed messages, revision.</summary>
internal static class ChangeWriter
{
    private const int LongestDoes = 2000;
    private const int LongestReason = 1000;
    private const int LongestName = 254;

    /// <summary>The id of the change.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A person was changed by somebody else since they were read.</exception>
    public static async Task<int> WriteAsync(
        FellowsDb db,
        Planned.Good good,
        string intent,
        int? onBehalfOf,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var why = good
            .Steps.GroupBy(s => s.Before.Id)
            .ToDictionary(g => g.Key, g => Why.Of([.. g.Select(s => s.Change.Exactly)]));
        var change = new ChangeRow
        {
            At = turn.At,
            ByKey = turn.Asker.Key,
            By = Short(good.By.Names, LongestName),
            Intent = intent,
            Does = Short(string.Join("; ", good.Steps.Select(s => s.Change.Does)), LongestDoes),
            Reason = Together(why.Values.Select(w => w.Reason)) is { } reason ? Short(reason, LongestReason) : null,
            ForPersonId = onBehalfOf,
        };
        var id = await WriteAsync(db, change, good.Before, good.After, why, turn, season, cancel);
        var told = good.Steps.SelectMany(s => s.Change.Told).Distinct().ToList();
        await Owing.AddAsync(db, told, id, turn.At, season, cancel);
        await db.SaveChangesAsync(cancel);
        return id;
    }

    public static async Task<int> WriteAsync(
        FellowsDb db,
        ChangeRow change,
        IReadOnlyDictionary<int, Person> before,
        IReadOnlyDictionary<int, Person> after,
        IReadOnlyDictionary<int, Why> why,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var moved = before.Values.ToDictionary(p => p.Id, p => Facts.Between(db, p, after[p.Id]));
        var nameless = moved.Values.SelectMany(f => f).Any(f => Facts.OfNames.Contains(f.Property.Name)) ? 0 : 1;
        await db.Bookkeeping.ExecuteUpdateAsync(
            set =>
                set.SetProperty(b => b.PeopleRevision, b => b.PeopleRevision + 1)
                    .SetProperty(b => b.NamelessRevisions, b => b.NamelessRevisions + nameless),
            cancel
        );
        db.Changes.Add(change);
        await db.SaveChangesAsync(cancel);
        foreach (var person in before.Values)
        {
            var facts = moved[person.Id];
            if (facts.Count == 0)
            {
                continue;
            }
            var stored = db.Attach(person with { });
            stored.CurrentValues.SetValues(after[person.Id] with { Version = person.Version + 1 });
            foreach (var fact in facts)
            {
                db.ChangedFacts.Add(Exact(change.Id, person.Id, fact));
                db.Audit.Add(
                    Entry(change, person, after[person.Id], fact, why.GetValueOrDefault(person.Id), turn, season)
                );
            }
        }
        await db.SaveChangesAsync(cancel);
        var ofOffers = moved.Where(m =>
            m.Value.Any(f => f.Property.Name.StartsWith("Offer", StringComparison.Ordinal))
        );
        var stale = ofOffers.Select(m => Abouts.Offer(m.Key)).ToList();
        if (stale.Count > 0)
        {
            await Stale.MarkAsync(db, turn.At, cancel, [.. stale, Abouts.Offers]);
        }
        return change.Id;
    }

    private static ChangedFact Exact(int change, int person, Facts.Change fact) =>
        new()
        {
            ChangeId = change,
            PersonId = person,
            Fact = fact.Property.Name,
            Before = fact.Before,
            After = fact.After,
        };

    private static AuditEntry Entry(
        ChangeRow change,
        Person before,
        Person after,
        Facts.Change fact,
        Why? why,
        Turn turn,
        Season season
    ) =>
        new()
        {
            At = change.At,
            PersonId = before.Id,
            Field = fact.Column,
            Before = Facts.Written(fact.Property, fact.Before, before.ZoneIn(season)),
            After = Facts.Written(fact.Property, fact.After, after.ZoneIn(season)),
            Source = AuditEntry.FromChat,
            ByPersonId = turn.Asker.Person?.Id,
            By = change.By,
            ForPersonId =
                change.ForPersonId
                ?? (why is { IsOwnWish: true } && turn.Asker.Person?.Id != before.Id ? before.Id : null),
            Channel = turn.Channel,
            Reason = why?.Reason,
            ChangeId = change.Id,
        };

    /// <summary>One reason for all as it is; different ones in a row.</summary>
    private static string? Together(IEnumerable<string?> reasons)
    {
        var given = reasons.OfType<string>().Distinct().ToList();
        return given.Count == 0 ? null : string.Join("; ", given);
    }

    private static string Short(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)]}…";
}

/// <summary>Who records a change: whoever asked for it, and a second member of staff where one had to confirm it.</summary>
internal sealed record ByWhom(string Key, string Name)
{
    public static ByWhom Of(ProposalRow row, Turn turn)
    {
        if (row.State is not ProposalState.WaitingForSecond)
        {
            return new ByWhom(turn.Asker.Key, turn.Asker.Name);
        }
        var both = $"{row.AskerName}, with {turn.Asker.Name}";
        return new ByWhom(row.AskerKey, both[..Math.Min(both.Length, ProposalMapping.LongestName)]);
    }
}

/// <summary>Why one person was changed.</summary>
/// <param name="Reason">In the words of whoever asked for it.</param>
/// <param name="IsOwnWish">Whether it is the person's own act or wish, which somebody else may have recorded for them.</param>
internal sealed record Why(string? Reason, bool IsOwnWish)
{
    public static readonly IReadOnlyDictionary<int, Why> Unsaid = new Dictionary<int, Why>();

    public static Why Of(IReadOnlyList<Wish> wishes) =>
        new(
            wishes.Select(w => w.Reason).FirstOrDefault(r => r is not null),
            wishes.Any(w => w is AnswerOffer or SetStatus { Status: StageStatus.Withdrawn })
        );
}
