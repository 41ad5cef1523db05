using System.Runtime.CompilerServices;

namespace FellowsBot.Conversation.Understanding;

/// <summary>How far apart two words are, in slips of the finger.</summary>
public static class Near
{
    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other; anything above
    /// <paramref name="most"/> is reported as one more than it.
    /// </summary>
    // Optimised at once, as in MarginLearner.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Slips(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> now = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    now[j] = Math.Min(now[j], beforeLast[j - 2] + 1);
                }
                least = Math.Min(least, now[j]);
            }
            if (least > most)
            {
                return most + 1;
            }
            var spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return Math.Min(last[b.Length], most + 1);
    }

    /// <summary>How many slips a word of this length may have and still be recognised.</summary>
    public static int Allowed(int length) =>
        length switch
        {
            < 4 => 0,
            < 8 => 1,
            _ => 2,
        };
}
