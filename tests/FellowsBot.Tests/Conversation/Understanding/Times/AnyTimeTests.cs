using System.Globalization;
using CsCheck;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Times;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Tests.Conversation.Understanding.Times;

/// <summary>What holds for every date and every text.</summary>
public class AnyTimeTests
{
    private const string Alphabet = "adeimnoprstuwy0123459 .,:/-–+'’@#%$()½é\u0301\ud83d";
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    private static readonly Instant Now = Instant.FromUtc(2025, 10, 6, 16, 0);
    private static readonly LocalDate Today = Now.InZone(Zone).Date;

    private static readonly string[] Ways =
    [
        "uuuu-MM-dd",
        "d MMMM uuuu",
        "MMMM d, uuuu",
        "dddd d MMMM uuuu",
        "ddd, d MMM uuuu",
        "MMM d uuuu",
        "dd.MM.uuuu",
        "d-MMM-uuuu",
        "'the 'd' of 'MMMM', 'uuuu",
        "uuuu/MM/dd",
    ];

    private static readonly string[] Fragments =
    [
        .. Phrase.All.SelectMany(p => p.Text.Split(' ')).Distinct(StringComparer.Ordinal),
    ];

    private static readonly Gen<string> Fragment = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]);
    private static readonly Gen<LocalDate> Future = Gen.Int[1, 60_000].Select(Today.PlusDays);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void A_date_written_out_reads_back(int way)
    {
        var pattern = LocalDatePattern.Create(Ways[way], CultureInfo.InvariantCulture);
        Future.Sample(date =>
        {
            var hit = Assert.Single(Phrase.Read($"until {pattern.Format(date)} please", Now, Zone));
            Assert.Equal(new Point(date), hit.Meaning);
            Assert.Equal(1, hit.From);
        });
    }

    [Fact]
    public void A_date_without_its_year_is_the_next_to_come() =>
        Gen.Int[0, 364]
            .Select(Today.PlusDays)
            .Where(date => date < Today.PlusDays(335))
            .Sample(date =>
            {
                var said = LocalDatePattern.CreateWithInvariantCulture("d MMMM").Format(date);
                Assert.Equal(new Point(date), Assert.Single(Phrase.Read(said, Now, Zone)).Meaning);
            });

    [Fact]
    public void A_time_written_out_reads_back_as_the_next_such_time() =>
        Gen.Int[0, 1439]
            .Sample(minute =>
            {
                var time = LocalTime.Midnight.PlusMinutes(minute);
                var said = LocalTimePattern.CreateWithInvariantCulture("'at 'HH:mm").Format(time);
                var point = Assert.IsType<Point>(Assert.Single(Phrase.Read(said, Now, Zone)).Meaning);
                Assert.InRange(point.Resolve(Zone).ToInstant() - Now, Duration.Epsilon, Duration.FromHours(24));
            });

    /// <summary>"Monday to the weekend" went round the week without end.</summary>
    [Fact]
    public async Task From_any_days_to_any_others_comes_to_an_end()
    {
        string[] days = ["monday", "thursdays", "friday", "sunday", "weekday", "weekdays", "weekend", "weekends"];
        var read = Task.Run(
            () =>
                (
                    from one in days
                    from between in new[] { " to ", " through ", "-", " - " }
                    from other in days
                    select Phrase.Read($"every {one}{between}{other} at 9", Now, Zone)
                ).ToList(),
            TestContext.Current.CancellationToken
        );
        var hits = await read.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.All(hits, Assert.NotEmpty);
    }

    [Fact]
    public void Any_text_is_read_without_an_error_and_no_word_twice()
    {
        var noise = Gen.Char[Alphabet].Array[0, 60].Select(chars => new string(chars));
        var phrase = Fragment.Array[0, 12].Select(parts => string.Join(' ', parts));
        var glued = Fragment.Array[0, 6].Select(parts => string.Concat(parts));
        var moments = Gen.Long[0, 8_000_000_000].Select(Instant.FromUnixTimeSeconds);
        Gen.Select(Gen.OneOf(noise, phrase, glued), moments).Sample(Holds, iter: 20_000);
    }

    private static void Holds(string text, Instant now)
    {
        var words = Words.In(Words.Clean(text));
        var free = 0;
        foreach (var hit in Phrase.Read(text, now, Zone))
        {
            Assert.True(hit.From >= free && hit.Count > 0, text);
            free = hit.From + hit.Count;
            Assert.NotNull(MeaningText.Of(hit.Meaning));
            (hit.Meaning as Point)?.Resolve(Zone);
        }
        Assert.True(free <= words.Count, text);
    }
}
