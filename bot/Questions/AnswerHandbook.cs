using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Answers from the handbook; open to everybody.</summary>
public sealed class AnswerHandbook(Handbook handbook, Season season, IAnswer<NotCovered> otherwise)
    : IAnswer<AskHandbook>
{
    public Task<Reply> AnswerAsync(AskHandbook request, Turn turn, CancellationToken cancel)
    {
        if (handbook.Find(request.Entry) is not { } entry)
        {
            return otherwise.AnswerAsync(new NotCovered([]), turn, cancel);
        }
        return Task.FromResult(
            Reply.Answer(request.Intent, [.. HandbookText.Parts(entry, season, turn.Asker.ZoneIn(season))]) with
            {
                Sources = [$"handbook#{entry.Id}"],
                Truths = HandbookFacts.Of(entry, season),
                Remember = new Memory { Topic = entry.Id },
            }
        );
    }
}
