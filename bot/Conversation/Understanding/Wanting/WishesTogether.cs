using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Several wishes of one message as one request: what belongs to the wish before it completes that one.</summary>
internal static class WishesTogether
{
    public static Request Of(List<Piece> pieces, string? reason)
    {
        var wishes = new List<Wish>();
        foreach (var piece in pieces)
        {
            if (piece.Kind is WishKinds.Fact && !piece.Frame.Sentence.Asker.IsStaff)
            {
                // "My other offer wants an answer tomorrow, so give me until Monday": for anybody but staff that is a reason.
                continue;
            }
            var request = WishBuilder.Build(piece.Kind!, piece.Frame, reason);
            if (request is not Wish)
            {
                return request;
            }
            var wish = (Wish)request;
            var isTheSame = wishes.Count > 0 && (piece.Frame.Sentence.Names.Count == 0 && !wish.Equals(wishes[^1]));
            wish = isTheSame ? wish with { Who = wishes[^1].Who } : wish;
            if (
                wishes is [.., MoreTime asked]
                && wish is MoreTime
                && Preferred.IsInsteadOf(asked.Who, wish.Who, piece.Frame)
            )
            {
                // "May wants another week, we can give her two days": only what staff say themselves.
                wishes[^1] = wish with
                {
                    Who = asked.Who,
                };
            }
            else if (
                wishes is [.., MoveOn moved]
                && wish is SetStatus { Status: Programme.StageStatus.Passed, Stage: null } passed
                && moved.Who == passed.Who
            )
            {
                // "Put Chloé through to the final? She passed on Thursday": that is why, of the stage before.
                continue;
            }
            else if (wishes is [.., MoreTime { When: null } open] && wish is MoreTime dated && open.Who == dated.Who)
            {
                // "May has asked for more time, she'd like until Monday".
                wishes[^1] = open with
                {
                    For = dated.For is TimeFor.Unsaid ? open.For : dated.For,
                    Stage = dated.Stage ?? open.Stage,
                    When = dated.When,
                };
            }
            else if (
                wishes is [.., MoreTime { When: not null } earlier]
                && wish is MoreTime { When: not null } later
                && earlier.Who == later.Who
            )
            {
                // "She needs till Monday. Can you give her until Monday 5pm": what is said last is wanted.
                wishes[^1] = later with
                {
                    For = later.For is TimeFor.Unsaid ? earlier.For : later.For,
                    Stage = later.Stage ?? earlier.Stage,
                };
            }
            else if (wishes is [.., MakeOffer { When: null } offer] && wish is MoreTime time && offer.Who == time.Who)
            {
                // "Offer sent this morning, he has until the 10th": one offer with its deadline.
                wishes[^1] = offer with
                {
                    When = time.When,
                };
            }
            else if (
                wishes is [.., Reopen { When: null } reopened]
                && wish is MoreTime left
                && reopened.Who == left.Who
            )
            {
                // "Open it again, she has until Wednesday noon".
                wishes[^1] = reopened with
                {
                    When = left.When,
                };
            }
            else if (wishes is [.., SetDays days] && wish is SetDays more && days.Who == more.Who)
            {
                wishes[^1] = days with { First = more.First ?? days.First, Last = more.Last ?? days.Last };
            }
            else
            {
                wishes.Add(wish);
            }
        }
        // "Petra missed it by hours, give her until Friday" tells why.
        var isNarrated = wishes.Any(w => w is MoreTime or Reopen);
        return Of([.. wishes.Where(w => !(isNarrated && w is SetStatus { Status: Programme.StageStatus.Missed }))]);
    }

    /// <summary>Several wishes as one request; alike ones become one wish for several people.</summary>
    public static Request Of(IReadOnlyList<Wish> wishes)
    {
        var together = new List<Wish>();
        foreach (var wish in wishes)
        {
            var alike = together.FindIndex(w => w with { Who = wish.Who } == wish && w is not AssignMentor);
            if (alike < 0)
            {
                together.Add(wish);
            }
            else
            {
                together[alike] = wish with
                {
                    Who = new Whom([.. together[alike].Who.Each.Concat(wish.Who.Each).Distinct()]),
                };
            }
        }
        return together.Count == 1 ? together[0] : new Wishes(together);
    }
}
