using System.Text.RegularExpressions;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding;

/// <summary>One question of a message that asks several, and what it comes to; none where it is not known.</summary>
internal sealed partial record Heard(Sentence Sentence, Request? Request, double Confidence, Belief? Belief)
{
    /// <summary>Whether a rule says that nothing covers it.</summary>
    public bool IsBeyond { get; init; }

    /// <summary>The request type it is likest to, however unsure.</summary>
    public string? Likeliest { get; init; }

    /// <summary>Whether a rule says what it asks.</summary>
    public bool IsPlain { get; init; }

    /// <summary>"You can tell me", "I finished last week": said beside a question, and no question itself.</summary>
    public bool IsAside => Request is AskHelp or AskPerson { Who: Subject.Self } or AskHandbook && IsTold;

    public bool IsTold => !IsBeyond && Told().IsMatch(Sentence.Text);

    [GeneratedRegex(
        @"^\s*(?!(?:what|when|where|who|how|which|why)\b)(?:(?:but|and|so|sorry) )?(?:i|i'm|im|i've|ive|i'll|you can|you could|it's|it is|he|she|they|they're|we|we're|i'd|(?-i:\p{Lu}[\p{L}'-]+) (?:was|were|is|are|has|had|said|told|seemed|seems|keeps|kept|sounded|thinks|thought|won't|wouldn't|didn't|doesn't)) (?!.*\b(?:know|hear|wonder|wondering|tell me (?:what|when|who|how|if|whether|about|more|the|my)|curious|find|see|understand|need|want|looking for)\b)[^?]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Told();
}

/// <summary>The questions of one message beside each other.</summary>
internal static partial class HeardTogether
{
    /// <summary>Below this a question is about nothing known.</summary>
    private const double Strange = 0.3;

    /// <summary>Whether every question is known by itself; a change that says nobody's name is none.</summary>
    public static bool AreKnown(IReadOnlyList<Heard> parts) =>
        parts.All(p => p.Request is not null and not Wish { Who.IsNobody: true });

    /// <summary>The questions without what is only told beside them; all of them where nothing else is known.</summary>
    public static IReadOnlyList<Heard> WithoutAsides(IReadOnlyList<Heard> parts, string message) =>
        parts.Count > 1
        && (parts[^1].IsAside || parts[^1] is { Request: null, IsTold: true } && parts.SkipLast(1).All(p => p.IsPlain))
        && !message.TrimEnd().EndsWith('?')
        && parts.SkipLast(1).All(p => p.Request is not null and not Wish)
            ? [.. parts.SkipLast(1)]
            : parts;

    /// <summary>
    /// The one question that alone is too unsure, where the whole message is surely likest to the same and no other part asks it.
    /// </summary>
    public static IReadOnlyList<Heard> Filled(
        IReadOnlyList<Heard> parts,
        Func<Understood> whole,
        Vocabulary vocabulary
    ) =>
        parts.Count > 1
        && parts.Where(p => p.Request is null).ToList() is [{ Likeliest: { } guessed, IsBeyond: false } open]
        && whole() is { Request: not (NotCovered or Wish) } all
        && parts.All(p => p.Request != all.Request)
        && RequestBuilder.Build(guessed, open.Sentence, vocabulary) == all.Request
            ? [.. parts.Select(p => p == open ? p with { Request = all.Request, Confidence = all.Confidence } : p)]
            : parts;

    /// <summary>Those of several questions that are known, where each of the others is a question, too; no change is among them.</summary>
    public static IReadOnlyList<Heard> InPart(IReadOnlyList<Heard> parts) =>
        parts.Count > 1
        && parts.All(p =>
            p.Request is not Wish
            && (p.Sentence.Asker.IsStaff || p.Request is not (ListPeople or CountPeople or ListOffers or AskStaffList))
            && (
                p.Request is not null
                || Clauses.IsQuestion(Joined().Replace(p.Sentence.Text, ""))
                || ToKnow().IsMatch(p.Sentence.Text)
            )
        )
            ? [.. parts.Where(p => p.Request is not null && !p.IsTold)]
            : [];

    /// <summary>
    /// What the whole is likest to; uncovered where a rule says that nothing covers its only part, or where one part is plain
    /// and the whole is likest to something else, or likest to what one part asks and another is about nothing known: then that part is
    /// answered, and the rest handed on. So it is where two parts are known.
    /// </summary>
    public static Understood OrInPart(Understood whole, IReadOnlyList<Heard> parts)
    {
        var isBeyond =
            parts.Any(p => p.IsBeyond)
            && parts.All(p => p.Request is null)
            && (whole.Request is not AskHandbook || parts.All(p => p.IsBeyond));
        var isPlain =
            InPart(parts).Any(p => p.IsPlain || parts.Any(other => other.IsBeyond))
            && parts.All(p => p.Request != whole.Request || parts.Any(other => other.IsBeyond));
        var isPart =
            InPart(parts).Any(p => p.Request == whole.Request && p.Confidence >= whole.Confidence)
            && parts.Any(p => p.Request is null && p.Confidence < Strange);
        var isMore = InPart(parts).Select(p => p.Request).Distinct().Count() > 1;
        return isBeyond || isPlain || isPart || isMore ? new Understood(new NotCovered([]), 1) : whole;
    }

    /// <summary>Where somebody else is asked about by who may not, that is refused, whatever stands beside it.</summary>
    public static Heard? AboutOthers(IReadOnlyList<Heard> parts) =>
        parts.FirstOrDefault(p =>
            !p.Sentence.Asker.IsStaff
            && p.Request is AskPerson { Who: Subject.Named { Spoken.Length: > 0 } }
            && p.Sentence.Names.All(n => n.Ids.Count == 0)
        );

    /// <summary>"Who is undecided, and who is their mentor?": what is asked about those of a list stands in the list, and a deadline with the status.</summary>
    public static IReadOnlyList<Heard> WithoutEcho(IReadOnlyList<Heard> parts) =>
        [
            .. parts.Where(
                (part, i) =>
                    !(
                        i > 0
                        && (
                            part.Request is AskPerson { Who: Subject.Named { Spoken: "" } }
                            || OfEach().IsMatch(part.Sentence.Text)
                        )
                        && parts[i - 1].Request is AskStaffList or ListPeople or ListOffers or AskFellowsOf
                    ) && !parts.Take(i).Any(before => IsToldWith(part.Request, before.Request))
            ),
        ];

    /// <summary>Somebody's status names their deadline already.</summary>
    private static bool IsToldWith(Request? request, Request? before) =>
        request is AskPerson { What: PersonAspect.CutOff or PersonAspect.Offer } asked
        && before is AskPerson { What: PersonAspect.Status or PersonAspect.Summary } told
        && asked.Who == told.Who;

    [GeneratedRegex(
        @"\b(?:like|want|wish|love|need)(?: \w+)? to know\b|\bwonder(?:ing)?\b|\btell me\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ToKnow();

    /// <summary>"Which of mine start late, and when does each of them finish?": it stands beside each in the list.</summary>
    [GeneratedRegex(
        @"^\s*(?:and |also )?(?:when|what|where|which|in which|in what|who)\b.{0,30}\b(?:each(?: one)?(?: of them)?|they all|all of them)\b.{0,20}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OfEach();

    /// <summary>What joins a question to the one before it.</summary>
    [GeneratedRegex(
        @"^\s*(?:and|but|also|then|plus)\b\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Joined();
}
