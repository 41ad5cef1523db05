using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Reminders;

/// <summary>What to call somebody in words that a button says, so that nobody else is meant.</summary>
internal static class Namesakes
{
    /// <summary>The full name; the address where somebody else has the same name.</summary>
    public static async Task<string> CalledAsync(FellowsDb db, Person person, CancellationToken cancel)
    {
        var (first, last, id) = (person.FirstName, person.LastName, person.Id);
        return await db.People.AnyAsync(p => p.FirstName == first && p.LastName == last && p.Id != id, cancel)
            ? person.Email.Value
            : person.FullName;
    }
}
