using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <content>Whom a correction is about, and what is said about what was recorded or proposed just now in other words than a correction's.</content>
internal static partial class Corrections
{
    /// <summary>
    /// What seems to say anew what waits and cannot be read: a date, "make it …". It is shown once more, so that a yes after it is
    /// never meant for something else.
    /// </summary>
    public static ShowProposal? Unclear(Frame frame, Memory memory) =>
        memory is { Proposal: { } waiting }
        && !frame.EndsAsQuestion
        && (frame.Times.Count > 0 || MakeIt().IsMatch(frame.Text) || IsAgainst().IsMatch(frame.Sentence.Text))
            ? new ShowProposal(waiting) { IsUnclear = true }
            : null;

    [GeneratedRegex(
        @"\b(?:make (?:it|that)|change (?:it|that)|i (?:mean|meant)|should be|instead|rather)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MakeIt();

    /// <summary>"No wait, the other thing": it is against what waits, whatever else it says.</summary>
    [GeneratedRegex(
        @"^\W*(?:no|nope|wait|hold on|hang on|oops|whoops|ugh|not)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IsAgainst();

    /// <summary>"No wait mon": of a date that waits "mon" is a day.</summary>
    private static string WeekdaysInFull(string said) =>
        ShortDay()
            .Replace(
                said,
                day =>
                    day.Value.ToLowerInvariant() switch
                    {
                        "mon" => "Monday",
                        "wed" => "Wednesday",
                        "sat" => "Saturday",
                        _ => "Sunday",
                    }
            );

    [GeneratedRegex(@"\b(?:mon|wed|sat|sun)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortDay();

    /// <summary>"Yes, I accept", of just that which waits: a yes.</summary>
    public static Request? SaidAgain(Request? wanted, Sentence sentence) =>
        wanted is Wish wish
        && sentence.Memory is { Wish: { } before, Proposal: { } waiting }
        && wish == before with { Replaces = null }
        && YesFirst().IsMatch(sentence.Text)
        && !sentence.Text.EndsWith('?')
            ? new Settle(true, waiting)
            : wanted;

    [GeneratedRegex(
        @"^\W*(?:yes|yep|yeah|yup|confirm|confirmed|correct)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex YesFirst();

    /// <summary>"He asked for ten days, give him that", of an offer that waits to be recorded: the offer with another deadline.</summary>
    public static Request? OfTheOffer(Request? wanted, Sentence sentence) =>
        wanted is MoreTime { When: { } until, For: not TimeFor.Stage }
        && sentence is { Names.Count: 0, Memory: { Wish: MakeOffer offer, Proposal: { } waiting } }
            ? offer with
            {
                When = until,
                Replaces = waiting,
            }
            : wanted;

    /// <summary>The wishes with the people said anew: in place of, in addition to, or taken out of those before.</summary>
    private static IReadOnlyList<Wish>? People(Frame frame, IReadOnlyList<Wish> wishes, Memory memory)
    {
        var sentence = frame.Sentence;
        if (sentence.Names.Count == 0)
        {
            return wishes;
        }
        var (added, taken, instead) = PeopleSaid.In(sentence);
        if (taken.Count > 0)
        {
            wishes = [.. wishes.Select(w => w with { Who = PeopleSaid.Without(w.Who, taken, instead, sentence) })];
            wishes = wishes.Count > 1 ? [.. wishes.Where(w => !w.Who.IsNobody)] : wishes;
        }
        else if (instead.Count > 0)
        {
            if (wishes.Count != 1)
            {
                return null;
            }
            wishes = [Instead(wishes[0], instead, sentence)];
        }
        return added.Count == 0
            ? wishes
            :
            [
                .. wishes.Take(wishes.Count - 1),
                wishes[^1] with
                {
                    Who = new Whom([
                        .. wishes[^1].Who.Each.Concat(added.Select(n => WhomIn.Named(sentence, n))).Distinct(),
                    ]),
                },
            ];
    }

    private static Wish Instead(Wish wish, IReadOnlyList<Names.NameHit> names, Sentence sentence)
    {
        if (wish is AssignMentor assign && names is [var only])
        {
            var isMentor =
                only.Ids.Count > 0 && only.Ids.All(id => sentence.Book.RoleOf(id) is Role.Mentor or Role.Staff)
                || assign.Mentor is null && !assign.Who.IsNobody;
            if (isMentor)
            {
                return assign with { Mentor = WhomIn.Named(sentence, only) };
            }
        }
        return wish with { Who = new Whom([.. names.Select(n => WhomIn.Named(sentence, n))]) };
    }
}
