using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>The forms of words by which a time is told from its parts.</summary>
internal static partial class WhenReader
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.ExplicitCapture
        | RegexOptions.Singleline
        | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^(?<main>.*?)[\s,]*(?:\b(?:from|starting|beginning|as\s+of)(?:\s+(?:on|from))?\s+(?<from>.+?))?[\s,]*(?:\b(?:until|till?|through|up\s+to|ending(?:\s+on)?)\s+(?<until>.+))?$",
        Options,
        1000
    )]
    private static partial Regex Parts();

    /// <summary>"Not before", "only starting", "the first one on", "to begin": from then on.</summary>
    [GeneratedRegex(
        @"[\s,;–—-]*\b((and|but)\s+)?(only\s+)?(not\s+(before|until|till)|(not|no)\s+(earlier|sooner)\s+than|((it|which)\s+)?(to\s+|should\s+|shall\s+|will\s+|can\s+)?(?<!\bthe\s+)(start|begin|kick)(s|ing|ning)?(\s+off)?(?!\s+of\b)(\s+(it|only))?|commencing|effective|with\s+effect|as\s+(of|from)|(with\s+)?(the\s+)?first\s+(one|run|time|post|reminder|message)(\s+(is|being|to\s+be|should\s+be|goes\s+out|comes))?(?=\s+(on|in|from|next)\b)|from)(\s+(on|from|with))?\s+(?=\S)",
        Options,
        1000
    )]
    private static partial Regex Beginning();

    /// <summary>"From the 20th on".</summary>
    [GeneratedRegex(
        @"(?<from>\bfrom\s+(?!now\b)[^,;]+?)\s+on(ward|wards)?(?=\s*($|[,;]|(until|till?|every|each)\b))",
        Options,
        1000
    )]
    private static partial Regex Onwards();

    /// <summary>"9am pacific": a zone where it stands behind the time of day.</summary>
    [GeneratedRegex(
        @"(?<=\b(at\s+\d{1,2}([:.]\d{2})?|\d{1,2}[:.]\d{2}|\d{1,2}\s*([ap]\.?m\.?|o['’]?clock)|noon|midnight)\s+)(?<zone>\p{L}{3,})\b(?!\s+time)",
        Options,
        1000
    )]
    private static partial Regex BehindClock();

    [GeneratedRegex(@"\s+time$", Options, 1000)]
    private static partial Regex ZoneTime();

    [GeneratedRegex(@"\bof\s+(the|each|a)\s+month\b|\bin\s+(the|each)\s+month\b", Options, 1000)]
    private static partial Regex OfTheMonth();

    [GeneratedRegex(@"\b(daily|each\s+day|every\s+single\s+day)\b", Options, 1000)]
    private static partial Regex Daily();

    [GeneratedRegex(
        @"(?<!every\s+)(?<!every\s+other\s+)\b(on\s+)?(?<days>(mon|tues|wednes|thurs|fri|satur|sun)days(\s*(,|and|&|,\s*and)\s*(mon|tues|wednes|thurs|fri|satur|sun)days)*|weekdays|weekends|working\s+days)\b",
        Options,
        1000
    )]
    private static partial Regex OnWeekdays();

    /// <summary>"Monday to Friday at 9", "from Monday through Thursday".</summary>
    [GeneratedRegex(
        @"\b(every\s+|from\s+|on\s+)?(?<first>(mon|tues|wednes|thurs|fri|satur|sun)day)s?\s*(to|through|until|-|–)\s*(?<last>(mon|tues|wednes|thurs|fri|satur|sun)day)s?\b",
        Options,
        1000
    )]
    private static partial Regex DayToDay();

    /// <summary>"From 6 October every weekday at 9".</summary>
    [GeneratedRegex(
        @"^(from|starting|beginning)(\s+(on|from))?\s+(?<from>.+?)[\s,]+(?<rest>(every|each|daily|weekdays|on\s+weekdays)\b.+)$",
        Options,
        1000
    )]
    private static partial Regex StartFirst();

    /// <summary>"Every third Thursday of every month" says "every" once too often.</summary>
    [GeneratedRegex(
        @"\b(every|each)\s+(?=(first|second|third|fourth|last|1st|2nd|3rd|4th)\s+\w+day\s+of\s+every\s+month\b)",
        Options,
        1000
    )]
    private static partial Regex EveryNth();

    [GeneratedRegex(
        @"\bevery\s+((?<count>other|second|2nd|two|three|four|\d{1,2})\s+)?(weeks?|(?<month>months?)|(?<two>fortnight))\b|\b((?<two>fortnightly|bi-?weekly)|weekly|(?<month>monthly))\b",
        Options,
        1000
    )]
    private static partial Regex Weeks();

    [GeneratedRegex(
        @"\b(hourly|every\s+(\d+\s+|few\s+|other\s+|half\s+an?\s+)?(hours?|minutes?|mins?|seconds?(?!\s+(\w+day|week|month))))\b",
        Options,
        1000
    )]
    private static partial Regex TooOftenSaid();

    [GeneratedRegex(
        @"^(at\s+)?(?<clock>(\d{1,2}([:.]\d{2})?|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\s+\w*(days?|weeks?|months?|hours?|minutes?)\b))\s*([ap]\.?m\.?|o['’]?clock|h)?|noon|midday|midnight)(?<zone>\s+\p{L}+(\s+\p{L}+)?(\s+time)?)?$",
        Options,
        1000
    )]
    private static partial Regex OnlyTime();
}
