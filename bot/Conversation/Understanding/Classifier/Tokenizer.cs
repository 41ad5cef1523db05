namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Cuts a message into lower-case words; a number keeps only its shape, so 12.04 and 9.10 are alike.</summary>
internal static class Tokenizer
{
    private const string Signs = "?$%+*/=";

    public static List<string> Cut(string text)
    {
        var tokens = new List<string>();
        var line = text.ToLowerInvariant().Replace('’', '\'');
        var at = 0;
        while (at < line.Length)
        {
            var start = at;
            if (Mark.Is(line[at]))
            {
                at = line.IndexOf(' ', at) is var end and >= 0 ? end : line.Length;
                tokens.Add(line[start..at]);
            }
            else if (char.IsLetter(line[at]))
            {
                at = EndOfWord(line, at);
                AddWord(tokens, line[start..at]);
            }
            else if (char.IsDigit(line[at]))
            {
                at = EndOfNumber(line, at);
                tokens.Add(Shape(line.AsSpan(start, at - start)));
            }
            else
            {
                if (Signs.Contains(line[at]))
                    tokens.Add(line[at].ToString());
                at++;
            }
        }
        return tokens;
    }

    private static int EndOfWord(string line, int at)
    {
        while (at < line.Length && (char.IsLetter(line[at]) || (line[at] == '\'' && IsLetterAt(line, at + 1))))
            at++;
        return at;
    }

    private static int EndOfNumber(string line, int at)
    {
        while (
            at < line.Length
            && (char.IsLetterOrDigit(line[at]) || (line[at] is '.' or ',' or ':' && IsDigitAt(line, at + 1)))
        )
            at++;
        return at;
    }

    private static bool IsLetterAt(string line, int at) => at < line.Length && char.IsLetter(line[at]);

    private static bool IsDigitAt(string line, int at) => at < line.Length && char.IsDigit(line[at]);

    private static void AddWord(List<string> tokens, string word)
    {
        if (ShortForms.InFull(word) is { } full)
        {
            tokens.AddRange(full);
            return;
        }
        var mark = word.IndexOf('\'', StringComparison.Ordinal);
        if (mark < 0)
        {
            tokens.Add(word);
            return;
        }
        tokens.Add(word[..mark]);
        tokens.Add(word[mark..]);
    }

    private static string Shape(ReadOnlySpan<char> number)
    {
        Span<char> shape = stackalloc char[Math.Min(number.Length, 31) + 1];
        shape[0] = '#';
        var length = 1;
        foreach (var sign in number)
        {
            var kind =
                char.IsDigit(sign) ? '0'
                : char.IsLetter(sign) ? 'x'
                : sign;
            if (shape[length - 1] != kind && length < shape.Length)
                shape[length++] = kind;
        }
        return shape[..length].ToString();
    }
}
