using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Beliefs;

/// <summary>
/// Holds a belief against what an answer says. Yes or no only where it is sure; wherever a belief is vague, has nothing that
/// the answer holds, or fits a lesser truth of the answer and not the main one, there is no verdict and the plain answer stands.
/// </summary>
public static class Verdicts
{
    private const double ClearlyMore = 4.0 / 3;
    private static readonly StageId[] Order = Enum.GetValues<StageId>();

    /// <summary>Whether the belief is right; none where that is not sure.</summary>
    public static bool? On(Belief belief, IReadOnlyList<Truth> truths, DateTimeZone askerZone)
    {
        var judged = truths
            .Select(t => (Truth: t, Fits: Fits(belief, t, askerZone)))
            .Where(j => j.Fits is not null)
            .ToList();
        var named = judged.Where(j => j.Truth.About.Any(belief.Words.Contains)).ToList();
        var mains = judged.Where(j => j.Truth.IsMain).ToList();
        var heard = named.Count > 0 ? named : mains;
        if (heard.Count == 0 || heard.Any(j => j.Fits != heard[0].Fits))
        {
            return null;
        }
        var isRight = heard[0].Fits;
        var fitsAnother = judged.Except(heard).Any(j => j.Fits is true);
        var isVague =
            belief.IsVague
            && heard.Any(j => j.Truth is Truth.Moment or Truth.Day or Truth.Lasts or Truth.Number or Truth.Dollars);
        return isRight is false && (isVague || fitsAnother) ? null : isRight;
    }

    private static bool? Fits(Belief belief, Truth truth, DateTimeZone askerZone) =>
        truth switch
        {
            Truth.Moment moment when belief.Time is { } time => TimeVerdicts.On(time, moment.At, askerZone),
            Truth.Day day when belief.Time is { Time: null } time => TimeVerdicts.On(time, day.Date),
            Truth.Lasts lasts when belief.Length is { } length => SameLength(length, lasts.Length),
            Truth.Number number when belief.Number is { } believed && believed.Of.Any(number.Nouns.Contains) =>
                believed.Value == number.Count,
            Truth.PartOf parts when belief.PartOf is { } believed => believed == (parts.Part, parts.Whole),
            Truth.Dollars dollars when belief.Pay is { } pay => SamePay(pay, dollars),
            Truth.Named named when belief.Person is { } person => SamePerson(person, named.FullName),
            Truth.Places places when belief.Place is { } place => places.Names.Contains(
                place,
                StringComparer.OrdinalIgnoreCase
            ),
            Truth.Stands stands when belief.Status is { } status => HasStatus(status, belief.StatusOf, stands),
            Truth.Stands stands when belief.Stage is { } stage => stands.Stage == stage,
            Truth.OfferIs offer when belief.Offer is { } state => offer.State == state,
            Truth.Extended extended when belief.Extended => extended.Value,
            _ => null,
        };

    /// <summary>Months and days have no common measure: nine weeks may be two months, three weeks are not.</summary>
    private static bool? SameLength(Period believed, Period told)
    {
        var (one, other) = (Minutes(believed), Minutes(told));
        if (InMonths(believed) == InMonths(told))
        {
            return Math.Abs(one - other) < 0.5;
        }
        return Math.Max(one, other) / Math.Min(one, other) > ClearlyMore ? false : null;
    }

    private static bool InMonths(Period period) => period.Months + period.Years > 0;

    private static double Minutes(Period period) =>
        (((period.Years * 12) + period.Months) * 30.4375 * 1440)
        + (((period.Weeks * 7) + period.Days) * 1440.0)
        + (period.Hours * 60)
        + period.Minutes;

    private static bool? SamePay(BelievedPay believed, Truth.Dollars told) =>
        (believed.Amount == told.Amount, believed.Per) switch
        {
            (true, { } per) => per == told.Per,
            (true, null) => true,
            (false, { } per) when per == told.Per => false,
            _ => null,
        };

    private static bool? SamePerson(string believed, string told)
    {
        var parts = Understanding.Words.Fold(told).Split(' ', '-');
        var spoken = believed.Split(' ', '-');
        return spoken.All(parts.Contains) ? true
            : spoken.Any(s => parts.Any(p => p[0] == s[0])) ? null
            : false;
    }

    /// <summary>Whoever is at a later stage has passed the earlier ones; who is at an earlier one has not passed the later.</summary>
    private static bool? HasStatus(StageStatus status, StageId? stage, Truth.Stands stands)
    {
        if (stage is { } named && named != stands.Stage)
        {
            return status is StageStatus.Passed
                ? Array.IndexOf(Order, stands.Stage) > Array.IndexOf(Order, named)
                : null;
        }
        return (status, stands.Status) switch
        {
            var (believed, told) when believed == told => true,
            (_, null) => null,
            (StageStatus.Passed, _) => stage is null ? null : false,
            (StageStatus.Rejected or StageStatus.Withdrawn or StageStatus.Missed, _) => false,
            (StageStatus.Submitted, StageStatus.Missed) => false,
            _ => null,
        };
    }
}
