using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// Which kind of change a wish asks for, where its words say so plainly. The order matters: what comes first is told by words
/// that nothing else uses, and what comes last by those that many do.
/// </summary>
internal static partial class WishKinds
{
    public const string Status = "change.status";
    public const string Move = "change.move";
    public const string Time = "change.time";
    public const string Reopen = "change.reopen";
    public const string References = "change.references";
    public const string Offer = "change.offer";
    public const string Accept = "change.accept";
    public const string Decline = "change.decline";
    public const string Withdraw = "change.withdraw";
    public const string Mentor = "change.mentor";
    public const string Days = "change.days";
    public const string Fact = "change.fact";
    public const string Record = "extension.record";
    public const string Recommend = "extension.recommend";
    public const string Release = "extension.release";
    public const string Erase = "privacy.erase";
    public const string Undo = "change.undo";
    public const string Later = "change";

    private static readonly HashSet<string> All =
    [
        Status,
        Move,
        Time,
        Reopen,
        References,
        Offer,
        Accept,
        Decline,
        Withdraw,
        Mentor,
        Days,
        Fact,
        Record,
        Recommend,
        Release,
        Erase,
        Undo,
        Later,
    ];

    /// <summary>Whether a request type of the example files is a wish.</summary>
    public static bool IsWish(string? intent) => intent is not null && All.Contains(intent);

    /// <summary>Whether it is for staff and mentors alone to want: an applicant who speaks of an extension asks about it.</summary>
    public static bool IsAboutExtensions(string? intent) => intent is Record or Recommend;

    public static string? Of(Frame frame)
    {
        var text = Forms.WithoutLead(frame);
        var (named, own) = (frame.HasPerson, frame.IsOwn);
        var someone = named || own;
        var isForStaff = frame.Sentence.Asker.IsStaff;
        if (
            Schedule().IsMatch(text)
            || isForStaff && Resting().IsMatch(text)
            || frame.Sentence.Text.Contains('#', StringComparison.Ordinal)
        )
        {
            return Later;
        }
        if (UndoWords().IsMatch(text) && !named)
        {
            return Undo;
        }
        if (
            ReleaseWords().IsMatch(text)
            || isForStaff && ReleaseThem().IsMatch(text) && frame.Sentence.Memory.IsOfExtensions
        )
        {
            return Release;
        }
        return Guessed().IsMatch(text) ? null
            : NotWanted.IsTaken(text) ? (IsOfOffer(frame) ? Decline : null)
            : !someone ? Unnamed(frame, text)
            : EraseWords().IsMatch(text)
            && !OutOfPlace.IsOfAPart(frame.Sentence)
            && Erasing().IsMatch(frame.Sentence.AsTyped)
                ? Erase
            : RecommendWords().IsMatch(text) && named || Forms.IsAgainst(frame, text) ? Recommend
            : IsMentorOnly(frame)
            && (
                OfMentor().IsMatch(text)
                || MentorsWord().IsMatch(text)
                || named && Extend().IsMatch(text) && !frame.HasDate && !frame.HasLength
            )
                ? Recommend
            : (GoOn().IsMatch(text) || Ending().IsMatch(text)) && AreFellows(frame.Sentence)
                ? (IsMentorOnly(frame) ? Recommend : Record)
            : IsMentor(frame, text) ? Mentor
            : named && ReferenceWords().IsMatch(text) && Arrived().IsMatch(text) && !NotReferences().IsMatch(text)
                ? References
            : ReopenWords().IsMatch(text) ? Reopen
            : (named || isForStaff) && OfferWords().IsMatch(text) && !OfferTime().IsMatch(text) ? Offer
            : ZoneWords().IsMatch(text) && (ZoneVerb().IsMatch(text) || named && WishBuilder.HasZone(frame))
            || Elsewhere().IsMatch(text) && frame.HasDate
                ? Fact
            : IsDecision(frame, text) || named && EndsAsPlanned().IsMatch(text)
                ? (IsMentorOnly(frame) ? Recommend : Record)
            : named && DayWords().IsMatch(text) && frame.HasDate && !NotDays().IsMatch(text) ? Days
            : isForStaff && named && IsOfFellows(frame, text) ? Record
            : IsTime(frame, text) ? Time
            : DeclineWords().IsMatch(text) || IsOfOffer(frame) && CountOut().IsMatch(text) ? Decline
            : AcceptWords().IsMatch(text) ? Accept
            : named
            && IsMove(frame, text)
            && (Statuses.In(frame) is StageStatus.Invited || WishBuilder.IsScheduledToo(text))
                ? Move
            : Statuses.In(frame) is { } status ? ForStatus(status, text, named)
            : Workspaces().IsMatch(text) && Cues.WorkspaceIn(frame.Sentence.OtherWords) is not null && named ? Fact
            : named && IsMove(frame, text) ? Move
            : null;
    }

