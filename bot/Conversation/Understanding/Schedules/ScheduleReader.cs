using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Schedules;

/// <summary>
/// Reads what staff say about schedules: making one, listing, showing, testing, pausing, changing and removing. Read from the
/// text as it was typed, for what is to be posted is meant word by word, and its times are no zone to answer in.
/// </summary>
internal static partial class ScheduleReader
{
    /// <summary>None where it is about no schedule.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="memory">What the conversation is about: "it" is the schedule last spoken of.</param>
    /// <param name="when">Now, and the asker's own zone.</param>
    /// <param name="stageNamed">The stage that some words are a name of.</param>
    /// <param name="isStaff">Whether the asker may make one: who may not and says "tell the staff that …" wants it passed on.</param>
    public static Request? Read(
        string text,
        Memory memory,
        When when,
        Func<string, StageId?> stageNamed,
        bool isStaff = false
    )
    {
        if (text.Length > Interpreter.LongestQuestion + 500)
        {
            return null;
        }
        var said = Mention().Replace(text, "").Trim();
        return List().IsMatch(said) || isStaff && SetUp().IsMatch(said)
            ? new AskSchedules()
            : ManagingReader.Read(said, memory, when, stageNamed, isStaff)
                ?? Afterwards(said, memory, when, stageNamed, isStaff)
                ?? (isStaff && OneOfThem().IsMatch(said) ? new AskSchedules() : null)
                ?? SaidAnew.Read(said, memory, when)
                ?? MakingReader.Read(said, when, stageNamed, isStaff)
                ?? (
                    isStaff && OwnAfterAll().Match(said) is { Success: true } own
                        ? MakingReader.Read(own.Groups["own"].Value, when, stageNamed, isStaff)
                        : null
                );
    }

    /// <summary>"Hm, 3 is when the reading group is. Make it 4:30": what is to be done stands last, of the schedule spoken of.</summary>
    private static Request? Afterwards(
        string said,
        Memory memory,
        When when,
        Func<string, StageId?> stageNamed,
        bool isStaff
    ) =>
        LastSentence().Match(said) is { Success: true } last
        && (memory is { Schedule: not null, HasWish: false, PersonId: null } || last.Groups["day"].Success)
            ? ManagingReader.Read(last.Groups["own"].Value, memory, when, stageNamed, isStaff)
            : null;

    [GeneratedRegex(
        @"([.!?;–—]|,(?=\s+(so|let['’]s)\b))\s+(?<own>((ok|so|please|then|let['’]s|just)\s+)*((make|move|change|set|pause|remove|stop|delete|shift|reschedule)\s+(it|that|this)\b|(pause|remove|stop|delete|drop|cancel)\s+the\s+((?<day>(mon|tues|wednes|thurs|fri|satur|sun)day)|[\w-]+)\s+(one|reminder|post|ping|nudge)\b)[^.!?;]*)[.!]*$",
        Options,
        1000
    )]
    private static partial Regex LastSentence();

    /// <summary>"Right, the first one. Remind me tomorrow at 9 to chase his": what somebody reminds themselves of stands last.</summary>
    [GeneratedRegex(@"[.!?,;–—]\s+(?<own>(remind|nudge|ping)\s+me\b.+)$", Options, 1000)]
    private static partial Regex OwnAfterAll();

    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.ExplicitCapture
        | RegexOptions.Singleline
        | RegexOptions.CultureInvariant;

    /// <summary>"Which reminders are set up at the moment?"</summary>
    [GeneratedRegex(
        @"^\W*(and\s+)?(which|what|how\s+many|are\s+there\s+any|any|do\s+we\s+have\s+any)\s+(recurring\s+|regular\s+|other\s+)?(reminders|posts|messages|announcements)\s+((are|do\s+we\s+have|have\s+we(\s+got)?|have\s+i|do\s+i\s+have|is)\s+)?(currently\s+|still\s+|already\s+)?(set\s+up|scheduled|configured|planned|active|running|in\s+place|on\s+schedule)(\s+(at\s+the\s+moment|right\s+now|now|currently|so\s+far|just\s+now|today))*\s*[?.!]*$",
        Options,
        1000
    )]
    private static partial Regex SetUp();

    /// <summary>"Pause the Monday post for a week", "delete the Friday one": which it is, is said by its name, so they are listed.</summary>
    [GeneratedRegex(
        @"^\s*((please|can\s+you|could\s+you|let['’]?s|ok|okay)\b[\s,]*)*(pause|suspend|skip|hold|resume|restart|remove|delete|cancel|drop|stop)\s+(the|our|my|that|this)\s+((mon|tues|wednes|thurs|fri|satur|sun)day(['’]?s)?|weekday|weekly|daily|monthly|fortnightly|morning|afternoon|recurring)(\s+(morning|afternoon|evening|weekly))?\s+(one|post|reminder|message|schedule|announcement|nudge|ping)s?(\s+(for|until|till|during|over|on|this|next)\s+.{1,60}|\s+please|\s+pls)?\s*[?.!]*$",
        Options,
        1000
    )]
    private static partial Regex OneOfThem();

    [GeneratedRegex(@"^\s*<[@!][^<>]{1,200}>", RegexOptions.None, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(
        @"^(please\s+|can\s+you\s+)*((list|show|see|give)(\s+me)?(\s+(all|the|our|my))*\s+(schedules|scheduled\s+(messages|posts|reminders)|recurring\s+(messages|posts|reminders))|(which|what)(\s+are)?(\s+(the|our|my))?\s+(schedules|scheduled\s+(messages|posts|reminders))\b[\w\s]{0,40}|(and\s+)?(where\s+(can|do)\s+i\s+see\s+)?what(\s+else)?(['’]s|s|\s+is|\s+have|\s+do|\s+did)?(\s+(i|we|else|got|have|is|set\s+up))*\s+(scheduled|running|on\s+a\s+timer|recurring|set\s+up|automated)(\s+(so\s+far|by\s+now|already|on\s+a\s+timer|at\s+the\s+moment|right\s+now|like\s+(that|this|it)))?|schedules)\s*[?.!]*$",
        Options,
        1000
    )]
    private static partial Regex List();
}
