using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>Says in words that staff can read why a reminder is no longer owed.</summary>
internal static class Overtakings
{
    public static string Why(OwedKey key, Person? subject, Season season, Instant now)
    {
        if (subject is null)
        {
            return key.SubjectId is null || key.Rule.StartsWith("extension.", StringComparison.Ordinal)
                ? Many(key.Rule)
                : "the person is no longer stored";
        }
        var standing = new Standing(subject, season, now);
        var name = subject.FullName;
        return standing.Status is StageStatus.Withdrawn ? $"{name} has withdrawn"
            : key.Rule.StartsWith("offer.", StringComparison.Ordinal) ? Offer(key, standing, name, season)
            : key.Rule.StartsWith("stage.", StringComparison.Ordinal) ? Stage(key, standing, name, season)
            : key.Rule.StartsWith("extension.", StringComparison.Ordinal) ? $"{name}'s decision has changed since"
            : $"{name}'s dates have changed since";
    }

    private static string Offer(OwedKey key, Standing standing, string name, Season season) =>
        standing.OfferState switch
        {
            OfferState.Accepted => $"{name} accepted the offer",
            OfferState.Declined => $"{name} declined the offer",
            _ when standing.Offer?.Deadline is { } deadline && deadline.At != key.Deadline =>
                $"the deadline of {name}'s offer moved to {Dates.Of(deadline.At, season.Zone)}",
            OfferState.Lapsed => $"{name}'s offer has lapsed",
            _ => $"{name}'s offer is no longer what it was",
        };

    private static string Stage(OwedKey key, Standing standing, string name, Season season) =>
        standing.Status switch
        {
            StageStatus.Submitted => $"{name} has submitted since",
            StageStatus.Passed => $"{name} has passed since",
            StageStatus.Rejected => $"{name} has been rejected since",
            _ when standing.CutOff is { } deadline && deadline.At != key.Deadline =>
                $"{name}'s deadline moved to {Dates.Of(deadline.At, season.Zone)}",
            StageStatus.Missed => $"{name} has missed the cut-off",
            _ => $"{name} is no longer in that stage",
        };

    private static string Many(string rule) =>
        rule switch
        {
            "references.outstanding" => "no references are outstanding any more",
            "stage.due.staff" or "stage.closed" =>
                "nobody is outstanding any more: they have submitted, or have more time",
            "extension.opens" or "extension.due" => "nobody is undecided any more",
            "extension.released" => "the decisions have changed since",
            _ => "the calendar has changed since",
        };
}
