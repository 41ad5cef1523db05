using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Tests.Storage;

/// <summary>What goes into SQLite comes out again, and is compared and ordered there as it is here.</summary>
public sealed class SqliteValuesTests : IAsyncLifetime
{
    private static readonly Instant NewYear = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly Duration Tick = Duration.FromTicks(1);

    /// <summary>In order: with and without fractions, a tick apart, around the turn of the year.</summary>
    private static readonly Instant[] Moments =
    [
        Instant.FromUtc(2025, 9, 30, 23, 59, 59),
        Instant.FromUtc(2025, 12, 31, 23, 59, 59),
        Instant.FromUtc(2025, 12, 31, 23, 59, 59) + Tick,
        Instant.FromUtc(2025, 12, 31, 23, 59, 59) + Duration.FromMilliseconds(500),
        Instant.FromUtc(2025, 12, 31, 23, 59, 59) + Duration.FromMilliseconds(500) + Tick,
        NewYear - Tick,
        NewYear,
        NewYear + Tick,
        NewYear + Duration.FromMilliseconds(1),
        NewYear + Duration.FromSeconds(1),
        NewYear + Duration.FromSeconds(10),
        Instant.FromUtc(2026, 10, 1, 9, 0),
    ];

    private readonly SqliteFile file = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await file.MigratedAsync();

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Person Nobody(int number) =>
        new()
        {
            Email = EmailAddress.Parse($"person{number}@example.org"),
            FirstName = "Some",
            LastName = "Body",
        };

    [Fact]
    public async Task A_person_comes_back_exactly_as_they_were_stored()
    {
        var person = new Person
        {
            Version = 3,
            Email = EmailAddress.Parse("Zoë.O'Neil+Fellows@Example.ORG"),
            FirstName = "Zoë",
            LastName = "O'Neil; DROP TABLE People",
            Role = Role.Fellow,
            Zone = DateTimeZoneProviders.Tzdb["America/Argentina/ComodRivadavia"],
            Stage = StageId.Application,
            Status = StageStatus.Withdrawn,
            AppliedOn = new LocalDate(2024, 2, 29),
            OtherDeadlineOn = new LocalDate(2025, 12, 31),
            StartOn = new LocalDate(2025, 10, 20),
            EndOn = new LocalDate(2026, 4, 24),
            Workspace = Workspace.Berkeley,
            ReferencesExpected = 3,
            ReferencesReceived = 0,
            NeedsReferenceNotice = false,
            ExtensionLikelihood = 100,
            OfferSentAt = NewYear - Tick,
            OfferDeadlineAt = Instant.FromUtc(2026, 1, 8, 7, 59, 59),
            OfferStatus = OfferStatus.Declined,
            Mentor = "  Grace Hopper ",
            ExtensionDecision = ExtensionDecision.Undecided,
            ExtensionDecidedOn = new LocalDate(2025, 12, 15),
            ExtensionReleasedAt = NewYear + Tick,
            OwnCutOffAt = Moments[^1],
            OwnCutOffBy = "staff@example.org",
            OwnCutOffGrantedAt = Moments[2],
            OwnCutOffReason = "ill 🤒\nsince Monday",
        };

        var stored = await StoreAsync(person);

        Assert.Equal([person with { Id = stored[0].Id }], stored);
    }

    [Fact]
    public async Task What_is_unknown_comes_back_unknown()
    {
        var stored = await StoreAsync(Nobody(1));

        Assert.Equal([Nobody(1) with { Id = stored[0].Id }], stored);
    }

    [Fact]
    public async Task Addresses_are_kept_and_found_in_lower_case()
    {
        await StoreAsync(Nobody(1) with { Email = EmailAddress.Parse(" ADA@Example.org ") });
        var typed = EmailAddress.Parse("Ada@EXAMPLE.ORG");

        Assert.Equal(["ada@example.org"], await file.ReadAsync("SELECT Email FROM People"));
        await using var db = file.Factory.CreateDbContext();
        Assert.Equal(1, await db.People.CountAsync(p => p.Email == typed, Cancel));
    }

    [Fact]
    public async Task The_same_address_is_not_stored_twice()
    {
        await StoreAsync(Nobody(1));

        await Assert.ThrowsAsync<DbUpdateException>(() => StoreAsync(Nobody(1)));
    }

