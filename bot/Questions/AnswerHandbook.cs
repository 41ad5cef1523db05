using System.Text.RegularExpressions;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Answers from the handbook; open to everybody.</summary>
public sealed partial class AnswerHandbook(Handbook handbook, Season season, IAnswer<NotCovered> otherwise)
    : IAnswer<AskHandbook>
{
    public Task<Reply> AnswerAsync(AskHandbook request, Turn turn, CancellationToken cancel)
    {
        if (handbook.Find(request.Entry) is not { } entry)
        {
            return otherwise.AnswerAsync(new NotCovered([]), turn, cancel);
        }
        return Task.FromResult(
            Reply.Answer(
                request.Intent,
                [.. Told(HandbookText.Parts(entry, season, turn.Asker.ZoneIn(season)), turn)]
            ) with
            {
                Sources = [$"handbook#{entry.Id}"],
                Truths = HandbookFacts.Of(entry, season),
                Remember = new Memory { Topic = entry.Id },
            }
        );
    }

    /// <summary>Staff are not sent to the staff.</summary>
    private static IEnumerable<Part> Told(IEnumerable<Part> parts, Turn turn) =>
        turn.Asker.IsStaff
            ? parts.Select(p => p is Paragraph text ? new Paragraph(ToStaff().Replace(text.Text, "").Trim()) : p)
            : parts;

    [GeneratedRegex(@"(?<=\.)[^.]*\bask the staff here in the chat\b[^.]*\.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ToStaff();
}
