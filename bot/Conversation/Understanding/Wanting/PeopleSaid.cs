using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Names;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>The people in a correction: added ("and Bo too"), taken out ("not Ada"), or named instead ("no, Bo").</summary>
internal static class PeopleSaid
{
    private static readonly HashSet<string> Adds = ["and", "also", "plus", "add", "include", "too", "with"];
    private static readonly HashSet<string> Takes =
    [
        "not",
        "without",
        "except",
        "drop",
        "remove",
        "leave",
        "minus",
        "skip",
        "excluding",
    ];
    private static readonly HashSet<string> Anew =
    [
        "but",
        "meant",
        "mean",
        "actually",
        "rather",
        "only",
        "just",
        "make",
        "to",
    ];

    public static (IReadOnlyList<NameHit> Added, IReadOnlyList<NameHit> Taken, IReadOnlyList<NameHit> Instead) In(
        Sentence sentence
    )
    {
        var lists = (Added: new List<NameHit>(), Taken: new List<NameHit>(), Instead: new List<NameHit>());
        var words = sentence.Words;
        var current = lists.Instead;
        var isAlso =
            EndsWithToo(words)
            || words.Zip(words.Skip(1)).Any(two => two is ({ Folded: "same" }, { Folded: "for" or "with" }));
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Folded;
            if (sentence.Names.FirstOrDefault(n => n.From == i) is { } name)
            {
                // "Not Ada, Bo": the next one stands in place of the one taken out.
                var follows = i > 0 && words[i - 1].Folded is "and" or "or";
                current = current == lists.Taken && current.Count > 0 && !follows ? lists.Instead : current;
                current.Add(name);
                i += name.Count - 1;
            }
            else if (Takes.Contains(word))
            {
                current = lists.Taken;
            }
            else if (Anew.Contains(word))
            {
                current = lists.Instead;
            }
            else if (Adds.Contains(word) && lists.Instead.Count == 0 && lists.Taken.Count == 0)
            {
                current = lists.Added;
            }
        }
        return isAlso ? ([.. lists.Added, .. lists.Instead], lists.Taken, []) : lists;
    }

    /// <summary>"Bo too", "and Bo as well".</summary>
    public static bool EndsWithToo(IReadOnlyList<Word> words) =>
        words is [.., { Folded: "too" or "also" }] or [.., { Folded: "as" }, { Folded: "well" }];

    /// <summary>The people without those taken out; the first of them gives their place to those named instead.</summary>
    public static Whom Without(
        Whom whom,
        IReadOnlyList<NameHit> taken,
        IReadOnlyList<NameHit> instead,
        Sentence sentence
    )
    {
        var left = new List<Subject>();
        var placed = instead.Count == 0;
        foreach (var subject in whom.Each)
        {
            if (!taken.Any(t => Is(subject, t, sentence)))
            {
                left.Add(subject);
            }
            else if (!placed)
            {
                left.AddRange(instead.Select(n => WhomIn.Named(sentence, n)));
                placed = true;
            }
        }
        return new Whom(left);
    }

    private static bool Is(Subject subject, NameHit name, Sentence sentence) =>
        subject switch
        {
            Subject.Exactly exactly => name.Ids.Contains(exactly.PersonId),
            Subject.Named named => named
                .Spoken.Split(' ')
                .Intersect(sentence.Spoken(name.From, name.Count).Split(' '))
                .Any(),
            _ => false,
        };
}
