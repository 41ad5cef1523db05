using FellowsBot.Programme;
using FellowsBot.Reminders.Schedules;
using NodaTime;

namespace FellowsBot.Reminders;

/// <summary>Somebody with the deadline that they have ahead.</summary>
public sealed record Facing(Person Person, Deadline Deadline);

/// <summary>
/// The people the agenda looks at, arranged by what can fall due: a rule asks for a stretch of deadlines and sees nobody else.
/// May be everybody, or those whom the database found for a stretch of time (<see cref="Candidates"/>). People who withdrew
/// are left out: they get nothing and are listed nowhere (contract, section 8).
/// </summary>
public sealed class Cohort
{
    private readonly Facing[] cutOffs;
    private readonly Facing[] offers;

    /// <summary>Arranges these people; withdrawn ones may be among them.</summary>
    /// <param name="season">The calendar.</param>
    /// <param name="people">Everybody who can matter; mentors and staff among them.</param>
    /// <param name="counts">How many there are in each stage, where that is known from elsewhere; none = of these people.</param>
    /// <param name="schedules">The schedules made in chat that may come; none = there are none.</param>
    public Cohort(
        Season season,
        IEnumerable<Person> people,
        StageTally? counts = null,
        IReadOnlyList<Schedule>? schedules = null
    )
    {
        (Season, Schedules) = (season, schedules ?? []);
        var all = people.ToList();
        var present = all.Where(p => p.Status is not StageStatus.Withdrawn).ToList();
        Present = present;
        Counts = counts ?? StageTally.Of(all);
        Mentors = new Mentors(present);
        Fellows = [.. present.Where(p => p.Role is Role.Fellow)];
        LackingReferences = [.. present.Where(LacksReferences)];
        cutOffs = ByDeadline(
            present.Where(p => p.Status is StageStatus.Invited or StageStatus.Scheduled),
            standing => standing.CutOff
        );
        offers = ByDeadline(
            present.Where(p => p.OfferStatus is null or OfferStatus.Open),
            standing => standing.Offer?.Deadline
        );
    }

    public Season Season { get; }

    /// <summary>Everybody of them who has not withdrawn.</summary>
    public IReadOnlyList<Person> Present { get; }
    public IReadOnlyList<Schedule> Schedules { get; }
    public Mentors Mentors { get; }
    public IReadOnlyList<Person> Fellows { get; }

    /// <summary>People in the stages that collect references, with fewer than expected; whether still in the running is another matter.</summary>
    public IReadOnlyList<Person> LackingReferences { get; }
    public StageTally Counts { get; }

    /// <summary>Those with something still to hand in, as recorded, whose cut-off lies here; in order of it.</summary>
    public IEnumerable<Facing> CutOffs(Interval deadlines) => Within(cutOffs, deadlines);

    /// <summary>Those with an offer recorded as open, sent or to be sent, whose deadline lies here; in order of it.</summary>
    public IEnumerable<Facing> Offers(Interval deadlines) => Within(offers, deadlines);

    private static bool LacksReferences(Person person) =>
        person.Stage is StageId.Assessment or StageId.Interview or StageId.Final
        && person.ReferencesExpected > (person.ReferencesReceived ?? 0);

    /// <summary>Deadlines as they will be once every fact that is dated later has come true.</summary>
    private Facing[] ByDeadline(IEnumerable<Person> people, Func<Standing, Deadline?> deadline) =>
        [
            .. people
                .Select(p => (Person: p, Deadline: deadline(new Standing(p, Season, Instant.MaxValue))))
                .Where(p => p.Deadline is not null)
                .Select(p => new Facing(p.Person, p.Deadline!))
                .OrderBy(f => f.Deadline.At)
                .ThenBy(f => f.Person.Email.Value, StringComparer.Ordinal),
        ];

    private static IEnumerable<Facing> Within(Facing[] all, Interval deadlines)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].Deadline.At < deadlines.Start ? (middle + 1, high) : (low, middle);
        }
        for (; low < all.Length && all[low].Deadline.At < deadlines.End; low++)
        {
            yield return all[low];
        }
    }
}
