using FellowsBot.Conversation;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Words about the fellowship itself: mentor, first and last day, the extension decision.</summary>
internal static class FellowshipAnswers
{
    public static string Mentor(PersonView view)
    {
        if (view.Person.Mentor is { } mentor)
        {
            return $"{view.Voice.Their} mentor is {view.Book.MentorNamed(mentor)?.FullName ?? mentor}.";
        }
        var matching = view.Season[StageId.Matching];
        return $"No mentor is recorded for {view.Voice.Them}. Mentor matching runs from {view.At(matching.Opens.ToInstant(), view.Season.Zone)} to {view.At(matching.Closes.ToInstant(), view.Season.Zone)}.";
    }

    public static string FirstDay(PersonView view)
    {
        if (!HasFirstDay(view))
        {
            var opens = view.Season[StageId.Programme].Opens;
            return $"No first day is recorded for {view.Voice.Them}. The programme begins on {view.At(opens.ToInstant(), view.Season.Zone)}.";
        }
        var day = view.Person.StartOn ?? view.Season[StageId.Programme].Opens.Date;
        var zone = view.Person.StartOn is null ? view.Season.Zone : view.Standing.Zone;
        var why = view.Person.StartOn is null ? ", the start of the programme: no day of its own is recorded" : "";
        return $"{view.Voice.Their} first day is {view.At(zone.AtStartOfDay(day).ToInstant(), zone)}{why}.";
    }

    public static string LastDay(PersonView view)
    {
        if (view.Person.EndOn is null && !MayBeFellow(view))
        {
            var closes = view.Season[StageId.Programme].Closes;
            return $"No last day is recorded for {view.Voice.Them}. The programme ends on {view.At(closes.ToInstant(), view.Season.Zone)}.";
        }
        var day = view.Standing.LastDay;
        var programme = view.Season[StageId.Programme].Closes.Date;
        var isExtended = view.Standing.ExtensionAnnounced && view.Standing.Extension is ExtensionDecision.Extend;
        var why =
            isExtended ? "the fellowship has been extended"
            : day == view.Person.EndOn
                ? "that is the last day recorded for " + (view.Voice.IsSelf ? "you" : "this fellowship")
            : day == programme ? "that is when the programme ends"
            : "that is the day on record";
        return $"{view.Voice.Their} last day is {Ends(view)}: {why}.{OnceAnnounced(view)}";
    }

    /// <summary>What a decision that is recorded and not yet announced will make of it, to those who may know of it.</summary>
    private static string OnceAnnounced(PersonView view) =>
        view.SeesUnannounced
        && !view.Standing.ExtensionAnnounced
        && view.Standing.LastDayOnceAnnounced is { } then
        && then != view.Standing.LastDayEnds
            ? $" The decision “{view.Standing.Extension.ToString().ToLowerInvariant()}” is recorded; once it is announced, the last day is {view.At(then.ToInstant(), then.Zone)}."
            : "";

    /// <summary>Whether there is a first day to tell: one of their own, or the programme's.</summary>
    public static bool HasFirstDay(PersonView view) => view.Person.StartOn is not null || MayBeFellow(view);

    /// <summary>A fellow, or somebody with an offer that is open or accepted: nobody else has days of a fellowship.</summary>
    private static bool MayBeFellow(PersonView view) =>
        view.Person.Role is Role.Fellow || view.Standing.OfferState is OfferState.Open or OfferState.Accepted;

    public static string Extension(PersonView view)
    {
        var answer = Decision(view);
        return Recommendation(view) is { } recommendation ? $"{answer} {recommendation}" : answer;
    }

    /// <summary>The mentor's recommendation: to staff, and to the mentor; never to the fellow.</summary>
    public static string? Recommendation(PersonView view)
    {
        if (view.Person.Role is not Role.Fellow || view.Voice.IsSelf || !view.Turn.Asker.MayNamePeople)
        {
            return null;
        }
        var whose = view.Turn.Asker.IsStaff ? "The mentor's" : "Your";
        var why = view.Person.MentorReason is { } reason ? $", because: “{reason}”" : "";
        return view.Person.MentorRecommends is { } word
                ? $"{whose} recommendation: {word.ToString().ToLowerInvariant()}{why}."
            : view.Turn.Asker.IsStaff || view.Standing.ExtensionAnnounced ? null
            : "You have not recommended anything yet.";
    }

    private static string Decision(PersonView view)
    {
        var voice = view.Voice;
        if (view.Standing.ExtensionAnnounced)
        {
            var end = $"{voice.Their} last day is {Ends(view)}.";
            return view.Standing.Extension is ExtensionDecision.Extend
                ? $"Yes: {voice.TheirWithin} fellowship has been extended. {end}"
                : $"{voice.Their} fellowship will not be extended. {end}";
        }
        if (view.SeesUnannounced && view.Standing.Extension is not ExtensionDecision.Undecided)
        {
            var on = view.Person.ExtensionDecidedOn is { } day ? $" on {Dates.WholeDay(day, view.Season.Zone)}" : "";
            var by = view.Person.ExtensionDecidedBy is { } name ? $" by {name}" : "";
            var why = view.Person.ExtensionReason is { } reason ? $", because: “{reason}”" : "";
            var waits = view.Season[StageId.Extension].IsOverAt(view.Turn.At)
                ? $"it came after the cut-off on {Cut(view)}, so it waits for its own release."
                : $"decisions are announced together, at the latest on {Cut(view)}.";
            return $"Recorded{on}{by}: {view.Standing.Extension.ToString().ToLowerInvariant()}{why}. It is not announced yet; {waits}";
        }
        var passed = view.Season[StageId.Extension].IsOverAt(view.Turn.At);
        if (view.SeesUnannounced)
        {
            return $"{voice.Their} extension is undecided. Decisions {(passed ? "were due on" : "are due by")} {Cut(view)}.";
        }
        return passed
            ? $"{voice.Their} extension decision has not been announced. Decisions were due on {Cut(view)}; please ask the staff."
            : $"Extension decisions are announced together, by {Cut(view)}. I can't say anything about {voice.TheirWithin} own before then.";
    }

    private static string Cut(PersonView view) =>
        view.At(view.Season[StageId.Extension].Closes.ToInstant(), view.Season.Zone);

    private static string Ends(PersonView view) =>
        view.At(view.Standing.LastDayEnds.ToInstant(), view.Standing.LastDayEnds.Zone);
}
