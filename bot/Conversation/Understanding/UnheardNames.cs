using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding.Claims;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Finds what looks like somebody's name and is nobody's: treated alike, so that an answer never shows who exists.</summary>
internal sealed class UnheardNames(Vocabulary vocabulary, Spelling spelling)
{
    public IEnumerable<NameHit> In(IReadOnlyList<Word> words, List<NameHit> names, NameBook book)
    {
        var city = PlacesIn.City(words);
        for (var i = 0; i < words.Count; i++)
        {
            var count = words
                .Skip(i)
                .TakeWhile(
                    (_, k) =>
                        !IsNamed(names, i + k)
                        && !(city.From <= i + k && i + k < city.From + city.Count)
                        && IsLikelyName(words, i + k, book)
                )
                .Count();
            if (count > 0)
            {
                yield return new NameHit(i, count, []);
                i += count;
            }
        }
    }

    public static bool IsNamed(IReadOnlyList<NameHit> names, int i) =>
        names.Any(n => n.From <= i && i < n.From + n.Count);

    /// <summary>
    /// An address; or a word that is no slip of one we know, and has a capital where no sentence begins, or a possessive, or
    /// is a slip of somebody's name.
    /// </summary>
    private bool IsLikelyName(IReadOnlyList<Word> words, int i, NameBook book)
    {
        var word = words[i];
        var isLoud = words.All(w => !char.IsLower(w.Typed[0]));
        var hasCapitalBeside = i + 1 < words.Count && words[i + 1].IsCapitalised && IsUnknown(words[i + 1]);
        if (
            Cues.IsPronoun(word)
            || IsOfZone(words, i)
            || Times.ZoneNames.Abbreviations.ContainsKey(word.Folded)
            || IsShortForm(word)
        )
        {
            return false;
        }
        return word.Typed.Contains('@', StringComparison.Ordinal)
            || word.Folded == Interpreter.Mentioned
            || !isLoud && NamesIn.IsPlainlyName(words, i)
            || IsUnknown(word)
                && spelling.Mended(word.Folded) == word.Folded
                && (word.IsPossessive || book.Called([word.Folded]).Count > 0)
            || IsUnknown(word)
                && word.IsCapitalised
                && !isLoud
                && (!word.StartsSentence || word.IsPossessive || hasCapitalBeside);
    }

    /// <summary>"America/Chicago", and the city in "Will's time zone is Chicago".</summary>
    private static bool IsOfZone(IReadOnlyList<Word> words, int i) =>
        Times.ZoneNames.Of(words[i].Folded) is not null
            && (
                words.Any(w => w.Folded is "zone" or "timezone" or "time-zone")
                || i + 1 < words.Count && words[i + 1].Folded == "time"
            )
        || i + 1 < words.Count && Times.ZoneNames.IsId($"{words[i].Typed}/{words[i + 1].Typed}")
        || i > 0 && Times.ZoneNames.IsId($"{words[i - 1].Typed}/{words[i].Typed}");

    /// <summary>"SA", "PA", "the SAE stuff": a few capitals are a place or a thing, and nobody who would be told from it.</summary>
    private static bool IsShortForm(Word word) =>
        word is { IsPossessive: false, Typed.Length: 2 or 3 } && word.Typed.All(char.IsAsciiLetterUpper);

    public bool IsUnknown(Word word) =>
        word.Folded.Length > 1
        && !char.IsAsciiDigit(word.Folded[0])
        && !spelling.Knows(word.Folded)
        && !NamesIn.IsOfCalendar(word)
        && !vocabulary.IsOfStatus(word.Folded);
}
