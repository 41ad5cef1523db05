using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Storage.Changes;

/// <summary>How one kind of deed is done: what it comes to, the doing, and taking it back. The desk owns the transaction.</summary>
/// <typeparam name="TDeed">What is asked for.</typeparam>
public interface IDoes<in TDeed>
    where TDeed : Deed
{
    /// <summary>What it comes to as things stand: asked when it is proposed, and once more when it is confirmed.</summary>
    Task<Weighed> WeighAsync(FellowsDb db, TDeed deed, Turn turn, CancellationToken cancel);

    /// <summary>Does it as part of a change that is already written; what is worth saying afterwards.</summary>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">Somebody else was faster.</exception>
    Task<IReadOnlyList<Part>> DoAsync(FellowsDb db, TDeed deed, ChangeRow change, Turn turn, CancellationToken cancel);

    /// <summary>Takes it back as part of the change that does so; the sentence that says why not, where something is against it.</summary>
    Task<string?> UndoAsync(
        FellowsDb db,
        TDeed deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    );
}

/// <summary>What a deed comes to.</summary>
public abstract record Weighed
{
    private Weighed() { }

    /// <summary>It can be done.</summary>
    /// <param name="Exactly">The deed with what it replaces.</param>
    /// <param name="Does">What it does, to follow "Recorded:": "the answer to question 12".</param>
    /// <param name="Shows">What the proposal shows.</param>
    public sealed record Good(Deed Exactly, string Does, IReadOnlyList<Part> Shows) : Weighed
    {
        /// <summary>Who is sent something, once it is done.</summary>
        public IReadOnlyList<Told> Told { get; init; } = [];

        /// <summary>What is kept of it so that it can be taken back; none = all.</summary>
        public Deed? Kept { get; init; }
    }

    /// <summary>The asker may not.</summary>
    public sealed record MayNot(Refusal Why) : Weighed;

    /// <summary>It cannot be done; one sentence says why.</summary>
    public sealed record Refused(string Why) : Weighed;

    /// <summary>Something must be said first.</summary>
    public sealed record Asked(string Question) : Weighed;
}