    [Fact]
    public async Task Somebody_who_changed_the_person_first_is_noticed()
    {
        var person = Assert.Single(await StoreAsync(Nobody(1)));
        await using var db = file.Factory.CreateDbContext();
        db.Entry(person with { Version = 6 }).State = EntityState.Modified;
        db.ChangeTracker.Entries<Person>().Single().Property(p => p.Version).OriginalValue = 5;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task Every_instant_comes_back_to_the_hundred_nanoseconds()
    {
        await StoreMomentsAsync();
        await using var db = file.Factory.CreateDbContext();

        Assert.Equal(
            Moments,
            await db.People.OrderBy(p => p.Id).Select(p => p.OfferDeadlineAt!.Value).ToListAsync(Cancel)
        );
    }

    [Fact]
    public async Task Instants_are_ordered_in_the_database_as_they_are_in_time()
    {
        await StoreMomentsAsync(Moments.Reverse());
        await using var db = file.Factory.CreateDbContext();

        Assert.Equal(
            Moments,
            await db.People.OrderBy(p => p.OfferDeadlineAt).Select(p => p.OfferDeadlineAt!.Value).ToListAsync(Cancel)
        );
    }

    [Fact]
    public async Task Instants_are_compared_in_the_database_as_they_are_in_time()
    {
        await StoreMomentsAsync();
        await using var db = file.Factory.CreateDbContext();

        foreach (var now in Moments)
        {
            var found = (
                Before: await db.People.CountAsync(p => p.OfferDeadlineAt < now, Cancel),
                Until: await db.People.CountAsync(p => p.OfferDeadlineAt <= now, Cancel),
                At: await db.People.CountAsync(p => p.OfferDeadlineAt == now, Cancel),
                After: await db.People.CountAsync(p => p.OfferDeadlineAt > now, Cancel)
            );
            var place = Array.IndexOf(Moments, now);
            Assert.Equal((place, place + 1, 1, Moments.Length - place - 1), found);
        }
    }

    [Fact]
    public async Task An_instant_written_into_the_query_is_compared_like_a_parameter()
    {
        await StoreMomentsAsync();
        await using var db = file.Factory.CreateDbContext();
        var now = NewYear - Tick;

        Assert.Equal(5, await db.People.CountAsync(p => p.OfferDeadlineAt < EF.Constant(now), Cancel));
        Assert.Equal(1, await db.People.CountAsync(p => p.OfferDeadlineAt == EF.Constant(now), Cancel));
        Assert.Equal(6, await db.People.CountAsync(p => p.OfferDeadlineAt < EF.Constant(NewYear), Cancel));
    }

    [Fact]
    public async Task The_earliest_and_the_latest_are_found_in_the_database()
    {
        await StoreMomentsAsync();
        await using var db = file.Factory.CreateDbContext();

        Assert.Equal(
            (Moments[0], Moments[^1]),
            (
                await db.People.MinAsync(p => p.OfferDeadlineAt, Cancel),
                await db.People.MaxAsync(p => p.OfferDeadlineAt, Cancel)
            )
        );
    }

    [Fact]
    public async Task Days_are_ordered_and_compared_in_the_database_as_in_the_calendar()
    {
        LocalDate[] days = [new(2025, 9, 30), new(2025, 10, 1), new(2025, 12, 31), new(2026, 1, 1), new(2026, 1, 10)];
        await StoreAsync([.. days.Reverse().Select((day, n) => Nobody(n) with { OtherDeadlineOn = day })]);
        await using var db = file.Factory.CreateDbContext();

        Assert.Equal(
            days,
            await db.People.OrderBy(p => p.OtherDeadlineOn).Select(p => p.OtherDeadlineOn!.Value).ToListAsync(Cancel)
        );
        Assert.Equal(3, await db.People.CountAsync(p => p.OtherDeadlineOn < new LocalDate(2026, 1, 1), Cancel));
    }

    private Task<List<Person>> StoreMomentsAsync(IEnumerable<Instant>? moments = null) =>
        StoreAsync([.. (moments ?? Moments).Select((at, n) => Nobody(n) with { OfferDeadlineAt = at })]);

    /// <summary>Stores them one after the other, and reads all back with a context of its own.</summary>
    private async Task<List<Person>> StoreAsync(params Person[] people)
    {
        await using (var db = file.Factory.CreateDbContext())
        {
            foreach (var person in people)
            {
                db.Add(person);
            }
            await db.SaveChangesAsync(Cancel);
        }
        await using var fresh = file.Factory.CreateDbContext();
        return await fresh.People.OrderBy(p => p.Id).ToListAsync(Cancel);
    }
}
