using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// A pasted list: names under a line that says what becomes of them, or a name with its own outcome on every line
/// ("Ada Okafor – passed").
/// </summary>
internal static partial class WishLists
{
    private const int MostLines = 60;

    private static readonly HashSet<string> Filler = ["and", "the", "one"];

    public static Request? Read(string text, WishReader reader)
    {
        var lines = text.Split('\n')
            .Select(l => Words.Clean(Bullet().Replace(l, "")).Trim())
            .Where(l => l.Length > 0)
            .ToList();
        if (lines.Count is < 2 or > MostLines)
        {
            return null;
        }
        var judged = lines.Select(reader.Judge).ToList();
        var names = judged.Where(p => p.Kind is null && IsName(p)).ToList();
        var rest = judged.Except(names).ToList();
        if (names.Count > 0 && rest.Count == 1)
        {
            return Under(rest[0], names, reader);
        }
        return names.Count == 0 ? EachOwn(rest, reader) : null;
    }

    /// <summary>"These passed the interview:" above or below the names.</summary>
    private static Request? Under(Piece says, List<Piece> names, WishReader reader)
    {
        var (wanted, reason) = Reasons.Split(says.Text);
        var spoken = string.Join(", ", names.Select(n => n.Text.Trim(',', ';', '.', ' ')));
        // Read with the names where "these" stands, so that the rules see whom it is about.
        var frame = reader.Judge(These().Replace($"{wanted.TrimEnd(':', ' ')}", "Zqx", 1));
        var kind = frame.Kind ?? reader.Judge($"Zqx {wanted}").Kind;
        if (kind is null || WishBuilder.Build(kind, frame.Frame, reason) is not Wish wish)
        {
            return null;
        }
        var whom = names.SelectMany(n => WhomOf(n).Each).Distinct().ToList();
        return spoken.Length == 0 ? null : wish with { Who = new Whom(whom) };
    }

    private static Request? EachOwn(List<Piece> lines, WishReader reader)
    {
        if (lines.Count > 1 && lines[0].Kind is null && lines[0].Text.EndsWith(':'))
        {
            lines = lines[1..];
        }
        var wishes = new List<Wish>();
        foreach (var line in lines)
        {
            switch (reader.Read(Dash().Replace(line.Text, " ")) ?? reader.Read(line.Text))
            {
                case Wish wish:
                    wishes.Add(wish);
                    break;
                case Wishes several:
                    wishes.AddRange(several.Each);
                    break;
                default:
                    return null;
            }
        }
        return wishes.Count == 0 ? null : WishesTogether.Of(wishes);
    }

    private static bool IsName(Piece piece) =>
        piece.Frame.Sentence.Words.Count <= 5
        && (
            piece.Frame.HasPerson && piece.Frame.HasOnly(Filler) || piece.Frame.Sentence.Words.All(w => w.IsCapitalised)
        );

    private static Whom WhomOf(Piece piece) =>
        piece.Frame.Sentence.Names.Count > 0
            ? new Whom([.. piece.Frame.Sentence.Names.Select(n => WhomIn.Named(piece.Frame.Sentence, n))])
            : Whom.Named(piece.Frame.Sentence.Spoken(0, piece.Frame.Sentence.Words.Count));

    [GeneratedRegex(@"^\s*(?:[-*•–·▪◦]|\d{1,2}[.)])\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s+[–—-]+\s+|\s*:\s+|\s*\|\s*|\t", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(
        @"\b(?:all of (?:these|them|the following)|everyone (?:in|on) (?:my|the|this) list|everybody (?:in|on) (?:my|the|this) list|these (?:people|applicants|candidates|fellows|folks|\w+)(?= (?:have|has|are|passed|to|as|until))|the following(?: people| applicants| candidates| fellows)?|these|those|everyone|everybody|them|all)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex These();
}
