using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// Reads a message that wants something changed: one wish, several in one sentence, or a pasted list. What it cannot read
/// plainly it leaves to the classifier.
/// </summary>
/// <param name="read">Takes a text apart.</param>
/// <param name="likest">What a sentence is likest to.</param>
internal sealed partial class WishReader(Func<string, Sentence> read, Func<Sentence, Guess> likest)
{
    private const int MostPieces = 16;
    private const int ShortestAside = 3;

    /// <summary>The words of a piece that only names people: "Ada", "and both Kims".</summary>
    private static readonly HashSet<string> OnlyNames = ["and", "both", "also", "all", "or", "the", "too"];

    /// <summary>None where the message is no wish, or not plainly one.</summary>
    public Request? Read(string cleaned)
    {
        var said = MayIt().Replace(Deferred.Without(Forwarded.Without(cleaned)), "");
        if (Narrated.Asks(said))
        {
            return null;
        }
        var (wanted, reason) = Reasons.Split(said);
        var whole = Judge(wanted);
        if (reason is not null && whole.Kind is null)
        {
            // What looked like a reason may be the wish itself: "sorry, I can't accept".
            (wanted, reason, whole) = (said, null, Judge(said));
        }
        return reason is not null && BehindReason(wanted, reason) is var (why, more)
            ? WishesTogether.Of([.. WishesIn(Read(wanted, why, whole)), .. WishesIn(more)])
            : Read(wanted, reason, whole);
    }

    /// <summary>"… because of great work, and end for Will": what follows the reason is a wish of its own, with its verb left out.</summary>
    private (string Why, Request More)? BehindReason(string wanted, string reason)
    {
        var verb = wanted.Split(' ')[0];
        foreach (Match joint in Joints().Matches(reason))
        {
            var tail = reason[(joint.Index + joint.Length)..].Trim();
            if (joint.Index == 0 || tail.Length == 0 || !read(tail).Names.Any(n => n.Ids.Count > 0))
            {
                continue;
            }
            if ((Wanted(tail) ?? Wanted($"{verb} {tail}")) is { } more)
            {
                return (reason[..joint.Index].TrimEnd(' ', ','), more);
            }
        }
        return null;

        Request? Wanted(string text) => Judge(text) is { Kind: not null, HasWhom: true } ? Read(text) : null;
    }

    private static IEnumerable<Wish> WishesIn(Request? request) =>
        request switch
        {
            Wish wish => [wish],
            Wishes several => several.Each,
            _ => [],
        };

    private Request? Read(string wanted, string? reason, Piece whole)
    {
        var pieces = Pieces(wanted);
        if (
            pieces.Count > 1
            && pieces.Any(p => p.Form is Form.Question && (p.Frame.EndsAsQuestion || Asked(wanted, p.Text)))
        )
        {
            return null;
        }
        var wishes = pieces.Where(p => p.Kind is not null).ToList();
        return wishes.Count switch
        {
            > 1 => WishesTogether.Of(wishes, reason),
            1 when pieces.Count > 1 || whole.Kind is null || wishes[0].Text.Length < wanted.Trim().Length => OfWhom(
                WishBuilder.Build(wishes[0].Kind!, wishes[0].Frame, reason),
                wishes[0],
                whole
            ),
            _ => whole.Kind is { } kind ? WishBuilder.Build(kind, whole.Frame, reason) : null,
        };
    }

    /// <summary>"Leah rang, it's complicated. She'd like four more days": whom the message names, and nobody from before.</summary>
    private static Request OfWhom(Request wanted, Piece piece, Piece whole) =>
        wanted is Wish wish and not AssignMentor && piece.Frame.Sentence.Names.Count == 0 && piece.Frame.HasPerson
            ? WhomIn.ForTheOnly(wish, whole.Frame.Sentence)
            : wanted;

    /// <summary>Whether a question mark stands behind a piece: "does it even apply to Farid? he'll have done three weeks by then".</summary>
    private static bool Asked(string wanted, string piece) =>
        wanted.IndexOf(piece, StringComparison.Ordinal) is >= 0 and var at
        && wanted.AsSpan(at + piece.Length).TrimStart().StartsWith("?");

    public Piece Judge(string text)
    {
        var frame = Frame.Of(read(text));
        var form = Forms.Of(frame);
        var kind = form is Form.Wish ? WishKinds.Of(frame) : null;
        return new Piece(text, frame, form, kind is null ? null : Surer.Than(kind, likest(frame.Sentence), frame));
    }

