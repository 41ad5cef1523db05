using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Conversation;

/// <summary>The life of a message once a channel has handed it in: understood, answered, and remembered for the follow-up.</summary>
public sealed class Conversations(Interpreter interpreter, Answers answers, INameBooks names, IMemories memories)
{
    /// <summary>
    /// Answers a turn. Whoever may not ask about people by name is understood without the name book, so that nothing about the
    /// answer can tell them whether somebody exists.
    /// </summary>
    public async Task<Reply> HearAsync(Turn turn, CancellationToken cancel)
    {
        var memory = turn.ConversationId is null ? Memory.Nothing : await memories.RecallAsync(turn, cancel);
        var book = turn.Asker.MayNamePeople ? await names.CurrentAsync(cancel) : NameBook.Empty;
        var understood = interpreter.Understand(turn.Text, turn.Asker, memory, book);
        var reply = await answers.AnswerAsync(understood.Request, turn, cancel);
        var remembered = reply.Remember ?? memory with { Choices = [] };
        if (turn.ConversationId is not null && !remembered.SameAs(memory))
        {
            await memories.KeepAsync(turn, remembered, cancel);
        }
        return reply with { Confidence = understood.Confidence };
    }
}
