using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Settles by rule what likeness may get wrong about changes: a question never becomes one, nor a wish a question.</summary>
internal static partial class Wanted
{
    /// <summary>Where nothing fits, so that it is handed on rather than guessed.</summary>
    public const string Nothing = "none";

    private const string Person = "person.";

    /// <summary>How near a topic must come to the likeliest request type.</summary>
    private const double Likely = 0.2;

    /// <summary>The request type after all rules have been asked; none = not covered.</summary>
    public static string? Settle(string? own, Guess guess, Sentence sentence)
    {
        var wanted = Overrule(own, guess, sentence);
        if ((wanted ?? own) is WishKinds.Recommend && sentence.Asker.IsStaff && !Mentors().IsMatch(sentence.AsTyped))
        {
            // "Put Zoë down as staying on": what staff say is a decision, unless they speak for a mentor.
            wanted = WishKinds.Record;
        }
        else if ((wanted ?? own) is WishKinds.Record or WishKinds.Time && IsOfMentorsFellows(sentence))
        {
            // "Yes to four more months for Zoë": a mentor decides nothing, and moves no deadline.
            wanted = WishKinds.Recommend;
        }
        return wanted is Nothing || IsAside(wanted ?? own, guess, sentence) ? null
            : WishKinds.IsWish(wanted) ? wanted
            : Arbiter.Overrule(wanted ?? own, sentence) is { } settled ? InGeneral(settled, guess, sentence)
            : Arbiter.OfOnesOwnToo(own, guess, sentence) ?? InGeneral(wanted ?? own, guess, sentence);
    }

    private static bool IsOfMentorsFellows(Sentence sentence) =>
        sentence.Asker is { IsMentor: true, IsStaff: false }
        && WishKinds.AreFellows(sentence)
        && !Frame.Of(sentence).HasDate;

    /// <summary>A name in a long message is no question for all that is on record, unless likeness is sure that it is.</summary>
    private static bool IsAside(string? intent, Guess guess, Sentence sentence) =>
        intent is Person + "summary" && guess.Confidence < Plainly && sentence.Words.Count > ShortMessage;

    private const double Plainly = 0.8;
    private const int ShortMessage = 6;

    /// <summary>
    /// Somebody without a record who says "I" and not "my offer" asks about the programme: what is likeliest beside facts of their
    /// own, where that is likely at all.
    /// </summary>
    private static string? InGeneral(string? intent, Guess guess, Sentence sentence) =>
        intent?.StartsWith(Person, StringComparison.Ordinal) == true
        && intent is not "person.whoami"
        && sentence is { Asker.IsStranger: true, Names: [] }
        && !Record().IsMatch(string.Join(' ', sentence.Words.Select(w => w.Folded)))
        && guess.Best.FirstOrDefault(g =>
            g.Intent.StartsWith(RequestBuilder.Handbook, StringComparison.Ordinal)
            || g.Intent.StartsWith("calendar.", StringComparison.Ordinal)
        )
            is { } topic
        && topic.Probability >= Likely * guess.Best[0].Probability
            ? topic.Intent
            : intent;

