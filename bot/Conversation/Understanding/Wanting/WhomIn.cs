using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// Whom a wish is about: everybody named, in order; "them" from before; the asker themselves; where nobody is named, the one spoken of.
/// The proposal names them, and nothing happens without a yes to it.
/// </summary>
internal static partial class WhomIn
{
    /// <summary>How many of a list "all of them" may mean: more are named one by one, or not at once.</summary>
    private const int MostTogether = 8;

    public static Whom Of(Frame frame)
    {
        var sentence = frame.Sentence;
        var names = Others(sentence);
        if (
            names is [var source]
            && sentence.Memory.PersonId is { } meant
            && Source().IsMatch(frame.Text)
            && source.Ids.All(id => sentence.Book.RoleOf(id) is Role.Mentor or Role.Staff)
        )
        {
            return Whom.Exactly(meant);
        }
        if (names.Count > 0)
        {
            return new Whom([
                .. names
                    .Select(n => (n.From, Who: (Subject)Named(sentence, n)))
                    .Concat(Joined(sentence))
                    .OrderBy(n => n.From)
                    .Select(n => n.Who)
                    .Distinct(),
            ]);
        }
        if (!sentence.Asker.MayNamePeople)
        {
            return sentence.Words.Any(Cues.IsPronoun) && !frame.IsOwn && !TheStaff().IsMatch(frame.Text)
                ? Whom.Named("")
                : Whom.Asker;
        }
        if ((sentence.Words.Any(Cues.IsPronoun) || frame.IsOfTheOneBefore) && Before(sentence) is { } before)
        {
            return before;
        }
        var unknown = sentence
            .Words.ToList()
            .FindIndex(w =>
                sentence.IsUnknown(w)
                && !Cues.IsPronoun(w)
                && ZoneNames.Of(w.Folded) is null
                && Subjects.MayBeAName(w, sentence)
            );
        return unknown >= 0
                ? Whom.Named(
                    sentence.Spoken(unknown, sentence.Words.Skip(unknown).TakeWhile(w => sentence.IsUnknown(w)).Count())
                )
            : sentence.Memory.PersonId is { } spokenOf && spokenOf != sentence.Asker.Person?.Id ? Whom.Exactly(spokenOf)
            : Whom.Nobody;
    }

    /// <summary>A wish for the only one whom its message names; as it is where the message names nobody, or several.</summary>
    public static Request ForTheOnly(Wish wish, Sentence message) =>
        message.Names is [var only] ? wish with { Who = new Whom([Named(message, only)]) } : wish;

    public static Subject Named(Sentence sentence, NameHit name)
    {
        var (workspace, stage) = name.Ids.Count > 1 ? ToldApart(sentence, name.From + name.Count) : default;
        return Subjects.Named(sentence, name) is Subject.Named named
            ? named with
            {
                At = workspace,
                In = stage,
            }
            : Subjects.Named(sentence, name);
    }

    /// <summary>"Daniel Kim in London", "Ada at the interview": what is said with a name to tell two people apart.</summary>
    private static (Workspace? At, StageId? In) ToldApart(Sentence sentence, int next)
    {
        var words = sentence.Words;
        var at = next;
        while (at < words.Count && words[at].Folded is "in" or "from" or "at" or "of" or "the")
        {
            at++;
        }
        if (at >= words.Count)
        {
            return default;
        }
        return Cues.WorkspaceIn([words[at]]) is { } workspace ? (workspace, null)
            : at > next && sentence.Stages.FirstOrDefault(s => s.From == at) is { } stage ? (null, stage.Stage)
            : default;
    }

    /// <summary>"Both of them", "her": whom the wish before was about, else the person last spoken of.</summary>
    private static Whom? Before(Sentence sentence) =>
        sentence.Memory.Wish is { Who.Each.Count: > 1 } several && Cues.Has(sentence.Words, "them", "they", "their")
            ? several.Who
        : sentence.Memory is { PersonId: null, Listed: { Count: > 1 and <= MostTogether } listed }
        && Several().IsMatch(string.Join(' ', sentence.Words.Select(w => w.Folded)))
        && (listed.Count == 2 || !Cues.Has(sentence.Words, "both"))
            ? Whom.Exactly(listed)
        : sentence.Memory.PersonId is { } one ? Whom.Exactly(one)
        : sentence.Memory.Wish is { Who.IsNobody: false } wish ? wish.Who
        : null;

    /// <summary>The names without the asker's own, where somebody signs or speaks of themselves.</summary>
    /// <summary>"Give Leah and Xavier two days": nobody known, and plainly meant; whoever is meant is asked back, and never left out.</summary>
    private static IEnumerable<(int From, Subject Who)> Joined(Sentence sentence) =>
        !sentence.Asker.MayNamePeople
            ? []
            : Enumerable
                .Range(0, sentence.Words.Count)
                .Where(i =>
                    !sentence.IsName(i)
                    && sentence.IsUnknown(sentence.Words[i])
                    && Subjects.MayBeAName(sentence.Words[i], sentence)
                    && ZoneNames.Of(sentence.Words[i].Folded) is null
                    && (
                        IsAnd(sentence, i - 1) && sentence.IsName(i - 2)
                        || IsAnd(sentence, i + 1) && sentence.IsName(i + 2)
                    )
                )
                .Select(i => (i, (Subject)new Subject.Named(sentence.Spoken(i, 1))));

    private static bool IsAnd(Sentence sentence, int i) =>
        i > 0 && i < sentence.Words.Count && sentence.Words[i].Folded is "and" or "&" or "or" or "+";

    private static IReadOnlyList<NameHit> Others(Sentence sentence)
    {
        var own = sentence.Asker.Person?.Id;
        var others = sentence.Names.Where(n => !(n.Ids is [var only] && only == own)).ToList();
        return sentence.Asker.Person?.Role is Role.Applicant or Role.Fellow && others.Count == sentence.Names.Count
            ? sentence.Names
            : others;
    }

    /// <summary>"Kwame told me extend, put it in": a colleague who says so of the one spoken of.</summary>
    [GeneratedRegex(
        @"^NN (?:(?:has|have|had|just|already) )*(?:told|tells|said|says|wrote|writes|mailed|emailed|rang|phoned|confirmed|confirms)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Source();

    [GeneratedRegex(
        @"\b(?:both|all|each|the pair|the two|the three) of them\b|\bthem (?:both|all)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Several();

    /// <summary>"Please ask them": those who decide, for somebody who has nobody else to speak of.</summary>
    [GeneratedRegex(
        @"\b(?:ask|tell|beg|let|could|can|would|will|if|whether|do) (?:they|them)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TheStaff();
}
