using System.Text.RegularExpressions;
using FellowsBot.Conversation.Understanding.Times;
using NodaTime;

namespace FellowsBot.Conversation.Understanding;

/// <summary>A message without the zone in which its answer is wanted.</summary>
/// <param name="Rest">The question itself; empty where nothing but the zone was said ("and in London time?").</param>
/// <param name="Zones">The zone; several where the letters have several owners (IST); none where it is the asker's own.</param>
public sealed record ZonePhrase(string Rest, IReadOnlyList<DateTimeZone> Zones);

/// <summary>
/// Finds the zone in which an answer is wanted: "application deadline in London time", "convert that to UTC", "in my time
/// zone". A zone that belongs to a time ("noon London time") is that time's and stays.
/// </summary>
public static partial class ZonePhrases
{
    private static readonly string[] Irish = ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"];

    /// <summary>Letters that are words as well count only in capitals or before "time".</summary>
    private static readonly HashSet<string> Words =
    [
        "ist",
        "et",
        "mt",
        "ct",
        "pt",
        "est",
        "mst",
        "wet",
        "eet",
        "cat",
        "sf",
        "la",
    ];

    /// <summary>Names of zones and of no place to work in.</summary>
    private static readonly HashSet<string> OnlyZones = ["pacific", "eastern"];

    /// <summary>Words that say nothing beside a zone: "and what's that in Tokyo time, please?".</summary>
    private static readonly HashSet<string> Empty =
    [
        "and",
        "what",
        "what's",
        "whats",
        "is",
        "be",
        "would",
        "it",
        "that",
        "this",
        "which",
        "when",
        "then",
        "in",
        "to",
        "convert",
        "please",
        "pls",
        "how",
        "about",
        "same",
        "again",
        "show",
        "tell",
        "give",
        "me",
        "so",
        "the",
        "time",
        "of",
        "ok",
        "can",
        "you",
        "for",
        "but",
        "date",
        "as",
        "translate",
        "also",
    ];

