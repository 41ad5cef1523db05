using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Kept;
using FellowsBot.Programme;

namespace FellowsBot.StaffAnswers;

/// <summary>Answers from the entries that staff have kept, as the handbook's own are answered; open to everybody.</summary>
public sealed class AnswerKept(IKeptBooks kept, Season season, IAnswer<AskHandbook> handbook) : IAnswer<AskHandbook>
{
    public async Task<Reply> AnswerAsync(AskHandbook request, Turn turn, CancellationToken cancel)
    {
        if (!KeptEntry.IsId(request.Entry) || (await kept.CurrentAsync(cancel)).Find(request.Entry) is not { } entry)
        {
            return await handbook.AnswerAsync(request, turn, cancel);
        }
        var day = Dates.Day(entry.Since.InZone(season.Zone).Date);
        return Reply.Answer(
            request.Intent,
            [
                new Paragraph($"The staff's answer of {day}:"),
                .. entry.Text.Split('\n').Select(line => new Paragraph(line)),
            ]
        ) with
        {
            Sources = [$"handbook#{entry.Id}"],
            Remember = new Memory { Topic = entry.Id },
        };
    }
}
