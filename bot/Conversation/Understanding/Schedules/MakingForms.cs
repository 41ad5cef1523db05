using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <content>The forms in which a schedule is asked for.</content>
internal static partial class MakingReader
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.ExplicitCapture
        | RegexOptions.Singleline
        | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\s*((please|pls|plz|ok(ay)?|right|so|hey|hi|also|and|actually|oh|can\s+you|could\s+you|would\s+you|i\s+want\s+you\s+to|i['’]d\s+like\s+you\s+to|let['’]s|from\s+now\s+on)\b[\s,.!]*)+",
        Options,
        1000
    )]
    private static partial Regex Politely();

    [GeneratedRegex(
        @"\b(?<verb>remind|tell|notify|ping|message|nudge|nag|poke|prod|ask|inform|alert|dm)\s+(?=\S)|\b(?<verb>post|announce|send|share|write|say|schedule)\s+((an?|the|this)\s+)?((weekly|daily|monthly|recurring|regular)\s+)?((post|message|reminder|note|announcement)\b\s*)?([""“](?<quoted>[^""“”]+)[""”]\s*)?(in|to|into|on|for)\s+(?=\S)",
        Options,
        1000
    )]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(remind|nudge|ping)\b", Options, 1000)]
    private static partial Regex OfOneself();

    /// <summary>Words for a group; "tell us when it ends" is a question.</summary>
    [GeneratedRegex(
        @"^(tell|notify|inform|alert|message|ping|let)\s+((all|each|every|the|our|of)\s+)*\#?(fellows?|mentors?|applicants?|candidates?|staff)\b(?!['’])(?!\s+(who|what|when|where|why|how|which|whether)\b)",
        Options,
        1000
    )]
    private static partial Regex Broadcast();

    /// <summary>Nothing before the verb but that a schedule is asked for.</summary>
    [GeneratedRegex(
        @"^\s*((set\s+up|add|create|make|schedule)\s+(an?\s+)?(schedule|reminder)?\s*(to|that|:)?)?[\s,:]*$",
        Options,
        1000
    )]
    private static partial Regex OnlyAsked();

    [GeneratedRegex(
        @"^\s*(set\s+up|add|create|make|schedule)\s+(an?\s+)?(schedule|reminder)?\s*(to|that|:)?|\b(please|can\s+you|could\s+you|i\s+want\s+you\s+to)\b",
        Options,
        1000
    )]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<word>)\s*:(?!\d)\s*|(?<word>)(?=\s*[""“])|\b(?<word>to|that|about|of)\s+", Options, 1000)]
    private static partial Regex Joins();

    [GeneratedRegex(@"^[\s,–—-]+$|(?<=^)[\s,]+|[\s,–—-]+$", Options, 1000)]
    private static partial Regex Comma();

    /// <summary>"Monday to Friday": the "to" joins days.</summary>
    [GeneratedRegex(@"^((mon|tue|wed|thu|fri|sat|sun)\w*|\d)\b", Options, 1000)]
    private static partial Regex DayFollows();

    [GeneratedRegex(@"^(every|each|the|a)\s+month\b", Options, 1000)]
    private static partial Regex MonthFollows();

    /// <summary>"Set up a reminder every Tuesday at 10 for staff to …".</summary>
    [GeneratedRegex(
        @"^\s*(set\s+up|create|add|make|schedule)\s+(an?\s+)?(reminder|nudge|ping)\s+(?<when>.+?)\s+for\s+(?=((the|our|all|each|every)\s+)*(\#|fellow|staff|mentor|applicant|candidate|everyone|everybody))",
        Options,
        1000
    )]
    private static partial Regex SetUp();

    /// <summary>"Set up a nudge for #fellows every Thursday at 4pm to …".</summary>
    [GeneratedRegex(
        @"^\s*(set\s+up|create|add|make|schedule)\s+(an?\s+)?((weekly|daily|monthly|recurring|regular)\s+)?(reminder|nudge|ping)\s+(for|to)\s+(?=((the|our|all|each|every)\s+)*(\#|fellow|staff|mentor|applicant|candidate|everyone|everybody))",
        Options,
        1000
    )]
    private static partial Regex SetUpFor();

    /// <summary>The text is to be posted as it was typed, so that nothing else in it is mended.</summary>
    [GeneratedRegex(
        @"\b(evry|evey|evrey|eveyr|ervery|everey)\b(?=\s+((mon|tue|wed|thu|fri|sat|sun)\w*|day|week|weekday|month|morning|other)\b)",
        Options,
        1000
    )]
    private static partial Regex Evry();

    [GeneratedRegex(@"\b(post|make|send)\s+an\s+announcement\b\s*(?!\s*(in|to|into|for)\b)", Options, 1000)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^\s*[""“](?<text>[^""“”]+)[""”](?<rest>.*)$", Options, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"\b(every|each|daily|weekly|fortnightly|on|at|in|tomorrow|weekdays|the\s+(first|last))\b",
        Options,
        1000
    )]
    private static partial Regex TimeStarts();

    /// <summary>A first or a last day at the end, set off from the text.</summary>
    [GeneratedRegex(
        @"\s*[,;.(–—]\s*((and|but)\s+)?(only\s+)?(?=(from|starting|starts?|beginning|begins?|not\s+before|as\s+of|effective|until|till|through|ending|(the\s+)?first\s+(one|run))\b)|\s+[-–—]+\s+(?=(from|starting|beginning|until)\b)",
        Options,
        1000
    )]
    private static partial Regex SetOff();

    /// <summary>"…the workshop starting next week": who begins is not said.</summary>
    [GeneratedRegex(@"\s+(?<words>(starting|beginning)\s+.+)$", Options, 1000)]
    private static partial Regex NotSetOff();
}
