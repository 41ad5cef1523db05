using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding;
using NodaTime;

namespace FellowsBot.Conversation.Dialogue;

/// <summary>What a conversation goes on with after a turn: a question in between does not make it forget the change that waits.</summary>
internal static class Remembering
{
    /// <summary>How long a wish can be corrected: as long as its proposal waits (contract: ten minutes).</summary>
    private static readonly Duration Correctable = Duration.FromMinutes(10);

    /// <summary>What is recalled, without a wish that has waited too long.</summary>
    public static Memory At(Memory memory, Turn turn) =>
        memory.WishUntil <= turn.At
            ? memory with
            {
                Wish = null,
                Together = [],
                Done = null,
                WishUntil = null,
            }
            : memory;

    public static Memory After(Memory before, IReadOnlyList<Understood> understood, Reply reply, Turn turn)
    {
        var after = Next(before, understood, reply, turn);
        var isShown = reply.Remember?.Proposal is not null || understood.Any(u => u.Request is ShowProposal);
        var named = understood.Select(u => u.About).FirstOrDefault(n => n.Count > 1);
        return after with
        {
            Before = Matter(before, understood, after),
            IsShown = isShown && after.Proposal is not null,
            Listed = named is not null && after is { Listed.Count: 0 } ? named : after.Listed,
            PersonId = named is not null && after is { HasWish: false } ? null : after.PersonId,
        };
    }

    /// <summary>What was asked for last; after nothing but what nobody here could answer there is nothing to go on from.</summary>
    private static string? Matter(Memory before, IReadOnlyList<Understood> understood, Memory after)
    {
        var matter = understood.Select(u => Matters.Of(u.Request)).LastOrDefault(m => m is not null) ?? before.Before;
        return matter is Matters.Beyond && (after with { Before = null }).SameAs(Memory.Nothing) ? null : matter;
    }

    private static Memory Next(Memory before, IReadOnlyList<Understood> understood, Reply reply, Turn turn)
    {
        if (reply.Remember is not { } after)
        {
            if (understood is [{ About: [var named], Request: not Settle }])
            {
                // Whoever was named is spoken of, even where nothing was known about them.
                before = before with
                {
                    PersonId = named,
                };
            }
            return understood.Any(u => u.Request is Settle)
                ? before with
                {
                    Choices = [],
                    Wish = null,
                    Together = [],
                    Proposal = null,
                    Until = null,
                    WishUntil = null,
                }
                : before with
                {
                    Choices = [],
                };
        }
        if (
            after is { PersonId: null, Listed.Count: 0 }
            && understood is [{ About: [var spokenOf], Request: not Settle }]
        )
        {
            after = after with { PersonId = spokenOf };
        }
        if (
            after is { PersonId: null, Stage: { } stage }
            && stage == before.Stage
            && understood is [{ Request: AskStage, About.Count: 0 }]
        )
        {
            // "What is that in Riyadh?" of a cut-off: "he" is still who was spoken of with it.
            after = after with
            {
                PersonId = before.PersonId,
            };
        }
        if (after.PersonId is null && understood.Any(u => u.Request is Settle))
        {
            // What was dropped was about somebody, who is still spoken of.
            after = after with
            {
                PersonId = before.PersonId,
            };
        }
        after = after with { Listed = after.Listed.Count > 0 ? after.Listed : Offered(before, after) };
        if (after.HasWish || after.Proposal is not null)
        {
            return after with { WishUntil = turn.At + Correctable };
        }
        return understood.Any(u => IsAboutChanges(u.Request))
            ? after with
            {
                Schedule = after.Schedule ?? before.Schedule,
                Done =
                    reply.Outcome is not Outcome.Done || before.Together.Count > 0 ? null
                    : understood.Any(u => u.Request is UndoLast) ? before.Done
                    : before.Wish,
                WishUntil = turn.At + Correctable,
            }
            : after with
            {
                Schedule = after.Schedule ?? before.Schedule,
                Wish = before.Wish,
                Together = before.Together,
                Done = before.Done,
                Proposal = before.Proposal,
                Until = before.Until,
                WishUntil = before.WishUntil,
            };
    }

    /// <summary>Who was to be chosen from, once one of them is: "and the other?".</summary>
    private static IReadOnlyList<int> Offered(Memory before, Memory after)
    {
        var offered = before.Choices.Select(c => c.PersonId).OfType<int>().ToList();
        return after.PersonId is { } chosen && after.Choices.Count == 0 && offered.Contains(chosen) ? offered
            : after.PersonId is { } other && before.Listed.Contains(other) && before.Listed.Count == 2 ? before.Listed
            : [];
    }

    private static bool IsAboutChanges(Request request) =>
        request is Wish or Wishes or Settle or UndoLast or SettleTimeRequest or WantChange;
}
