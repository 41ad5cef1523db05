using FellowsBot.Conversation;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage;

/// <summary>Turns an address, as a platform's directory gives it, into who is asking. Its compiled query belongs to one model, so to one instance.</summary>
public sealed class Askers(IDbContextFactory<FellowsDb> database, IReadOnlySet<EmailAddress> staff) : IDirectory
{
    private readonly Func<FellowsDb, EmailAddress, CancellationToken, Task<Person?>> byEmail = EF.CompileAsyncQuery(
        (FellowsDb db, EmailAddress email, CancellationToken _) => db.People.FirstOrDefault(p => p.Email == email)
    );

    /// <summary>A stranger where there is no address, or none that is known.</summary>
    public async Task<Asker> FindAsync(string? address, CancellationToken cancel)
    {
        if (!EmailAddress.TryParse(address, out var email))
        {
            return Asker.Stranger;
        }
        await using var db = database.CreateDbContext();
        return await byEmail(db, email, cancel) is { } person ? Asker.Known(person, staff.Contains(email))
            : staff.Contains(email) ? Asker.StaffWithoutRecord(email)
            : Asker.Stranger;
    }
}
