using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Who is to look after whom: "assign Noor to Bo", "Bo's mentor is Noor", "Deepa gets Ingrid as mentor".</summary>
internal static partial class MentorPairs
{
    /// <summary>"Remove Bo's mentor", "take Kwame off Siobhan", in a frame's words.</summary>
    public static bool IsEnding(string text) => Ending().IsMatch(text);

    /// <summary>The fellows among those named are to have no mentor any more.</summary>
    public static ClearMentor Without(Frame frame)
    {
        var whom = WhomIn.Of(frame);
        var mentor = frame.Sentence.Names.Count > 1 ? ByRole(frame.Sentence) : null;
        return new ClearMentor
        {
            Who = mentor is null
                ? whom
                : new Whom([
                    .. frame.Sentence.Names.Where(n => n != mentor).Select(n => WhomIn.Named(frame.Sentence, n)),
                ]),
        };
    }

    [GeneratedRegex(
        @"^(?:please |pls |can you |could you )*(?:(?:remove|clear|delete|unset|drop|take away|unassign) NN(?:'s)? mentor|(?:remove|clear|delete|unset|drop|take away|unassign) the mentor (?:of|from|for) NN|unassign NN|(?:unassign|remove|take|detach) NN (?:from|off|as mentor (?:of|for|from)) NN|(?:remove|take|drop) NN(?:'s)? as (?:NN's |the |a )?mentor(?: (?:of|for|from) NN)?)(?: please| pls| again| for now)*$|^NN (?:has|should have|is to have) no mentor (?:any ?more|any longer|from now on)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Ending();

    public static AssignMentor In(Sentence sentence)
    {
        sentence = WithoutFormer(sentence);
        var names = sentence.Names;
        var mentor =
            names.Count < 2
                ? sentence.Words.Any(Cues.IsPronoun)
                    ? ByRole(sentence)
                    : null
                : ByRole(sentence) ?? ByWords(sentence);
        var fellows = names.Where(n => n != mentor).Select(n => WhomIn.Named(sentence, n)).Distinct().ToList();
        return new AssignMentor(mentor is null ? null : WhomIn.Named(sentence, mentor))
        {
            Who =
                fellows.Count > 0 ? new Whom(fellows)
                : sentence.Memory.PersonId is { } before ? Whom.Exactly(before)
                : Whom.Nobody,
        };
    }

    /// <summary>Whether fellows are named, and then a mentor who is to have them.</summary>
    public static bool EndsWithMentor(Sentence sentence) =>
        WithoutFormer(sentence) is var now
        && now.Names is [_, .., var last]
        && ByRole(now) == last
        && now.Names.SkipLast(1).All(n => IsFellow(now, n));

    /// <summary>Whether one fellow and one mentor are named, in either order.</summary>
    public static bool IsPair(Sentence sentence) =>
        sentence.Names is [var one, var other]
        && ByRole(sentence) is { } mentor
        && IsFellow(sentence, mentor == one ? other : one);

    private static bool IsFellow(Sentence sentence, NameHit name) =>
        name.Ids.Count > 0 && name.Ids.All(id => sentence.Book.RoleOf(id) is Role.Fellow);

    /// <summary>Words before the name of who is mentor no longer: "under Noor instead of Kwame", "from Kwame to Noor".</summary>
    private static readonly HashSet<string> Formerly = ["from", "not", "than", "of", "replacing", "leaves", "leaving"];

    private static Sentence WithoutFormer(Sentence sentence) =>
        sentence with
        {
            Names =
            [
                .. sentence.Names.Where(n =>
                    !(
                        sentence.Names.Count > 2
                        && n.From > 0
                        && Formerly.Contains(sentence.Words[n.From - 1].Folded)
                        && (
                            sentence.Words[n.From - 1].Folded != "of"
                            || n.From > 1 && sentence.Words[n.From - 2].Folded is "instead" or "place"
                        )
                    )
                ),
            ],
        };

    /// <summary>Whether exactly one of those named is a mentor.</summary>
    public static bool HasMentor(Sentence sentence) => ByRole(sentence) is not null;

    /// <summary>The one who is a mentor, where the others are not.</summary>
    private static NameHit? ByRole(Sentence sentence)
    {
        var mentors = sentence
            .Names.Where(n => n.Ids.Count > 0 && n.Ids.All(id => sentence.Book.RoleOf(id) is Role.Mentor or Role.Staff))
            .ToList();
        return mentors.Count == 1 ? mentors[0] : null;
    }

    private static NameHit? ByWords(Sentence sentence)
    {
        var text = Numbered(sentence);
        foreach (var rule in new[] { AsMentor(), MentorIs(), Mentors(), ToFellow(), WithMentor(), BeforeAs() })
        {
            if (rule.Match(text) is { Success: true } match)
            {
                return sentence.Names[int.Parse(match.Groups["mentor"].Value)];
            }
        }
        return sentence.Names[0];
    }

    /// <summary>The words with each name as N0, N1 and so on.</summary>
    private static string Numbered(Sentence sentence)
    {
        var parts = new List<string>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var place = sentence.Names.ToList().FindIndex(n => n.From == i);
            if (place < 0)
            {
                parts.Add(sentence.Words[i].Folded);
                continue;
            }
            i += sentence.Names[place].Count - 1;
            parts.Add(sentence.Words[i].IsPossessive ? $"N{place}'s" : $"N{place}");
        }
        return string.Join(' ', parts);
    }

    [GeneratedRegex(
        @"\bN(?<mentor>\d+) (?:as|to be) (?:an? |the |her |his |their |N\d+'s )?mentor|\bmentors? (?:is|are|to|:) N(?<mentor>\d+)|\bmentor (?:changes |changed )?to N(?<mentor>\d+)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AsMentor();

    [GeneratedRegex(
        @"\bN(?<mentor>\d+) (?:is |as |will be |becomes )?(?:the |a )?(?:new )?(?:mentor (?:of|for|to)|N\d+'s (?:new )?mentor)|\bmentor N(?<mentor>\d+)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MentorIs();

    [GeneratedRegex(
        @"\bN(?<mentor>\d+) (?:will |is |now |to )*(?:mentors?|mentoring|looks? after|looking after|takes?|taking)\b|\bmentored by N(?<mentor>\d+)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mentors();

    [GeneratedRegex(@"\bassign(?:ed)? N(?<mentor>\d+) (?:\w+ )?to N\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ToFellow();

    [GeneratedRegex(
        @"\b(?:match|matched|pair|paired|pairing|put|place|move|switch|transfer)\b.* (?:with|under) N(?<mentor>\d+)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WithMentor();

    [GeneratedRegex(@"\bN\d+ (?:gets|got|has|goes to|to) N(?<mentor>\d+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeforeAs();
}
