using FellowsBot.Storage.Changes;

namespace FellowsBot.Reminders.Delivery;

/// <summary>Messages of the ledger that go out as one: reminders to one receiver at one instant (contract, section 8).</summary>
/// <param name="Key">The key under which the platform gets it.</param>
/// <param name="Rows">The messages, in order.</param>
internal sealed record Letter(string Key, IReadOnlyList<OwedMessage> Rows)
{
    /// <summary>Puts together what belongs together; what was sent together before stays together.</summary>
    /// <param name="rows">In order of instant and receiver.</param>
    /// <param name="isWhole">Whether there are no more; else the last letter may lack a part and is left for the next time.</param>
    public static IReadOnlyList<Letter> Together(IReadOnlyList<OwedMessage> rows, bool isWhole)
    {
        var letters = rows.GroupBy(Belonging)
            .Select(g => new Letter(g.First().SentAs ?? g.First().Key, [.. g]))
            .ToList();
        return isWhole || letters.Count < 2 ? letters : letters[..^1];
    }

    /// <summary>The first message, which says to whom.</summary>
    public OwedMessage First => Rows[0];

    /// <summary>Cuts them into groups that may be sent side by side: each to somebody else, what one receiver gets in its order.</summary>
    /// <param name="letters">In order.</param>
    /// <param name="most">How many may be in a group.</param>
    public static IEnumerable<IReadOnlyList<Letter>> SideBySide(IReadOnlyList<Letter> letters, int most) =>
        letters
            .GroupBy(l => (l.First.ToChannel ?? l.First.ToConversation, l.First.ToPersonId))
            .SelectMany(receiver => receiver.Select((letter, turn) => (Letter: letter, Turn: turn)))
            .GroupBy(l => l.Turn, l => l.Letter)
            .OrderBy(turn => turn.Key)
            .SelectMany(turn => turn.Chunk(most));

    private static (OwedState, string?, int?, string?, NodaTime.Instant, NodaTime.Instant?, long) Belonging(
        OwedMessage row
    ) =>
        row.State is OwedState.Claimed ? (row.State, null, null, row.SentAs, default, row.ClaimedUntil, 0)
        : OwedKey.TryRead(row.Key) is not null && row.Attempts == 0
            ? (row.State, row.ToChannel ?? row.ToConversation, row.ToPersonId, null, row.DueAt, row.ClaimedUntil, 0)
        : (row.State, row.ToChannel ?? row.ToConversation, row.ToPersonId, null, row.DueAt, row.ClaimedUntil, row.Id);
}
