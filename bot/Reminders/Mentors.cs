using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;

namespace FellowsBot.Reminders;

/// <summary>
/// Finds the person whom a fellow's record names as mentor: a mentor or a member of staff, by address or by full name. A name
/// that fits two people, or nobody, names nobody.
/// </summary>
public sealed class Mentors
{
    private readonly Dictionary<EmailAddress, Person> byAddress;
    private readonly ILookup<string, Person> byName;

    public Mentors(IEnumerable<Person> people)
    {
        var mentors = people.Where(p => p.Role is Role.Mentor or Role.Staff).ToList();
        byAddress = mentors.ToDictionary(p => p.Email);
        byName = mentors.ToLookup(p => Words.Fold(p.FullName));
    }

    public Person? Named(string? mentor) =>
        mentor is null ? null
        : EmailAddress.TryParse(mentor, out var address) ? byAddress.GetValueOrDefault(address)
        : byName[Words.Fold(mentor.Trim())].ToList() is [var only] ? only
        : null;
}
