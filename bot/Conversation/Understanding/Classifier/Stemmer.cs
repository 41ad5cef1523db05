namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Brings the forms of an English word together (upgrade, upgrading), after M. F. Porter, 1980.</summary>
internal static class Stemmer
{
    private static readonly (string End, string By)[] DoubleEndings =
    [
        ("ational", "ate"),
        ("tional", "tion"),
        ("enci", "ence"),
        ("anci", "ance"),
        ("izer", "ize"),
        ("abli", "able"),
        ("alli", "al"),
        ("entli", "ent"),
        ("eli", "e"),
        ("ousli", "ous"),
        ("ization", "ize"),
        ("ation", "ate"),
        ("ator", "ate"),
        ("alism", "al"),
        ("iveness", "ive"),
        ("fulness", "ful"),
        ("ousness", "ous"),
        ("aliti", "al"),
        ("iviti", "ive"),
        ("biliti", "ble"),
    ];

    private static readonly (string End, string By)[] SingleEndings =
    [
        ("icate", "ic"),
        ("ative", ""),
        ("alize", "al"),
        ("iciti", "ic"),
        ("ical", "ic"),
        ("ful", ""),
        ("ness", ""),
    ];

    private static readonly string[] LastEndings =
    [
        "ement",
        "ance",
        "ence",
        "able",
        "ible",
        "ment",
        "ant",
        "ent",
        "ion",
        "ism",
        "ate",
        "iti",
        "ous",
        "ive",
        "ize",
        "al",
        "er",
        "ic",
        "ou",
    ];

    public static string Stem(string word)
    {
        if (word.Length < 3 || !word.All(char.IsAsciiLetterLower))
            return word;
        var stem = WithoutPast(WithoutPlural(word));
        if (stem.EndsWith('y') && HasVowel(stem[..^1]))
            stem = stem[..^1] + "i";
        stem = Replace(Replace(stem, DoubleEndings), SingleEndings);
        return WithoutFinalE(WithoutLastEnding(stem));
    }

    private static string WithoutPlural(string word)
    {
        if (Ends(word, "sses") || Ends(word, "ies"))
            return word[..^2];
        return word.EndsWith('s') && !Ends(word, "ss") ? word[..^1] : word;
    }

    private static string WithoutPast(string word)
    {
        if (Ends(word, "eed"))
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        var cut =
            Ends(word, "ed") ? 2
            : Ends(word, "ing") ? 3
            : 0;
        if (cut == 0 || !HasVowel(word[..^cut]))
            return word;
        var stem = word[..^cut];
        if (Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz"))
            return stem + "e";
        if (EndsDouble(stem) && stem[^1] is not ('l' or 's' or 'z'))
            return stem[..^1];
        return Measure(stem) == 1 && EndsShort(stem) ? stem + "e" : stem;
    }

    private static string Replace(string word, (string End, string By)[] endings)
    {
        foreach (var (end, by) in endings)
        {
            if (Ends(word, end))
                return Measure(word[..^end.Length]) > 0 ? word[..^end.Length] + by : word;
        }
        return word;
    }

    private static string WithoutLastEnding(string word)
    {
        var end = Array.Find(LastEndings, ending => Ends(word, ending));
        if (end is null)
            return word;
        var stem = word[..^end.Length];
        return Measure(stem) > 1 && (end != "ion" || stem[^1] is 's' or 't') ? stem : word;
    }

    private static string WithoutFinalE(string word)
    {
        if (word.EndsWith('e'))
        {
            var stem = word[..^1];
            if (Measure(stem) > 1 || (Measure(stem) == 1 && !EndsShort(stem)))
                word = stem;
        }
        return Ends(word, "ll") && Measure(word) > 1 ? word[..^1] : word;
    }

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);

    private static bool IsVowel(string word, int at) =>
        word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0 && !IsVowel(word, at - 1));

    private static bool HasVowel(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (IsVowel(word, at))
                return true;
        }
        return false;
    }

    private static int Measure(string word)
    {
        var (turns, afterVowel) = (0, false);
        for (var at = 0; at < word.Length; at++)
        {
            var vowel = IsVowel(word, at);
            if (afterVowel && !vowel)
                turns++;
            afterVowel = vowel;
        }
        return turns;
    }

    private static bool EndsDouble(string word) =>
        word.Length > 1 && word[^1] == word[^2] && !IsVowel(word, word.Length - 1);

    private static bool EndsShort(string word)
    {
        var last = word.Length - 1;
        return last > 1
            && !IsVowel(word, last)
            && IsVowel(word, last - 1)
            && !IsVowel(word, last - 2)
            && word[last] is not ('w' or 'x' or 'y');
    }
}
