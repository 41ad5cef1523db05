using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Audit;

/// <summary>"What changed today?", "what did Grace change?": everything that was changed in some days, newest first; for staff.</summary>
public sealed class AnswerChanges(IDbContextFactory<FellowsDb> database, PersonFinder finder, Season season)
    : IAnswer<AskChanges>
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
        Person? by = null;
        if (request.By is { } who)
        {
            (by, var instead) = await finder.FindAsync(
                who,
                new WhichOne(
                    request.Intent,
                    new Memory { List = request.Intent },
                    (p, label) => new Choice(label, p.Id)
                ),
                turn,
                cancel
            );
            if (by is null)
            {
                return instead!;
            }
        }
        var page = await reads.BetweenAsync(past.From, past.To, by?.Id, cancel);
        var words = new AuditWords(turn.Asker, zone, page);
        var theirs =
            by is null ? ""
            : by.Id == turn.Asker.Person?.Id ? " by you"
            : $" by {by.FullName}";
        Part part =
            page.Count == 0
                ? new Paragraph($"Nothing was changed{theirs} {past.Words}.")
                : new Table(
                    $"{Dates.Count(page.Count, "change")}{theirs} {past.Words}, newest first.{HistoryWords.Shown(page)}",
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
