using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;
using FellowsBot.Storage;

namespace FellowsBot.Questions;

/// <summary>Answers about one person's facts: one's own, or with the right to it somebody else's. Always to the asker alone.</summary>
public sealed class AnswerPerson(PersonFinder finder, INameBooks names, Season season) : IAnswer<AskPerson>
{
    public async Task<Reply> AnswerAsync(AskPerson request, Turn turn, CancellationToken cancel)
    {
        var (person, instead) = await finder.FindAsync(request.Who, request, turn, cancel);
        if (person is null)
        {
            return instead!;
        }
        var isSelf = person.Id == turn.Asker.Person?.Id;
        if (!MayHear(request.What, isSelf, turn.Asker))
        {
            return Reply.Say(
                Outcome.Declined,
                request.Intent,
                "That is between the applicant and the staff, so I can't share it."
            ) with
            {
                Private = true,
            };
        }
        var book = await names.CurrentAsync(cancel);
        var view = new PersonView(new Standing(person, season, turn.At), season, turn, new Voice(isSelf, person), book);
        return Reply.Answer(request.Intent, PersonAnswers.Parts(request.What, view)) with
        {
            Private = true,
            Sources = Sources(request.What),
            Truths = PersonTruths.Of(request.What, view),
            Remember = new Memory { PersonId = person.Id, PersonAspect = request.What },
        };
    }

    private static bool MayHear(PersonAspect what, bool isSelf, Asker asker) =>
        isSelf
        || asker.IsStaff
        || what is not (PersonAspect.Likelihood or PersonAspect.Competing or PersonAspect.ReferenceNotice);

    private static IReadOnlyList<string> Sources(PersonAspect what) =>
        what switch
        {
            PersonAspect.Offer => ["record", "handbook#offers"],
            PersonAspect.Extension => ["record", "handbook#extension-decisions"],
            PersonAspect.CutOff => ["record", "season"],
            _ => ["record"],
        };
}

/// <summary>A person at a moment, to whoever asks, in the right voice.</summary>
internal sealed record PersonView(Standing Standing, Season Season, Turn Turn, Voice Voice, NameBook Book)
{
    public Person Person => Standing.Person;

    /// <summary>A moment of this person's, in its own zone, the asker's and the person's.</summary>
    public string At(Deadline deadline) => At(deadline.At, deadline.Zone);

    public string At(NodaTime.Instant at, NodaTime.DateTimeZone zone) =>
        Dates.Of(at, zone, Turn.Asker.ZoneIn(Season), Standing.Zone);

    public string Left(NodaTime.Instant at) => Dates.Span(at - Turn.At);

    /// <summary>Whether staff ask about somebody else.</summary>
    public bool IsForStaff => Turn.Asker.IsStaff && !Voice.IsSelf;

    /// <summary>Whether the asker may hear of a decision that is not announced yet.</summary>
    public bool SeesUnannounced => IsForStaff;
}
