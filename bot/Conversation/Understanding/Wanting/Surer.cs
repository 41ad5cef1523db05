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

    /// <summary>How likely a wish must be that is put as a question.</summary>
    private const double Certainly = 0.9;

    /// <summary>The same of more time, where the date is said: nothing else has an "until".</summary>
    private const double Likely = 0.6;

    /// <summary>How sure it must be that somebody's words are like anything at all.</summary>
    private const double Hardly = 0.3;

    private const string MoreTime = RequestBuilder.Handbook + "more-time";

    /// <summary>The kind of wish after all; none where it is no wish.</summary>
    public static string? Than(string kind, Guess guess, Frame frame)
    {
        var likeliest = guess.Best[0];
        if (!IsThinkable(kind, guess, frame) && !IsHeldPlain(kind, likeliest.Intent, frame))
        {
            return guess.IsCovered ? Instead(likeliest.Intent, kind, frame) : Wanted.Nothing;
        }
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
        // "Passed the interview, move them on" is both.
        return likeliest.Intent is WishKinds.Move or WishKinds.Status && kind is not WishKinds.Time ? kind
            : !WishKinds.IsWish(likeliest.Intent) && IsPlain(kind, frame, likeliest.Intent) ? kind
            : Instead(likeliest.Intent, kind, frame);
    }

    /// <summary>
    /// Whether a message may be of this kind at all. "It doesn't accept my password", "tell a funny history": where nobody is named
    /// and the message is like nothing, its single words tell nothing either.
    /// </summary>
    public static bool IsThinkable(string kind, Guess guess, Frame frame) =>
        Kin.IsThinkable(kind, guess)
        && (
            guess.Confidence >= Hardly
            || frame.HasPerson
            || (frame.HasDate || frame.HasLength) && !frame.Sentence.Asker.IsStranger
            || kind is WishKinds.Later or WishKinds.Erase or AskKinds.Stored
        );

    /// <summary>What likeness tells; staff record what mentors recommend, and others do neither.</summary>
    private static string? Instead(string likeliest, string kind, Frame frame) =>
        !WishKinds.IsWish(likeliest) ? null
        : !WishKinds.IsAboutExtensions(likeliest) ? likeliest
        : frame.Sentence.Asker.IsStaff ? WishKinds.Record
        : frame.Sentence.Asker.IsMentor ? WishKinds.Recommend
        : kind;

    /// <summary>
    /// What was asked for before may be asked for in a word that by itself is like anything; and "no thanks, another job" is more
    /// than thanks.
    /// </summary>
    private static bool IsHeldPlain(string kind, string likeliest, Frame frame) =>
        frame.Sentence.Memory.HasWish
        || frame.Text.Contains('#', StringComparison.Ordinal)
        || kind is WishKinds.Undo
        || kind is WishKinds.Decline
            && (!frame.Sentence.Asker.IsStaff || likeliest.StartsWith("talk.", StringComparison.Ordinal));

    /// <summary>
    /// The wish in what is put as a question, or looks like one: "any way I could hand in on Monday instead?", "have her do the
    /// interview next". What is proposed needs a yes; what is done at once, one's own answer to an offer and giving up need plainer words.
    /// </summary>
    public static string? IsAskedFor(Guess guess, Frame frame) =>
        guess is { IsCovered: true, Best: [var likeliest, ..] }
        && WishKinds.IsWish(likeliest.Intent)
        && likeliest.Probability
            >= (likeliest.Intent is WishKinds.Time && DatesIn.Until(frame) is not null ? Likely : Certainly)
        && likeliest.Intent is not WishKinds.Undo
        && (
            likeliest.Intent is not (WishKinds.Accept or WishKinds.Decline or WishKinds.Withdraw)
            || frame.Sentence.Asker.IsStaff && frame.HasPerson
        )
        && (!frame.EndsAsQuestion || Requests().IsMatch(Forms.WithoutLead(frame)))
        && !NotRequests().IsMatch(frame.Text)
            ? Instead(likeliest.Intent, likeliest.Intent, frame)
            : null;

    /// <summary>Whether likeness is sure of a question that is not about what was changed or stored, or of a wish to be forgotten.</summary>
    public static bool IsOther(Guess guess, Frame frame) =>
        guess.IsCovered
        && !frame.HasPerson
        && guess.Best[0].Probability >= Surely
        && (!WishKinds.IsWish(guess.Best[0].Intent) || guess.Best[0].Intent is WishKinds.Erase)
        && !guess.Best[0].Intent.StartsWith("audit.", StringComparison.Ordinal);

    /// <summary>
    /// What likeness cannot see: that those named are fellows, that the asker holds an offer ("count me out"), "unable to accept",
    /// a date ("done on 5 December"). And what is undone, reopened, released or erased is said in words that nothing else uses;
    /// small talk wishes for nothing.
    /// </summary>
    private static bool IsPlainer(string kind, string likeliest, Frame frame) =>
        kind is WishKinds.Undo or WishKinds.Reopen or WishKinds.Release or WishKinds.Erase
        || kind is WishKinds.Record or WishKinds.Recommend
            && (!IsOfReferencesOrOffer(likeliest) || WishKinds.AreFellows(frame.Sentence))
        || likeliest.StartsWith("talk.", StringComparison.Ordinal)
        || kind is WishKinds.Decline && likeliest is WishKinds.Accept or WishKinds.Withdraw
        || kind is WishKinds.Days && WishKinds.IsAboutExtensions(likeliest) && frame.HasDate && HasDay(frame)
        || kind is WishKinds.Mentor && MentorPairs.IsEnding(frame.Text)
        || kind is WishKinds.Time && likeliest is WishKinds.Days && WishKinds.NamesADeadline(frame.Text)
        || SameMatter.GetValueOrDefault(kind) is { } matter
            && matter.Contains(likeliest)
            && !Asks().IsMatch(frame.Text);

    /// <summary>"Two recommendation letters for Nadia landed", "Nadia is a yes on the offer": not for or against four months more.</summary>
    private static bool IsOfReferencesOrOffer(string likeliest) =>
        likeliest is WishKinds.References or "person.references" or WishKinds.Accept or WishKinds.Decline;

    /// <summary>"Her fellowship ends in December" tells the decision, "on 5 December" the day.</summary>
    private static bool HasDay(Frame frame) => Day().IsMatch(frame.Sentence.Text);

    [GeneratedRegex(
        @"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Day();

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
                && (frame.HasPerson || likeliest is MoreTime || !frame.Sentence.Asker.IsStaff)
                && Kin.Are(kind, likeliest),
            WishKinds.Status => likeliest is "person.status",
            WishKinds.Later => !frame.Sentence.Asker.IsStaff && Kin.Are(kind, likeliest),
            _ => false,
        };

    [GeneratedRegex(
        @"\b(?:what|which|who|whose|whom|when|where|how)\b|\bor (?:no|not)$|\b(?:so|and|or|but) (?:is|are|has|have|was) (?:NN|he|she|they|it|my|his|her|their|the)\b|\b(?:does|did|do|didn't|doesn't|isn't|aren't|hasn't|haven't|have|are) (?:NN|he|she|they|my|his|her|their)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Asks();

    [GeneratedRegex(
        @"^(?:can|could|may|might|would|is it possible|would it be possible|possible to|any (?:way|chance|wiggle room|possibility)|is there (?:any |a )?(?:way|chance)) ?\b|\b(?:could|can|would|may) (?:you|u|we|i|NN|mine|my (?:offer|deadline|cut-?off|take-?home|assessment|interview)|somebody|someone) (?:\w+ )|\bwould it be (?:possible|ok|okay|alright) |\bany chance (?:of|to) |\bbe possible$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Requests();

    /// <summary>What asks how one goes about it, whether it is so, or what if.</summary>
    [GeneratedRegex(
        @"\b(?:how|whether|what|when|which|who|why|where|if|should|shall|did|does|has|have you|tell me|show|by phone|by e?mail|in writing|again$)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NotRequests();
}
