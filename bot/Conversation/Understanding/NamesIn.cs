using FellowsBot.Conversation.Names;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Finds who is named in a message, even where a name is also a word ("will May accept?").</summary>
internal static partial class NamesIn
{
    /// <summary>The names in the words; those that are also everyday words only where the sentence makes them a name.</summary>
    public static IReadOnlyList<NameHit> Find(
        IReadOnlyList<Word> words,
        NameBook book,
        Func<string, bool> isEverydayWord
    )
    {
        var hits = new List<NameHit>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!book.IsPart(words[i].Folded))
            {
                continue;
            }
            var count = 1;
            var ids = book.WithAll([words[i].Folded]);
            while (i + count < words.Count && !words[i + count - 1].IsPossessive)
            {
                var longer = book.WithAll(words.Skip(i).Take(count + 1).Select(w => w.Folded));
                if (longer.Count == 0)
                {
                    break;
                }
                (ids, count) = (longer, count + 1);
            }
            if (
                count > 1
                || !isEverydayWord(words[i].Folded)
                || IsUsedAsName(words, i)
                || IsJoinedToName(words, i, book)
            )
            {
                hits.Add(new NameHit(i, count, ids));
                i += count - 1;
            }
        }
        return [.. hits.Select(hit => hit.Ids.Count > 1 ? ToldApart.ByPlace(hit, words, book) : hit)];
    }

    /// <summary>The most words of a question that is a name and what is asked of it: "june start date?".</summary>
    private const int ShortAsk = 3;

    /// <summary>What only somebody has: "bills deadline" is no bill's.</summary>
    private static readonly HashSet<string> Owned =
    [
        .. "deadline cutoff cut-off offer offers status stage mentor references refs referees decision extension other competing likelihood workspace last first start".Split(
            ' '
        ),
    ];

    /// <summary>"Viktors status", "daniel kims deadline": somebody's, with the apostrophe left out.</summary>
    public static IReadOnlyList<Word> WithApostrophe(
        IReadOnlyList<Word> words,
        NameBook book,
        Func<string, bool> isEverydayWord
    ) =>
        [
            .. words.Select(
                (w, i) =>
                    w is { IsPossessive: false, Folded: [.. { Length: > 2 } name, 's'] }
                    && !book.IsPart(w.Folded)
                    && book.IsPart(name)
                    && (!isEverydayWord(w.Folded) || i + 1 < words.Count && Owned.Contains(words[i + 1].Folded))
                        ? w with
                        {
                            Folded = name,
                            IsPossessive = true,
                        }
                        : w
            ),
        ];

    /// <summary>Months and weekdays are nobody's name, whether or not an example has them.</summary>
    public static bool IsOfCalendar(Word word) => Calendar.Contains(word.Folded);

    /// <summary>Whether a known word is plainly somebody's name here: "Will's fellowship", "has May accepted".</summary>
    public static bool IsPlainlyName(IReadOnlyList<Word> words, int i) =>
        Wordlike.Contains(words[i].Folded) && words[i].IsCapitalised && IsUsedAsName(words, i);

    /// <summary>"Will and May passed".</summary>
    private static bool IsJoinedToName(IReadOnlyList<Word> words, int i, NameBook book) =>
        words[i].IsCapitalised
        && i + 2 < words.Count
        && words[i + 1].Folded == "and"
        && book.IsPart(words[i + 2].Folded)
        && words[i + 2].IsCapitalised;

    /// <summary>"April said no", "Will has withdrawn".</summary>
    private static bool Tells(IReadOnlyList<Word> words, int i)
    {
        var deed = words.Skip(i + 1).SkipWhile(w => Between.Contains(w.Folded)).FirstOrDefault();
        return deed is not null
            && (
                Tellings.Contains(deed.Folded)
                || Deeds.Contains(deed.Folded)
                    && deed.Folded is not ("is" or "was" or "too" or "has" or "would" or "should")
            )
            && !(i > 0 && BeforeMonths.Contains(words[i - 1].Folded));
    }

    /// <summary>"In May", "the first week of August".</summary>
    private static bool IsPartOfMonth(IReadOnlyList<Word> words, int i) =>
        AheadOfMonths.Contains(words[i - 1].Folded)
        || i > 1 && words[i - 1].Folded == "of" && PartsOfMonths.Contains(words[i - 2].Folded);

    private static bool IsUsedAsName(IReadOnlyList<Word> words, int i)
    {
        var word = words[i];
        var next = i + 1 < words.Count ? words[i + 1].Folded : "";
        if (next.Length > 0 && char.IsAsciiDigit(next[0]))
        {
            return false;
        }
        var before = i > 0 && words[i - 1].Folded == "of" ? i - 2 : i - 1;
        if (before >= 0 && char.IsAsciiDigit(words[before].Folded[0]))
        {
            // "16 August", "1st of May".
            return false;
        }
        if (i > 0 && !word.IsPossessive && IsOfCalendar(word) && IsPartOfMonth(words, i))
        {
            return false;
        }
        if (i == 0 && IsOfCalendar(word) && words.Count <= ShortAsk && AskedAlone.Contains(next))
        {
            return true;
        }
        if (i > 0 && words[i - 1].Folded == "to" && !word.IsCapitalised && ToDo.Contains(word.Folded))
        {
            // "Requests to grant", "people to chase".
            return false;
        }
        return word.IsPossessive
            || Deeds.Contains(next)
            || Tells(words, i)
            || word.IsCapitalised && !word.StartsSentence && words.Any(w => char.IsLower(w.Typed[0]))
            || i > 0 && Frames.Contains(words[i - 1].Folded) && next is not ("i" or "we" or "you" or "the" or "they")
            || i > 0 && words[i - 1].Folded == "end" && !AfterModals.Contains(next);
    }
}
