using CsCheck;
using FellowsBot.Reminders;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Reminders;

/// <summary>What holds of the agenda whoever the people are.</summary>
public class AgendaTests
{
    private static readonly Instant Start = Instant.FromUtc(2025, 6, 20, 0, 0);
    private static readonly Gen<Instant> Moment = Gen.Int[0, 60 * 24 * 330]
        .Select(m => Start + Duration.FromMinutes(m));
    private static readonly Agenda Agenda = new(Shipped.Settings.Reminders);

    [Fact]
    public void However_the_time_is_cut_the_same_is_owed() =>
        Gen.Select(AnyCohort.Of(25), Moment.Array[3])
            .Sample(
                (people, cuts) =>
                {
                    Array.Sort(cuts);
                    var cohort = new Cohort(Shipped.Season, people);
                    var whole = Agenda.Between(cuts[0], cuts[2], cohort).Select(o => (o.Key, o.At, o.About.Count));
                    var parts = Agenda
                        .Between(cuts[0], cuts[1], cohort)
                        .Concat(Agenda.Between(cuts[1], cuts[2], cohort))
                        .Select(o => (o.Key, o.At, o.About.Count));
                    return whole.SequenceEqual(parts);
                },
                iter: 300
            );

    [Fact]
    public void Everything_lies_in_its_window_in_order_and_is_owed_once() =>
        Gen.Select(AnyCohort.Of(25), Moment, Moment)
            .Sample(
                (people, a, b) =>
                {
                    var (from, to) = (Instant.Min(a, b), Instant.Max(a, b));
                    var owed = Agenda.Between(from, to, new Cohort(Shipped.Season, people));
                    return owed.All(o => from <= o.At && o.At < to)
                        && owed.Select(o => o.At).SequenceEqual(owed.Select(o => o.At).Order())
                        && owed.Select(o => o.Key).Distinct().Count() == owed.Count;
                },
                iter: 300
            );

    [Fact]
    public void Nobody_is_written_to_by_night() =>
        AnyCohort
            .Of(25)
            .Sample(
                people =>
                    Agenda
                        .Between(Start, Start + Duration.FromDays(330), new Cohort(Shipped.Season, people))
                        .Where(o => o.To.Email is not null)
                        .All(o => o.At.InZone(o.To.Zone).Hour is >= 8 and < 21),
                iter: 200
            );

    [Fact]
    public void No_two_lines_of_a_rehearsal_say_the_same_to_the_same_at_the_same_time() =>
        AnyCohort
            .Of(25)
            .Sample(
                people =>
                {
                    var lines = Rehearsed
                        .Of(Shipped.Settings)
                        .Run(Start, Start + Duration.FromDays(330), new Cohort(Shipped.Season, people));
                    return lines.Select(l => (l.At, l.Line.Rule, l.Line.Offset, l.Line.To)).Distinct().Count()
                        == lines.Count;
                },
                iter: 60
            );

    [Fact]
    public void A_reminder_comes_before_its_deadline_news_after_it_and_a_post_when_it_falls_due() =>
        AnyCohort
            .Of(25)
            .Sample(
                people =>
                    Agenda
                        .Between(Start, Start + Duration.FromDays(330), new Cohort(Shipped.Season, people))
                        .All(o =>
                            o.Kind switch
                            {
                                Kind.Reminder => o.At < o.Key.Deadline,
                                Kind.News => o.At >= o.Key.Deadline,
                                _ => o.At == o.Due,
                            }
                        ),
                iter: 200
            );

    [Fact]
    public void A_message_is_the_same_one_whoever_else_there_is_and_another_once_its_deadline_moves()
    {
        var ada = A.Applicant("Ada").With(offerDeadline: "2025-10-10T12:00:00-07:00") with { Id = 7 };
        var bo = A.Applicant("Bo").With(offerDeadline: "2025-10-10T12:00:00-07:00") with { Id = 8 };

        var alone = Keys(ada);
        var among = Keys(bo, ada);
        var later = Keys(ada.With(offerDeadline: "2025-10-10T13:00:00-07:00"));

        Assert.Equal(7, alone.Count);
        Assert.Subset(among, alone);
        Assert.Empty(alone.Intersect(later));
    }

    [Fact]
    public void A_rule_that_is_off_owes_nothing()
    {
        var settings = Rehearsed.Settings(
            RuleBook.Known.Select(k => ($"Reminders:Rules:{k.Name}:Enabled", (string?)"false"))
        );

        AnyCohort
            .Of(25)
            .Sample(
                people =>
                    new Agenda(settings.Reminders)
                        .Between(Start, Start + Duration.FromDays(330), new Cohort(Shipped.Season, people))
                        .Count == 0,
                iter: 100
            );
    }

    private static HashSet<OwedKey> Keys(params FellowsBot.Programme.Person[] people) =>
        [
            .. Agenda
                .Between(
                    World.Moment("2025-10-06T10:00:00-07:00"),
                    World.Moment("2025-10-12T00:00:00-07:00"),
                    new Cohort(Shipped.Season, people)
                )
                .Where(o => o.Rule.StartsWith("offer", StringComparison.Ordinal))
                .Select(o => o.Key),
        ];
}
