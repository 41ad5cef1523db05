using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Storage.Changes;

/// <summary>Who does which deed: one line of registration each.</summary>
public sealed class Deeds
{
    private readonly Dictionary<Type, IDoes<Deed>> byType = [];

    public Deeds Add<TDeed>(IDoes<TDeed> does)
        where TDeed : Deed
    {
        byType.Add(typeof(TDeed), new Any<TDeed>(does));
        return this;
    }

    internal IDoes<Deed> For(Deed deed) => byType[deed.GetType()];

    private sealed class Any<TDeed>(IDoes<TDeed> does) : IDoes<Deed>
        where TDeed : Deed
    {
        public Task<Weighed> WeighAsync(FellowsDb db, Deed deed, Turn turn, CancellationToken cancel) =>
            does.WeighAsync(db, (TDeed)deed, turn, cancel);

        public Task<IReadOnlyList<Part>> DoAsync(
            FellowsDb db,
            Deed deed,
            ChangeRow change,
            Turn turn,
            CancellationToken cancel
        ) => does.DoAsync(db, (TDeed)deed, change, turn, cancel);

        public Task<string?> UndoAsync(
            FellowsDb db,
            Deed deed,
            ChangeRow done,
            ChangeRow undo,
            Turn turn,
            CancellationToken cancel
        ) => does.UndoAsync(db, (TDeed)deed, done, undo, turn, cancel);
    }
}
