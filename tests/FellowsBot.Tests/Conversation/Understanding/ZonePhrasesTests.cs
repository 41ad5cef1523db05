using FellowsBot.Conversation.Understanding;
using NodaTime;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>The zone in which an answer is wanted, and the question without it.</summary>
public sealed class ZonePhrasesTests
{
    private static readonly DateTimeZone Pacific = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];

    [Theory]
    [InlineData("application deadline in London time", "application deadline", "Europe/London")]
    [InlineData("and in Tokyo time?", "", "Asia/Tokyo")]
    [InlineData("what time is that in NYC?", "", "America/New_York")]
    [InlineData("convert that to UTC please", "", "Etc/UTC")]
    [InlineData("when's my deadline in new york time", "when's my deadline", "America/New_York")]
    [InlineData("when does it close in CET", "when does it close", "Europe/Berlin")]
    [InlineData("my last day in my time zone", "my last day", "America/Los_Angeles")]
    public void Is_taken_out(string text, string rest, string zone)
    {
        var phrase = ZonePhrases.In(text, Pacific);
        Assert.NotNull(phrase);
        Assert.Equal((rest, zone), (phrase.Rest.TrimEnd('?', ' '), Assert.Single(phrase.Zones).Id));
    }

    [Theory]
    [InlineData("give Bo until noon London time")]
    [InlineData("is it due at 5pm PT")]
    [InlineData("is there an office in London?")]
    [InlineData("how much time do I have")]
    [InlineData("is it full time")]
    [InlineData("does it start on Friday London time")]
    [InlineData("when does my offer expire?")]
    [InlineData("List everyone on London time")]
    [InlineData("who's in the eastern time zone")]
    public void Is_none(string text) => Assert.Null(ZonePhrases.In(text, Pacific));

    [Fact]
    public void Letters_with_several_owners_are_asked_back_unless_one_is_the_askers()
    {
        Assert.Equal(3, ZonePhrases.In("offer deadline in IST?", Pacific)!.Zones.Count);
        var dublin = DateTimeZoneProviders.Tzdb["Europe/Dublin"];
        Assert.Equal(dublin, Assert.Single(ZonePhrases.In("offer deadline in IST?", dublin)!.Zones));
    }
}
