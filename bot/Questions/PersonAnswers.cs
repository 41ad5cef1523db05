using FellowsBot.Conversation;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>The words for each fact of a person: the answer first, then its reason.</summary>
internal static class PersonAnswers
{
    public static Part[] Parts(PersonAspect what, PersonView view) =>
        what is PersonAspect.Summary ? PersonSummary.Parts(view) : [new Paragraph(Text(what, view))];

    public static string Text(PersonAspect what, PersonView view) =>
        what switch
        {
            PersonAspect.Status => StageAnswers.Status(view),
            PersonAspect.Next => StageAnswers.Next(view),
            PersonAspect.CutOff => StageAnswers.CutOff(view),
            PersonAspect.Offer => OfferAnswers.Text(view),
            PersonAspect.Extension => FellowshipAnswers.Extension(view),
            PersonAspect.FirstDay => FellowshipAnswers.FirstDay(view),
            PersonAspect.LastDay => FellowshipAnswers.LastDay(view),
            PersonAspect.Mentor => FellowshipAnswers.Mentor(view),
            PersonAspect.References => References(view),
            PersonAspect.Competing => Competing(view),
            PersonAspect.Workspace => view.Person.Workspace is { } place
                ? $"{view.Voice.They} {view.Voice.Do("work", "works")} {(place is Workspace.Remote ? "remotely (Remote)" : $"from {place}")}."
                : $"No workspace is recorded for {view.Voice.Them}.",
            PersonAspect.Likelihood => view.Person.ExtensionLikelihood is { } likelihood
                ? $"{likelihood}%: that is how likely {view.Voice.Them} said on the form an extension would be accepted."
                : $"No likelihood is recorded for {view.Voice.Them}.",
            PersonAspect.ReferenceNotice => Notice(view),
            PersonAspect.TimeZone =>
                $"{view.Voice.Their} time zone is {view.Standing.Zone.Id}; there it is now {Dates.Of(view.Turn.At, view.Standing.Zone)}.",
            PersonAspect.AppliedOn => Applied(view),
            _ => StageAnswers.Status(view),
        };

    private static string References(PersonView view)
    {
        var (expected, received) = (view.Person.ReferencesExpected, view.Person.ReferencesReceived);
        return (expected, received) switch
        {
            (null, null) => $"Nothing is recorded about {view.Voice.TheirWithin} references.",
            (null, { } got) =>
                $"{view.Voice.Their} references: {got} received so far; how many are expected is not recorded.",
            ({ } wanted, var got) when (got ?? 0) >= wanted =>
                $"{view.Voice.Their} references are all in: {got} of {wanted} received.",
            ({ } wanted, var got) =>
                $"{view.Voice.Their} references: {got ?? 0} of {wanted} received, {wanted - (got ?? 0)} outstanding.",
        };
    }

    private static string Competing(PersonView view) =>
        view.Person.OtherDeadlineOn is { } day
            ? $"{view.Voice.They} {view.Voice.Have} another deadline on {view.At(Season.EndOf(day, view.Standing.Zone).ToInstant(), view.Standing.Zone)}, as told to the programme."
            : $"No other deadline is recorded for {view.Voice.Them}.";

    private static string Notice(PersonView view) =>
        view.Person.NeedsReferenceNotice switch
        {
            true => $"Yes: {view.Voice.Them} asked for notice before the references are contacted.",
            false => $"No: {view.Voice.Them} did not ask for notice, so the references may be contacted without it.",
            null => $"Whether {view.Voice.Them} asked for notice is not recorded.",
        };

    private static string Applied(PersonView view) =>
        view.Person.AppliedOn is { } day && view.Season.Zone.AtStartOfDay(day).ToInstant() <= view.Turn.At
            ? $"{view.Voice.They} applied on {Dates.WholeDay(day, view.Season.Zone)}."
            : $"No day of applying is recorded for {view.Voice.Them}.";
}
