using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Receiving;

/// <summary>A reminder that somebody got, with what it was about as it stands now.</summary>
/// <param name="Row">The message of the ledger.</param>
/// <param name="Key">What the agenda calls it.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Still">As the agenda owes it still; none = it has been overtaken.</param>
/// <param name="Cohort">Those whom the rule saw.</param>
internal sealed record Reminded(OwedMessage Row, OwedKey Key, Rule Rule, Owed? Still, Cohort Cohort)
{
    /// <summary>The shortest stretch that holds one moment.</summary>
    private static readonly Duration Moment = Duration.FromTicks(1);

    /// <summary>The reminders of one message: the last one that somebody got, or the one of a number; empty where there is none.</summary>
    public static async Task<IReadOnlyList<Reminded>> FindAsync(
        FellowsDb db,
        RuleBook rules,
        Candidates candidates,
        Season season,
        int person,
        long? number,
        Instant now,
        CancellationToken cancel
    )
    {
        var known = Kinds.Rules;
        var own = db.Ledger.Where(m =>
            m.ToPersonId == person
            && known.Contains(m.Rule)
            && (m.State == OwedState.Sent || m.State == OwedState.Late)
            && m.SettledAt <= now
        );
        var last = await own.Where(m => number == null || m.Id == number)
            .OrderByDescending(m => m.SettledAt)
            .ThenByDescending(m => m.Id)
            .FirstOrDefaultAsync(cancel);
        var letter = last?.SentAs;
        List<OwedMessage> rows =
            last is null ? []
            : number is not null || letter is null ? [last]
            : await own.Where(m => m.SentAs == letter).OrderBy(m => m.Id).ToListAsync(cancel);
        var found = new List<Reminded>();
        foreach (var row in rows)
        {
            if (OnceMore.KeyOf(row) is { } key && rules.Find(key.Rule) is { } rule)
            {
                var due = await OnceMore.DueAsync(db, row, key, cancel);
                found.Add(await StillAsync(row, key, rule, due, candidates, season, now, cancel));
            }
        }
        return found;
    }

    /// <summary>The reminder as the agenda owes it by the people as they are now.</summary>
    public static async Task<Reminded> StillAsync(
        OwedMessage row,
        OwedKey key,
        Rule rule,
        Instant due,
        Candidates candidates,
        Season season,
        Instant now,
        CancellationToken cancel
    )
    {
        var moment = Stretch.Of(due, due + Moment);
        var cohort = await candidates.ForAsync([.. rule.Needs(moment, season)], cancel);
        var owed = rule.Between(moment, cohort).FirstOrDefault(o => o.Key == key);
        var about = owed?.About.Where(p => rule.Holds(p, season, now)).ToList();
        return new Reminded(row, key, rule, about is { Count: > 0 } ? owed! with { About = about } : null, cohort);
    }
}