    /// <summary>"Extend Will and José": fellows have no deadline that could be moved, only a fellowship.</summary>
    private static bool IsOfFellows(Frame frame, string text) =>
        !frame.HasDate && !frame.HasLength && ExtendThem().IsMatch(text) && AreFellows(frame.Sentence);

    [GeneratedRegex(@"^(?:please |can you |could you )*extend NN(?: please| too| as well)*$", Plain, 1000)]
    private static partial Regex ExtendThem();

    /// <summary>Somebody's own words about themselves are a wish only where they withdraw, or ask for it to be recorded.</summary>
    private static string? ForStatus(StageStatus status, string text, bool named) =>
        named || Mark().IsMatch(text) ? Status
        : status is StageStatus.Withdrawn && !Study().IsMatch(text) ? Withdraw
        : null;

    /// <summary>Nobody is named: an applicant's "more time on the offer, please", or a wish that is asked back.</summary>
    private static string? Unnamed(Frame frame, string text) =>
        frame.Sentence.Asker.MayNamePeople || frame.Sentence.Asker.Person is null ? null
        // While something waits, a yes or a no is about that.
        : frame.Sentence.Memory.Proposal is null && Answered(text) is { } answer ? answer
        : IsTime(frame, text) && Give().IsMatch(text) ? Time
        : null;

    private static string? Answered(string text) =>
        Gladly().IsMatch(text) ? Accept
        : Regretfully().IsMatch(text) ? Decline
        : Answer().Match(text) is { Success: true } answer ? (answer.Value[0] is 'a' ? Accept : Decline)
        : null;

    /// <summary>Whether the asker is somebody to whom an offer has been made.</summary>
    private static bool IsOfOffer(Frame frame) =>
        frame.Sentence.Asker is { IsStaff: false, Person: { Role: Role.Applicant, Stage: StageId.Offer } };

    private static bool IsMentorOnly(Frame frame) => frame.Sentence.Asker is { IsMentor: true, IsStaff: false };

    /// <summary>Whether somebody is named, and all who are named are fellows.</summary>
    public static bool AreFellows(Sentence sentence) =>
        sentence.Names.Count > 0
        && sentence.Names.All(n => n.Ids.Count > 0 && n.Ids.All(id => sentence.Book.RoleOf(id) is Role.Fellow));

    private static bool IsMentor(Frame frame, string text) =>
        MentorPairs.IsEnding(text)
        || Arrow().IsMatch(frame.Sentence.Text) && frame.HasOnly([]) && MentorPairs.IsPair(frame.Sentence)
        || Handover().IsMatch(text) && MentorPairs.EndsWithMentor(frame.Sentence)
        || text.Split(' ').Count(w => w.StartsWith("NN", StringComparison.Ordinal)) > 1
            && (
                MentorWords().IsMatch(text)
                || HandedTo().IsMatch(text)
                || GoesTo().IsMatch(text) && MentorPairs.HasMentor(frame.Sentence)
            )
        || AMentor().IsMatch(text);

