using FellowsBot.Conversation.Names;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.ExtensionDecisions;

/// <summary>A fellow on the extension board, as whoever reads it may see them.</summary>
/// <param name="Fellow">As they stand now.</param>
/// <param name="Mentor">The mentor's name; none = nobody is recorded.</param>
/// <param name="IsForStaff">Staff see what is decided; a mentor only what is announced.</param>
internal sealed record BoardLine(Standing Fellow, string? Mentor, bool IsForStaff)
{
    public Person Person => Fellow.Person;

    /// <summary>The decision as far as it may be shown; none = not yet.</summary>
    public ExtensionDecision? Decision =>
        !IsForStaff && !Fellow.ExtensionAnnounced ? null
        : Fellow.Extension is ExtensionDecision.Undecided ? null
        : Fellow.Extension;

    public string DecisionText =>
        (Decision, IsForStaff) switch
        {
            (null, true) => "undecided",
            (null, false) => "not announced yet",
            ({ } decision, _) => ExtensionWords.Word(decision) + (Fellow.ExtensionAnnounced ? ", announced" : ""),
        };

    public static BoardLine Of(Standing fellow, NameBook book, bool isForStaff) =>
        new(
            fellow,
            fellow.Person.Mentor is { } mentor ? book.MentorNamed(mentor)?.FullName ?? mentor : null,
            isForStaff
        );

    /// <summary>What is still to be done about this fellow, in order; nothing once it is announced or over.</summary>
    public IReadOnlyList<string> Missing(Season season, Instant now)
    {
        if (Fellow.ExtensionAnnounced)
        {
            return [];
        }
        if (now > Fellow.LastDayEnds.ToInstant())
        {
            return ["fellowship is over"];
        }
        var missing = new List<string>();
        if (IsForStaff && Mentor is null)
        {
            missing.Add("no mentor");
        }
        else if (Person.MentorRecommends is null)
        {
            missing.Add(IsForStaff ? "mentor has not recommended" : "your recommendation");
        }
        if (IsForStaff && Decision is null)
        {
            missing.Add("no decision");
        }
        else if (IsForStaff && season[StageId.Extension].IsOverAt(now))
        {
            missing.Add("late, not released");
        }
        return missing;
    }
}