    /// <summary>"What time is it in Sydney": where no date was spoken of, what time it is now.</summary>
    public static bool AsksNow(string text) => Now().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:what|which) (?:time|day) is it\b|\bwhat(?:['’]?s| is) the (?:local )?(?:time|date)\b|\bcurrent time\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Now();

    /// <summary>None where no zone is asked for.</summary>
    /// <param name="text">The message.</param>
    /// <param name="own">The asker's zone: letters with several owners are theirs where they fit.</param>
    /// <param name="programme">The programme's zone, for "your time".</param>
    public static ZonePhrase? In(string text, DateTimeZone own, DateTimeZone? programme = null)
    {
        if (programme is not null && Yours().Match(text) is { Success: true } yours)
        {
            return Asked($"{text[..yours.Index]}{text[(yours.Index + yours.Length)..]}".Trim(), [programme]);
        }
        if (
            There().Match(text) is { Success: true } there
            && ZoneNames.Places.TryGetValue(
                Understanding.Words.Fold(there.Groups["place"].Value).Replace(' ', '_'),
                out var city
            )
        )
        {
            return Asked(there.Groups["rest"].Value, [ZoneNames.At(city)]);
        }
        foreach (Match match in Phrase().Matches(text))
        {
            if (
                Time().IsMatch(text[..match.Index])
                || People().IsMatch(text[..match.Index])
                || match.Groups["in"].Success && Being().IsMatch(text[..match.Index])
            )
            {
                continue;
            }
            var rest = $"{text[..match.Index]}{text[(match.Index + match.Length)..]}".Trim();
            var isAsked = Deadline().IsMatch(rest) || PlaceAlone().IsMatch(text);
            var zones = match.Groups["own"].Success ? [own] : ZonesOf(match, own, isAsked);
            if (zones.Count > 0)
            {
                return Asked(rest, zones);
            }
        }
        return null;
    }

    private static ZonePhrase Asked(string rest, IReadOnlyList<DateTimeZone> zones) =>
        new(IsAgain(Understanding.Words.In(Understanding.Words.Clean(rest))) ? "" : rest, zones);

    /// <summary>Nothing but the zone, or "that deadline": the date given before.</summary>
    private static bool IsAgain(IReadOnlyList<Word> said) =>
        said.All(w =>
            Empty.Contains(w.Folded) || w.Folded == "deadline" && said.Any(o => o.Folded is "that" or "this")
        );

    private static IReadOnlyList<DateTimeZone> ZonesOf(Match match, DateTimeZone own, bool isOfDeadline)
    {
        var typed = match.Groups["place"].Value;
        var hasTime = match.Groups["time"].Success;
        var isAsked = match.Groups["in"].Success;
        var name = Understanding.Words.Fold(typed);
        if (
            ZoneNames.Abbreviations.TryGetValue(name, out var letters)
            && (isAsked || hasTime)
            && (hasTime || !Words.Contains(name) || typed.All(char.IsUpper))
        )
        {
            return name != "ist" ? [ZoneNames.At(letters)]
                : Irish.Contains(own.Id) ? [own]
                : [.. Irish.Select(id => DateTimeZoneProviders.Tzdb[id])];
        }
        var isPlace = ZoneNames.Places.TryGetValue(name.Replace(' ', '_'), out var place);
        return
            isPlace
            && (hasTime || isAsked && (match.Groups["that"].Success || isOfDeadline || OnlyZones.Contains(name)))
            ? [ZoneNames.At(place)]
            : [];
    }

    [GeneratedRegex(
        @"(?:\b(?<that>(?:what time is|what is|what['’]?s|whats) (?:that|it)|convert(?:ed)?(?: that| it| this)?) )?(?:\b(?<in>in|into|to|for|as) )?(?:the )?\b(?:(?<own>(?:my|our) (?:own )?(?:local )?time ?zone|(?:my|our) (?:own |local )?time\b(?! left)|local time)|(?<place>\p{L}+(?: \p{L}+)?|\p{L}+)(?<time> time(?: ?zone)?)|(?<place>UTC|GMT|\p{L}{2,5}|new york|los angeles|san francisco|hong kong|\p{L}+))(?=[\s?!.,]*$|[,?] | please\b| pls\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Phrase();

    /// <summary>Who is somewhere: "which of them aren't in Pacific time".</summary>
    [GeneratedRegex(
        @"\b(?:aren['’]?t|isn['’]?t|are not|is not|who['’]?s|who are|fellows are|lives?|living|based)\s+$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Being();

    /// <summary>"So in Prague when did it close", "when did it close in Prague": the clock there.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:so|and|ok|okay|then|but)\b\W*)?in (?<place>\p{L}+(?: \p{L}+)?),? (?<rest>(?:when|what time|until when|by when|which day) (?:did|does|is|was|will|would|do)\b.*)$|^\W*(?:(?:so|and|ok|okay|then|but)\b\W*)?in (?<place>\p{L}+(?: \p{L}+)?),? (?<rest>)(?:that is|that's|thats|that would be|it is|it's|is that|is it|what is that|what's that)(?: what(?: time)?| then)*\W*$|^(?<rest>\W*(?:(?:so|and|ok|okay|then|but)\b\W*)?(?:when|what time|until when|by when|which day) (?:did|does|is|was|will|would) (?:it|that|this|mine)\b.*) in (?<place>\p{L}+(?: \p{L}+)?)\W*$|^(?<rest>\W*(?:(?:so|and|ok|okay|then|but)\b\W*)?(?:when|what time|which day) (?:did|does|is|was|will|would) (?:my|the|our)\b.*\b(?:due|expires?|lapses?|closes?|run out|runs out|ends?|over|up|fall)) in (?<place>\p{L}+(?: \p{L}+)?)\W*$|^\W*(?:i['’]?m|i am|im) (?:currently |now |just |still )?in (?<place>new york|los angeles|san francisco|hong kong|\p{L}+)(?: (?:this|until|till|for|right|at|these|just|now|on)\b[^,.;?]{0,30})?[,.;] (?:and |so |but )?(?<rest>(?:what time|when|by when|until when)\b.*?)(?: (?:here|over here|for me|in my time|local time))*\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex There();

    /// <summary>"What would that be on your clock": where the programme is.</summary>
    [GeneratedRegex(
        @"\b(?:in|on|by|to) your (?:own )?(?:local )?(?:time ?zone|clock|calendar|local time|time)(?=[\s?!.,]*$|,)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Yours();

    /// <summary>"And in Tokyo?": a place to read the clock at; in London people work, too.</summary>
    [GeneratedRegex(
        @"^\W*(?:and|or|ok|okay|then|also|what about|how about|so) (?:\w+ )?in(?:to)? (?!london|berkeley|remote)\p{L}+(?: \p{L}+)?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex PlaceAlone();

    /// <summary>"The deadline in Sydney" is a time there; "which offers in London expire" is no such thing.</summary>
    [GeneratedRegex(
        @"^(?:and |so |hi |hey )*(?:what|whats|what['’]s|when|when['’]s|whens|my|the)\b.*\b(?:deadline|cut-?off)\W*$|^(?:deadline|cut-?off)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Deadline();

    /// <summary>"List everyone on London time": the zone says whom, and not in which one to answer.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:please|list|show|me|and|all|of|the|who|who['’]s|whos|is|are|which|people|everyone|everybody|applicants|fellows|mentors|candidates|how|many|that|lives?|living|works?|working|else|do|we|have|any(?:one|body)?|on|in|at|runs?|running|keeps?|keeping)\b\W*)+$(?<=\b(?:who|who['’]s|whos|is|are|people|everyone|everybody|applicants|fellows|mentors|candidates|lives?|living|works?|working|anyone|anybody|on|running|keeping|keeps?)\b\W*)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex People();

    /// <summary>A time or a day right before: the zone says where that one is meant.</summary>
    [GeneratedRegex(
        @"(?:\d|\b(?:[ap]\.?m\.?|noon|midnight|o'?clock|today|tomorrow|tonight|morning|evening|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)))[\s,]*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Time();
}
