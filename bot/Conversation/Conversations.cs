using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Kept;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Schedules;
using FellowsBot.Programme;

namespace FellowsBot.Conversation;

/// <summary>The life of a message once a channel has handed it in: understood, answered, and remembered for the follow-up.</summary>
/// <param name="interpreter">Understands.</param>
/// <param name="answers">Answer.</param>
/// <param name="names">Who may be named.</param>
/// <param name="memories">What conversations are about.</param>
/// <param name="kept">The entries that staff have kept.</param>
/// <param name="season">The calendar.</param>
/// <param name="afterwards">What is to happen once a turn has been answered; it must not take long.</param>
public sealed class Conversations(
    Interpreter interpreter,
    Answers answers,
    INameBooks names,
    IMemories memories,
    IKeptBooks kept,
    Season season,
    Action<Reply>? afterwards = null
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
        var book = turn.Asker.IsStranger ? NameBook.Empty : (await names.CurrentAsync(cancel)).For(turn.Asker);
        var own = turn.Asker.ZoneIn(season);
        var typed =
            Typed.Read(turn.Text)
            ?? ScheduleReader.Read(
                turn.Text,
                memory,
                new When(turn.At, own),
                interpreter.Vocabulary.StageNamed,
                turn.Asker.IsStaff
            );
        var wanted = typed is null ? InZones.Wanted(turn, memory, own, season.Zone) : null;
        var understood =
            typed is not null ? [new Understood(typed, 1)]
            : wanted is { Rest: "" }
                ?
                [
                    new Understood(
                        Again.Of(memory, turn.Asker)
                            ?? (
                                wanted.Zones is [var there] && ZonePhrases.AsksNow(turn.Text)
                                    ? new AskClock(there.Id)
                                    : new Unreadable(Trouble.NothingBefore)
                            ),
                        1
                    ),
                ]
            : interpreter.UnderstandAll(wanted?.Rest ?? turn.Text, turn.Asker, memory, book, new When(turn.At, own));
        if (understood is [var only] && KeptFirst.MayGiveWay(only.Request))
        {
            var asked = wanted?.Rest ?? turn.Text;
            understood = [KeptFirst.Over(only, asked, await kept.CurrentAsync(cancel), interpreter.Tells)];
        }
        if (Quoted.Against(turn, understood) is { } against)
        {
            return against;
        }
        if (Choosing.IsMissed(turn, memory, understood))
        {
            return Choosing.Again(memory);
        }
        var reading = InZones.Reading(turn, wanted);
        var replies = new List<Reply>(understood.Count);
        foreach (var (request, confidence, belief) in understood)
        {
            var answer = await answers.AnswerAsync(request, reading, cancel);
            var verdict = belief is null ? null : Verdicts.On(belief, answer.Truths, own);
            replies.Add(InEnglish(answer.Confirming(verdict) with { Confidence = confidence }, request, turn));
        }
        var reply = Reply.Together(replies);
        if (wanted is { Zones.Count: > 1 } && reply.Outcome is Outcome.Answered)
        {
            reply = InZones.Which(reply, wanted);
        }
        var remembered = Remembering.After(memory, understood, reply, turn);
        if (turn.ConversationId is not null && !remembered.SameAs(memory))
        {
            await memories.KeepAsync(turn, remembered, cancel);
        }
        afterwards?.Invoke(reply);
        return reply;
    }

    /// <summary>A question in another language is handed on as any that is not understood; why it was not is said beside it.</summary>
    private static Reply InEnglish(Reply reply, Request request, Turn turn) =>
        request is NotCovered && Languages.IsForeign(turn.Text)
            ? reply with
            {
                Parts =
                [
                    .. reply.Parts.Take(1),
                    new Paragraph("I understand English only: put it in English, and I may well know it myself."),
                ],
            }
            : reply;
}
