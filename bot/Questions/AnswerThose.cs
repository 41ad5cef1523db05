using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;

namespace FellowsBot.Questions;

/// <summary>Some of those whom a list has shown: what the list was about, of each of them; what may be heard is checked for each.</summary>
public sealed class AnswerThose(IAnswer<AskPerson> person) : IAnswer<AskThose>
{
    public async Task<Reply> AnswerAsync(AskThose request, Turn turn, CancellationToken cancel)
    {
        var replies = new List<Reply>(request.Ids.Count);
        foreach (var id in request.Ids)
        {
            replies.Add(await person.AnswerAsync(new AskPerson(new Subject.Exactly(id), request.What), turn, cancel));
        }
        return Reply.Together(replies) with { Remember = Memory.OfList(request.List, request.Ids) };
    }
}
