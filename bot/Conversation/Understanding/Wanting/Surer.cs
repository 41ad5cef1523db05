using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// Where likeness is surer than single words. "Put", "give", "until" and "remind" stand in many messages: where likeness is sure
/// of something else, it is that. Of the lines by strangers in which the two differ, likeness is right in four for each in
/// which the words are (`nlu`).
/// </summary>
internal static partial class Surer
{
    /// <summary>How likely a request type must be to stand against the words.</summary>
    private const double Surely = 0.8;

    private const string MoreTime = RequestBuilder.Handbook + "more-time";

    /// <summary>The kind of wish after all; none where it is no wish.</summary>
    public static string? Than(string kind, Guess guess, Frame frame)
    {
        var likeliest = guess.Best[0];
        if (
            kind == likeliest.Intent
            || IsPlainer(kind, likeliest.Intent, frame)
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

    /// <summary>Whether likeness is sure of a question that is not about what was changed or stored.</summary>
    public static bool IsOther(Guess guess, Frame frame) =>
        guess.IsCovered
        && !frame.HasPerson
        && guess.Best[0].Probability >= Surely
        && !WishKinds.IsWish(guess.Best[0].Intent)
        && !guess.Best[0].Intent.StartsWith("audit.", StringComparison.Ordinal);

    /// <summary>
    /// What likeness cannot see: that those named are fellows, that the asker holds an offer ("count me out"), "unable to accept",
    /// a date ("done on 5 December"). And what is undone, reopened, released or erased is said in words that nothing else uses;
    /// small talk wishes for nothing.
    /// </summary>
    private static bool IsPlainer(string kind, string likeliest, Frame frame) =>
        kind is WishKinds.Undo or WishKinds.Reopen or WishKinds.Release or WishKinds.Erase
        || kind is WishKinds.Record or WishKinds.Recommend
        || likeliest.StartsWith("talk.", StringComparison.Ordinal)
        || kind is WishKinds.Decline && likeliest is WishKinds.Accept or WishKinds.Withdraw
        || kind is WishKinds.Days && WishKinds.IsAboutExtensions(likeliest) && frame.HasDate
        || SameMatter.GetValueOrDefault(kind) is { } matter
            && matter.Contains(likeliest)
            && !Asks().IsMatch(frame.Text);

    /// <summary>
    /// The question and the wish that are about the same: "Will's time zone is Chicago now" is no question, however like one; "he is
    /// in what zone?" is.
    /// </summary>
    private static readonly Dictionary<string, string[]> SameMatter = new()
    {
        [WishKinds.Accept] = ["person.offer"],
        [WishKinds.Decline] = ["person.offer"],
        [WishKinds.Offer] = ["person.offer"],
        [WishKinds.References] = ["person.references"],
        [WishKinds.Fact] = ["person.timezone", "person.workspace", "person.competing", "person.notice"],
        [WishKinds.Mentor] = ["person.mentor", "mentor.fellows"],
        [WishKinds.Days] = ["person.firstday", "person.lastday"],
    };

    /// <summary>
    /// "Can Owen have until Sunday", "I need two more days": whose and how much is said, so it is asked for. "Nadia is through"
    /// tells her status, however like a question after it; and whoever is not of the staff asks for no record of reminders.
    /// </summary>
    private static bool IsPlain(string kind, Frame frame, string likeliest) =>
        kind switch
        {
            WishKinds.Time => (frame.HasDate || frame.HasLength)
                && (frame.HasPerson || likeliest is MoreTime || !frame.Sentence.Asker.IsStaff),
            WishKinds.Status => likeliest is "person.status",
            WishKinds.Later => !frame.Sentence.Asker.IsStaff,
            _ => false,
        };

    [GeneratedRegex(@"\b(?:what|which|who|whose|whom|when|where|how)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Asks();
}
