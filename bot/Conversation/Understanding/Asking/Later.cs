using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>A start that somebody wants put off: to another year nobody has said anything about, and one's own only the staff can move.</summary>
internal static partial class Later
{
    public static Request? Read(string text, Sentence sentence) =>
        !sentence.Asker.IsStaff
        && (
            AnotherYear().IsMatch(sentence.AsTyped)
            || sentence.Asker.Person is { Role: Role.Applicant or Role.Fellow }
                && (
                    OwnStart().IsMatch(text)
                    || AnotherStart().IsMatch(text)
                    || AnotherCohort().IsMatch(sentence.AsTyped)
                )
        )
            ? new NotCovered(["start-date"])
            : null;

    [GeneratedRegex(
        @"\b(?:defer|deferring|deferral|postpone|delay|push|move|start|join|begin|come|do it)\b.*\b(?:next|following|another|later) (?:year|cohort|round|intake)\b|\b(?:defer|postpone|delay|push|move)\b.*\b20[2-9]\d\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AnotherYear();

    [GeneratedRegex(
        @"\b(?:is|will|are|was)(?: there)?(?: be)? (?:an?|any|another) (?:later|second|future|spring|summer|winter|autumn|new)? ?(?:cohort|intake|round)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AnotherCohort();

    /// <summary>"… starting on the 20th, could it be the 27th".</summary>
    [GeneratedRegex(
        @"\b(?:start|starting|begin|beginning|first day)\b.*\b(?:could|can|would|may|might) (?:it|that|we|i) (?:\w+ ){0,2}(?:be|TT|later|make it|start|begin)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AnotherStart();

    [GeneratedRegex(
        @"^(?:can|could|may|would it|is it|i'd like|i want|i need|any chance)\b.*\b(?:push|move|delay|postpone|defer|change|shift)\b.*\bmy (?:first day|start|starting|start date|starting date)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OwnStart();
}
