using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>Writes a change within a transaction that is already open: people, exact facts, audit, owed messages, revision.</summary>
internal static class ChangeWriter
{
    private const int LongestDoes = 2000;

    /// <summary>The id of the change.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A person was changed by somebody else since they were read.</exception>
    public static async Task<int> WriteAsync(
        FellowsDb db,
        Planned.Good good,
        string intent,
        string? reason,
        int? onBehalfOf,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        var does = string.Join("; ", good.Steps.Select(s => s.Change.Does));
        var change = new ChangeRow
        {
            At = turn.At,
            ByKey = turn.Asker.Key,
            By = turn.Asker.Name,
            Intent = intent,
            Does = does.Length <= LongestDoes ? does : $"{does[..(LongestDoes - 1)]}…",
            Reason = reason,
            ForPersonId = onBehalfOf,
        };
        var id = await WriteAsync(db, change, good.Before, good.After, turn, season, cancel);
        var told = good.Steps.SelectMany(s => s.Change.Told).Distinct().ToList();
        var receivers = told.Select(t => (t.To as Receiver.ToPerson)?.PersonId);
        var due = await Owing.DueAsync(db, receivers, turn.At, season, cancel);
        db.Ledger.AddRange(
            told.Select(
                (t, i) => Owing.Row($"change:{id}:{i}", t, due((t.To as Receiver.ToPerson)?.PersonId), id)
            )
        );
        await db.SaveChangesAsync(cancel);
        return id;
    }

    public static async Task<int> WriteAsync(
        FellowsDb db,
        ChangeRow change,
        IReadOnlyDictionary<int, Person> before,
        IReadOnlyDictionary<int, Person> after,
        Turn turn,
        Season season,
        CancellationToken cancel
    )
    {
        await db.Bookkeeping.ExecuteUpdateAsync(
            set => set.SetProperty(b => b.PeopleRevision, b => b.PeopleRevision + 1),
            cancel
        );
        db.Changes.Add(change);
        await db.SaveChangesAsync(cancel);
        foreach (var person in before.Values)
        {
            var facts = Facts.Between(db, person, after[person.Id]);
            if (facts.Count == 0)
            {
                continue;
            }
            var stored = db.Attach(person with { });
            stored.CurrentValues.SetValues(after[person.Id] with { Version = person.Version + 1 });
            foreach (var fact in facts)
            {
                db.ChangedFacts.Add(Exact(change.Id, person.Id, fact));
                db.Audit.Add(Entry(change, person, after[person.Id], fact, turn, season));
            }
        }
        await db.SaveChangesAsync(cancel);
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
            ForPersonId = change.ForPersonId,
            By = change.By,
            Channel = turn.Channel,
            Reason = change.Reason,
            ChangeId = change.Id,
        };
}
