using FellowsBot.Programme;

namespace FellowsBot.ExtensionDecisions;

/// <summary>Whom the extension round is about: every fellow who has not withdrawn, by last name.</summary>
internal static class Fellows
{
    public static IQueryable<Person> Of(IQueryable<Person> people) =>
        people.Where(p => p.Role == Role.Fellow).OrderBy(p => p.LastName).ThenBy(p => p.FirstName).ThenBy(p => p.Id);

    public static bool IsInTheRound(Standing fellow) => fellow.Status is not StageStatus.Withdrawn;
}
