using NodaTime;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>The tokens of one message, and the asker's clock as it was read.</summary>
internal readonly ref struct Scan(ReadOnlySpan<Token> tokens, Instant now, DateTimeZone zone)
{
    private readonly ReadOnlySpan<Token> tokens = tokens;

    public Instant Now { get; } = now;
    public DateTimeZone Zone { get; } = zone;
    public LocalDateTime Local { get; } = now.InZone(zone).LocalDateTime;
    public LocalDate Today => Local.Date;
    public int Count => tokens.Length - 1;

    /// <summary>The token at a place; the end where there is none.</summary>
    public ref readonly Token this[int i] => ref tokens[(uint)i < (uint)tokens.Length ? i : tokens.Length - 1];

    public bool Is(int i, Sense sense) => this[i].Sense == sense;

    /// <summary>Whether a token of this sense follows the one before it with nothing but space between.</summary>
    public bool Next(int i, Sense sense) => this[i].Sense == sense && IsSpaced(i);

    public bool IsSpaced(int i) => this[i].Before == Separators.Space;

    /// <summary>Whether the token stands with the one before it: space or a soft break between.</summary>
    public bool IsJoined(int i) => this[i].Before is Separators.Space or Separators.Soft;

    /// <summary>Whether nothing at all stands between this token and the one before it, as in "5pm".</summary>
    public bool IsGlued(int i) => this[i].Before == '\0' && i > 0 && this[i].IsTight && this[i].Sense != Sense.End;

    /// <summary>A sign without spaces around it, as in "3/4".</summary>
    public bool IsTight(int i, char sign) => this[i].Before == sign && this[i].IsTight;

    /// <summary>The place behind an article "the", if there is one.</summary>
    public int SkipThe(int i) => Is(i, Sense.The) && IsJoined(i + 1) ? i + 1 : i;

    /// <summary>The place behind a word, if it stands there with space behind it.</summary>
    public int Skip(int i, Sense sense) => Is(i, sense) && IsSpaced(i + 1) ? i + 1 : i;

    /// <summary>Whether what has been read so far is not the first half of "5th candidate" or "3/4 references": the clause ends here, or a small word follows.</summary>
    public bool IsClauseEnd(int i) =>
        this[i].Before is Separators.Hard or Separators.Soft or '.'
        || this[i].Before is '-' or ':' && !this[i].IsTight
        || this[i].Sense
            is Sense.End
                or Sense.Stop
                or Sense.Exactly
                or Sense.Pronoun
                or Sense.At
                or Sense.On
                or Sense.In
                or Sense.Bound
                or Sense.Until
                or Sense.Before
                or Sense.After
                or Sense.From
                or Sense.To
                or Sense.Through
                or Sense.And
                or Sense.Or
                or Sense.For
                or Sense.Zone
                or Sense.Noon
                or Sense.Midnight
                or Sense.RelativeDay
                or Sense.Weekday
                or Sense.Month
                or Sense.This
                or Sense.Next
                or Sense.My
                or Sense.Their
                or Sense.Every
                or Sense.EndOfDay
                or Sense.CloseOfPlay;

    /// <summary>Whether the word before introduces a date: "by the 5th", "on 3/4".</summary>
    public bool IsIntroduced(int i) =>
        IsJoined(i)
        && this[i - 1].Sense
            is Sense.Bound
                or Sense.Until
                or Sense.Before
                or Sense.After
                or Sense.On
                or Sense.From
                or Sense.Between
                or Sense.Commencing
                or Sense.Within;
}

/// <summary>Something read: where it ends and what it is. An end of 0 is nothing.</summary>
internal readonly record struct Match<T>(int End, T Value)
{
    public bool IsNone => End == 0;
}
