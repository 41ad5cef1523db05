namespace FellowsBot.Conversation.Beliefs;

/// <summary>Puts "Yes" or "No" before an answer.</summary>
public static class Confirmation
{
    private static readonly HashSet<string> Lowered =
    [
        "A",
        "About",
        "An",
        "Applications",
        "At",
        "Extension",
        "Fellows",
        "It",
        "Next",
        "Nothing",
        "Nobody",
        "Offers",
        "Reference",
        "Application",
        "Extended",
        "Final",
        "Go",
        "Mentor",
        "Offer",
        "Plan",
        "Technical",
        "The",
        "There",
        "They",
        "This",
        "Two",
        "You",
        "Your",
        "Recorded",
    ];

    /// <summary>
    /// "Is it two hours?" – "No, it takes 90 minutes": the verdict, then the answer as it is. An answer that says yes or no by
    /// itself keeps its words, and so does one that is none.
    /// </summary>
    public static Reply Confirming(this Reply reply, bool? verdict)
    {
        if (
            verdict is not { } isRight
            || reply.Outcome is not Outcome.Answered
            || Opening(reply.Parts) is not { } opening
        )
        {
            return reply;
        }
        var first = opening.Split(' ', 2)[0];
        if (first.TrimEnd(':', ',', '.') is "Yes" or "No")
        {
            return reply;
        }
        var said =
            $"{(isRight ? "Yes" : "No")}, {(Lowered.Contains(first) ? char.ToLowerInvariant(opening[0]) + opening[1..] : opening)}";
        Part part = reply.Parts[0] is Table table ? table with { Caption = said } : new Paragraph(said);
        return reply with { Parts = [part, .. reply.Parts.Skip(1)] };
    }

    private static string? Opening(IReadOnlyList<Part> parts) =>
        parts.Count == 0
            ? null
            : parts[0] switch
            {
                Paragraph { Text: { Length: > 1 } text } => text,
                Table { Caption: { Length: > 1 } caption } => caption,
                _ => null,
            };
}
