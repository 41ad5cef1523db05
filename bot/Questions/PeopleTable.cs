using FellowsBot.Conversation;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>A list of people with what was asked of them beside their names; stage and status where nothing else was.</summary>
internal sealed class PeopleTable(ListPeople request, NameBook book, Season season, Turn turn)
{
    private readonly PersonFacts facts = request.Filter.Also ?? new PersonFacts();

    public Part Of(string caption, IReadOnlyList<Standing> people)
    {
        if (request is { CountOnly: true, By: { } group })
        {
            return Tables.Of(
                caption,
                [Head(group), "People"],
                [.. people.GroupBy(p => GroupOf(p, group)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)],
                g => [g.Key is "–" ? "none" : g.Key, $"{g.Count()}"]
            );
        }
        var columns = Columns().ToList();
        return Tables.Of(
            caption,
            ["Name", .. columns.Select(c => c.Head)],
            InOrder(people),
            p => [p.Person.FullName, .. columns.Select(c => c.Of(p))],
            request.CountOnly
        );
    }

    private IReadOnlyList<Standing> InOrder(IReadOnlyList<Standing> people) =>
        request.By is { } by ? [.. people.OrderBy(p => GroupOf(p, by), StringComparer.Ordinal)]
        : request.Filter.Ends is not null ? [.. people.OrderBy(p => p.LastDay)]
        : request.Filter.Starts is not null ? [.. people.OrderBy(p => p.Person.StartOn)]
        : facts.Offer is not null ? [.. people.OrderBy(p => p.Offer?.Deadline?.At.ToUnixTimeTicks() ?? long.MaxValue)]
        : people;

    private IEnumerable<(string Head, Func<Standing, string> Of)> Columns()
    {
        if (request.By is { } by)
        {
            yield return (Head(by), p => GroupOf(p, by));
        }
        if (facts.Offer is not null || facts.GivenMoreTime)
        {
            yield return ("Offer", OfferOf);
        }
        if (facts.OtherDeadline)
        {
            yield return ("Other deadline", p => FactWords.OtherDeadline(p, turn.Asker.ZoneIn(season)));
        }
        if (facts.LikelyFrom is not null || facts.LikelyTo is not null)
        {
            yield return ("Likelihood", p => $"{p.Person.ExtensionLikelihood}%");
        }
        if (facts.Extension is not null)
        {
            yield return ("Decision", p => $"{p.Extension}".ToLowerInvariant());
        }
        if (facts.Extension is not null && request.By is not Grouping.Mentor)
        {
            yield return ("Mentor", p => FellowLists.Mentor(p, book));
        }
        if (facts.ReferencesShort)
        {
            yield return ("References", p => $"{p.Person.ReferencesReceived ?? 0} of {p.Person.ReferencesExpected}");
        }
        if (request.Filter.Ends is not null)
        {
            yield return ("Last day", p => Day(p.LastDayEnds));
        }
        if (request.Filter.Starts is not null && !facts.StartsLater)
        {
            yield return (
                "First day",
                p => Day(p.Person.StartOn is { } day ? Season.StartOf(day, p.Zone) : season[StageId.Programme].Opens)
            );
        }
        if (facts.StartsLater)
        {
            yield return ("First day", p => p.Person.StartOn is { } day ? Day(Season.StartOf(day, p.Zone)) : "–");
        }
        if (facts.NotZone is not null && request.By is not Grouping.TimeZone)
        {
            yield return ("Time zone", p => p.Zone.Id);
        }
        var isPlain = request is { Filter: { Also: null, Starts: null, Ends: null }, By: null };
        if (
            isPlain
            || request.Filter.Role is not (Role.Fellow or Role.Mentor)
                && request.By is not (Grouping.Stage or Grouping.Status)
        )
        {
            yield return ("Stage", p => Tables.Text(p.Person.Stage, season));
            if (facts.Offer is null)
            {
                yield return ("Status", p => Tables.Text(p.Status));
            }
        }
        if (request.By is not Grouping.Workspace)
        {
            yield return ("Workspace", p => Tables.Text(p.Person.Workspace));
        }
    }

    private string Day(ZonedDateTime day) => Dates.Of(day.ToInstant(), day.Zone, turn.Asker.ZoneIn(season));

    private string OfferOf(Standing one) =>
        one.Offer is not { } offer ? "–"
        : one.OfferState is OfferState.Open && offer.Deadline is { } deadline
            ? $"until {Dates.Of(deadline.At, deadline.Zone, turn.Asker.ZoneIn(season))}"
        : $"{one.OfferState}".ToLowerInvariant();

    private string GroupOf(Standing one, Grouping by) =>
        by switch
        {
            Grouping.Workspace => Tables.Text(one.Person.Workspace),
            Grouping.Mentor => FellowLists.Mentor(one, book),
            Grouping.Stage => Tables.Text(one.Person.Stage, season),
            Grouping.Status => Tables.Text(one.Status),
            _ => one.Zone.Id,
        };

    private static string Head(Grouping by) => by is Grouping.TimeZone ? "Time zone" : by.ToString();
}
