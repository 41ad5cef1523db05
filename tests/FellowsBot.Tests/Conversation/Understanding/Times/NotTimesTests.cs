using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Times;
using NodaTime;

namespace FellowsBot.Tests.Conversation.Understanding.Times;

/// <summary>Names, counts and everyday words are left alone.</summary>
public class NotTimesTests
{
    private static readonly Instant Now = Instant.FromUtc(2025, 10, 6, 16, 0);

    public static TheoryData<string> Lines { get; } =
    [.. Phrase.Lines("not-times.txt").Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Has_no_time_in_it(string said)
    {
        var cleaned = Words.Clean(
            said.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
        );
        var words = Words.In(cleaned);
        var names = said.Split(' ').Select(w => w[0] == '[').ToList();
        Assert.Empty(
            TimeReader.Read(
                cleaned,
                words,
                Now,
                DateTimeZoneProviders.Tzdb["America/Los_Angeles"],
                i => i < names.Count && names[i]
            )
        );
    }
}
