using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Answers that invite a wish: who was told that they may ask for more time "with the date you have in mind" asks for it by naming
/// the date.
/// </summary>
internal static class Openings
{
    /// <summary>The memory with the wish that was invited, as if it had been asked back until when.</summary>
    public static Memory In(Memory memory, Asker asker) =>
        memory is { HasWish: false, Topic: "more-time" }
        && asker is { IsStaff: false, Person: { Role: Role.Applicant, Stage: StageId.Offer } }
            ? memory with
            {
                Wish = new MoreTime(TimeFor.Offer, null, null) { Who = Whom.Asker },
            }
            : memory;
}
