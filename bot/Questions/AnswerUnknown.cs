using FellowsBot.Conversation;
using FellowsBot.Conversation.Kept;
using FellowsBot.Storage;

namespace FellowsBot.Questions;

/// <summary>Says that the bot does not know, hands the question to staff, and names the nearest topics.</summary>
public sealed class AnswerUnknown(HandingOn staff, Handbook handbook, IKeptBooks kept) : IAnswer<NotCovered>
{
    public async Task<Reply> AnswerAsync(NotCovered request, Turn turn, CancellationToken cancel)
    {
        var handed = await staff.HandAsync(turn, cancel);
        if (handed is { Answer: { } answer } && !turn.Asker.IsStranger)
        {
            return Reply.Answer(request.Intent, new Paragraph("The programme's staff have answered that:"), answer) with
            {
                Private = true,
            };
        }
        var nearest = await NearestAsync(request, turn, cancel);
        var parts = new List<Part>
        {
            new Paragraph(
                request.Kind is Uncovered.Distress
                    ? "I'm sorry to hear that. This is for people and not for a program: the programme's staff have it now and see what you wrote, and who you are. If you are in danger, call the emergency number where you are."
                : request.Kind is Uncovered.APerson
                    ? "I'm a program, so I have passed that to the programme's staff, who are people. They see what you wrote; tell me here what it is about, and I will pass that on, too."
                : request.Kind is Uncovered.ToPassOn
                    ? "Passed on: the programme's staff see this message of yours, word for word. If there is more that they should know, write it here, and I will pass that on, too."
                : request.Kind is Uncovered.AnErrand
                    ? "I write to nobody in your name, so nothing was sent. It stands among the open questions now, where all staff see it; “what will you send this week?” shows what I send by myself."
                : handed.IsNew && turn.Asker.IsStaff
                    ? "I don't know that one. It stands among the open questions now, where all staff see it; “help” shows what I can be asked."
                : handed.IsNew
                    ? "I don't know that one, so I have passed your question to the programme's staff. They see what you wrote."
                : "I don't know that one. The programme's staff have had your question since you first asked it."
            ),
        };
        if (nearest.Count > 0)
        {
            parts.Add(
                new Paragraph(
                    $"The nearest I can tell you about: {Dates.Join([.. nearest.Select(n => $"“{n.Label}”")])}."
                )
            );
            parts.Add(new Buttons(nearest));
        }
        return new Reply
        {
            Outcome = Outcome.Unknown,
            Intent = request.Intent,
            Parts = parts,
        };
    }

    internal Task HandOnAsync(Turn turn, CancellationToken cancel) => staff.HandAsync(turn, cancel);

    /// <summary>A kept entry is asked for by its title: its wordings are what people wrote to the bot alone.</summary>
    private async Task<IReadOnlyList<Button>> NearestAsync(NotCovered request, Turn turn, CancellationToken cancel)
    {
        var book = request.Nearest.Any(KeptEntry.IsId) ? await kept.CurrentAsync(cancel) : KeptBook.Empty;
        return
        [
            .. request
                .Nearest.Select(id =>
                    book.Find(id) is { } own ? new Button(own.Title, own.Title)
                    : handbook.Find(id) is { } entry && NearTopics.IsNear(entry, turn.Text)
                        ? new Button(entry.Title, entry.Asks[0])
                    : null
                )
                .OfType<Button>(),
        ];
    }
}

/// <summary>Changes cannot be made in chat yet: a wish goes to staff, a change to somebody else is refused.</summary>
public sealed class AnswerChange(PersonFinder finder, AnswerUnknown unknown) : IAnswer<WantChange>
{
    public async Task<Reply> AnswerAsync(WantChange request, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.IsStranger)
        {
            return Refusals.Stranger(request.Intent);
        }
        if (request.OfMany)
        {
            return Reply.Say(
                Outcome.Clarify,
                request.Intent,
                "I change records by name, so that nobody's is changed unseen. Name each of them, for example “reject Nadia, Emeka and Petra”; nothing has changed."
            ) with
            {
                Private = true,
            };
        }
        if (!turn.Asker.IsStaff && request.Who is not Subject.Self)
        {
            var (found, instead) = await finder.FindAsync(
                request.Who,
                new AskPerson(request.Who, PersonAspect.Summary),
                turn,
                cancel
            );
            if (found is null)
            {
                return instead! with { Intent = request.Intent };
            }
        }
        await unknown.HandOnAsync(turn, cancel);
        return Reply.Say(
            Outcome.Unknown,
            request.Intent,
            turn.Asker.IsStaff
                ? "I can't read that as a change that I can make, so it stands among the open questions now, where all staff see it. Nothing has changed. Say who, and what: “give Owen until 10 October”, “Owen accepted”, “remind the fellows every Monday at 9: ...”."
                : "I can't do that myself, so I have passed your request to the programme's staff. Nothing has changed so far."
        ) with
        {
            Private = true,
        };
    }
}
