using FellowsBot.Conversation;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Refreshing;

/// <summary>A question that was handed on to the staff, once one of them has answered it.</summary>
internal sealed class ShownQuestion(Season season) : IShows
{
    private const int LongestShown = 500;

    public async Task<Shown?> ShowAsync(
        FellowsDb db,
        PostRow post,
        OwedMessage? row,
        Instant now,
        CancellationToken cancel
    )
    {
        if (Abouts.QuestionIn(post.About) is not { } number)
        {
            return null;
        }
        if (await db.Questions.FirstOrDefaultAsync(q => q.Id == number, cancel) is not { } question)
        {
            return Shown.Gone();
        }
        if (question is not { AnsweredAt: { } at, Answer: { } answer })
        {
            return Shown.AsSent(null);
        }
        var asker = await db.People.FirstOrDefaultAsync(p => p.Id == question.AskerId, cancel);
        return Shown.Says(
            $"Question {number}: {asker?.FullName ?? "Somebody I do not know"} asked: “{Short(question.Text)}”",
            $"Answered by {question.AnsweredBy} on {Dates.Of(at, season.Zone)}: “{Short(answer)}”"
        );
    }

    private static string Short(string text)
    {
        var said = Words.Clean(text);
        return said.Length <= LongestShown ? said : $"{said[..LongestShown]}…";
    }
}
