using FellowsBot.Conversation;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;
using FellowsBot.Storage;

namespace FellowsBot.Questions;

/// <summary>The fellows of a mentor: one's own, or for staff anybody's.</summary>
public sealed class AnswerFellows(
    PersonFinder finder,
    PeopleReads reads,
    INameBooks names,
    IAnswer<AskPerson> person,
    Season season
) : IAnswer<AskFellowsOf>
{
    public async Task<Reply> AnswerAsync(AskFellowsOf request, Turn turn, CancellationToken cancel)
    {
        var asker = turn.Asker;
        if (!asker.MayNamePeople || request.Mentor is Subject.Self && !asker.IsMentor)
        {
            return asker.IsStranger ? Refusals.Stranger(request.Intent)
                : asker.IsStaff
                    ? Reply.Say(Outcome.Clarify, request.Intent, "Whose fellows do you mean? Name a mentor.") with
                    {
                        Private = true,
                    }
                : Refusals.StaffOnly(request.Intent);
        }
        var (mentor, instead) = await finder.FindAsync(
            request.Mentor,
            new AskPerson(request.Mentor, PersonAspect.Summary),
            turn,
            cancel
        );
        if (mentor is null)
        {
            return instead!;
        }
        if (mentor.Role is Role.Fellow or Role.Applicant)
        {
            // "O'Neill mentor", of somebody who has one rather than is one.
            return await person.AnswerAsync(
                new AskPerson(new Subject.Exactly(mentor.Id), PersonAspect.Mentor),
                turn,
                cancel
            );
        }
        if (!asker.IsStaff && mentor.Id != asker.Person!.Id)
        {
            return Refusals.OtherPeople(request.Intent, asker);
        }
        var book = await names.CurrentAsync(cancel);
        var fellows = await reads.WithIdsAsync([.. book.FellowsOf(mentor.Id).Select(f => f.Id)], turn.At, cancel);
        var voice = new Voice(mentor.Id == asker.Person?.Id, mentor);
        Part part =
            fellows.Count == 0
                ? new Paragraph($"{voice.They} {voice.Have} no fellows on record yet.")
                : Tables.Of(
                    $"{voice.They} {voice.Have} {Dates.Count(fellows.Count, "fellow")}.",
                    ["Name", "Workspace", "Last day"],
                    fellows,
                    f =>
                        [
                            f.Person.FullName,
                            Tables.Text(f.Person.Workspace),
                            Dates.Of(f.LastDayEnds.ToInstant(), f.LastDayEnds.Zone, turn.Asker.ZoneIn(season)),
                        ]
                );
        return Reply.Answer(request.Intent, part) with
        {
            Private = true,
            Sources = ["record"],
            Remember = Memory.OfList(request.Intent, fellows.Select(f => f.Person.Id)),
            Truths = [new Truth.Number(fellows.Count, "fellow", "fellows", "mentee", "mentees")],
        };
    }
}
