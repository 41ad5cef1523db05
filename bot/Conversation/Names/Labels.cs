using FellowsBot.Programme;

namespace FellowsBot.Conversation.Names;

/// <summary>Short labels that tell people of similar names apart.</summary>
public static class Labels
{
    /// <summary>The name with what differs: stage and workspace, and the address where even those are the same.</summary>
    public static string TellingApart(Person person, IReadOnlyList<Person> among)
    {
        var facts = Facts(person);
        var isTwin = among.Any(other =>
            other.Id != person.Id && other.FullName == person.FullName && Facts(other) == facts
        );
        return $"{person.FullName} ({facts}{(isTwin ? $", {person.Email.Value}" : "")})";
    }

    private static string Facts(Person person)
    {
        string?[] facts =
        [
            person.Role is Role.Applicant ? null : person.Role.ToString().ToLowerInvariant(),
            person.Stage?.Text(),
            person.Workspace?.ToString(),
        ];
        var known = facts.OfType<string>().ToList();
        return known.Count > 0 ? string.Join(", ", known) : "no stage yet";
    }
}
