using FellowsBot.Conversation;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>What the answers about a person tell, for beliefs to be held against. Nothing that their words leave out.</summary>
internal static class PersonTruths
{
    private static readonly string[] Sending = ["sent", "send", "made", "arrived"];
    private static readonly string[] Ending = ["last", "end", "ends", "finish", "until", "till"];
    private static readonly string[] Needing = ["need", "needs", "expected", "requires"];

    public static IReadOnlyList<Truth> Of(PersonAspect what, PersonView view) =>
        what switch
        {
            PersonAspect.Status => [.. Stands(view), .. Due(view), .. Offer(view)],
            PersonAspect.Next => [.. Due(view), .. Offer(view)],
            PersonAspect.CutOff when view.Standing.CutOff is { } cutOff => [.. Stands(view), At(cutOff)],
            PersonAspect.CutOff when view.Standing.Offer is not null => Offer(view),
            PersonAspect.CutOff or PersonAspect.LastDay when view.Person.Role is Role.Fellow =>
            [
                new Truth.Day(view.Standing.LastDay),
            ],
            PersonAspect.Offer => Offer(view),
            PersonAspect.Extension => Extension(view),
            PersonAspect.FirstDay when FellowshipAnswers.HasFirstDay(view) =>
            [
                new Truth.Day(view.Person.StartOn ?? view.Season[StageId.Programme].Opens.Date),
            ],
            PersonAspect.Mentor when view.Person.Mentor is { } mentor && view.Book.MentorNamed(mentor) is { } named =>
            [
                new Truth.Named(named.FullName),
            ],
            PersonAspect.References => References(view.Person),
            PersonAspect.Workspace when view.Person.Workspace is { } place => [new Truth.Places([place.ToString()])],
            PersonAspect.Competing when view.Person.OtherDeadlineOn is { } day => [new Truth.Day(day)],
            PersonAspect.AppliedOn when view.Person.AppliedOn is { } day => [new Truth.Day(day)],
            _ => [],
        };

    private static IReadOnlyList<Truth> Stands(PersonView view) =>
        view.Person.Stage is { } stage ? [new Truth.Stands(stage, view.Standing.Status)] : [];

    private static IReadOnlyList<Truth> Due(PersonView view) =>
        view.Standing is { CutOff: { } cutOff } standing && (standing.MustAct || standing.Status is StageStatus.Missed)
            ? [At(cutOff)]
            : [];

    private static List<Truth> Offer(PersonView view)
    {
        if (view.Standing is not { Offer: { } offer, OfferState: { } state })
        {
            return [];
        }
        var truths = new List<Truth> { new Truth.OfferIs(state) };
        if (offer.Deadline is { } deadline && state is OfferState.Open or OfferState.Lapsed)
        {
            truths.Add(At(deadline));
            if (state is OfferState.Open && deadline.Why is DeadlineReason.OfferDays rule)
            {
                truths.Add(new Truth.Lasts(Period.FromDays(rule.Days)));
                truths.Add(new Truth.Moment(rule.SentAt.InZone(deadline.Zone)) { About = Sending });
            }
        }
        return truths;
    }

    private static IReadOnlyList<Truth> Extension(PersonView view) =>
        view.Standing.ExtensionAnnounced
            ?
            [
                new Truth.Extended(view.Standing.Extension is ExtensionDecision.Extend),
                new Truth.Day(view.Standing.LastDay) { About = Ending },
            ]
            : [new Truth.Moment(view.Season[StageId.Extension].Closes)];

    private static IReadOnlyList<Truth> References(Person person) =>
        person.ReferencesExpected is { } expected
            ?
            [
                new Truth.PartOf(person.ReferencesReceived ?? 0, expected),
                new Truth.Number(expected, "reference", "references", "refs") { About = Needing },
            ]
            : [];

    private static Truth.Moment At(Deadline deadline) => new(deadline.Local);
}
