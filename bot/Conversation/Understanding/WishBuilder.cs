using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Fills in a change once it is known which kind somebody asks for.</summary>
internal static class WishBuilder
{
    public static Request Build(Sentence sentence)
    {
        var whom = new Whom([Subjects.Of(sentence)]);
        if (Cues.Has(sentence.Words, "accept", "accepts", "accepted"))
        {
            return new AnswerOffer(true) { Who = whom };
        }
        if (Cues.Has(sentence.Words, "decline", "declines", "declined"))
        {
            return new AnswerOffer(false) { Who = whom };
        }
        return new WantChange(whom.Each[0]);
    }
}
