using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Fills in a change once it is known which kind somebody asks for: whom, which stage, until when, how many.</summary>
internal static partial class WishBuilder
{
    public static Request Build(string intent, Frame frame, string? reason = null)
    {
        if (IsForStaffToRecord(intent, frame))
        {
            return new WantChange(new Subject.Self());
        }
        var made = OnesOwn(Made(intent, frame), frame);
        if (made is SetStatus { Status: StageStatus.Passed } or MoveOn && Second(made, frame) is { } second)
        {
            var whom = WhomIn.Of(frame);
            return new Wishes([
                (Wish)made with
                {
                    Who = whom,
                    Reason = reason,
                },
                second with
                {
                    Who = whom,
                    Reason = reason,
                },
            ]);
        }
        return made switch
        {
            // "Release everything" is about everybody, whoever was spoken of.
            ReleaseDecisions { Who.IsNobody: true } all when !frame.HasPerson => all with { Reason = reason },
            Wish { Who.IsNobody: true } wish => wish with { Who = WhomIn.Of(frame), Reason = reason },
            Wish wish => wish with { Reason = reason },
            _ => made,
        };
    }

    /// <summary>"Is through, next round please", "to the final stage, scheduled": two changes in one breath.</summary>
    private static Wish? Second(Request made, Frame frame) =>
        made is SetStatus && NextToo().IsMatch(frame.Text) ? new MoveOn()
        : made is MoveOn move && ScheduledToo().IsMatch(frame.Text) ? new SetStatus(StageStatus.Scheduled, move.Stage)
        : null;

    /// <summary>Whether somebody is moved to a stage, and scheduled there.</summary>
    public static bool IsScheduledToo(string text) => ScheduledToo().IsMatch(text);

