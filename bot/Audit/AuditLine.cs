using FellowsBot.Storage;

namespace FellowsBot.Audit;

/// <summary>One fact that was changed, with what became of the change it belongs to.</summary>
/// <param name="Entry">Who changed which fact of whom, when, from what to what, and why.</param>
/// <param name="UndoneBy">The change by which it was taken back; none = it was not.</param>
/// <param name="Undoes">The change that it took back; none = it is no undoing.</param>
internal sealed record AuditLine(AuditEntry Entry, int? UndoneBy, int? Undoes);

/// <summary>The newest of the lines asked for, and how many there are in all.</summary>
internal sealed record AuditPage(IReadOnlyList<AuditLine> Newest, int Count)
{
    /// <summary>People by id, as far as the lines need their names; erased ones are called so.</summary>
    public required IReadOnlyDictionary<int, string> Names { get; init; }

    /// <summary>Names by address, for mentors, whom a file may name by either.</summary>
    public required IReadOnlyDictionary<string, string> NamesByAddress { get; init; }
}
