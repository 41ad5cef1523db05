using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Asking;
using FellowsBot.Conversation.Understanding.Claims;
using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// What is settled by rule before any likeness is asked: an answer to what the bot said last, a short follow-up, or a change in
/// plain words. What is said to be confirmed ("Ada accepted, right?") is a question, and no change.
/// </summary>
internal static class PlainRules
{
    public static Request? Read(
        string unmarked,
        string cleaned,
        Func<string, Sentence> readAs,
        Func<Sentence, Guess> likest,
        Memory memory
    )
    {
        var wishes = new WishReader(readAs, likest);
        var whole = readAs(cleaned);
        var answer =
            (Picks.IsYesToTheOnly(whole.Words, memory) ? null : Settlings.Read(whole))
            ?? AboutReminders.Read(whole)
            ?? Picks.Pick(whole.Words, memory)
            ?? Settlings.DroppedAtLast(whole)
            ?? Corrections.Read(cleaned, readAs, Openings.In(memory, whole.Asker))
            ?? Corrections.OfTheOneDone(cleaned, readAs, memory)
            ?? FactSaidAnew.Read(cleaned, readAs, memory)
            ?? Settlings.Dropped(whole)
            ?? FollowUps.Continue(whole, memory)
            ?? FollowUps.ContinueFirst(cleaned, readAs, memory)
            ?? Settlings.Courtesy(whole)
            ?? (Deferred.IsAll(whole) ? new SmallTalk(Talk.Pause) : null)
            ?? (memory.Choices.Count == 0 ? OnesPlan.Read(whole) ?? (Request?)AboutOthers.OfAcquaintance(whole) : null);
        return answer is not null || Statements.In(cleaned) is not null
            ? answer
            : Asked.Read(whole)
                ?? Corrections.OfTheOffer(
                    Corrections.SaidAgain(WishLists.Read(unmarked, wishes) ?? wishes.Read(cleaned), whole),
                    whole
                )
                ?? ForPeople.Read(whole)
                ?? Corrections.OfAClause(cleaned, readAs, memory);
    }
}
