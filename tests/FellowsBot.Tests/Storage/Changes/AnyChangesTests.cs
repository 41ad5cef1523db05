using System.Globalization;
using CsCheck;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Tests.Storage.Changes;

/// <summary>
/// Any wishes, by anybody, confirmed, dropped, confirmed late or undone, while the clock runs: people stay valid, the audit
/// has every fact that moved, and undoing everything ends exactly where it began.
/// </summary>
public class AnyChangesTests
{
    private static readonly string[] Askers =
    [
        "grace@example.org",
        "priya@example.org",
        "noor@example.org",
        "ada@example.org",
        "bo@example.org",
        "cy@example.org",
    ];
    private static readonly string[] About = ["ada", "bo", "cy"];

    private static readonly Gen<Step> AnyStep = Gen.Select(
        Gen.Int[0, 9],
        Gen.Frequency((6, Gen.Int[0, 1]), (2, Gen.Int[2, 5])),
        Gen.Int[0, 2],
        Gen.Int[0, AnyWish.Kinds - 1],
        Gen.Int[0, 100],
        Gen.Int[0, 60],
        (how, asker, about, kind, value, hours) => new Step(how, asker, about, kind, value, hours)
    );

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leave_people_valid_lose_no_audit_and_can_be_undone_to_exactly_what_was() =>
        await AnyStep.Array[1, 14].SampleAsync(RunAsync, iter: 25, threads: 1);

    /// <summary>One thing that happens, as numbers: how, by whom, about whom, which wish with which value, and how many hours later.</summary>
    private sealed record Step(int How, int Asker, int About, int Kind, int Value, int Hours);

    private static async Task RunAsync(Step[] steps)
    {
        await using var world = await World.WithAsync(
            A.Staff("Grace Mbeki"),
            A.Staff("Priya Raman").With(zone: "Europe/London"),
            A.Mentor("Noor Haddad"),
            A.Applicant("Ada Okafor")
                .With(
                    stage: StageId.Offer,
                    offerSent: "2025-09-30T15:00:00-07:00",
                    offerDeadline: "2025-10-07T15:00:00-07:00",
                    offer: OfferStatus.Open
                ),
            A.Fellow("Bo Xu").With(stage: StageId.Programme, zone: "Asia/Tokyo"),
            A.Applicant("Cy Young").With(stage: StageId.Interview, status: StageStatus.Submitted, references: (1, 2))
        );
        world.MoveTo("2025-09-01T09:00:00-07:00");
        var first = await world.EverybodyAsync();
        var covered = world.Bot.Answers.Covered.ToHashSet();
        foreach (var step in steps)
        {
            world.Clock.Advance(Duration.FromHours(step.Hours));
            await TakeAsync(world, step, covered);
        }
        await UndoAllAsync(world);
        Assert.Equal(first, (await world.EverybodyAsync()).Select((p, i) => p with { Version = first[i].Version }));
    }

    private static async Task TakeAsync(World world, Step step, HashSet<Type> covered)
    {
        var wish = AnyWish.Of(
            step.Kind,
            step.Value,
            world.Clock.GetCurrentInstant(),
            Askers[step.Asker] == $"{About[step.About]}@example.org" ? Whom.Asker : Whom.Named(About[step.About])
        );
        if (!covered.Contains(wish.GetType()))
        {
            return;
        }
        var asker = Askers[step.Asker];
        var before = await SeenAsync(world);
        var heard = step.How switch
        {
            0 => await world.UndoAsync(asker),
            1 => await DropAsync(world, wish, asker),
            2 => await LateAsync(world, wish, asker),
            _ => await YesAsync(world, wish, asker),
        };
        await CheckAsync(world, before, heard);
    }

    private static async Task<Heard> YesAsync(World world, Wish wish, string asker)
    {
        var proposal = await world.AnswerAsync(wish, asker);
        return proposal.Outcome is Outcome.Proposed ? await world.YesAsync(proposal, asker) : proposal;
    }

    private static async Task<Heard> DropAsync(World world, Wish wish, string asker)
    {
        var proposal = await world.AnswerAsync(wish, asker);
        return proposal.Outcome is Outcome.Proposed ? await world.NoAsync(proposal, asker) : proposal;
    }

    private static async Task<Heard> LateAsync(World world, Wish wish, string asker)
    {
        var proposal = await world.AnswerAsync(wish, asker);
        world.Clock.Advance(Duration.FromMinutes(11));
        return proposal.Outcome is Outcome.Proposed ? await world.YesAsync(proposal, asker) : proposal;
    }

