namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// Where likeness is surer than single words. "Put", "give", "until" and "remind" stand in many messages: where they told no
/// more than a move, a status, more time or a reminder, and likeness is sure of something else, it is that.
/// </summary>
internal static class Surer
{
    /// <summary>How likely a request type must be to stand against the words.</summary>
    private const double Surely = 0.8;

    private const string MoreTime = RequestBuilder.Handbook + "more-time";

    /// <summary>The kind of wish after all; none where it is no wish.</summary>
    public static string? Than(string kind, Guess guess, Frame frame)
    {
        var likeliest = guess.Best[0];
        if (
            kind is not (WishKinds.Move or WishKinds.Status or WishKinds.Time or WishKinds.Later)
            || !guess.IsCovered
            || likeliest.Probability < Surely
            || frame.Sentence.Text.Contains('#', StringComparison.Ordinal)
        )
        {
            return kind;
        }
        if (WishKinds.IsAboutExtensions(likeliest.Intent))
        {
            return frame.Sentence.Asker.IsStaff ? WishKinds.Record
                : frame.Sentence.Asker.IsMentor ? WishKinds.Recommend
                : kind;
        }
        if (WishKinds.IsWish(likeliest.Intent))
        {
            // "Passed the interview, move them on" is both.
            return likeliest.Intent is WishKinds.Move or WishKinds.Status && kind is not WishKinds.Time
                ? kind
                : likeliest.Intent;
        }
        return IsPlain(kind, frame, likeliest.Intent) ? kind : null;
    }

    /// <summary>
    /// "Can Owen have until Sunday", "I need two more days": whose and how much is said, so it is asked for. "Nadia is through"
    /// tells her status, however like a question after it; and whoever is not of the staff asks for no record of reminders.
    /// </summary>
    private static bool IsPlain(string kind, Frame frame, string likeliest) =>
        kind switch
        {
            WishKinds.Time => (frame.HasDate || frame.HasLength) && (frame.HasPerson || likeliest is MoreTime),
            WishKinds.Status => likeliest is "person.status",
            WishKinds.Later => !frame.Sentence.Asker.IsStaff,
            _ => false,
        };
}