    /// <summary>
    /// The message cut where a new wish begins. A piece that is none of its own belongs to the one before, and names alone to
    /// the one before where that begins with its verb ("reject Ada, Bo and Kenji"), else to the next ("Ada and Bo passed").
    /// </summary>
    private List<Piece> Pieces(string wanted)
    {
        var parts = Joints().Split(wanted);
        if (parts.Length is 1 or > 2 * MostPieces)
        {
            return [Judge(wanted)];
        }
        var pieces = new List<Piece>();
        var waiting = "";
        for (var i = 0; i < parts.Length; i += 2)
        {
            var joint = i > 0 ? parts[i - 1] : "";
            var text = waiting.Length > 0 ? waiting + joint + parts[i] : parts[i];
            if (text.Trim().Length == 0 || pieces.Count > 0 && Forwarded.OnlyRecords(Judge(parts[i].Trim()).Frame.Text))
            {
                continue;
            }
            var piece = Judge(text.Trim());
            if (
                waiting.Length > 0
                && Judge(parts[i].Trim()) is { Kind: not null, HasWhom: true } alone
                && IsAside(waiting)
            )
            {
                // "Sorry, other way round, Farid extend": what comes before names nobody and no day.
                (piece, text) = (alone, parts[i]);
            }
            if (waiting.Length > 0 && Forwarded.About(waiting, joint, parts[i], read) is { } about)
            {
                // "Deepa has no mentor yet. Put her with Tomás": what goes before only says whom it is about.
                var spoken = Judge(about);
                piece = spoken is { Kind: not null, HasWhom: true } ? spoken : piece;
            }
            if (
                piece.Kind is null
                && pieces is [.., { Kind: WishKinds.Mentor, BeginsWithName: false } pairing]
                && PairAgain().IsMatch(piece.Frame.Text)
            )
            {
                // "Assign Noor to Bo and Kwame to Deepa": the verb holds for both.
                piece = Judge($"{pairing.Text.Split(' ')[0]} {text.Trim()}");
            }
            if (
                pieces is [.., { Kind: WishKinds.Record or WishKinds.Recommend } decided]
                && DecisionsEach.Another(piece, decided) is { } another
            )
            {
                // "Put Zoë down for an extension and Siobhan as ending": each has a decision of their own.
                piece = Judge(another);
            }
            if (piece.Kind is null && pieces is [.., { Kind: WishKinds.Time }] && MadeIt().IsMatch(piece.Frame.Text))
            {
                // "She wants till the weekend. Make it Friday": the same, with what is said last.
                pieces.Add(piece with { Kind = WishKinds.Time, Joint = joint });
                continue;
            }
            if (pieces.Count > 0 && piece.Kind is null && DecisionsEach.IsUnsure(piece))
            {
                // "Bo yes, extend. José I'm not sure yet": nothing is wanted of José.
                continue;
            }
            var isNames = piece.Frame.HasOnly(OnlyNames) && piece.Frame.HasPerson;
            var isForward = pieces.Count == 0 || isNames && pieces[^1].BeginsWithName;
            if (piece.Kind is not null && (pieces.Count == 0 || piece.HasWhom && !piece.Completes(pieces[^1])))
            {
                pieces.Add(piece with { Joint = joint });
                waiting = "";
            }
            else if (isForward && i + 2 < parts.Length)
            {
                waiting = text;
            }
            else if (pieces.Count == 0 || piece.Form is Form.Question && piece.Frame.EndsAsQuestion)
            {
                pieces.Add(piece);
                waiting = "";
            }
            else
            {
                var before = pieces[^1];
                pieces[^1] = Judge(before.Text + joint + text) with { Joint = before.Joint };
                waiting = "";
            }
        }
        return pieces;
    }

    /// <summary>Some words of narration; fewer may be somebody's name ("Will and May passed").</summary>
    private bool IsAside(string text) =>
        Frame.Of(read(text))
            is { HasPerson: false, IsOwn: false, Times.Count: 0, Sentence.Words.Count: >= ShortestAside };

    [GeneratedRegex(@"^NN (?:to|with) NN$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PairAgain();

    [GeneratedRegex(
        @"^(?:(?:so|but|please|let's|ok|okay) )*make (?:it|that|NN) (?:until |till )?TT(?: (?:please|instead|then))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MadeIt();

    [GeneratedRegex(
        @"(?<joint>\s*(?:[;\n]|[.!?](?=\s)|,(?:\s+(?:and|then|but|&)(?:\s+then)?\b)?|\s(?:and|then|but|&|\+)(?:\s+(?:then|also))?(?=\s))\s*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Joints();

    /// <summary>"Can we do that?", "could you take care of it?", behind what is wanted.</summary>
    [GeneratedRegex(
        @"\s*[.,;!–—-]\s*(?:can|could|shall|should|may|would|will) (?:we|you|i) (?:please )?(?:do|allow|grant|arrange|manage|take care of|handle|see to|sort out|sort) (?:that|it|this)(?: for me| for us| please)*\s*\?*\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MayIt();
}
