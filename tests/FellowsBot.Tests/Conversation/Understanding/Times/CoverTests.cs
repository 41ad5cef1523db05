using System.Diagnostics;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Times;
using NodaTime;

namespace FellowsBot.Tests.Conversation.Understanding.Times;

/// <summary>Which words a hit covers, and what it costs to look.</summary>
public class CoverTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly Instant Now = Instant.FromUtc(2025, 10, 6, 16, 0);

    [Theory]
    [InlineData("give Ada until [next Friday at 5pm PT] please")]
    [InlineData("move it to [the 9th of October], and tell Grace")]
    [InlineData("will May accept by [May 5]?")]
    [InlineData("remind us [every Monday at 9] to post")]
    [InlineData("[in two weeks' time] we meet")]
    [InlineData("can I have [two more days]?")]
    [InlineData("[2025-10-09T17:00:00Z] or later")]
    [InlineData("it is due by [17:00 London time] for them")]
    [InlineData("who is here [from 3–7 November] then")]
    public void Covers(string marked)
    {
        var text = Words.Clean(
            marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
        );
        var before = Words.In(marked[..marked.IndexOf('[', StringComparison.Ordinal)]).Count;
        var within = Words
            .In(marked[marked.IndexOf('[', StringComparison.Ordinal)..marked.IndexOf(']', StringComparison.Ordinal)])
            .Count;
        var hit = Assert.Single(TimeReader.Read(text, Words.In(text), Now, Zone));
        Assert.Equal((before, within), (hit.From, hit.Count));
    }

    [Fact]
    public void A_message_without_a_time_costs_no_memory()
    {
        const string Text =
            "could you tell me who has not sent all references yet, and whether Grace Hopper passed stage 2";
        var words = Words.In(Text);
        for (var i = 0; i < 100; i++)
        {
            TimeReader.Read(Text, words, Now, Zone);
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        var hits = TimeReader.Read(Text, words, Now, Zone);
        Assert.Equal((0, 0), (hits.Count, GC.GetAllocatedBytesForCurrentThread() - before));
    }

    [Fact]
    public void A_word_known_as_a_name_is_no_month()
    {
        const string Text = "has June said that May 5 works";
        var words = Words.In(Text);
        Assert.Equal(4, Assert.Single(TimeReader.Read(Text, words, Now, Zone, i => i == 1)).From);
        Assert.Empty(TimeReader.Read(Text, words, Now, Zone, i => i is 1 or 4));
    }

    [Fact]
    public void A_message_is_read_in_well_under_a_tenth_of_a_millisecond()
    {
        const string Text = "could Ada have until next Friday at 5pm London time, or two more days, please?";
        var words = Words.In(Text);
        var fastest = Enumerable.Range(0, 20).Min(_ => Microseconds(Text, words));
        Assert.InRange(fastest, 0, 100);
    }

    private static double Microseconds(string text, IReadOnlyList<Word> words)
    {
        const int Times = 200;
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < Times; i++)
        {
            TimeReader.Read(text, words, Now, Zone);
        }
        return Stopwatch.GetElapsedTime(began).TotalMicroseconds / Times;
    }

    [Fact]
    public void Their_time_is_the_zone_of_whom_the_message_is_about()
    {
        var point = Assert.IsType<Point>(Assert.Single(Phrase.Read("Friday 5pm their time", Now, Zone)).Meaning);
        var theirs = DateTimeZoneProviders.Tzdb["Asia/Kolkata"];
        Assert.Equal(Instant.FromUtc(2025, 10, 10, 11, 30), point.Resolve(Zone, theirs).ToInstant());
        Assert.Equal(Instant.FromUtc(2025, 10, 10, 16, 0), point.Resolve(Zone).ToInstant());
    }
}
