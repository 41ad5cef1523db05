using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Audit;

/// <summary>
/// What was changed about somebody, newest first: for staff about everyone, for anybody about themselves, without the
/// reasons that staff wrote and without what is not announced yet.
/// </summary>
public sealed class AnswerHistory(IDbContextFactory<FellowsDb> database, PersonFinder finder, Season season)
    : IAnswer<AskHistory>
{
    private readonly AuditReads reads = new(database);

    public async Task<Reply> AnswerAsync(AskHistory request, Turn turn, CancellationToken cancel)
    {
        var asker = turn.Asker;
        if (!asker.IsStaff && !IsSelf(request.Who, asker))
        {
            return Reply.Say(
                Outcome.Declined,
                request.Intent,
                "What was changed about other people is for the programme's staff; I can tell you your own history."
            ) with
            {
                Private = true,
            };
        }
        var (person, instead) = await finder.FindAsync(
            asker.IsStaff ? request.Who : new Subject.Self(),
            new WhichOne(request.Intent, new Memory { List = request.Intent }, (p, label) => new Choice(label, p.Id)),
            turn,
            cancel
        );
        if (person is null)
        {
            return instead!;
        }
        var isAnnounced = new Standing(person, season, turn.At).ExtensionAnnounced;
        var page = await reads.OfPersonAsync(
            person.Id,
            asker.IsStaff ? HistoryFields.ForStaff(request.About) : HistoryFields.ForSelf(request.About, isAnnounced),
            cancel
        );
        var words = new AuditWords(asker, asker.ZoneIn(season), page);
        var whose = person.Id == asker.Person?.Id ? "you" : person.FullName;
        return new Reply
        {
            Outcome = Outcome.Answered,
            Intent = request.Intent,
            Private = true,
            Sources = ["record"],
            Parts = [.. HistoryWords.Parts(request.About, words, whose)],
            Remember = new Memory { PersonId = person.Id },
        };
    }

    private static bool IsSelf(Subject who, Asker asker) =>
        who is Subject.Self || who is Subject.Exactly exactly && exactly.PersonId == asker.Person?.Id;
}
