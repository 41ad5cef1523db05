using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// Whether a change asks a second member of staff, too: releasing decisions and erasing a person do (contract, section 7), and
/// so does whatever else announces something; by default where there is more than one to ask.
/// </summary>
/// <param name="database">Where the people imported as staff are.</param>
/// <param name="staff">The addresses of Access:Staff.</param>
/// <param name="always">Access:SecondPerson; unset = where there is more than one member of staff.</param>
public sealed class SecondPerson(
    IDbContextFactory<FellowsDb> database,
    IReadOnlySet<EmailAddress> staff,
    bool? always = null
)
{
    /// <summary>Whether these wishes ask for one.</summary>
    /// <param name="wishes">What is asked for together.</param>
    /// <param name="announces">Whether it tells people something that they act upon: a decision announced, or corrected.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<bool> IsNeededAsync(IEnumerable<Wish> wishes, bool announces, CancellationToken cancel)
    {
        if (!announces && !wishes.Any(w => w is Erase or ReleaseDecisions))
        {
            return false;
        }
        if (always is { } set)
        {
            return set;
        }
        await using var db = database.CreateDbContext();
        var imported = await db.People.Where(p => p.Role == Role.Staff).Select(p => p.Email).ToListAsync(cancel);
        return staff.Union(imported).Count() > 1;
    }
}
