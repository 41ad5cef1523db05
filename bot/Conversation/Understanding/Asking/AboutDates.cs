using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>Cut-offs and days that are asked for without naming what closes, or with a day that is the wrong one.</summary>
internal static partial class AboutDates
{
    private static readonly AskStage Application = new(StageId.Application, StageAspect.Closes);

    public static Request? Read(string text, Sentence sentence)
    {
        var asker = sentence.Asker;
        var isOfApplication = sentence.Stages.All(s => s.Stage is StageId.Application);
        if (asker.IsStranger && MoreTime().IsMatch(text))
        {
            return new AskHandbook("cutoffs");
        }
        if (asker.IsStranger && isOfApplication && (Until().IsMatch(text) || ClosingTime().IsMatch(text)))
        {
            return Application;
        }
        if (Clock().IsMatch(sentence.AsTyped))
        {
            return new AskClock();
        }
        if (Tonight().IsMatch(sentence.AsTyped))
        {
            return new AskAgenda(Days.Today);
        }
        if (ThatZone().IsMatch(text) && Again.Of(sentence.Memory, asker) is { } again)
        {
            return again;
        }
        if (
            sentence.Stages is []
            && asker.Person is { Role: Role.Applicant, Stage: StageId.Interview }
            && OnADay().IsMatch(text)
        )
        {
            return new AskHandbook("slot-days");
        }
        if (sentence.Stages is [var stage])
        {
            return OnADay().IsMatch(text) && stage.Stage is StageId.Interview ? new AskHandbook("slot-days")
                : Latest().IsMatch(text) && stage.Stage.HasCutOff()
                    ? asker.Person is { Role: Role.Applicant } ? new AskPerson(new Subject.Self(), PersonAspect.CutOff)
                        : new AskStage(stage.Stage, StageAspect.Closes)
                : null;
        }
        return null;
    }

    [GeneratedRegex(
        @"\b(?:extension|extend|extended|more time|longer|(?<!too )later?)\b.*\b(?:application|applications|apply|applying)\b|\b(?:apply|applying|application)\b.*\b(?:late|later|after the deadline|after the cut-?off)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MoreTime();

    /// <summary>"Can I still send it on the 18th?" is not answered by "there is still time".</summary>
    [GeneratedRegex(
        @"^(?:can|could|may) i (?:still )?(?:apply|submit|send|hand)\b.*\bTT\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Until();

    [GeneratedRegex(
        @"^what time\b.*\b(?:close|closes|closing|due)\b|\bclosing (?:time|date)\b|\b(?:deadline|form|application)\b.*\b(?:end of (?:the )?day|which time ?zone|what time ?zone)\b|\b(?:which|what) time ?zone\b.*\b(?:deadline|cut-?off|form)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ClosingTime();

    [GeneratedRegex(
        @"^(?:and |so |hey )*(?:(?:what|which) (?:time|day|date) is it(?: (?:today|now|right now|at the moment))*|what(?:'s|s| is) the (?:time|date|day)(?: (?:today|now|right now|please))*|what(?:'s|s| is) today(?:'s|s)? ?(?:date)?|what day(?: of the week)? is (?:it )?today)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Clock();

    /// <summary>"What happens tonight at midnight?"</summary>
    [GeneratedRegex(
        @"^(?:and |so )?(?:what|anything)(?:'s|s| is| all| else)? (?:happens?|happening|due|ends?|closes?|runs? out|goes out|on|going on)(?: (?:tonight|today|at midnight|midnight|by midnight))+$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Tonight();

    [GeneratedRegex(
        @"^(?:and )?(?:is|was) (?:that|it|this) (?:in )?(?:pacific|eastern|utc|gmt|london|pt|et|pdt|pst|bst|my|local|california)(?: local)?(?: time)?(?: ?zone)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ThatZone();

    [GeneratedRegex(
        @"^(?:can|could|may|is it possible to) (?:i |we )?(?:still )?(?:book|have|do|take|schedule)\b.*\b(?:on|for|at|after|before) (?:(?:the )?TT|(?:a |the )?weekend|saturdays?|sundays?)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OnADay();

    [GeneratedRegex(
        @"^(?:when's|whens|when is|what's|what is|by when is) (?:the )?latest\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Latest();
}
