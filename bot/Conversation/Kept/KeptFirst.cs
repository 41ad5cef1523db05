using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Conversation.Kept;

/// <summary>
/// Decides whether a question is one that the staff have answered and kept: easily where nothing else covers it, and only
/// for the very same question where something public does. What is about a person never gives way.
/// </summary>
internal static class KeptFirst
{
    /// <summary>Like enough where nothing else is known.</summary>
    private const double Enough = 0.7;

    /// <summary>Like enough to go before the handbook and the calendar.</summary>
    private const double Certain = 0.95;

    /// <summary>Like enough to be offered among the nearest topics.</summary>
    private const double Close = 0.36;
    private const int Offered = 2;

    public static bool MayGiveWay(Request request) =>
        request
            is NotCovered { Kind: Uncovered.Question }
                or SmallTalk
                or AskHandbook
                or AskStage
                or AskSeason
                or AskHelp
                or AskHowTo
                or WantChange;

    public static Understood Over(Understood understood, string text, KeptBook book, Func<string, double> tells)
    {
        var nearest = new[] { text }
            .Concat(Clauses.Of(Words.Clean(text)))
            .SelectMany(part => book.Nearest(part, tells))
            .OrderByDescending(m => m.Likeness)
            .DistinctBy(m => m.Entry.Number)
            .ToList();
        var enough = understood.Request is NotCovered or SmallTalk ? Enough : Certain;
        if (nearest is [var best, ..] && best.Likeness >= enough)
        {
            return new Understood(new AskHandbook(best.Entry.Id), best.Likeness);
        }
        return understood.Request is NotCovered unknown
            ? understood with
            {
                Request = unknown with
                {
                    Nearest =
                    [
                        .. nearest
                            .Where(m => m.Likeness >= Close)
                            .Select(m => m.Entry.Id)
                            .Concat(unknown.Nearest)
                            .Take(Offered),
                    ],
                },
            }
            : understood;
    }
}