    [GeneratedRegex(
        @"(?<!\b(?:this|not|for the|of the|in the|about the) )\bnext (?:stage|round|step|phase)(?: (?:please|pls|plz|now|then|for NN))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NextToo();

    [GeneratedRegex(
        @"^(?:(?:please|pls|can|could|you|move|put|bring|advance|promote|take|send|set) )*NN (?:(?:on|over|up|forward) )*(?:to|into)\b(?! (?:be|go|do|have)\b).*\b(?:as |and )?scheduled(?: (?:(?:for|on) (?:the )?TT|please|pls|there|already))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ScheduledToo();

    private static Request Made(string intent, Frame frame) =>
        intent switch
        {
            WishKinds.Accept => new AnswerOffer(true),
            WishKinds.Decline => new AnswerOffer(false),
            WishKinds.Withdraw => new SetStatus(StageStatus.Withdrawn),
            WishKinds.Time => new MoreTime(For(frame), CutOff(frame), DatesIn.Until(frame)),
            WishKinds.Reopen => new Reopen(For(frame), CutOff(frame), DatesIn.Until(frame)),
            WishKinds.References => Counts.In(frame),
            WishKinds.Offer => DatesIn.Offer(frame),
            WishKinds.Mentor when MentorPairs.IsEnding(frame.Text) => MentorPairs.Without(frame),
            WishKinds.Mentor => MentorPairs.In(frame.Sentence),
            WishKinds.Days when Preferred.Times(frame).Count > 0 => DatesIn.Days(frame),
            WishKinds.Record => new DecideExtension(Decisions.In(frame)),
            WishKinds.Recommend => new Recommend(
                Decisions.In(frame)
                    ?? (
                        YesOrNo().Match(frame.Text) is { Success: true } said
                            ? (ExtensionDecision?)Meant(said.Value)
                            : null
                    )
                    ?? (
                        frame.HasLength && !Shorter().IsMatch(frame.Text) || RecommendIt().IsMatch(frame.Text)
                            ? ExtensionDecision.Extend
                            : null
                    )
            ),
            WishKinds.Release => new ReleaseDecisions(),
            WishKinds.Erase => new Erase(),
            WishKinds.Undo => new UndoLast(),
            WishKinds.Move when MoveTo(frame) is { } move => move,
            WishKinds.Status when Statuses.In(frame) is { } status => new SetStatus(status, CutOff(frame)),
            WishKinds.Fact when FactIn(frame) is { } fact => fact,
            _ => new WantChange(Subjects.Of(frame.Sentence)),
        };

    /// <summary>
    /// "Please open it again", of one's own: reopened by more time where it has run out, which is asked of the staff; what was
    /// declined, withdrawn or rejected is passed on to them as it was said.
    /// </summary>
    private static Request OnesOwn(Request made, Frame frame) =>
        made is Reopen reopen
        && frame.Sentence.Asker is { IsStaff: false, Person: { Role: Role.Applicant } person }
        && !frame.HasPerson
            ? person is { OfferStatus: OfferStatus.Open }
                ? new MoreTime(TimeFor.Offer, null, reopen.When)
                : person
                    is { Status: StageStatus.Missed or StageStatus.Invited or StageStatus.Scheduled, OfferStatus: null }
                    ? new MoreTime(TimeFor.Stage, reopen.Stage, reopen.When)
                    : new WantChange(new Subject.Self())
            : made;

    /// <summary>"Both yes from me": what was asked of a mentor is whether to extend.</summary>
    private static ExtensionDecision Meant(string said) =>
        said == "yes" ? ExtensionDecision.Extend : ExtensionDecision.End;

    /// <summary>"My other deadline has moved to the 8th", of oneself: the staff record it, so they are told rather than the asker refused.</summary>
    private static bool IsForStaffToRecord(string intent, Frame frame) =>
        intent is WishKinds.Fact or WishKinds.Days
        && !frame.Sentence.Asker.MayNamePeople
        && !frame.Sentence.Asker.IsStranger
        && !frame.HasPerson
        && frame.IsOwn;

    private static MoveOn? MoveTo(Frame frame)
    {
        var stages = frame.Sentence.Stages;
        return stages.Count > 0 ? new MoveOn(stages[^1].Stage)
            : Next().IsMatch(frame.Text) ? new MoveOn()
            : null;
    }

    /// <summary>The stage with a cut-off that is named: what can be passed, missed, reopened or given more time for.</summary>
    public static StageId? CutOff(Frame frame) =>
        frame.Sentence.Stages.Where(s => s.Stage.HasCutOff()).Select(s => (StageId?)s.Stage).FirstOrDefault();

    public static TimeFor For(Frame frame) =>
        Offer().IsMatch(frame.Text) ? TimeFor.Offer
        : CutOff(frame) is not null || Stage().IsMatch(frame.Text) ? TimeFor.Stage
        : Fellowship().IsMatch(frame.Text) ? TimeFor.Fellowship
        : TimeFor.Unsaid;

    /// <summary>Whether it names a zone, or a city beside the word.</summary>
    public static bool HasZone(Frame frame) => FactIn(frame) is { Zone: not null };

    private static RecordFact? FactIn(Frame frame)
    {
        if (Zone().Match(frame.Sentence.Text) is { Success: true } zone)
        {
            return new RecordFact(Zone: zone.Value);
        }
        if (OfZone().IsMatch(frame.Text))
        {
            return CityIn(frame.Sentence) is { } city ? new RecordFact(Zone: city) : null;
        }
        return Elsewhere().IsMatch(frame.Text) ? new RecordFact(OtherDeadline: DatesIn.Until(frame))
            : Cues.WorkspaceIn(frame.Sentence.Words) is { } workspace ? new RecordFact(workspace)
            : null;
    }

    /// <summary>The zone of the city that comes last: "Will's zone is wrong, he moved to Chicago".</summary>
    private static string? CityIn(Sentence sentence)
    {
        for (var i = sentence.Words.Count - 1; i >= 0; i--)
        {
            var two = i > 0 ? ZoneNames.Of($"{sentence.Words[i - 1].Folded} {sentence.Words[i].Folded}") : null;
            if (!sentence.IsName(i) && (two ?? ZoneNames.Of(sentence.Words[i].Folded)) is { } zone)
            {
                return zone.Id;
            }
        }
        return null;
    }

    [GeneratedRegex(@"\bzone\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfZone();

    [GeneratedRegex(
        @"\boffers?\b|\b(?:decision period|time to (?:decide|accept|answer))\b|\bto (?:decide|accept|answer|think)\b|\bdeciding\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Offer();

    [GeneratedRegex(@"\b(?:yes|no)\b(?= (?:from|to|for|on)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"\b(?:not|no|don't|against|less|shorter|only|after)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shorter();

    [GeneratedRegex(@"\b(?:stage|cut-?off|test|round)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stage();

    [GeneratedRegex(@"\b(?:fellowship|contract|programme|program)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fellowship();

    [GeneratedRegex(@"\b(?:another|other|competing|rival|elsewhere)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_]+)+\b|\bUTC\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Zone();

    [GeneratedRegex(
        @"\b(?:next|on|forward|along|up|ahead|advance|promote|progress|move|moves|moved)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Next();

    /// <summary>"For Zoë please note that I recommend it": four months more.</summary>
    [GeneratedRegex(
        @"\b(?:i|i'd|i would) recommend (?:it|that|this)$|\brecommend NN for (?:one|it|that|this|an extension)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RecommendIt();
}
