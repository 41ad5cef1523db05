using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>What is said around a change: the proposal, the record of it, and every way in which it may come to nothing.</summary>
internal static class ProposalReplies
{
    public const string Confirm = "Confirm";
    public const string Cancel = "Cancel";
    private const int MostListed = 60;

    public static Reply Proposed(Planned.Good plan, string intent, string code, string howToAnswer)
    {
        var parts = new List<Part>();
        if (plan.Steps is [var only])
        {
            parts.Add(new Paragraph($"Shall I record this? {Capital(only.Change.Does)}."));
            parts.Add(
                new Conversation.Facts([
                    .. Difference
                        .Between(only.Before, only.Change.After, plan.By)
                        .Select(m => new Fact(m.What, $"{m.Before} → {m.After}")),
                    new Fact("Takes effect", "at once, when you confirm"),
                    new Fact("Will be told", plan.By.Asker.IsStaff ? ToldWhat(plan.Steps) : ToldTo(plan.Steps)),
                ])
            );
        }
        else
        {
            parts.Add(
                new Table(
                    $"Shall I record these {plan.Steps.Count} changes as one?",
                    ["Who", "What", "Before", "After"],
                    [.. plan.Steps.Take(MostListed).Select(s => Row(s, plan.By))]
                )
            );
            if (plan.Steps.Count > MostListed)
            {
                parts.Add(new Paragraph($"And {plan.Steps.Count - MostListed} more of the same kind."));
            }
            parts.Add(
                new Paragraph($"They take effect at once, when you confirm. Will be told: {ToldTo(plan.Steps)}.")
            );
        }
        parts.AddRange(
            plan.Steps.Select(s => s.Change.Follows).OfType<string>().Distinct().Select(f => new Paragraph(f))
        );
        parts.AddRange(Preview.Of(plan.Steps));
        parts.Add(new Paragraph(howToAnswer));
        parts.Add(Buttons(code));
        return Say(Outcome.Proposed, intent, parts) with { About = Abouts.Proposal(code) };
    }

    /// <summary>"Yes" and "no" are enough in a conversation; without one the code says which proposal is meant.</summary>
    public static string HowToAnswer(string code, Turn turn, bool needsSecond) =>
        (
            turn.ConversationId is null
                ? $"Say “confirm {code}” within ten minutes to record it, or “cancel {code}” to drop it."
                : "Say yes within ten minutes to record it, or no to drop it."
        ) + (needsSecond ? " Then a second member of staff must confirm it, too." : "");

    public static Buttons Buttons(string code) =>
        new([new Button(Confirm, $"confirm {code}"), new Button(Cancel, $"cancel {code}")]);

    public static Reply Done(Planned.Good plan, string intent)
    {
        var parts = new List<Part>
        {
            new Paragraph(
                plan.Steps is [var only]
                    ? $"Recorded: {only.Change.Does}."
                    : $"Recorded, {plan.Steps.Count} changes as one:"
            ),
        };
        if (plan.Steps.Count > 1)
        {
            parts.Add(new Bullets([.. plan.Steps.Take(MostListed).Select(s => Capital(s.Change.Does))]));
        }
        var told = ToldTo(plan.Steps);
        parts.Add(
            new Paragraph(
                told == Nobody ? "Say “undo” to take it back." : $"I am telling {told}. Say “undo” to take it back."
            )
        );
        return Say(Outcome.Done, intent, parts);
    }

    public static Reply Refused(Planned.Refused refused, string intent) =>
        refused switch
        {
            { Each: [var (_, why)], Possible: 0 } => Say(
                Outcome.Answered,
                intent,
                [new Paragraph($"{why.Why} Nothing has changed.")]
            ),
            _ => Say(
                Outcome.Answered,
                intent,
                [
                    new Paragraph("I have recorded nothing, because this stands in the way:"),
                    new Bullets([.. refused.Each.Select(r => r.Why.Why).Distinct()]),
                    .. refused.Possible > 0
                        ? [new Paragraph("Leave those out, and I will propose the rest.")]
                        : Array.Empty<Part>(),
                ]
            ),
        };

    public static Reply Nothing(string intent, string text) => Say(Outcome.Answered, intent, [new Paragraph(text)]);

    public static Reply Declined(string intent, string text) => Say(Outcome.Declined, intent, [new Paragraph(text)]);

    public static Reply Clarify(string intent, string text) => Say(Outcome.Clarify, intent, [new Paragraph(text)]);

    public static string Capital(string text) =>
        text.Length > 0 ? $"{char.ToUpperInvariant(text[0])}{text[1..]}" : text;

    /// <summary>What a change did, to somebody who may not hear everything: decisions on an extension are for staff until they are announced.</summary>
    public static string DoneBy(ChangeRow change, Turn turn) =>
        turn.Asker.IsStaff || change.ByKey == turn.Asker.Key ? change.Does : "something that the staff keep";

    public static string Shows(Instant at, Turn turn, Season season) => Dates.Of(at, turn.Asker.ZoneIn(season));

    private const string Nobody = "nobody";

    private static string ToldTo(IReadOnlyList<Step> steps)
    {
        var names = steps.SelectMany(s => s.Change.Told).Select(t => t.Named).Distinct().ToList();
        return names.Count == 0 ? Nobody : Dates.Join(names);
    }

    /// <summary>Who will be told, and in which words; for staff, since what they are told is not for everybody.</summary>
    private static string ToldWhat(IReadOnlyList<Step> steps)
    {
        var told = steps.SelectMany(s => s.Change.Told).Distinct().ToList();
        return told.Count == 0 ? Nobody : string.Join("; ", told.Select(t => $"{t.Named}: “{t.Text}”"));
    }

    private static IReadOnlyList<string> Row(Step step, Deciding by)
    {
        var moved = Difference.Between(step.Before, step.Change.After, by);
        return
        [
            step.Before.FullName,
            string.Join("; ", moved.Select(m => m.What)),
            string.Join("; ", moved.Select(m => m.Before)),
            string.Join("; ", moved.Select(m => m.After)),
        ];
    }

    private static Reply Say(Outcome outcome, string intent, IReadOnlyList<Part> parts) =>
        new()
        {
            Outcome = outcome,
            Intent = intent,
            Parts = parts,
            Private = true,
            Sources = ["record"],
        };
}
