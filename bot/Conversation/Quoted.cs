using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Conversation;

/// <summary>Words of somebody else that an asker points at: they may ask something, and never have anything done in the asker's name.</summary>
internal static class Quoted
{
    private const string Intent = "quoted";

    /// <summary>What is said where such words would have something done; none = they only ask.</summary>
    public static Reply? Against(Turn turn, IReadOnlyList<Understood> understood) =>
        turn.IsQuoted
        && understood.Any(u =>
            u.Request
                is Wish
                    or Wishes
                    or Deed
                    or Settle
                    or UndoLast
                    or SettleTimeRequest
                    or WithdrawTimeRequest
                    or Resend
        )
            ? Reply.Say(
                Outcome.Clarify,
                Intent,
                "That message would have something done, and from somebody else's message I only answer questions. Say it to me yourself if you want it. Nothing has changed."
            ) with
            {
                Private = true,
            }
            : null;
}
