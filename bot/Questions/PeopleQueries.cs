using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Questions;

/// <summary>The reads that most questions need, compiled once.</summary>
internal static class PeopleQueries
{
    public static readonly Func<FellowsDb, int, CancellationToken, Task<Person>> ById = EF.CompileAsyncQuery(
        (FellowsDb db, int id, CancellationToken _) => db.People.First(p => p.Id == id)
    );
}
