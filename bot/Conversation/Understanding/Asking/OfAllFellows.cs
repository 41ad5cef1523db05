using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// Whether something is done for everybody, asked by staff: "has everyone got a mentor?", "are all decisions in?", "who still has to sit
/// the test?". The answer is the list of those who lack it.
/// </summary>
internal static partial class OfAllFellows
{
    public static Request? Read(string text, Sentence sentence) =>
        sentence.Names.Count > 0 ? null
        : Mentors().IsMatch(text) ? new AskStaffList(StaffList.WithoutMentor)
        : Decided().IsMatch(text) || Blank().IsMatch(text) ? new AskStaffList(StaffList.Undecided)
        : DecidedSo().Match(text) is { Success: true } so
            ? new AskStaffList(so.Groups["what"].Value[..2] is "ex" ? StaffList.Extended : StaffList.Ending)
        : StillToDo().IsMatch(text) && sentence.Stages is [{ Stage: var stage }] && stage.HasCutOff()
            ? new ListPeople(
                new PeopleFilter
                {
                    Stage = stage,
                    Workspace = Cues.WorkspaceIn(sentence.Words),
                    MustAct = true,
                }
            )
        : StartsOrEnds().Match(text) is { Success: true } day && DaysMeant.InOrEveryday(sentence) is { } days
            ? new ListPeople(
                day.Groups["starts"].Success
                    ? new PeopleFilter { Role = Role.Fellow, Starts = days }
                    : new PeopleFilter { Role = Role.Fellow, Ends = days }
            )
        : null;

    /// <summary>"Who joins us on Monday?", "who leaves on the 17th?".</summary>
    [GeneratedRegex(
        @"^(?:who|which fellows|fellows|anyone|anybody|any fellows|does anyone|does anybody)(?:'s|s| is| are| all| else)*(?: still)?(?: (?:due|set|meant|about|going) to)? (?:(?<starts>starts?|starting|joins?|joining|begins?|beginning|arrives?|arriving)|leaves?|leaving|ends?|ending|finish(?:es|ing)?|wraps? up|wrapping up)(?: with)?(?: us)?(?: new)?(?: on| in| at| before| by)?(?: the)? (?:TT|today|tomorrow|this|next)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex StartsOrEnds();

    [GeneratedRegex(
        @"^(?:(?:does|do|has|have|is|are) )?(?:every|each|all|everyone|everybody)\b(?! mentors?\b)(?: (?!who\b|without\b|by\b|with\b|and\b|their\b|no\b|not\b)\w+){0,4} (?:an? |their )?(?:mentors?|matched|paired)\b(?: (?:by now|now|yet|already|so far))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mentors();

    [GeneratedRegex(
        @"^(?:have|has|do|does|are|is) (?:all|every|everyone|everybody|each)\b(?: \w+){0,4} (?:an? |their |the )?(?:extension )?(?:(?:decisions?|outcomes?|answers?)(?: \w+)? (?:in|recorded|made|entered|down|noted|there|done)|(?:decision|outcome|answer)|decided)\b(?: (?:by now|now|yet|already|so far|on|about))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Decided();

    [GeneratedRegex(
        @"^(?:who|which (?:ones|fellows)|anyone|anybody)(?:'s|s| is| are| has)?(?: still)? (?:blank|(?:without|missing|lacking|has no|have no) (?:an? )?(?:extension )?decision|not decided(?: on)?|left to decide(?: on| about)?)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Blank();

    [GeneratedRegex(
        @"^(?:who|which (?:ones|fellows)) (?:said|says|got|gets|has|have|are|is|are down for|is down for|were|was)(?: an?)? (?<what>extend|end|extension)s?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DecidedSo();

    /// <summary>Before the cut-off; who did not do it in time is asked for otherwise.</summary>
    [GeneratedRegex(
        @"^(?:who|which (?:ones|applicants|candidates|people)|list (?:everyone|everybody|those) who|show me who|everyone who)(?: all)?(?: else)? (?:(?:still )?(?:has|have|needs?|got)(?: still)? to|(?:is|are) (?:still|yet) to|has yet to|have yet to|(?:hasn't|hasnt|haven't|has not|have not)(?: yet)?) (?:sit|sat|do|done|take|taken|hand|handed|submit|submitted|finish|finished|complete|completed|send|sent|start|started|deliver|turn|turned)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex StillToDo();
}
