using CsCheck;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.People;

/// <summary>The people file going out, and coming back without changing anything.</summary>
public sealed class PeopleExportTests
{
    private const string Columns =
        "email,first_name,last_name,role,time_zone,stage,status,applied_on,other_deadline_on,start_on,end_on,workspace,references_expected,references_received,needs_reference_notice,extension_likelihood,offer_sent_at,offer_deadline_at,offer_status,mentor,extension_decision,extension_decided_on\n";

    [Fact]
    public async Task People_come_in_order_of_address_with_moments_on_their_own_clock()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAsync(
            $"{PeopleWorld.Header},time_zone,offer_sent_at\nzoe@b.org,Zoë,Brandt,Europe/London,2025-10-20T15:30:00-07:00\nada@example.org,Ada,Okafor,,2025-09-30T22:00Z\n"
        );

        Assert.Equal(
            Columns
                + "ada@example.org,Ada,Okafor,applicant,,,,,,,,,,,,,2025-09-30T15:00:00-07:00,2025-10-07T15:00:00-07:00,,,,\n"
                + "zoe@b.org,Zoë,Brandt,applicant,Europe/London,,,,,,,,,,,,2025-10-20T23:30:00+01:00,2025-10-27T23:30:00+00:00,,,,\n",
            await world.ExportAsync()
        );
    }

    [Fact]
    public async Task Nobody_is_a_header_alone()
    {
        using var world = await PeopleWorld.CreateAsync();

        Assert.Equal(Columns, await world.ExportAsync());
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\"")]
    [InlineData("\"quoted\", and more")]
    [InlineData("O'Neill; |x|\\")]
    [InlineData("美咲 👩‍🚀 é e\u0301")]
    [InlineData("\u200Fעברית\u200F")]
    public async Task Awkward_names_come_back_exactly(string name)
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAsync($"{PeopleWorld.Header}\nada@example.org,\"{name.Replace("\"", "\"\"")}\",Okafor\n");

        var csv = await world.ExportAsync();
        var report = await world.ImportAsync(csv);

        Assert.Equal(name, (await world.AdaAsync()).FirstName);
        Assert.Equal((0, 0, 1), (report.Added, report.Changed, report.Unchanged));
        Assert.Equal(csv, await world.ExportAsync());
    }

    [Fact]
    public async Task A_moment_stored_more_finely_than_the_file_writes_it_does_not_change_either()
    {
        using var world = await PeopleWorld.CreateAsync();
        var sent = Instant.FromUtc(2025, 9, 30, 22, 0) + Duration.FromMilliseconds(1234);
        await world.AddAsync([
            Plain("ada@example.org") with
            {
                OfferSentAt = sent,
                OfferDeadlineAt = sent.Plus(Duration.FromDays(7)),
            },
        ]);
        var before = await world.PeopleAsync();

        var report = await world.ImportAsync(await world.ExportAsync());

        Assert.Equal(1, report.Unchanged);
        Assert.Equal(before, await world.PeopleAsync());
    }

    [Fact]
    public async Task A_clock_that_is_not_whole_minutes_from_UTC_is_written_in_UTC()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("time_zone,offer_sent_at", "Africa/Monrovia,1960-01-01T12:00Z");

        var csv = await world.ExportAsync();

        Assert.Contains(",1960-01-01T12:00:00+00:00,1960-01-08T12:00:00+00:00,", csv);
        Assert.Equal(1, (await world.ImportAsync(csv)).Unchanged);
    }

    [Fact]
    public async Task What_an_export_contains_is_noted_once_it_is_written()
    {
        using var world = await PeopleWorld.CreateAsync();
        await world.ImportAdaAsync("status", "invited");
        world.ChangeAdaInChat("status", p => p with { Status = StageStatus.Passed });
        var last = (await world.AuditAsync())[^1].Id;

        await Assert.ThrowsAsync<IOException>(() =>
            new PeopleExport(world.Databases, world.Season).RunAsync(
                new FullDisk(),
                TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(0, (await world.BookkeepingAsync()).ExportedAuditId);

        await world.ExportAsync();
        Assert.Equal(last, (await world.BookkeepingAsync()).ExportedAuditId);
    }

    [Fact]
    public async Task Whoever_goes_out_comes_back_the_same() =>
        await AnyPerson
            .Gen.List[0, 8]
            .SampleAsync(
                async people =>
                {
                    using var here = await PeopleWorld.CreateAsync();
                    using var elsewhere = await PeopleWorld.CreateAsync();
                    await here.AddAsync(people.DistinctBy(p => p.Email));

                    var csv = await here.ExportAsync();
                    var again = await here.ImportAsync(csv);
                    var moved = await elsewhere.ImportAsync(csv);

                    Assert.Equal((0, 0, true, true), (again.Added, again.Changed, again.Succeeded, moved.Succeeded));
                    Assert.Equal(csv, await here.ExportAsync());
                    Assert.Equal(csv, await elsewhere.ExportAsync());
                },
                iter: 60
            );

    private static Person Plain(string email) =>
        new()
        {
            Email = EmailAddress.Parse(email),
            FirstName = "Ada",
            LastName = "Okafor",
        };

    private sealed class FullDisk : StringWriter
    {
        public override Task FlushAsync() => throw new IOException("No space left on device");

        public override Task FlushAsync(CancellationToken cancellationToken) => FlushAsync();
    }
}
