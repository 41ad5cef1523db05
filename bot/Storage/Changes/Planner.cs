using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// Works out what wishes come to, on people as they stand now: once when they are proposed and once more when they are
/// confirmed, by the same rules.
/// </summary>
internal sealed class Planner(ChangeKinds kinds, Season season)
{
    /// <summary>People whom the wishes name by id, with the mentors they name.</summary>
    public static async Task<Dictionary<int, Person>> LoadAsync(
        FellowsDb db,
        IReadOnlyList<Wish> wishes,
        CancellationToken cancel
    )
    {
        var ids = wishes.SelectMany(IdsIn).Distinct().ToList();
        var people = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        if (wishes.Any(w => w is AssignMentor))
        {
            await AddMentorsAsync(db, people, people.Values, cancel);
        }
        return people;
    }

    /// <summary>Adds the mentors whom some people have, so that they can be called by name.</summary>
    public static async Task AddMentorsAsync(
        FellowsDb db,
        Dictionary<int, Person> people,
        IEnumerable<Person> ofWhom,
        CancellationToken cancel
    )
    {
        var addresses = ofWhom
            .Select(p => EmailAddress.TryParse(p.Mentor, out var address) ? address : (EmailAddress?)null)
            .OfType<EmailAddress>()
            .Distinct()
            .ToList();
        if (addresses.Count > 0)
        {
            foreach (var mentor in await db.People.Where(p => addresses.Contains(p.Email)).ToListAsync(cancel))
            {
                people[mentor.Id] = mentor;
            }
        }
    }

    /// <summary>Lays the wishes over the people one after another; the first thing in the way ends it.</summary>
    /// <param name="db">Knows the facts of a person.</param>
    /// <param name="wishes">With everybody found whom they name.</param>
    /// <param name="people">As they stand.</param>
    /// <param name="turn">Who asks or confirms, and when.</param>
    /// <param name="first">The name of whoever confirmed it before, where two must.</param>
    public Planned Make(
        FellowsDb db,
        IReadOnlyList<Wish> wishes,
        Dictionary<int, Person> people,
        Turn turn,
        string? first = null
    )
    {
        var now = new Dictionary<int, Person>(people);
        var everybody = new Deciding(turn.Asker, turn.At, season, now) { First = first };
        var steps = new List<Step>();
        var refused = new List<(Person Whom, Refusal Why)>();
        foreach (var wish in wishes)
        {
            var alike = wishes.Where(w => w.GetType() == wish.GetType());
            var by = everybody with { Together = [.. alike.SelectMany(IdsOf).Distinct()] };
            foreach (var id in IdsOf(wish))
            {
                var one = wish with { Who = Whom.Exactly(id) };
                if (kinds.MayNot(one, now[id], by) is { } mayNot)
                {
                    return new Planned.MayNot(mayNot);
                }
                switch (kinds.For(one, now[id], by))
                {
                    case Plan.Refused no:
                        refused.Add((now[id], no.Why));
                        break;
                    case Plan.Asked asked:
                        return new Planned.Asked(asked, wish, now[id]);
                    case Plan.ForStaff when wishes.Count > 1:
                        return new Planned.Refused(
                            [
                                (
                                    now[id],
                                    new Refusal("one-at-a-time", "Please ask for more time in a message of its own.")
                                ),
                            ],
                            0
                        );
                    case Plan.ForStaff request:
                        return new Planned.ForStaff(request, now[id]);
                    case Plan.Change change:
                        steps.Add(new Step(now[id], change));
                        now[id] = change.After;
                        break;
                }
            }
        }
        // "Chloé passed ages ago, move her on": what is so already does not stand in the way of what else is wanted for her.
        refused.RemoveAll(r => r.Why.Rule is "already-so" && steps.Any(s => s.Before.Id == r.Whom.Id));
        if (refused.Count > 0)
        {
            return new Planned.Refused(refused, steps.Count);
        }
        var facts = people
            .Values.SelectMany(before =>
                Facts
                    .Between(db, before, now[before.Id])
                    .Select(f => new ProposedFact(before.Id, f.Property.Name, f.Before, f.After))
            )
            .ToList();
        // "His references are both there, give him till Wednesday": what is so already is no change beside one.
        var changing = steps.Where(s => s.Change.After != s.Before).ToList();
        return new Planned.Good(changing.Count > 0 ? changing : steps, people, now, facts, everybody);
    }

    private static IEnumerable<int> IdsOf(Wish wish) => wish.Who.Each.OfType<Subject.Exactly>().Select(s => s.PersonId);

    private static IEnumerable<int> IdsIn(Wish wish) =>
        wish.Who.Each.Append((wish as AssignMentor)?.Mentor).OfType<Subject.Exactly>().Select(s => s.PersonId);
}

/// <summary>One person's part of a plan.</summary>
internal sealed record Step(Person Before, Plan.Change Change);

/// <summary>What came of all wishes together.</summary>
internal abstract record Planned
{
    private Planned() { }

    /// <summary>They can be recorded.</summary>
    public sealed record Good(
        IReadOnlyList<Step> Steps,
        IReadOnlyDictionary<int, Person> Before,
        IReadOnlyDictionary<int, Person> After,
        IReadOnlyList<ProposedFact> Facts,
        Deciding By
    ) : Planned;

    /// <summary>The asker may not.</summary>
    public sealed record MayNot(Refusal Why) : Planned;

    /// <summary>Rules are against it for some; how many of the others could be done.</summary>
    public sealed record Refused(IReadOnlyList<(Person Whom, Refusal Why)> Each, int Possible) : Planned;

    /// <summary>Something is asked back about one of them.</summary>
    public sealed record Asked(Plan.Asked Question, Wish Wish, Person Whom) : Planned;

    /// <summary>It goes to the staff as a request.</summary>
    public sealed record ForStaff(Plan.ForStaff Request, Person Whom) : Planned;
}
