using System.Globalization;

namespace FellowsBot.Conversation.Understanding;

/// <content>The words beside which a word is somebody's name, or a month.</content>
internal static partial class NamesIn
{
    /// <summary>Names that, after "to" and in small letters, are what somebody does.</summary>
    private static readonly HashSet<string> ToDo = ["grant", "mark", "chase", "bill", "hope", "rob", "wade", "reed"];

    private static readonly HashSet<string> Frames =
    [
        "is",
        "has",
        "did",
        "does",
        "was",
        "about",
        "for",
        "of",
        "to",
        "from",
        "with",
        "and",
        "or",
        "tell",
        "find",
        "show",
        "look",
        "up",
        "who's",
        "how's",
        "where's",
        "what's",
        "hows",
        "wheres",
        "whats",
        "status",
        "give",
        "grant",
        "extend",
        "mark",
        "move",
        "pass",
        "reject",
        "reopen",
        "assign",
        "invite",
        "advance",
        "make",
        "let",
        "erase",
        "recommend",
        "extending",
        "compare",
        "not",
        "without",
        "except",
    ];

    /// <summary>What only somebody can have done: "will passed", "May accepted".</summary>
    private static readonly HashSet<string> Deeds =
    [
        .. "passed failed accepted declined withdrew missed submitted starts gets got needs wants asked asks lapsed expired wrote writes rang called phoned emailed mailed texted messaged said says told replied answered thinks signed hasn't hasnt has would should was is too".Split(
            ' '
        ),
    ];

    /// <summary>The same, where no date stands: "in April has" is the month.</summary>
    private static readonly HashSet<string> Tellings =
    [
        .. "written e-mailed agreed turned confirmed booked handed sent finished moved left joined withdrawn taken took dropped pulled decided chose chosen backed accepts declines passes missing quit".Split(
            ' '
        ),
    ];

    /// <summary>May stand between a name and what it did: "May has just accepted".</summary>
    private static readonly HashSet<string> Between =
    [
        .. "has had hasn't just also already finally sadly now".Split(' '),
    ];

    /// <summary>What follows "will" and "may" where they are no name: "when does it end, will it".</summary>
    private static readonly HashSet<string> AfterModals =
    [
        .. "i we you the they he she it this that these those be not have my our your their a an there all".Split(' '),
    ];

    /// <summary>Before a month and not before somebody who does something.</summary>
    private static readonly HashSet<string> BeforeMonths =
    [
        .. "in by since until till til before after from late early mid of this last next every through during to".Split(
            ' '
        ),
    ];

    /// <summary>Behind these a month is a month, however it is written: "in May we said no".</summary>
    private static readonly HashSet<string> AheadOfMonths =
    [
        .. "in since until till during early late mid last next this".Split(' '),
    ];

    /// <summary>What is asked in two words of somebody who is called like a month.</summary>
    private static readonly HashSet<string> AskedAlone =
    [
        .. "status stage mentor offer references refs extension workspace decision likelihood start deadline".Split(
            ' '
        ),
    ];

    private static readonly HashSet<string> PartsOfMonths =
    [
        .. "week weeks month day days end start beginning middle half rest part fortnight".Split(' '),
    ];

    /// <summary>First names that are also words: without a name book, only the sentence shows that somebody is meant.</summary>
    private static readonly HashSet<string> Wordlike =
    [
        "april",
        "art",
        "august",
        "bill",
        "bob",
        "chase",
        "dawn",
        "dean",
        "drew",
        "faith",
        "gene",
        "grace",
        "grant",
        "guy",
        "hope",
        "iris",
        "jack",
        "jade",
        "joy",
        "june",
        "lily",
        "mark",
        "may",
        "miles",
        "norm",
        "pat",
        "ray",
        "rich",
        "rob",
        "robin",
        "rose",
        "ruby",
        "sandy",
        "sky",
        "sue",
        "summer",
        "will",
    ];

    private static readonly HashSet<string> Calendar =
    [
        .. DateTimeFormatInfo
            .InvariantInfo.MonthNames.Concat(DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames)
            .Concat(DateTimeFormatInfo.InvariantInfo.DayNames)
            .Concat(DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames)
            .Select(name => name.ToLowerInvariant()),
        "sept",
        "tues",
        "weds",
        "thur",
        "thurs",
        "christmas",
        "xmas",
        "thanksgiving",
        "easter",
        "diwali",
        "hanukkah",
        "ramadan",
        "eid",
    ];
}
