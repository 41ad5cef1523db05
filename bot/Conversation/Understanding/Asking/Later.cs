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
            || sentence.Asker.Person is { Role: Role.Applicant or Role.Fellow } && OwnStart().IsMatch(text)
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
        @"^(?:can|could|may|would it|is it|i'd like|i want|i need|any chance)\b.*\b(?:push|move|delay|postpone|defer|change|shift)\b.*\bmy (?:first day|start|starting|start date|starting date)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OwnStart();
}
