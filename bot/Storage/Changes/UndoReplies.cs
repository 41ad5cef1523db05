using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Storage.Changes;

/// <summary>What is said when a change is taken back, or cannot be yet.</summary>
internal static class UndoReplies
{
    public const string Intent = "undo";
    private const int MostShown = 5;

    public static Reply InTheWay(ChangeRow last, IReadOnlyList<ChangeRow> chain, Turn turn, Season season) =>
        ProposalReplies.Nothing(Intent, "") with
        {
            Parts =
            [
                new Paragraph(
                    $"I can't take that back yet (“{last.Does}”), because this was recorded after it and rests on it:"
                ),
                new Bullets([
                    .. chain
                        .Take(MostShown)
                        .Select(c =>
                            $"{ProposalReplies.Shows(c.At, turn, season)}: {ProposalReplies.DoneBy(c, turn)} (by {c.By})"
                        ),
                ]),
                new Paragraph("Whoever recorded those can undo them first. Nothing has changed."),
            ],
        };

    public static Reply Undone(
        ChangeRow last,
        Dictionary<int, Person> before,
        Dictionary<int, Person> after,
        Unsaid said,
        int waiting,
        Turn turn,
        Season season
    )
    {
        var by = new Deciding(turn.Asker, turn.At, season, before);
        var facts = before
            .Values.Where(p => after.ContainsKey(p.Id))
            .SelectMany(p =>
                Difference
                    .Between(p, after[p.Id], by)
                    .Select(m => new Fact(
                        after.Count > 1 ? $"{p.FullName}, {m.What}" : m.What,
                        $"{m.After}, as before"
                    ))
            )
            .ToList();
        var parts = new List<Part> { new Paragraph($"Taken back: {last.Does}.") };
        if (facts.Count > 0)
        {
            parts.Add(new Conversation.Facts(facts));
        }
        if (waiting > 0)
        {
            parts.Add(new Paragraph("The request for more time that it answered waits for the staff again."));
        }
        if (said.Sent.Count > 0)
        {
            parts.Add(
                new Paragraph("Some of it had been told already; I am sending a correction that says it is one.")
            );
        }
        else if (said.HeldBack.Count > 0)
        {
            parts.Add(new Paragraph("Nobody had been told of it yet, and nobody will be."));
        }
        return new Reply
        {
            Outcome = Outcome.Done,
            Intent = Intent,
            Parts = parts,
            Private = true,
            Sources = ["record"],
            Remember = new Memory { PersonId = after.Count > 0 ? after.Keys.First() : null },
        };
    }
}