    [GeneratedRegex(
        @"\b(?:mine|my (?:own )?(?:application|status|offer|deadline|stage|references?|refs|interview|mentor|results?|extension|decision|last day|first day|end date|start date|case|file|account|data|time ?zone|workspace|assessment|test|record)|about me)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Record();

    /// <summary>The request type meant; none where it stays with what the classifier and the other rules say.</summary>
    public static string? Overrule(string? intent, Guess guess, Sentence sentence)
    {
        var frame = Frame.Of(sentence);
        var form = Forms.Of(frame);
        form = form is Form.Wish && Narrated.AsksAtLast(sentence.Text) ? Form.Question : form;
        if (form is Form.Wish && WishKinds.Of(frame) is { } kind)
        {
            return Surer.Than(kind, guess, frame);
        }
        if (intent is WishKinds.Undo && Negated().IsMatch(frame.Text))
        {
            // What is taken back is taken back at once: never on "undo nothing".
            return Nothing;
        }
        if (
            intent is "agenda"
            && sentence.Asker is { IsStaff: false, Person.Role: Role.Applicant }
            && OwnDeadline().IsMatch(frame.Text)
        )
        {
            return "person.cutoff";
        }
        if (WhatOf().IsMatch(frame.Text))
        {
            return "person.status";
        }
        if (WhatOfOffer().IsMatch(frame.Text))
        {
            return "person.offer";
        }
        if (WhenSent().IsMatch(frame.Text) && (frame.HasPerson || frame.IsOwn))
        {
            return "person.offer";
        }
        if (form is Form.Question && Surer.IsAskedFor(guess, frame) is { } wish)
        {
            return wish;
        }
        if (AskKinds.Of(frame) is { } asked && !Surer.IsOther(guess, frame) && Surer.IsThinkable(asked, guess, frame))
        {
            return asked;
        }
        if (form is Form.Question && MentorSides.Of(frame.Text) is { } side)
        {
            return side;
        }
        if (form is Form.Question && Anybody().IsMatch(frame.Text))
        {
            return Answered().IsMatch(frame.Text) ? "offers.list"
                : Statuses.In(frame) is not null ? "people.list"
                : null;
        }
        if (
            form is Form.Wish
            && !frame.Sentence.Asker.IsStaff
            && WishKinds.IsWish(intent)
            && ForAll().IsMatch(frame.Text)
        )
        {
            return Nothing;
        }
        var isOutsider = sentence.Asker is { IsStaff: false, IsMentor: false, Person.Role: not Role.Fellow };
        if (form is Form.Wish && isOutsider && WishKinds.IsAboutExtensions(intent))
        {
            return
                guess.Best.FirstOrDefault(g => !WishKinds.IsWish(g.Intent)) is { } topic
                && topic.Probability >= Likely * guess.Best[0].Probability
                ? topic.Intent
                : null;
        }
        if (form is Form.Wish && OutOfPlace.Is(intent, guess, sentence) || OutOfPlace.IsOthers(intent, sentence))
        {
            return Nothing;
        }
        if (form is Form.Wish || intent is null || !WishKinds.IsWish(intent))
        {
            return null;
        }
        // "Will she accept?" asks how her offer stands.
        return form is not Form.Question ? Nothing
            : intent is WishKinds.Accept or WishKinds.Decline && !frame.IsOwn ? "person.offer"
            : guess.Best.FirstOrDefault(g => IsAskedInstead(intent, g, guess, sentence.Asker))?.Intent ?? Nothing;
    }

    /// <summary>What is asked about the same as the wish, or is likely by itself; what waits for the staff's answer is theirs to ask after.</summary>
    private static bool IsAskedInstead(string wish, Likelihood likely, Guess guess, Asker asker) =>
        !WishKinds.IsWish(likely.Intent)
        && (Kin.Are(wish, likely.Intent) || likely.Probability >= Likely * guess.Best[0].Probability)
        && (asker.IsStaff || likely.Intent is not ("requests.open" or "questions.open"));

    /// <summary>"The cut-off on mine, is it tomorrow 10am Sydney?" is about one deadline and not about all that comes.</summary>
    [GeneratedRegex(
        @"\b(?:deadline|cut-?off|expiry)\b.*\bmine\b|\bmy (?:own )?(?:offer )?(?:deadline|cut-?off|expiry)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OwnDeadline();

    /// <summary>"What happened to Hugo?" asks how he stands, not for his history.</summary>
    [GeneratedRegex(@"^what(?:'s| has)? happened (?:to|with) NN$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WhatOf();

    [GeneratedRegex(
        @"^what(?:'s| has)? happened (?:to|with) (?:NN's|my|the) offer(?: in the end)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhatOfOffer();

    /// <summary>"When did we send Ada's offer?" asks for the day on record, not for who recorded it.</summary>
    [GeneratedRegex(
        @"^when (?:did|was|were|have|had)\b.*(?:\b(?:send|sent|make|made)\b.*\boffer|\b(?:get|got|receive|received) (?:NN's|my|the|an|our) offer\b|\boffer\b.*\b(?:sent|made|go out))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhenSent();

    [GeneratedRegex(
        @"\b(?:recommend\w*|mentors?|mentor's|advi[cs]e[sd]?|suggest\w*|recommendation|opinion|in favou?r|vote|says?|said|thinks?|wants?|would like|i'd)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mentors();

    [GeneratedRegex(@"\b(?:nothing|none|no|not|don't|dont|never|anything)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Negated();

    /// <summary>"Did anyone withdraw?" is a list, not somebody's status.</summary>
    [GeneratedRegex(
        @"^(?:did|has|have|is|are|was|were) (?:anyone|anybody|someone|any (?:applicants?|fellows?|candidates?|people))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Anybody();

    /// <summary>"Accept all offers": nobody's own.</summary>
    [GeneratedRegex(
        @"\b(?:all|every|everyone's|everybody's) (?:the |of the )?(?:offers?|applicants?|people|candidates?|fellows?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ForAll();

    [GeneratedRegex(@"\b(?:accept|declin|offer)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Answered();
}
