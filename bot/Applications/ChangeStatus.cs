using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Applications;

/// <summary>
/// Records how somebody stands within their stage: invited, scheduled, submitted, passed, rejected, withdrawn or missed. The
/// person may withdraw themselves; everything else is the staff's.
/// </summary>
public sealed class ChangeStatus : IChange<SetStatus>
{
    public Refusal? MayNot(SetStatus wish, Person whom, Deciding by) =>
        wish.Status is StageStatus.Withdrawn ? Access.StaffOrSelf(whom, by) : Access.StaffOnly(by);

    public Plan For(SetStatus wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (
            (StageRules.WrongStage(wish.Stage, whom, by) ?? StageRules.NoSuchStatus(wish.Status, whom, by)) is
            { } refusal
        )
        {
            return new Plan.Refused(refusal);
        }
        var after = person with { Status = wish.Status };
        var isWithdrawing = wish.Status is StageStatus.Withdrawn;
        if (isWithdrawing && whom.OfferState is OfferState.Open)
        {
            after = after with { OfferStatus = OfferStatus.Declined };
        }
        return new Plan.Change(after, StageWords.Does(wish.Status, whom, by), wish)
        {
            Follows = StageWords.Follows(wish.Status, whom, by),
            Told = isWithdrawing && by.IsSelf(person) ? [StageWords.WithdrewToStaff(person, wish.Reason)] : [],
        };
    }
}
