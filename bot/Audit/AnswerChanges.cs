using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Audit;

/// <summary>"What changed today?", "what did I change?": what was changed in some days, newest first; for staff.</summary>
public sealed class AnswerChanges(IDbContextFactory<FellowsDb> database, Season season) : IAnswer<AskChanges>
{
    private readonly AuditReads reads = new(database);

    public async Task<Reply> AnswerAsync(AskChanges request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return Reply.Say(
                Outcome.Declined,
                request.Intent,
                "What was changed about people is for the programme's staff; I can tell you your own history."
            ) with
            {
                Private = true,
            };
        }
        var zone = turn.Asker.ZoneIn(season);
        var past = Past.Of(request.Within, request.Between, turn.At, zone);
        var page = await reads.BetweenAsync(past.From, past.To, request.IsOwn ? turn.Asker : null, cancel);
        var words = new AuditWords(turn.Asker, zone, page);
        Part part =
            page.Count == 0
                ? new Paragraph(
                    request.IsOwn ? $"You have changed nothing {past.Words}." : $"Nothing was changed {past.Words}."
                )
                : new Table(
                    $"{Dates.Count(page.Count, "change")}{(request.IsOwn ? " by you" : "")} {past.Words}, newest first.{HistoryWords.Shown(page)}",
                    ["Who", "When", "What", "By", "Why", "Through"],
                    [
                        .. page.Newest.Select(l =>
                            (IReadOnlyList<string>)
                                [
                                    words.Whom(l),
                                    words.When(l),
                                    words.What(l),
                                    words.By(l),
                                    words.Why(l),
                                    AuditWords.Through(l),
                                ]
                        ),
                    ]
                );
        return Reply.Answer(request.Intent, part) with { Private = true, Sources = ["record"] };
    }
}
