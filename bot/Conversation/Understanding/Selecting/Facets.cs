using System.Globalization;
using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Selecting;

/// <summary>The facts by which people are told apart, in the order in which their words are looked for: the longer ones first.</summary>
internal static partial class Facets
{
    public static readonly IReadOnlyList<Facet> All =
    [
        new(OfThose(), (_, s) => s.OfThose()),
        new(
            Grouped(),
            (m, s) =>
                s.Group(
                    m.Groups["by"].Value[0] switch
                    {
                        'w' or 'o' or 'p' or 'l' => Grouping.Workspace,
                        'm' => Grouping.Mentor,
                        't' => Grouping.TimeZone,
                        _ => m.Groups["by"].Value is "stage" ? Grouping.Stage : Grouping.Status,
                    }
                )
        ),
        new(Beside(), (_, _) => { }),
        new(NotZone(), (m, s) => Zoned(m, s)),
        new(MoreTime(), (_, s) => s.TellAlone(f => f with { GivenMoreTime = true })),
        new(Other(), (m, s) => Elsewhere(m, s)),
        new(Open(), (_, s) => s.Tell(f => f with { Offer = OfferState.Open })),
        new(Accepted(), (_, s) => s.Tell(f => f with { Offer = OfferState.Accepted })),
        new(Declined(), (_, s) => s.Tell(f => f with { Offer = OfferState.Declined })),
        new(Lapsed(), (_, s) => s.Tell(f => f with { Offer = OfferState.Lapsed })),
        new(RunsOut(), (_, s) => Dated(s, (f, days) => f with { RunsOut = days, Offer = f.Offer ?? OfferState.Open })),
        new(Likely(), (m, s) => Likelihood(m, s)),
        new(Undecided(), (_, s) => s.Tell(f => f with { Extension = ExtensionDecision.Undecided })),
        new(Extended(), (m, s) => s.Tell(f => f with { Extension = Decision(m) })),
        new(Unpaired(), (m, s) => s.Unpair(m.Groups["whom"].Value[0] is 'm' ? Role.Fellow : Role.Mentor)),
        new(References(), (_, s) => s.Tell(f => f with { ReferencesShort = true })),
        new(Later(), (_, s) => s.Tell(f => f with { StartsLater = true })),
        new(Mentored(), (_, s) => Mentor(s)),
        new(NotIn(), (m, s) => s.Narrow(f => f with { NotIn = Selection.Place(m.Groups["place"].Value) })),
        new(In(), (m, s) => s.Narrow(f => f with { Workspace = Selection.Place(m.Groups["place"].Value) })),
        new(AtStage(), (_, s) => Staged(s)),
        new(
            Finalists(),
            (m, s) =>
                s.Narrow(f => f with { Stage = m.Groups["who"].Value[0] is 'f' ? StageId.Final : StageId.Interview })
        ),
        new(Status(), (m, s) => s.Narrow(f => f with { Status = StatusOf(m.Groups["status"].Value) })),
    ];

    private static void Zoned(Match match, Selection selection)
    {
        if (Selection.Zone(match.Groups["zone"].Value) is { } zone)
        {
            selection.TellAlone(f => f with { NotZone = zone });
        }
        else
        {
            selection.Refuse();
        }
    }

    private static void Elsewhere(Match match, Selection selection)
    {
        if (match.Groups["on"].Success)
        {
            Dated(selection, (f, days) => f with { OtherOn = days, OtherDeadline = true });
        }
        else
        {
            selection.Tell(f => f with { OtherDeadline = true });
        }
    }

    private static void Dated(Selection selection, Func<PersonFacts, DayRange, PersonFacts> teller)
    {
        if (selection.Days is { } days)
        {
            selection.Tell(f => teller(f, days));
        }
        else
        {
            selection.Refuse();
        }
    }

    private static void Likelihood(Match match, Selection selection)
    {
        var percent = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
        var isOver = match.Groups["over"].Success;
        var isUnder = match.Groups["under"].Success;
        var step = match.Groups["strictly"].Success ? 1 : 0;
        selection.TellAlone(f =>
            f with
            {
                LikelyFrom = isUnder ? null : percent + (isOver ? step : 0),
                LikelyTo = isOver ? null : percent - (isUnder ? step : 0),
            }
        );
    }

    private static void Mentor(Selection selection)
    {
        if (selection.Mentor is { } mentor)
        {
            selection.Tell(f => f with { Mentor = mentor });
        }
        else
        {
            selection.Refuse();
        }
    }

    private static void Staged(Selection selection)
    {
        if (selection.Stage is { } stage)
        {
            selection.Narrow(f => f with { Stage = stage });
        }
        else
        {
            selection.Refuse();
        }
    }

    private static ExtensionDecision Decision(Match match) =>
        match.Groups["end"].Success ? ExtensionDecision.End : ExtensionDecision.Extend;

    private static StageStatus StatusOf(string word) =>
        word[..3] switch
        {
            "mis" => StageStatus.Missed,
            "pas" => StageStatus.Passed,
            "sub" or "han" => StageStatus.Submitted,
            "sch" or "boo" => StageStatus.Scheduled,
            "rej" => StageStatus.Rejected,
            "inv" => StageStatus.Invited,
            _ => StageStatus.Withdrawn,
        };
}
