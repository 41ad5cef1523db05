namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Reduces what stands between two words to one sign: ' ' for space, quotes and emphasis, ',' for a soft break, '|' for a hard
/// one, '#' for a sign that makes the next number no date, and - / : . + % as they are.
/// </summary>
internal static class Separators
{
    public const char Space = ' ';
    public const char Soft = ',';
    public const char Hard = '|';
    public const char Counted = '#';

    public static (char Sign, bool IsTight) Reduce(ReadOnlySpan<char> between)
    {
        var sign = '\0';
        var isTight = true;
        foreach (var c in between)
        {
            var one = Of(c);
            if (one == Space)
            {
                isTight &= !char.IsWhiteSpace(c);
                sign = sign == '\0' ? Space : sign;
            }
            else if (sign is '\0' or Space or Soft || one is Counted or '%')
            {
                sign = one;
            }
            else if (one != Soft && one != sign && sign is not (Counted or '%'))
            {
                sign = Hard;
            }
        }
        return (sign == ':' && !isTight ? Hard : sign, isTight);
    }

    private static char Of(char c) =>
        c switch
        {
            ' ' or '*' or '_' or '~' or '`' or '"' or '\'' or '“' or '”' or '‘' or '’' or '@' or '<' or '>' => Space,
            ',' or '&' or '(' or ')' or '[' or ']' => Soft,
            '-' or '‐' or '‑' or '–' or '—' or '−' => '-',
            '/' or '⁄' => '/',
            ':' or '.' or '+' or '%' => c,
            '$' or '£' or '€' or '#' => Counted,
            _ => char.IsWhiteSpace(c) ? Space : Hard,
        };
}
