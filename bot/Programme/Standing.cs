using NodaTime;

namespace FellowsBot.Programme;

/// <summary>
/// How a person stands at a moment: what is recorded, plus what follows from the calendar (a cut-off missed, an offer lapsed,
/// decisions announced), whether or not a sweep has run. Facts dated later than the moment are not there yet.
/// </summary>
public sealed class Standing
{
    private readonly Season season;
    private readonly Instant now;

    public Standing(Person person, Season season, Instant now)
    {
        (Person, this.season, this.now) = (person, season, now);
        Zone = person.ZoneIn(season);
        CutOff = CutOffOf(person, season);
        Status = StatusAsOf(person.Status, CutOff, now);
        Offer = OfferOf(person, season, now);
        Extension = ExtensionOf(person);
    }

    public Person Person { get; }
    public DateTimeZone Zone { get; }

    /// <summary>The effective deadline of the current stage; none where the stage has no hard cut-off.</summary>
    public Deadline? CutOff { get; }

    /// <summary>The status as of the moment.</summary>
    public StageStatus? Status { get; }

    /// <summary>The offer, once it has been sent.</summary>
    public Offer? Offer { get; }
    public OfferState? OfferState => Offer?.StateAt(now);

    /// <summary>What is recorded about the extension, for those who may see it before it is announced.</summary>
    public ExtensionDecision Extension { get; }

    /// <summary>Neither rejected nor withdrawn nor past a missed cut-off.</summary>
    public bool IsRunning =>
        Status is not { } status || (!Transitions.IsEnd(status) && status is not StageStatus.Missed);

    /// <summary>Still has something to hand in for the current stage.</summary>
    public bool MustAct => CutOff is not null && Status is StageStatus.Invited or StageStatus.Scheduled;

    /// <summary>Whether the fellow's decision has been announced (<see cref="AnnouncedAt"/>).</summary>
    public bool ExtensionAnnounced =>
        Extension is not ExtensionDecision.Undecided && AnnouncedAt(Person, season) is { } at && at <= now;

    /// <summary>
    /// The last day of the fellowship as far as it may be told: the extended part's end for an announced "extend" (unless a later
    /// own end is set), else the person's own end, else the programme's.
    /// </summary>
    public LocalDate LastDay
    {
        get
        {
            var programmeEnds = season[StageId.Programme].Closes.Date;
            if (ExtensionAnnounced && Extension is ExtensionDecision.Extend)
            {
                return Person.EndOn is { } own && own > programmeEnds ? own : season[StageId.Extended].Closes.Date;
            }
            return Person.EndOn ?? programmeEnds;
        }
    }

    /// <summary>
    /// The end of the last day: in the person's own zone where the day is their own, else in the season's. Every answer that
    /// names a last day reads this.
    /// </summary>
    public ZonedDateTime LastDayEnds => Season.EndOf(LastDay, LastDay == Person.EndOn ? Zone : season.Zone);

    /// <summary>The end of the last day as it will be once the recorded decision is announced; none while there is no decision.</summary>
    public ZonedDateTime? LastDayOnceAnnounced =>
        Extension is ExtensionDecision.Undecided
            ? null
            : new Standing(Person with { ExtensionReleasedAt = now }, season, now).LastDayEnds;

    /// <summary>What a recorded status has become by <paramref name="now"/>: whoever had yet to act has missed a cut-off that passed.</summary>
    public static StageStatus? StatusAsOf(StageStatus? recorded, Deadline? cutOff, Instant now) =>
        recorded is StageStatus.Invited or StageStatus.Scheduled && cutOff is { } c && c.HasPassed(now)
            ? StageStatus.Missed
            : recorded;

    /// <summary>
    /// When a recorded decision is announced. Decisions are announced together: when staff release them, or at the cut-off of
    /// the extension stage for those recorded by then. A decision recorded later waits for its own release: none.
    /// </summary>
    public static Instant? AnnouncedAt(Person person, Season season)
    {
        if (person.ExtensionDecision is null or ExtensionDecision.Undecided)
        {
            return null;
        }
        var closes = season[StageId.Extension].Closes;
        var recorded = person.ExtensionDecidedOn is { } day
            ? season.Zone.AtStartOfDay(day).ToInstant()
            : (Instant?)null;
        var inTime = person.ExtensionDecidedOn is not { } on || on <= closes.Date;
        var released =
            person.ExtensionReleasedAt is { } at && recorded is { } known
                ? Instant.Max(at, known)
                : person.ExtensionReleasedAt;
        return inTime && released is { } early ? Instant.Min(early, closes.ToInstant())
            : inTime ? closes.ToInstant()
            : released;
    }

    /// <summary>The cut-off of a stage that everyone shares; none where the stage has none.</summary>
    public static Deadline? SharedCutOff(StageId? stage, Season season) =>
        stage is { } id && id.HasCutOff()
            ? new Deadline(season[id].Closes.ToInstant(), season.Zone, new DeadlineReason.CutOff(id))
            : null;

    private static Deadline? CutOffOf(Person person, Season season) =>
        SharedCutOff(person.Stage, season) is { } shared && person.OwnCutOffAt is { } own
            ? new Deadline(
                own,
                person.ZoneIn(season),
                new DeadlineReason.MoreTime(
                    person.OwnCutOffBy ?? "staff",
                    person.OwnCutOffGrantedAt ?? shared.At,
                    person.OwnCutOffReason
                )
            )
            : SharedCutOff(person.Stage, season);

    private static Offer? OfferOf(Person person, Season season, Instant now)
    {
        if (
            person.OfferSentAt > now
            || (person.OfferSentAt is null && person.OfferStatus is null && person.OfferDeadlineAt is null)
        )
        {
            return null;
        }
        var zone = person.ZoneIn(season);
        var byRule = person.OfferSentAt is { } sent
            ? Offer.DefaultDeadline(sent, season.OfferDays, zone)
            : (Instant?)null;
        var at = person.OfferDeadlineAt ?? byRule;
        DeadlineReason why =
            person is { OfferMoreTimeAt: { } granted, OfferMoreTimeBy: { } grantor }
                ? new DeadlineReason.MoreTime(grantor, granted, person.OfferMoreTimeReason)
            : at == byRule && person.OfferSentAt is { } since ? new DeadlineReason.OfferDays(season.OfferDays, since)
            : new DeadlineReason.SetForOffer();
        return new Offer(
            person.OfferSentAt,
            at is { } instant ? new Deadline(instant, zone, why) : null,
            person.OfferStatus ?? Programme.OfferStatus.Open
        );
    }

    private ExtensionDecision ExtensionOf(Person person) =>
        person.ExtensionDecidedOn is { } day && season.Zone.AtStartOfDay(day).ToInstant() > now
            ? ExtensionDecision.Undecided
            : person.ExtensionDecision ?? ExtensionDecision.Undecided;
}
