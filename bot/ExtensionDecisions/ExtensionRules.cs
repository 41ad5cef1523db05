using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.ExtensionDecisions;

/// <summary>The named rules about extensions: each says what stands in the way, and what to do instead.</summary>
internal static class ExtensionRules
{
    /// <summary>How long a release may be taken back, as long as it has reached nobody.</summary>
    public static readonly Duration Undoable = Duration.FromMinutes(15);

    /// <summary>There is no extension without a fellowship, and none once it is over.</summary>
    public static Refusal? NoFellowship(Standing whom, Deciding by)
    {
        var person = whom.Person;
        var name = person.FullName;
        if (person.Role is not Role.Fellow)
        {
            return new Refusal(
                "no-fellowship",
                $"{name} {NotAFellow(whom)}, so there is no fellowship to extend. {Instead(whom, by)}"
            );
        }
        if (whom.Status is StageStatus.Withdrawn)
        {
            return new Refusal(
                "withdrawn",
                $"{name} has withdrawn, so there is no fellowship to extend. If that is wrong, mend the status first, and then say it again."
            );
        }
        return by.Now <= whom.LastDayEnds.ToInstant()
            ? null
            : new Refusal(
                "fellowship-over",
                $"{name}'s fellowship ended on {LastDay(whom, by)}, and nothing is decided after the end. If that day is wrong, {(by.Asker.IsStaff ? $"mend it first: “{person.FirstName}'s last day is …”" : "please tell the staff")}."
            );
    }

    /// <summary>What has been announced is not quietly put back.</summary>
    public static Refusal Announced(Standing whom) =>
        new(
            "announced-already",
            $"{whom.Person.FullName}'s decision, “{ExtensionWords.Word(whom.Extension)}”, has been announced already. To change it, record it anew: “record {ExtensionWords.Word(ExtensionWords.Other(whom.Extension))} for {whom.Person.FirstName}”; {whom.Person.FirstName} is then told, and told that it is a correction."
        );

    /// <summary>Only what is recorded can be announced.</summary>
    public static Refusal NothingRecorded(Standing whom, Deciding by) =>
        new(
            "nothing-recorded",
            whom.Person
                is { ExtensionDecision: ExtensionDecision.Extend or ExtensionDecision.End, ExtensionDecidedOn: { } day }
                ? $"{whom.Person.FullName}'s decision is dated {Dates.WholeDay(day, by.Season.Zone)}, so it is not there yet. Record it as of today: “record extend for {whom.Person.FirstName}” or “record end for {whom.Person.FirstName}”."
                : $"No decision is recorded for {whom.Person.FullName} yet. Record one first: “record extend for {whom.Person.FirstName}” or “record end for {whom.Person.FirstName}”."
        );

    /// <summary>News that people act upon stays: a quarter of an hour, and only while it has reached nobody.</summary>
    public static Refusal? TakingBack(TakingBack change)
    {
        var (now, then) = (change.Now, change.Then);
        if (now.Extension == then.Extension && now.Person.ExtensionReleasedAt == then.Person.ExtensionReleasedAt)
        {
            return null;
        }
        var first = now.Person.FirstName;
        var instead =
            $"To change the decision, record it anew: “record {ExtensionWords.Word(ExtensionWords.Other(now.Extension))} for {first}”; {first} is then told, and told that it is a correction. Nothing has changed.";
        var announces = change.Owed.Contains(ExtensionWords.Released);
        if (announces && change.HasReached)
        {
            return new Refusal("release-delivered", $"It has reached {now.Person.FullName} already. {instead}");
        }
        if (announces && change.Ago > Undoable)
        {
            return new Refusal(
                "release-old",
                $"What is announced can be taken back for {Undoable.TotalMinutes:0} minutes, and that was {Dates.Span(change.Ago)} ago. {instead}"
            );
        }
        var staysAnnounced = now.Extension == then.Extension && then.ExtensionAnnounced;
        return now.ExtensionAnnounced && (!announces || staysAnnounced)
            ? new Refusal(
                "announced-since",
                $"{now.Person.FullName}'s decision has been announced since, at the cut-off. {instead}"
            )
            : null;
    }

    private static string NotAFellow(Standing whom) =>
        whom switch
        {
            { OfferState: OfferState.Accepted } => "has accepted the offer, but is not recorded as a fellow yet",
            { Person.Role: Role.Applicant } => "is an applicant and not a fellow",
            { Person.Role: Role.Mentor } => "is a mentor and not a fellow",
            _ => "is a member of staff and not a fellow",
        };

    private static string Instead(Standing whom, Deciding by) =>
        whom switch
        {
            { OfferState: OfferState.Open } when by.Asker.IsStaff =>
                $"If you mean the offer, say “give {whom.Person.FirstName} more time on the offer until …”.",
            { Person.Role: Role.Applicant } when by.Asker.IsStaff =>
                "Once the people file lists them with the role fellow, say it again.",
            _ => "Name a fellow instead.",
        };

    private static string LastDay(Standing whom, Deciding by) =>
        Dates.Of(whom.LastDayEnds.ToInstant(), whom.LastDayEnds.Zone, by.Zone, whom.Zone);
}
