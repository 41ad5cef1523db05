namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Takes the sense from months and weekdays that are also names and everyday words ("may", "march", "sat", "sun"), unless the
/// words beside them show a date: a day or year, a word that leads to a date, another weekday at the far end of a range.
/// </summary>
internal static class WeakWords
{
    private const int FirstYear = 1900;

    public static void Settle(Span<Token> tokens, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Sense is Sense.Month or Sense.Weekday && IsWeak(words[tokens[i].Word].Folded))
            {
                var shown = tokens[i].Sense == Sense.Month ? IsMonth(tokens, i) : IsWeekday(tokens, i);
                if (!shown)
                {
                    tokens[i] = tokens[i] with { Sense = Sense.Unknown };
                }
            }
        }
    }

    private static bool IsWeak(string folded)
    {
        foreach (var weak in CalendarWords.Weak)
        {
            if (
                folded.StartsWith(weak, StringComparison.Ordinal)
                && (folded.Length == weak.Length || !char.IsLetter(folded[weak.Length]))
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsMonth(ReadOnlySpan<Token> tokens, int i)
    {
        var next = At(tokens, i + 1);
        if (Near(next) && next.Sense == Sense.Digits)
        {
            var isLast = At(tokens, i + 2).Sense != Sense.Unknown || At(tokens, i + 2).Before == Separators.Hard;
            return next.Value >= FirstYear || next.Value <= 39 && (tokens[i].IsCapital || isLast);
        }
        if (Near(next) && next.Sense == Sense.Ordinal && tokens[i].IsCapital)
        {
            return true;
        }
        if (Near(tokens[i]) && IsDay(tokens, i))
        {
            return true;
        }
        if (next.Sense is Sense.Pronoun or Sense.Letter or Sense.Through && Near(next))
        {
            return false;
        }
        var before = At(tokens, i - 1);
        return (Near(tokens[i]) || tokens[i].IsInside)
                && (Leads(before.Sense) || before.Sense is Sense.In or Sense.Early or Sense.Late or Sense.Middle)
            || before.Sense is Sense.To or Sense.And or Sense.Through or Sense.Until
                && At(tokens, i - 2).Sense == Sense.Month;
    }

    /// <summary>"5 May", "5th of May", "the fifth of May", "5-May".</summary>
    private static bool IsDay(ReadOnlySpan<Token> tokens, int i)
    {
        var before = At(tokens, i - 1);
        var next = At(tokens, i + 1);
        var isShown =
            tokens[i].IsCapital
            || tokens[i].Before == '-'
            || Leads(At(tokens, before.Sense == Sense.Suffix ? i - 3 : i - 2).Sense)
            || next.Sense is Sense.End or Sense.Digits or Sense.At or Sense.Bound
            || next.Before is Separators.Hard or Separators.Soft;
        return isShown
                && before is { Sense: Sense.Digits, Value: > 0 and <= 99 } or { Sense: Sense.Suffix or Sense.Ordinal }
            || before.Sense == Sense.Of
                && At(tokens, i - 2).Sense
                    is Sense.Suffix
                        or Sense.Ordinal
                        or Sense.Digits
                        or Sense.Finish
                        or Sense.Start
                        or Sense.Middle
                        or Sense.Unit;
    }

    private static bool IsWeekday(ReadOnlySpan<Token> tokens, int i)
    {
        var (before, token, next) = (At(tokens, i - 1), tokens[i], At(tokens, i + 1));
        var isJoined = i > 0 && Near(token);
        if (isJoined && (Leads(before.Sense) || before.Sense is Sense.Every or Sense.Next or Sense.This or Sense.Other))
        {
            return next.Sense != Sense.Unknown || next.Before == Separators.Hard || token.IsCapital && !next.IsCapital;
        }
        if (Near(next) && next.Sense is Sense.Digits or Sense.Month or Sense.Noon or Sense.At)
        {
            return next.Sense != Sense.At || At(tokens, i + 2).Sense == Sense.Digits;
        }
        if (before.Sense is Sense.Weekday && token.Before is Separators.Soft or '/')
        {
            return true;
        }
        if (IsDash(tokens, i) || before.Sense is Sense.To or Sense.And && At(tokens, i - 2).Sense == Sense.Weekday)
        {
            return true;
        }
        if (next.Sense is Sense.To or Sense.Through && At(tokens, i + 2).Sense == Sense.Weekday)
        {
            return true;
        }
        return token.IsCapital && next.Before is Separators.Hard or Separators.Soft or '.';
    }

    private static bool IsDash(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Before == '-' && At(tokens, i - 1).Sense == Sense.Weekday
        || At(tokens, i + 1) is { Before: '-', Sense: Sense.Weekday };

    private static bool Leads(Sense sense) =>
        sense
            is Sense.Bound
                or Sense.Until
                or Sense.Before
                or Sense.After
                or Sense.On
                or Sense.From
                or Sense.Between
                or Sense.This
                or Sense.Next
                or Sense.Last
                or Sense.Coming;

    private static bool Near(Token token) => token.Before is Separators.Space or Separators.Soft or '\0' or '-' or '/';

    private static Token At(ReadOnlySpan<Token> tokens, int i) => i < 0 || i >= tokens.Length ? default : tokens[i];
}
