using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <content>The forms in which something is said to be done with a schedule.</content>
internal static partial class ManagingReader
{
    private const string Politely =
        @"^\s*((please|pls|can\s+you|could\s+you|can\s+we|could\s+we|would\s+you|ok|okay|and|then|now|actually|no|oh|hi|hey|so|well|right|let['’]?s|let\s+us|just|also|maybe|i['’]d\s+like\s+(you\s+)?to|i\s+want\s+(you\s+)?to|we\s+should|you\s+can)\b[\s,]*)*";

    private const string Day =
        @"((mon|tues|wednes|thurs|fri|satur|sun)day|weekday|weekly|daily|monthly|fortnightly|morning|afternoon|evening)";

    private const string Thing = @"(one|reminder|post|message|schedule|announcement|nudge|ping)";

    /// <summary>A schedule by when it comes: "the Monday one", "Monday's reminder", "the one on Mondays".</summary>
    private const string ByDay =
        @"(the|our|my|that|this)\s+(?<day>"
        + Day
        + @"(\s+"
        + Day
        + @")?)(['’]?s)?\s+"
        + Thing
        + @"\b|(?<day>"
        + Day
        + @")['’]s\s+"
        + Thing
        + @"\b|(the|our|my|that)\s+"
        + Thing
        + @"\s+((that|which)\s+)?((runs?|comes?|is|goes|gets\s+sent)\s+)?(out\s+)?(on|for|every|each)\s+(?<day>"
        + Day
        + @")s?\b";

    private const string It = @"(it|that|this|the\s+(schedule|reminder|message|post))(\s+(schedule|reminder))?";

    private const string Which =
        ByDay
        + @"|(?<it>"
        + It
        + @")\b|(the\s+)?(?<schedule>schedule|scheduled\s+\w+)\s+(?<name>[""“]?[\w-]+[""”]?)|(the\s+)?(?<name>[\w-]+)\s+(?<schedule>schedule)\b|the\s+(?<name>(?!my\b|stage\b|offer\b|channel\b|extension\b|first\b|second\b|third\b|last\b|other\b|next\b|london\b|berkeley\b|new\b|old\b)[\w-]+)\s+(?<spoken>one|reminder|post|ping|nudge)\b|(the\s+)?(?<name>[a-z0-9]+(-[a-z0-9]+)+)(?![\w-])";

    private const string Whose = @"(the|its|that|this)|(the\s+)?(?<name>[\w-]+?)(['’]s)";

    private const string End = @"\s*(please)?\s*[.!?]*$";

    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.ExplicitCapture
        | RegexOptions.Singleline
        | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slug();

    [GeneratedRegex(@"^\s*(instead|too|only|please)?\s*[.!]*$", Options, 1000)]
    private static partial Regex Instead();

    [GeneratedRegex(
        Politely
            + @"((test|try)\s+("
            + Which
            + @")(\s+(to|on|with|for)\s+me)?(\s+(first|only|alone))?|(send|show)\s+(me\s+a\s+test(\s+of\s+("
            + Which
            + @"))?|a\s+test(\s+of\s+("
            + Which
            + @"))?\s+to\s+me))"
            + End,
        Options,
        1000
    )]
    private static partial Regex Test();

    [GeneratedRegex(
        @"^\s*((so|and|ok)\s+)*is\s+(it|that)\s+(on|active|running|live|set(\s+up)?|scheduled)(\s+now)?\s*\??$|^\s*(please\s+)?(show|open|describe)\s+(me\s+)?(the\s+)?((?<schedule>schedule)\s+(?<name>[\w-]+)|(?<name>[\w-]+)\s+(?<schedule>schedule))"
            + End,
        Options,
        1000
    )]
    private static partial Regex Show();

    [GeneratedRegex(
        Politely
            + @"((pause|suspend|hold|freeze)\s+("
            + Which
            + @")|(put|place)\s+("
            + Which
            + @")\s+on\s+(hold|pause|ice))(\s+(for\s+(now|the\s+(moment|time\s+being)|a\s+(bit|while))|temporarily|until\s+further\s+notice))?([\s,]+(?:until|till?|up\s+to)\s+(?<value>.+?)|\s+for\s+(?<length>.{1,40}?))?"
            + End,
        Options,
        1000
    )]
    private static partial Regex Pause();

