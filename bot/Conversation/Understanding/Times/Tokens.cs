namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Takes words apart into tokens: digits from letters, and signs inside a word from both.</summary>
internal static class Tokens
{
    private const int MostDigits = 8;

    /// <summary>How many tokens there can be at most, the end included.</summary>
    public static int Most(IReadOnlyList<Word> words)
    {
        var most = 1;
        for (var i = 0; i < words.Count; i++)
        {
            most += words[i].Folded.Length + 1;
        }
        return most;
    }

    /// <summary>Fills in the tokens and says how many there are; the last is the end.</summary>
    public static int Fill(Span<Token> into, string text, IReadOnlyList<Word> words, Func<int, bool>? isName)
    {
        var (count, at) = (0, 0);
        for (var w = 0; w < words.Count; w++)
        {
            var word = words[w];
            var start = Math.Max(at, text.IndexOf(word.Typed, at, StringComparison.Ordinal));
            var (sign, isTight) = Separators.Reduce(text.AsSpan(at, start - at));
            if (sign == '.' && !isTight && count > 0 && IsAbbreviation(words[w - 1], into[count - 1]))
            {
                sign = Separators.Space;
            }
            at = Math.Min(text.Length, start + word.Typed.Length);
            var seed = new Token(Sense.Unknown, 0, w)
            {
                Before = sign,
                IsTight = isTight,
                IsCapital = word.IsCapitalised,
                IsLoud = IsLoud(word.Typed),
                StartsSentence = word.StartsSentence,
            };
            if (isName?.Invoke(w) == true || word.Folded.Contains('@', StringComparison.Ordinal))
            {
                into[count++] = seed;
            }
            else if (Place(words, w) is { } place)
            {
                into[count++] = seed with { Sense = place.Sense, Value = place.Value };
            }
            else
            {
                count += Split(into[count..], word.Folded, seed);
            }
        }
        var (last, isLastTight) = Separators.Reduce(text.AsSpan(at));
        into[count++] = new Token(Sense.End, 0, words.Count)
        {
            Before = last == '%' ? last : Separators.Hard,
            IsTight = isLastTight,
        };
        return count;
    }

    private static int Split(Span<Token> into, ReadOnlySpan<char> folded, Token seed)
    {
        var (count, at) = (0, 0);
        var sign = seed.Before;
        while (at < folded.Length)
        {
            var from = at;
            var token = seed with { Before = sign, IsInside = count > 0, IsTight = count > 0 || seed.IsTight };
            sign = '\0';
            if (char.IsAsciiDigit(folded[at]))
            {
                while (at < folded.Length && char.IsAsciiDigit(folded[at]))
                {
                    at++;
                }
                into[count++] = Number(token, folded[from..at]);
            }
            else if (Lexicon.TryGet(folded[at..], out var sense, out var value))
            {
                at = folded.Length;
                into[count++] = token with { Sense = sense, Value = value };
            }
            else if (char.IsLetter(folded[at]))
            {
                while (at < folded.Length && (char.IsLetter(folded[at]) || folded[at] == '\''))
                {
                    at++;
                }
                into[count++] = Named(token, folded[from..at]);
            }
            else
            {
                sign = Separators.Reduce(folded.Slice(at++, 1)).Sign;
                sign = sign is Separators.Space or Separators.Soft ? Separators.Hard : sign;
            }
        }
        return count;
    }

    private static Token Number(Token token, ReadOnlySpan<char> digits) =>
        digits.Length > MostDigits || token.Before == Separators.Counted
            ? token
            : token with
            {
                Sense = Sense.Digits,
                Value = int.Parse(digits),
                Digits = (byte)digits.Length,
            };

    private static Token Named(Token token, ReadOnlySpan<char> letters) =>
        letters.Length == 1 && letters[0] != 'a' && token.IsInside
            ? token with
            {
                Sense = Sense.Letter,
                Value = letters[0],
            }
        : Lexicon.TryGet(letters, out var sense, out var value) || Slips.TryGet(letters, out sense, out value)
            ? token with
            {
                Sense = sense,
                Value = value,
            }
        : letters.Length == 1 ? token with { Sense = Sense.Letter, Value = letters[0] }
        : token;

    private static (Sense Sense, int Value)? Place(IReadOnlyList<Word> words, int w)
    {
        if (
            w + 1 < words.Count
            && IsStart(words[w])
            && Lexicon.TryGetPlace(words[w].Folded, words[w + 1].Folded, out _)
        )
        {
            return (Sense.PlaceStart, 0);
        }
        return
            w > 0 && IsStart(words[w - 1]) && Lexicon.TryGetPlace(words[w - 1].Folded, words[w].Folded, out var place)
            ? (Sense.Place, place)
            : null;
    }

    private static bool IsStart(Word word) =>
        Lexicon.TryGet(word.Folded, out var sense, out _) && sense == Sense.PlaceStart;

    /// <summary>Whether a full stop behind this word belongs to it: "Oct. 9", "5 p.m. on Friday".</summary>
    private static bool IsAbbreviation(Word word, Token token) =>
        token.Sense switch
        {
            Sense.Month => word.Folded.Length <= 4 && word.Folded is not ("may" or "june" or "july"),
            Sense.Weekday => word.Folded.Length <= 5,
            Sense.Meridiem => word.Folded.EndsWith(".m", StringComparison.Ordinal),
            _ => false,
        };

    private static bool IsLoud(string typed)
    {
        foreach (var c in typed)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }
        return true;
    }
}
