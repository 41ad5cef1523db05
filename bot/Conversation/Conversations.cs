using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Kept;
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
    IKeptBooks kept,
    Season season
)
{
    /// <summary>
    /// Answers a turn. Everybody is understood with the names only that they may ask about, so that nothing about the answer
    /// can tell them whether somebody else exists.
    /// </summary>
    public async Task<Reply> HearAsync(Turn turn, CancellationToken cancel)
    {
        var memory = turn.ConversationId is null ? Memory.Nothing : await memories.RecallAsync(turn, cancel);
        var book = turn.Asker.MayNamePeople ? (await names.CurrentAsync(cancel)).For(turn.Asker) : NameBook.Empty;
        var understood = interpreter.UnderstandAll(
            turn.Text,
            turn.Asker,
            memory,
            book,
            new When(turn.At, turn.Asker.ZoneIn(season))
        );
        if (understood is [var only] && KeptFirst.MayGiveWay(only.Request))
        {
            understood = [KeptFirst.Over(only, turn.Text, await kept.CurrentAsync(cancel), interpreter.Tells)];
        }
        var replies = new List<Reply>(understood.Count);
        foreach (var (request, confidence) in understood)
        {
            replies.Add(await answers.AnswerAsync(request, turn, cancel) with { Confidence = confidence });
        }
        var reply = Reply.Together(replies);
        var remembered = reply.Remember ?? memory with { Choices = [] };
        if (turn.ConversationId is not null && !remembered.SameAs(memory))
        {
            await memories.KeepAsync(turn, remembered, cancel);
        }
        return reply;
    }
}