    private static bool IsDecision(Frame frame, string text) =>
        frame.HasPerson
        && WishBuilder.CutOff(frame) is null
        && !frame.HasLength
        && !frame.HasDate
        && DecisionWords().IsMatch(text)
        && !NotDecision().IsMatch(text);

    /// <summary>"Set Thabo's cut-off to the 24th": no first and no last day is called so.</summary>
    public static bool NamesADeadline(string text) => Deadline().IsMatch(text);

    private static bool IsTime(Frame frame, string text) => !TimeOff().IsMatch(text) && IsMoreTime(frame, text);

    private static bool IsMoreTime(Frame frame, string text) =>
        Forms.IsOwnDay(frame, text)
        || Extend().IsMatch(text)
        || AnExtension().IsMatch(text) && Give().IsMatch(text)
        || MoreTime().IsMatch(text) && (Give().IsMatch(text) || frame.HasPerson)
        || frame.HasLength && Give().IsMatch(text)
        || UntilDate().IsMatch(text)
        || HoldOn().IsMatch(text)
        || Deadline().IsMatch(text) && (frame.HasDate || frame.HasLength) && Shift().IsMatch(text);

    private static bool IsMove(Frame frame, string text) =>
        MoveOnward().IsMatch(text)
        || MoveNext().IsMatch(text) && MoveWords().IsMatch(text)
        || frame.Sentence.Stages.Count > 0 && MoveWords().IsMatch(text);

    /// <summary>"Let's send them out", of what was spoken of.</summary>
    [GeneratedRegex(
        @"^(?:(?:let's|lets|let us|let|please|can you|could you|you can|we can|go ahead and|now|then|time to) )*(?:(?:release|announce|publish)(?: (?:NN|those|these|it|that|all|everything|now|please))*|send (?:(?:NN|those|these|it|that|all|everything) )+out(?: now| please| then)*)$",
        Plain,
        1000
    )]
    private static partial Regex ReleaseThem();

    /// <summary>
    /// "She has only one reference in" says how it stands, and records nothing; a signed letter is no reference.
    /// </summary>
    [GeneratedRegex(
        @"\bsigned\b|\bonly (?:has|have|got|had)\b|\b(?:has|have|got|'s got) (?:still )?only\b|^(?:still )?only (?:one|two|three|\d)\b",
        Plain,
        1000
    )]
    private static partial Regex NotReferences();

    /// <summary>"Let him finish in January", "put her down for an extension", from a mentor: what they recommend.</summary>
    [GeneratedRegex(
        @"^(?:please |just |i'd |would )*let NN (?:just )?(?:finish|end|stop|leave|go)\b|\bput NN down (?:for|as) (?:one|it|an?|extend|end|extension)\b",
        Plain,
        1000
    )]
    private static partial Regex MentorsWord();

    /// <summary>"Siobhan finishes in December as planned": no four months more.</summary>
    [GeneratedRegex(
        @"\bNN (?:(?:should|will|to|can|just|then|both|all|is|are) )*(?:ends?|ending|finish|finishes|finishing|leaves?|leaving|stops?)\b.*\b(?:as (?:planned|scheduled|expected|agreed|foreseen)|no extension|without (?:an? |the )?extension)\b",
        Plain,
        1000
    )]
    private static partial Regex EndsAsPlanned();

    /// <summary>"So give her to him": one person to another.</summary>
    [GeneratedRegex(@"\b(?:give|hand|pass) NN(?:'s)? (?:over |on )?to NN$", Plain, 1000)]
    private static partial Regex HandedTo();

    /// <summary>"She's going to Tomás", "Zoë and Mary-Jane both to Kwame": to somebody who is a mentor.</summary>
    [GeneratedRegex(
        @"^NN (?:(?:is|are|both|all|now|then) )*(?:going|goes|go|went|moves|moving) to NN\b|^NN (?:both|all) to NN\b",
        Plain,
        1000
    )]
    private static partial Regex GoesTo();
}
