using System.Globalization;
using System.Text.RegularExpressions;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Claims;

/// <summary>
/// Reads what a yes/no question or a statement takes to be so. None for a question of another kind, for one about what would be
/// possible ("can I …"), and for one that says "not": a yes to that could mean either.
/// </summary>
internal static partial class BeliefReader
{
    private static readonly HashSet<string> AtA = ["at", "in", "on"];

    public static Belief? Read(Sentence sentence, Vocabulary vocabulary)
    {
        var words = sentence.Words;
        if (
            words
                .Where((w, i) => !sentence.IsName(i) && (BeliefWords.Open.Contains(w.Folded) || IsNegative(w.Folded)))
                .Any()
        )
        {
            return null;
        }
        var times = sentence.When is { } when
            ? TimeReader.Read(sentence.Text, words, when.Now, when.Zone, sentence.IsName)
            : [];
        var taken = Taken(words.Count, times);
        var isAboutPerson = sentence.Names.Count > 0 || Cues.IsSelf(words);
        var status = isAboutPerson ? vocabulary.StatusIn(words) : null;
        var offer = isAboutPerson ? vocabulary.OfferStateIn(words) : null;
        var belief = new Belief
        {
            Time = times.Select(t => TimeOf(t, words)).FirstOrDefault(t => t is not null),
            Length = times
                .Select(t => t.Meaning)
                .OfType<Length>()
                .Where(l => !l.IsWorkingDays)
                .Select(l => l.Period)
                .FirstOrDefault(),
            Pay = PayIn(sentence.Text),
            PartOf = PartOf(sentence.Text),
            Number = NumberIn(words, taken),
            Person = MentorIn(sentence),
            Place = PlacesIn.Find(words),
            Stage = isAboutPerson && status is null && offer is null ? StageOf(sentence) : null,
            Status = status,
            StatusOf = status is null ? null : sentence.Stages.Select(s => (StageId?)s.Stage).FirstOrDefault(),
            Offer = offer,
            Extended = isAboutPerson && Cues.Has(words, "extended"),
            Words = [.. words.Select(w => w.Folded)],
            IsVague = words.Any(w => BeliefWords.Loose.Contains(w.Folded)) || RoughDay().IsMatch(sentence.AsTyped),
        };
        return belief.HasValue ? belief : null;
    }

    /// <summary>Which words are somebody's name as the mentor they are said to be: "Bo's mentor is Grace", "is Kwame my mentor".</summary>
    public static NameHit? MentorSaid(Sentence sentence)
    {
        if (!Cues.Has(sentence.Words, "mentor"))
        {
            return null;
        }
        var free = sentence
            .Names.Where(n => !sentence.Words[n.From + n.Count - 1].IsPossessive && !IsBehindOf(n, sentence.Words))
            .ToList();
        return free is [var only] ? only : null;
    }

    private static bool IsBehindOf(NameHit name, IReadOnlyList<Word> words) =>
        name.From > 0 && words[name.From - 1].Folded is "of" or "for";

    private static string? MentorIn(Sentence sentence) =>
        MentorSaid(sentence) is { } name && (sentence.Names.Count > 1 || Cues.IsSelf(sentence.Words))
            ? sentence.Spoken(name.From, name.Count)
            : null;

    public static bool IsNegative(string word) =>
        word.EndsWith("n't", StringComparison.Ordinal)
        || word is "dont" or "doesnt" or "isnt" or "cant" or "wont" or "hasnt" or "havent";

    private static bool[] Taken(int count, IReadOnlyList<TimeHit> times)
    {
        var taken = new bool[count];
        foreach (var hit in times)
        {
            taken.AsSpan(hit.From, hit.Count).Fill(true);
        }
        return taken;
    }

    private static BelievedTime? TimeOf(TimeHit hit, IReadOnlyList<Word> words)
    {
        var points = hit.Meaning switch
        {
            Point point => [point],
            Doubtful { Choices: var choices } => choices,
            _ => (IReadOnlyList<Point>)[],
        };
        if (points.Count == 0 || points.Any(p => p.IsTheirTime))
        {
            return null;
        }
        var said = DateParts.In(words.Skip(hit.From).Take(hit.Count).Select(w => w.Folded), points[0].Time is not null);
        return said is { } part
            ? new BelievedTime(part, [.. points.Select(p => p.Date).Distinct()], points[0].Time, points[0].Zone)
            : null;
    }

    private static StageId? StageOf(Sentence sentence) =>
        sentence.Stages is [var hit]
        && hit.From > 0
        && (
            AtA.Contains(sentence.Words[hit.From - 1].Folded)
            || hit.From > 1
                && sentence.Words[hit.From - 1].Folded is "the" or "an" or "a"
                && AtA.Contains(sentence.Words[hit.From - 2].Folded)
        )
            ? hit.Stage
            : null;

    private static BelievedNumber? NumberIn(IReadOnlyList<Word> words, bool[] taken)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!taken[i] && ValueOf(words[i].Folded) is { } value)
            {
                return new BelievedNumber(value, [.. words.Skip(i + 1).Take(3).Select(w => w.Folded)]);
            }
        }
        return null;
    }

    private static int? ValueOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : word == "one" ? null
        : NumberWords
            .All.Where(n => n.Item1 is Sense.Number && n.Item3 == word)
            .Select(n => (int?)n.Item2)
            .FirstOrDefault();

    private static (int, int)? PartOf(string text) =>
        PartOfWhole().Match(text) is { Success: true } match
            ? (
                int.Parse(match.Groups["part"].Value, CultureInfo.InvariantCulture),
                int.Parse(match.Groups["whole"].Value, CultureInfo.InvariantCulture)
            )
            : null;

    private static BelievedPay? PayIn(string text) =>
        Pay().Match(text) is { Success: true } match
            ? new BelievedPay(
                decimal.Parse(
                    match.Groups["amount"].Value.Replace(",", "", StringComparison.Ordinal),
                    CultureInfo.InvariantCulture
                ),
                match.Groups["per"] is { Success: true } per ? per.Value.ToLowerInvariant()
                    : match.Groups["ly"] is { Success: true } ly ? ly.Value.ToLowerInvariant()
                    : null
            )
            : null;

    [GeneratedRegex(
        @"\b(?<part>\d{1,2}) (?:out )?of (?<whole>\d{1,2})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex PartOfWhole();

    [GeneratedRegex(
        @"(?:(?:\$|usd ?)(?<amount>\d[\d,]{1,8})|\b(?<amount>\d[\d,]{1,8}) ?(?:\$|dollars|usd|us dollars|bucks)|\b(?<amount>\d[\d,]{2,8})(?= ?(?:a|per|each|/) ?(?:week|month|year)))(?: ?(?:dollars|usd))?(?: ?(?:a|per|each|every|/) ?(?<per>week|month|year|hour)|\s?(?<ly>week|month|year)ly)?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Pay();

    /// <summary>"End of January" may mean the 30th.</summary>
    [GeneratedRegex(
        @"\b(?:end|start|beginning|middle) of\b|\b(?:mid|early|late)[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RoughDay();
}
