using System.Globalization;
using FellowsBot.Conversation.Understanding.Times;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Tests.Conversation.Understanding.Times;

/// <summary>
/// chrono-node is the reader of dates most bots use. Its answers to phrases.tsv are kept in chrono.tsv (its first line says how they
/// were made); wherever it is right, so are we.
/// </summary>
public class ChronoTests(ITestOutputHelper output)
{
    private static readonly LocalDateTimePattern DateAndTime = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd HH:mm"
    );
    private static readonly Duration Minute = Duration.FromMinutes(1);

    [Fact]
    public void On_no_line_are_we_worse()
    {
        var answers = Answers();
        var worse = new List<string>();
        var (compared, ours, right, rightDay) = (0, 0, 0, 0);
        foreach (var phrase in Phrase.All)
        {
            if (!answers.TryGetValue((phrase.Now, phrase.Zone.Id, phrase.Text), out var answer))
            {
                continue;
            }
            var hits = phrase.Read();
            var isOurs = string.Equals(MeaningText.Of(hits), phrase.Meaning, StringComparison.Ordinal);
            var isRight = IsRight(phrase, answer, isDayEnough: false);
            compared++;
            ours += isOurs ? 1 : 0;
            right += isRight ? 1 : 0;
            rightDay += IsRight(phrase, answer, isDayEnough: true) ? 1 : 0;
            if (isRight && !isOurs)
            {
                worse.Add($"{phrase.Line}: {phrase.Text}");
            }
        }
        output.WriteLine($"{compared} phrases: ours right {ours}; chrono right {right}, its days alone {rightDay}");
        Assert.Empty(worse);
        Assert.NotEqual(0, compared);
    }

    private static Dictionary<(Instant Now, string Zone, string Text), string> Answers()
    {
        var answers = new Dictionary<(Instant, string, string), string>();
        var (now, zone) = (Instant.MinValue, "");
        foreach (var line in Phrase.Lines("chrono.tsv").Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                var when = line.Split(' ');
                (now, zone) = (OffsetDateTimePattern.Rfc3339.Parse(when[1]).Value.ToInstant(), when[2]);
                continue;
            }
            var cells = line.Split('\t');
            answers[(now, zone, cells[0])] = cells[1];
        }
        return answers;
    }

    /// <summary>Whether chrono's answer is what the second column says; it knows points and spans only.</summary>
    private static bool IsRight(Phrase phrase, string answer, bool isDayEnough)
    {
        var meant = phrase.Meaning.Split(" & ");
        var read = answer.Split(" & ");
        return meant.Length == read.Length && meant.Zip(read).All(p => IsSame(phrase, p.First, p.Second, isDayEnough));
    }

    private static bool IsSame(Phrase phrase, string meant, string read, bool isDayEnough)
    {
        var words = meant.Split(' ');
        var ends = read.Split(" .. ");
        if (string.Equals(words[0], "span", StringComparison.Ordinal))
        {
            return ends.Length == 2
                && string.Equals(Day(ends[0]), words[1], StringComparison.Ordinal)
                && string.Equals(Day(ends[1]), words[2], StringComparison.Ordinal);
        }
        if (!string.Equals(words[0], "point", StringComparison.Ordinal) || ends.Length != 1 || read.Length == 0)
        {
            return false;
        }
        if (isDayEnough || words.Length == 2)
        {
            return string.Equals(Day(read), words[1], StringComparison.Ordinal) && (isDayEnough || read.Length == 10);
        }
        return Moment(read, phrase.Zone) is { } moment && Apart(moment, Meant(words, phrase.Zone)) < Minute;
    }

    private static Instant Meant(string[] words, DateTimeZone asker)
    {
        var date = LocalDatePattern.Iso.Parse(words[1]).Value;
        var time = LocalTimePattern.ExtendedIso.Parse(words[2].Length == 5 ? words[2] + ":00" : words[2]).Value;
        var zone = words.Length > 3 ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(words[3]) : null;
        return new Point(date, time, zone).Resolve(asker).ToInstant();
    }

    private static string Day(string read) => read.Length < 10 ? read : read[..10];

    private static Instant? Moment(string read, DateTimeZone zone)
    {
        var parts = read.Split(' ');
        if (parts.Length < 2 || !parts[1].Contains(':', StringComparison.Ordinal))
        {
            return null;
        }
        var local = DateAndTime.Parse($"{parts[0]} {parts[1]}").Value;
        return parts.Length == 2
            ? local.InZoneLeniently(zone).ToInstant()
            : local.WithOffset(Offset.FromSeconds(60 * int.Parse(parts[2], CultureInfo.InvariantCulture))).ToInstant();
    }

    private static Duration Apart(Instant one, Instant other) => one > other ? one - other : other - one;
}