    /// <summary>"Is the Thursday one still on?"</summary>
    [GeneratedRegex(
        @"^\s*((so|and|ok|okay|hey|hi|wait|then|also|but)\b[\s,]*)*(is|are)\s+("
            + Which
            + @")\s+((still|currently|already)\s+)*(on|active|running|live|alive|going(\s+(on|out))?|up|set(\s+up)?|scheduled|planned|posted|sent|paused|in\s+place|there|happening)(\s+(now|at\s+the\s+moment|right\s+now|today))?\s*[?.!]*$",
        Options,
        1000
    )]
    private static partial Regex StillOn();

    [GeneratedRegex(Politely + @"(resume|unpause|restart|continue|restore)\s+(" + Which + @")" + End, Options, 1000)]
    private static partial Regex Resume();

    [GeneratedRegex(
        Politely + @"(remove|delete|drop|cancel|stop|scrap|bin|get\s+rid\s+of|take\s+down)\s+(" + Which + @")" + End,
        Options,
        1000
    )]
    private static partial Regex Remove();

    [GeneratedRegex(
        Politely
            + @"((change|set|edit|update)\s+(the\s+)?(text|wording)\s+of\s+("
            + Which
            + @")\s*(to|into|:)\s*:?\s*(?<value>.+)|(change|set|edit|update|make)\s+("
            + Whose
            + @")\s+(text|wording|message|words)\s*(to|into|:|say)?\s*[:,]?\s*(?<value>.+)|(make|let|have)\s+("
            + Which
            + @")\s+(say|read)\s*[:,]?\s*(?<value>.+)|([^:""“”]{0,60}[,;]\s*)?(and\s+)?(the\s+)?(text|wording)(\s+(is|should\s+be|reads?))?\s*:\s*(?<value>.+))$",
        Options,
        1000
    )]
    private static partial Regex Reword();

    [GeneratedRegex(
        Politely
            + @"((call|name)\s+("
            + It
            + @")|rename\s+("
            + Which
            + @"))\s*(to|as|into|:)?\s+(?<value>[""“]?[\w -]+[""”]?)"
            + End,
        Options,
        1000
    )]
    private static partial Regex Rename();

    [GeneratedRegex(
        Politely + @"(send|post|move|address|make)\s+(" + Which + @")\s+(go\s+)?(to|in|into|for)\s+(?<value>.+)$",
        Options,
        1000
    )]
    private static partial Regex Redirect();

    /// <summary>"Start it next week".</summary>
    [GeneratedRegex(
        Politely + @"(start|begin|kick\s+off)\s+(" + Which + @")(\s+off)?(\s+(only|on|from|in))*\s+(?<value>.+?)" + End,
        Options,
        1000
    )]
    private static partial Regex Start();

    /// <summary>"End it on 12 December".</summary>
    [GeneratedRegex(
        Politely + @"(end|finish)\s+(" + Which + @")\s+(on|at|by|with|after|in)\s+(?<value>.+?)" + End,
        Options,
        1000
    )]
    private static partial Regex Finish();

    /// <summary>"Actually Tuesdays are better", of what waits for a yes.</summary>
    [GeneratedRegex(
        Politely
            + @"(((hm+|oh|wait|sorry|rather|better|maybe)\b[\s,]*)*(?<value>.+?)\s+(((is|are|would\s+be|works?|suits?)\s+)?(better|nicer|best)|instead|rather)|(rather|better)\s+(on\s+|at\s+)?(?<value>.+?))"
            + End,
        Options,
        1000
    )]
    private static partial Regex Rather();

    [GeneratedRegex(
        Politely
            + @"((make|move|change|set|reschedule|shift|run|post|send|do)\s+("
            + Which
            + @")(\s+(to|for|be|come|go\s+out))?|(change|set|move)\s+("
            + Whose
            + @")\s+(time|times|day|days|hour|schedule)\s*(to|for|:)?)\s+(?<value>.+?)(\s+instead)?"
            + End,
        Options,
        1000
    )]
    private static partial Regex Retime();
}