    private static async Task CheckAsync(World world, Seen before, Heard heard)
    {
        var after = await SeenAsync(world);
        var made = after.Changes - before.Changes;
        Assert.InRange(made, 0, heard.Outcome is Outcome.Done ? 1 : 0);
        Assert.Equal(before.Revision + made, after.Revision);
        if (made == 0)
        {
            Assert.Equal(before.People, after.People);
            Assert.Equal(before.Facts, after.Facts);
        }
        Assert.Equal(after.Facts, after.Audit);
        Assert.Equal(after.Facts.Count, after.Facts.Distinct().Count());
        foreach (var person in after.People)
        {
            Assert.Empty(person.Contradictions());
            Assert.False(
                person.Status is not null and not (StageStatus.Withdrawn or StageStatus.Rejected)
                    && person.Stage is null
            );
            Assert.False(person.OwnCutOffAt is not null && person.Stage?.HasCutOff() is not true);
            Assert.Equal(person.OwnCutOffAt is null, person.OwnCutOffGrantedAt is null);
            Assert.False(person.OfferStatus is OfferStatus.Accepted && person.OfferSentAt is null);
        }
    }

    private static async Task UndoAllAsync(World world)
    {
        while (true)
        {
            var last = await world.ReadAsync(db =>
                db.Changes.Where(c => c.Undoes == null && c.UndoneBy == null)
                    .OrderByDescending(c => c.Id)
                    .FirstOrDefaultAsync(Cancel)
            );
            if (last is null)
            {
                return;
            }
            var people = await world.EverybodyAsync();
            var author = people.Single(p => last.ByKey == string.Create(CultureInfo.InvariantCulture, $"p{p.Id}"));
            var before = await SeenAsync(world);
            var heard = await world.UndoAsync(author.Email.Value);
            Assert.True(heard.Outcome is Outcome.Done, heard.Text);
            await CheckAsync(world, before, heard);
        }
    }

    private static Task<Seen> SeenAsync(World world) =>
        world.ReadAsync(async db => new Seen(
            await db.People.OrderBy(p => p.Id).ToListAsync(Cancel),
            [
                .. (await db.ChangedFacts.ToListAsync(Cancel))
                    .Select(f => $"{f.ChangeId}/{f.PersonId}/{Column(f.Fact)}")
                    .Order(StringComparer.Ordinal),
            ],
            [
                .. (await db.Audit.ToListAsync(Cancel))
                    .Select(e => $"{e.ChangeId}/{e.PersonId}/{e.Field}")
                    .Order(StringComparer.Ordinal),
            ],
            await db.Changes.CountAsync(Cancel),
            await db.Bookkeeping.Select(b => b.PeopleRevision).SingleAsync(Cancel)
        ));

    private static string Column(string fact) =>
        fact == nameof(Person.Zone)
            ? "time_zone"
            : string.Concat(
                fact.Select(
                    (c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"
                )
            );

    /// <summary>What is stored at a moment, as far as it must hold together.</summary>
    private sealed record Seen(List<Person> People, List<string> Facts, List<string> Audit, int Changes, long Revision);
}

/// <summary>A wish of any kind from two numbers.</summary>
internal static class AnyWish
{
    public const int Kinds = 15;
    private static readonly StageStatus[] Statuses = Enum.GetValues<StageStatus>();
    private static readonly string[] Zones = ["Europe/London", "Asia/Kolkata", "America/New_York"];

    public static Wish Of(int kind, int value, Instant now, Whom who)
    {
        var soon = new Exact(now + Duration.FromHours(1 + value * 5));
        Wish wish = kind switch
        {
            0 or 1 => new SetStatus(Statuses[value % Statuses.Length]),
            2 => new MoveOn(value % 3 == 0 ? null : StageIds.All[value % StageIds.All.Count]),
            3 => new MoreTime(Enum.GetValues<TimeFor>()[value % 3], null, soon),
            4 => new Reopen(Enum.GetValues<TimeFor>()[value % 3], null, soon),
            5 => new CountReferences(value % 4, null, false),
            6 => new CountReferences(null, 1, false),
            7 => new MakeOffer(null, value % 2 == 0 ? null : soon),
            8 => new AnswerOffer(value % 2 == 0),
            9 => new AssignMentor(new Subject.Named("noor")),
            10 => new SetDays(soon, null),
            11 => new SetDays(null, soon),
            12 => new RecordFact(
                value % 2 == 0 ? (Workspace)(value % 3) : null,
                value % 2 == 1 ? Zones[value % 3] : null
            ),
            13 => new DecideExtension(value % 2 == 0 ? ExtensionDecision.Extend : ExtensionDecision.End),
            _ => new Recommend(value % 2 == 0 ? ExtensionDecision.Extend : ExtensionDecision.End),
        };
        return wish with { Who = who, Reason = value % 3 == 0 ? "because it was agreed" : null };
    }
}
