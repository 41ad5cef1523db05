#pragma warning disable IDE0051, IDE0052, CS0169, CA1823, RCS1213, CA1822, CA1852 // they are here for what they import
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

// Imports that the house forbids, planted so that the rules are seen red (ImportRulesTests). Nothing else uses these types.

namespace FellowsBot.Tests.House.Planted.Programme
{
    internal sealed class AField
    {
        private readonly FellowsDb? db;
    }

    internal sealed class AParameter
    {
        public void Take(FellowsDb db) { }
    }

    internal sealed class ATypeArgument
    {
        private readonly List<FellowsDb>? dbs;
    }

    internal sealed class ABase(DbContextOptions options) : FellowsDb(options);

    internal sealed class ACall
    {
        public string Say() => DatabaseTrouble.Sentence(null!);
    }

    internal sealed class ACallAfterAnAwait
    {
        public async Task<string> SayAsync()
        {
            await Task.Yield();
            return DatabaseTrouble.Sentence(null!);
        }
    }

    internal sealed class ACallInALambda
    {
        public IEnumerable<string> Say(IEnumerable<int> numbers, string end) =>
            numbers.Select(n => DatabaseTrouble.Sentence(null!) + n + end);
    }

    internal sealed class ACallInAnIterator
    {
        public IEnumerable<string> Say()
        {
            yield return DatabaseTrouble.Sentence(null!);
        }
    }

    internal sealed class ALibrary
    {
        public string Say(DbContext db) => db.ToString()!;
    }

    internal sealed class ALibraryCall
    {
        public string Say() => Microsoft.Data.Sqlite.SqliteFactory.Instance.ToString()!;
    }

    internal sealed class ALibraryGenericCall
    {
        public IQueryable<string> Read(IQueryable<string> names) => names.AsNoTracking();
    }
}

namespace FellowsBot.Tests.House.Planted.Offers
{
    internal sealed class ImportsAnotherFeature
    {
        public People.Planted Other { get; } = new();
    }

    internal sealed class ImportsTheLanguageModel
    {
        public Microsoft.Extensions.AI.IChatClient? Client { get; }
    }

    internal sealed class ImportsItsOwn
    {
        public ImportsAnotherFeature Own { get; } = new();
    }
}

namespace FellowsBot.Tests.House.Planted.People
{
    internal sealed class Planted;
}
