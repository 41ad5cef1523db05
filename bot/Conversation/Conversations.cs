using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;

namespace FellowsBot.Conversation;

/// <summary>The life of a message once a channel has handed it in: understood, answered, and remembered for the follow-up.</summary>
public sealed class Conversations(
    Interpreter interpreter,
    Answers answers,
    INameBooks names,
    IMemories memories,
    Season season
)
{
    /// <summary>
    /// Answers a turn. Everybody is understood with the names only that they may ask about, so that nothing about the answer
    /// can tell them whether somebody else exists.
    /// </summary>
    public async Task<Reply> HearAsync(Turn turn, CancellationToken cancel)
    {
        var memory = turn.ConversationId is null
            ? Memory.Nothing
            : Remembering.At(await memories.RecallAsync(turn, cancel), turn);
        var book = turn.Asker.MayNamePeople ? (await names.CurrentAsync(cancel)).For(turn.Asker) : NameBook.Empty;
        var understood = interpreter.UnderstandAll(
            turn.Text,
            turn.Asker,
            memory,
            book,
            new When(turn.At, turn.Asker.ZoneIn(season))
        );
        var replies = new List<Reply>(understood.Count);
        foreach (var (request, confidence) in understood)
        {
            replies.Add(await answers.AnswerAsync(request, turn, cancel) with { Confidence = confidence });
        }
        var reply = Reply.Together(replies);
        var remembered = Remembering.After(memory, understood, reply, turn);
        if (turn.ConversationId is not null && !remembered.SameAs(memory))
        {
            await memories.KeepAsync(turn, remembered, cancel);
        }
        return reply;
    }
}
