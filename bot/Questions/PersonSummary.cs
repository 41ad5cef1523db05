using FellowsBot.Conversation;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Everything on record about somebody that the asker may see, as labelled facts; what is unknown is left out.</summary>
internal static class PersonSummary
{
    public static Part[] Parts(PersonView view) =>
        [
            new Paragraph(
                view.Voice.IsSelf
                    ? "This is what I have on record about you."
                    : $"{view.Person.FullName}, {view.Person.Role.ToString().ToLowerInvariant()}."
            ),
            new Facts([.. All(view)]),
        ];

    private static IEnumerable<Fact> All(PersonView view)
    {
        var (person, standing) = (view.Person, view.Standing);
        if (view.Voice.IsSelf)
        {
            yield return new("Name", person.FullName);
            yield return new("Role", person.Role.ToString().ToLowerInvariant());
        }
        if (person.Stage is { } stage)
        {
            yield return new("Stage", view.Season[stage].Name);
        }
        if (standing.Status is { } status)
        {
            yield return new("Status", status.ToString().ToLowerInvariant());
        }
        if (standing.CutOff is { } cutOff && (standing.MustAct || standing.Status is StageStatus.Missed))
        {
            yield return new("Deadline", view.At(cutOff));
        }
        if (standing.Offer is { } offer)
        {
            yield return new(
                "Offer",
                $"{standing.OfferState.ToString()!.ToLowerInvariant()}{(offer.Deadline is { } until ? $", deadline {view.At(until)}" : "")}"
            );
        }
        if (person.ReferencesExpected is { } expected)
        {
            yield return new("References", $"{person.ReferencesReceived ?? 0} of {expected} received");
        }
        if (person.Role is Role.Fellow)
        {
            yield return new(
                "Mentor",
                person.Mentor is { } mentor ? view.Book.MentorNamed(mentor)?.FullName ?? mentor : "not recorded"
            );
            yield return new("Last day", view.At(standing.LastDayEnds.ToInstant(), standing.LastDayEnds.Zone));
        }
        if (person.Role is Role.Mentor && !view.Voice.IsSelf)
        {
            var fellows = view.Book.FellowsOf(person.Id);
            yield return new(
                "Fellows",
                fellows.Count == 0 ? "none" : $"{fellows.Count} ({Dates.Join([.. fellows.Select(f => f.FullName)])})"
            );
        }
        if (person.Workspace is { } workspace)
        {
            yield return new("Workspace", workspace.ToString());
        }
        yield return new("Time zone", standing.Zone.Id);
        if (!view.Voice.IsSelf && view.Turn.Asker.MayNamePeople && person.MentorRecommends is { } recommended)
        {
            yield return new(
                view.Turn.Asker.IsStaff ? "Mentor recommends" : "You recommend",
                recommended.ToString().ToLowerInvariant()
            );
        }
        if (view.IsForStaff)
        {
            foreach (var fact in ForStaff(view))
            {
                yield return fact;
            }
        }
    }

    private static IEnumerable<Fact> ForStaff(PersonView view)
    {
        var person = view.Person;
        if (person.OtherDeadlineOn is { } other)
        {
            yield return new("Other deadline", Dates.Of(Season.EndOf(other, view.Standing.Zone)));
        }
        if (person.NeedsReferenceNotice is true)
        {
            yield return new("References", "wants notice before they are contacted");
        }
        if (person.ExtensionLikelihood is { } likelihood)
        {
            yield return new("Extension likelihood", $"{likelihood}%");
        }
        if (person.Role is Role.Fellow)
        {
            yield return new(
                "Extension",
                $"{view.Standing.Extension.ToString().ToLowerInvariant()}{(view.Standing.ExtensionAnnounced ? ", announced" : "")}"
            );
        }
    }
}
