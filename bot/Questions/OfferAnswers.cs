using FellowsBot.Conversation;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Words about somebody's offer: how it stands, until when, and why until then.</summary>
internal static class OfferAnswers
{
    public static string Text(PersonView view)
    {
        var voice = view.Voice;
        if (view.Standing.Offer is not { } offer)
        {
            return $"I have no offer on record for {voice.Them}. Offers go out on a rolling basis, all of them by {view.At(view.Season[StageId.Offer].Closes.ToInstant(), view.Season.Zone)}.";
        }
        return view.Standing.OfferState switch
        {
            OfferState.Accepted => $"{voice.Their} offer is accepted.{SentOn(offer, view)}",
            OfferState.Declined =>
                $"{voice.Their} offer was declined.{SentOn(offer, view)}{(voice.IsSelf ? " Only the staff can reopen it; ask them here in the chat." : "")}",
            OfferState.Lapsed when offer.Deadline is { } deadline =>
                $"{voice.Their} offer lapsed: it stood until {view.At(deadline)}{Sent(deadline, view)}. {Reopening(view)}",
            OfferState.Lapsed => $"{voice.Their} offer has lapsed. {Reopening(view)}",
            _ when offer.Deadline is { } deadline =>
                $"{voice.Their} offer is open until {view.At(deadline)}, {view.Left(deadline.At)} from now{Why(deadline, view)}.{MoreTime(view)}",
            _ => $"{voice.Their} offer is open; no deadline is recorded for it, so please ask the staff.",
        };
    }

    private static string SentOn(Offer offer, PersonView view) =>
        view.IsForStaff && offer.SentAt is { } sent ? $" It was sent on {view.At(sent, view.Standing.Zone)}." : "";

    private static string Reopening(PersonView view) =>
        view.IsForStaff
            ? $"No answer is recorded. You may reopen it: “give {view.Person.FirstName} until ...”."
            : "Staff may reopen it by granting more time; ask them soon.";

    private static string Why(Deadline deadline, PersonView view) =>
        deadline.Why switch
        {
            DeadlineReason.OfferDays rule =>
                $": {Dates.Count(rule.Days, "day")} after it was sent on {Dates.Of(rule.SentAt, deadline.Zone)}",
            DeadlineReason.MoreTime more when view.Voice.IsSelf =>
                $": the staff gave you more time on {Dates.Of(more.GrantedAt, deadline.Zone)}",
            DeadlineReason.MoreTime more =>
                $": {more.GrantedBy} gave more time on {Dates.Of(more.GrantedAt, view.Turn.Asker.ZoneIn(view.Season))}{Because(more)}",
            _ => ", a date that was set for this offer",
        };

    private static string Sent(Deadline deadline, PersonView view) =>
        deadline.Why is DeadlineReason.OfferDays rule
            ? $", {Dates.Count(rule.Days, "day")} after it was sent on {Dates.Of(rule.SentAt, deadline.Zone)}"
            : "";

    private static string Because(DeadlineReason.MoreTime more) => more.Reason is { } reason ? $" (“{reason}”)" : "";

    private static string MoreTime(PersonView view) =>
        view.Voice.IsSelf ? " If you need longer, ask the staff for more time before then." : "";
}
