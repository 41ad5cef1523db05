using FellowsBot.Conversation;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>How something is done: the words to write, and that I ask before it is recorded.</summary>
public sealed class AnswerHowTo(Season season) : IAnswer<AskHowTo>
{
    private const string Asks = "I show what it changes and ask before it is recorded.";

    public Task<Reply> AnswerAsync(AskHowTo request, Turn turn, CancellationToken cancel) =>
        Task.FromResult(
            Reply.Say(Outcome.Answered, request.Intent, Text(request.What, turn)) with
            {
                Private = !turn.Asker.IsStranger,
            }
        );

    private string Text(Doing what, Turn turn) =>
        what switch
        {
            Doing.AnswerAnOffer => Answering(turn),
            Doing.Withdraw => "Write “I withdraw” here. I ask you to confirm before it is recorded.",
            Doing.Recommend =>
                "Write “I recommend extending Bo because …” here, or “I recommend ending Bo's fellowship”. I ask before it is recorded; the staff decide.",
            Doing.RecordADecision =>
                $"Write “extend for Bo” or “end for Bo”, with a reason if you like. {Asks} Nobody is told until the decisions are announced.",
            Doing.ReleaseDecisions =>
                "Write “release the decisions”. I show which there are; a second member of staff confirms where there is one. Without it, what is recorded by the cut-off is announced then.",
            Doing.Move =>
                $"Write “Ada Okafor passed the final”, “move Ada Okafor to the offer stage” or “reject Ada Okafor”. {Asks}",
            Doing.MakeAnOffer =>
                $"Write “offer sent to Sofia today at 10:00”, with another deadline if it is not the usual {Dates.Count(season.OfferDays, "day")}. {Asks} The letter itself is yours to send.",
            Doing.AssignAMentor => $"Write “Kwame mentors Deepa”. {Asks}",
            Doing.GiveTime =>
                $"Write “give Ada Okafor until 9 October 17:00” or “give Ada Okafor two more days”; it also opens an offer that has lapsed. {Asks}",
            Doing.RecordReferences => $"Write “Misaki has 2 references in”. {Asks}",
            Doing.SetDays => $"Write “Farid's first day is 24 November” or “Bo's last day is 16 January”. {Asks}",
            Doing.Schedule =>
                "Write “every Monday at 9 remind #fellows to post their update”. I show when it would post and ask first; “list schedules” shows what there is.",
            _ => "Write “undo”: it takes back the last change that you made yourself, and says what is as before.",
        };

    private string Answering(Turn turn)
    {
        var words =
            "Write “I accept the offer” or “I decline the offer” here; I ask you to confirm before it is recorded.";
        return
            turn.Asker.Person is { } person
            && new Standing(person, season, turn.At) is { OfferState: OfferState.Open, Offer.Deadline: { } deadline }
            ? $"{words} Your offer is open until {Dates.Of(deadline.At, deadline.Zone)}."
            : $"You have no open offer on record. Once you have one: {char.ToLowerInvariant(words[0])}{words[1..]}";
    }
}
