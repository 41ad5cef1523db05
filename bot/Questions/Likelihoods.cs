using FellowsBot.Conversation;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>How likely people said on the form that they would accept an extension, the likeliest first; for staff.</summary>
internal static class Likelihoods
{
    /// <summary>Those who said so and are still in the running.</summary>
    public static IReadOnlyList<Standing> Of(IReadOnlyList<Standing> people) =>
        [
            .. people
                .Where(p => p.Person.ExtensionLikelihood is not null && p.IsRunning)
                .OrderByDescending(p => p.Person.ExtensionLikelihood),
        ];

    public static Part Part(IReadOnlyList<Standing> people, AskStaffList request, Season season) =>
        people.Count == 0
            ? new Paragraph("No likelihood is recorded of anybody still in the running.")
            : Tables.Of(
                "How likely an extension would be accepted, as said on the form, the likeliest first:",
                ["Name", "Likelihood", "Stage"],
                people,
                p => [p.Person.FullName, $"{p.Person.ExtensionLikelihood}%", Tables.Text(p.Person.Stage, season)],
                request.CountOnly
            );
}
