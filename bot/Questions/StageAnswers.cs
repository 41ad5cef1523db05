using FellowsBot.Conversation;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Words about somebody's stage: where they stand, what is next, and until when.</summary>
internal static class StageAnswers
{
    public static string Status(PersonView view)
    {
        var voice = view.Voice;
        if (view.Person.Stage is not { } id)
        {
            return $"No stage is recorded for {voice.Them}{(view.Person.Role is Role.Applicant ? "" : $" ({view.Person.Role.ToString().ToLowerInvariant()})")}.";
        }
        var stage = view.Season[id];
        var stands = view.Standing.Status switch
        {
            StageStatus.Invited => $"{voice.They} {voice.Are} invited to {Named(stage)}.",
            StageStatus.Scheduled => $"{voice.They} {voice.Are} scheduled for {Named(stage)}.",
            StageStatus.Submitted =>
                $"{voice.They} {voice.Have} completed {Named(stage)} (submitted); it is with the team now.",
            StageStatus.Passed => $"{voice.They} passed {Named(stage)}.",
            StageStatus.Rejected when voice.IsSelf =>
                $"I'm sorry: your application was not taken further; it was rejected at {Named(stage)}.",
            StageStatus.Rejected => $"{voice.They} was rejected at {Named(stage)}.",
            StageStatus.Withdrawn => $"{voice.Their} application is withdrawn; it had reached {Named(stage)}.",
            StageStatus.Missed => $"{voice.They} missed {Named(stage)}.",
            _ when IsBehind(view) =>
                $"{voice.They} {voice.Are} a fellow; {Named(stage)}, the stage on record, was over on {view.At(stage.Closes.ToInstant(), view.Season.Zone)}.",
            _ => $"{voice.They} {voice.Are} at {Named(stage)}.",
        };
        return $"{stands}{Deadline(view)}{Offer(view)}";
    }

    public static string Next(PersonView view)
    {
        var voice = view.Voice;
        if (view.Standing.OfferState is OfferState.Open && view.Standing.Offer?.Deadline is { } offer)
        {
            return $"Next, {voice.Them} {voice.Do("decide", "decides")} on the offer, by {view.At(offer)}, {view.Left(offer.At)} from now.";
        }
        if (view.Person.Stage is not { } id)
        {
            return $"No stage is recorded for {voice.Them}, so I can't say what is next.";
        }
        if (view.Standing.MustAct && view.Standing.CutOff is { } cutOff)
        {
            return $"Next, {Phrases.Task(id)}, by {view.At(cutOff)}, {view.Left(cutOff.At)} from now.";
        }
        return view.Standing.Status switch
        {
            StageStatus.Submitted or StageStatus.Passed when Transitions.After(id) is { } after =>
                $"Nothing is due from {voice.Them} just now. {Status(view)} Next {StageNames.Comes(after)} {Named(view.Season[after])}; the team will be in touch by e-mail.",
            _ when view.Standing.OfferState is OfferState.Accepted && Transitions.After(id) is { } after =>
                $"Nothing is due from {voice.Them} just now. {Status(view)} Next {StageNames.Comes(after)} {Named(view.Season[after])}, from {view.At(view.Season[after].Opens.ToInstant(), view.Season.Zone)}.",
            StageStatus.Rejected or StageStatus.Withdrawn or StageStatus.Missed =>
                $"Nothing further is planned. {Status(view)}",
            _ when view.Season[id].IsAheadAt(view.Turn.At) =>
                $"Next comes {Named(view.Season[id])}: from {view.At(view.Season[id].Opens.ToInstant(), view.Season.Zone)} to {view.At(view.Season[id].Closes.ToInstant(), view.Season.Zone)}.",
            _ when view.Standing.OfferState is OfferState.Lapsed or OfferState.Declined => Status(view),
            _ when IsBehind(view) => $"{Status(view)} {FellowshipAnswers.LastDay(view)}",
            _ when view.Season[id].IsOverAt(view.Turn.At) =>
                $"{Status(view)} That was over on {view.At(view.Season[id].Closes.ToInstant(), view.Season.Zone)}.",
            _ => $"{Status(view)} It runs until {view.At(view.Season[id].Closes.ToInstant(), view.Season.Zone)}.",
        };
    }

    public static string CutOff(PersonView view)
    {
        var voice = view.Voice;
        if (view.Standing.CutOff is not { } cutOff || view.Person.Stage is not { } id)
        {
            return view.Standing.Offer is not null ? OfferAnswers.Text(view)
                : view.Person.Role is Role.Fellow ? FellowshipAnswers.LastDay(view)
                : $"There is no deadline recorded for {voice.Them} just now. {Status(view)}";
        }
        var name = Named(view.Season[id]);
        return view.Standing.MustAct
                ? $"{voice.Their} deadline for {name} is {view.At(cutOff)}, {view.Left(cutOff.At)} from now. {Why(cutOff, view)}"
            : view.Standing.Status is StageStatus.Missed ? Status(view)
            : $"Nothing is due from {voice.Them}. {Status(view)} The cut-off of {name} {(cutOff.HasPassed(view.Turn.At) ? "was" : "is")} {view.At(cutOff)}.";
    }

    public static string Why(Deadline deadline, PersonView view) =>
        deadline.Why switch
        {
            DeadlineReason.MoreTime more =>
                $"It is later than the stage's cut-off because staff granted more time on {view.At(more.GrantedAt, view.Season.Zone)}{(more.Reason is { } reason && !view.Voice.IsSelf ? $" ({reason})" : "")}.",
            _ => "It is the stage's cut-off, the same for everyone.",
        };

    /// <summary>Whether a fellow's stage on record is over: the record is not moved on through a fellowship.</summary>
    private static bool IsBehind(PersonView view) =>
        view.Person is { Role: Role.Fellow, Stage: { } id } && view.Season[id].IsOverAt(view.Turn.At);

    private static string Deadline(PersonView view) =>
        view.Standing switch
        {
            { MustAct: true, CutOff: { } cutOff } =>
                $" To do: {Phrases.Task(view.Person.Stage!.Value)}, by {view.At(cutOff)}, {view.Left(cutOff.At)} from now.",
            { Status: StageStatus.Missed, CutOff: { } cutOff } when cutOff.HasPassed(view.Turn.At) =>
                $" The cut-off was {view.At(cutOff)}. {Late(view)}",
            _ => "",
        };

    private static string Late(PersonView view) =>
        view.IsForStaff
            ? $"You may open it again: “give {view.Person.FirstName} until ...”."
            : $"If something kept {view.Voice.Them}, staff can say what is possible.";

    private static string Offer(PersonView view) => view.Standing.Offer is null ? "" : $" {OfferAnswers.Text(view)}";

    private static string Named(Stage stage) => StageNames.The(stage.Id);
}
