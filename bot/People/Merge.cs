using FellowsBot.Programme;

namespace FellowsBot.People;

/// <summary>Lays a row of the file over the person it names, and draws what follows from it.</summary>
internal static class Merge
{
    /// <summary>The person as the file makes them: columns that the file does not have stay as they are.</summary>
    public static Person Onto(Person? before, Person inFile, IReadOnlyList<PeopleColumn> columns, Season season)
    {
        if (before is null)
        {
            return WithOfferDeadline(null, inFile, inFile, columns, season);
        }
        var after = before;
        foreach (var column in columns)
        {
            if (!column.Same(inFile, before))
            {
                after = column.Carry(inFile, after);
            }
        }
        after = WithOfferDeadline(before, after, inFile, columns, season);
        return after.Stage == before.Stage ? after : after.WithoutOwnCutOff();
    }

    /// <summary>
    /// An offer whose deadline the file leaves out keeps the one it was given; only an offer that has none yet, or was sent
    /// anew, gets the season's days. It is stored, so that a later change of settings never moves it.
    /// </summary>
    private static Person WithOfferDeadline(
        Person? before,
        Person after,
        Person inFile,
        IReadOnlyList<PeopleColumn> columns,
        Season season
    )
    {
        if (after.OfferSentAt is not { } sent || inFile.OfferDeadlineAt is not null)
        {
            return after;
        }
        var isLeftAlone = !columns.Contains(PeopleColumns.OfferDeadlineAt) || before?.OfferSentAt == sent;
        var kept = isLeftAlone ? before?.OfferDeadlineAt : null;
        return after with
        {
            OfferDeadlineAt = kept ?? Offer.DefaultDeadline(sent, season.OfferDays, after.ZoneIn(season)),
        };
    }
}
