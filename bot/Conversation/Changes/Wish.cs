using System.Text.Json.Serialization;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Changes;

/// <summary>
/// A change that somebody asks for in a sentence: of whom, to what, and why. Nothing is changed by it: it becomes a proposal,
/// and only a yes to that changes anything.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "wish")]
[JsonDerivedType(typeof(SetStatus), "status")]
[JsonDerivedType(typeof(MoveOn), "move")]
[JsonDerivedType(typeof(MoreTime), "time")]
[JsonDerivedType(typeof(Reopen), "reopen")]
[JsonDerivedType(typeof(CountReferences), "references")]
[JsonDerivedType(typeof(MakeOffer), "offer")]
[JsonDerivedType(typeof(AnswerOffer), "answer")]
[JsonDerivedType(typeof(AssignMentor), "mentor")]
[JsonDerivedType(typeof(ClearMentor), "no-mentor")]
[JsonDerivedType(typeof(SetDays), "days")]
[JsonDerivedType(typeof(RecordFact), "fact")]
[JsonDerivedType(typeof(DecideExtension), "extension")]
[JsonDerivedType(typeof(Recommend), "recommend")]
[JsonDerivedType(typeof(ReleaseDecisions), "release")]
[JsonDerivedType(typeof(Erase), "erase")]
[JsonDerivedType(typeof(DeclineTime), "decline-time")]
public abstract record Wish : Request
{
    /// <summary>Whom it changes; nobody named yet = asked back.</summary>
    public Whom Who { get; init; } = Whom.Nobody;

    /// <summary>Why, in the asker's words ("because of her exams"); at most <see cref="LongestReason"/> characters.</summary>
    public string? Reason { get; init; }

    public const int LongestReason = 500;

    /// <summary>The code of the waiting proposal that this says anew in other words; it is not kept.</summary>
    [JsonIgnore]
    public string? Replaces { get; init; }
}

/// <summary>The people a wish is about, in the order in which they were named. A value: equal where the people are.</summary>
public sealed record Whom(IReadOnlyList<Subject> Each)
{
    public static readonly Whom Nobody = new([]);
    public static readonly Whom Asker = new([new Subject.Self()]);

    public static Whom Exactly(params IEnumerable<int> ids) => new([.. ids.Select(id => new Subject.Exactly(id))]);

    public static Whom Named(params IEnumerable<string> names) => new([.. names.Select(n => new Subject.Named(n))]);

    [JsonIgnore]
    public bool IsNobody => Each.Count == 0;

    public bool Equals(Whom? other) => other is not null && Each.SequenceEqual(other.Each);

    public override int GetHashCode() => Each.Aggregate(Each.Count, HashCode.Combine);
}

/// <summary>A wish that a date belongs to, so that "make it 6pm instead" can be laid over it.</summary>
public interface IDated
{
    TimeMeaning? When { get; }

    Wish At(TimeMeaning when);
}

/// <summary>"Ada passed the interview", "reject Bo", "I withdraw": the status within a stage.</summary>
/// <param name="Status">What the status becomes.</param>
/// <param name="Stage">The stage that was named; it must be the one the person is in.</param>
public sealed record SetStatus(StageStatus Status, StageId? Stage = null) : Wish
{
    public override string Intent => $"change.{Status.ToString().ToLowerInvariant()}";
}

/// <summary>"Move Ada to final": on (or back) to a stage, invited there.</summary>
/// <param name="Stage">Which; none = the next one.</param>
public sealed record MoveOn(StageId? Stage = null) : Wish
{
    public override string Intent => "change.stage";
}

/// <summary>What staff answer to a person's own wish for more time: no.</summary>
/// <param name="Number">The number that the request carries.</param>
/// <param name="For">What it was for.</param>
/// <param name="Until">Until when it was asked for.</param>
public sealed record DeclineTime(int Number, TimeFor For, NodaTime.Instant Until) : Wish
{
    public override string Intent => "request.decline";
}

/// <summary>What more time is wanted for.</summary>
public enum TimeFor
{
    /// <summary>Not said: it follows from where the person stands, or is asked back ("extend Ada").</summary>
    Unsaid,
    Stage,
    Offer,
    Fellowship,
}

/// <summary>"Give Owen until 10 October", "two more days for the take-home", "extend Ada": more time on a cut-off or an offer.</summary>
public sealed record MoreTime(TimeFor For = TimeFor.Unsaid, StageId? Stage = null, TimeMeaning? When = null)
    : Wish,
        IDated
{
    public override string Intent =>
        For switch
        {
            TimeFor.Stage => "stage.moretime",
            TimeFor.Offer => "offer.moretime",
            _ => "change.moretime",
        };

    public Wish At(TimeMeaning when) => this with { When = when };
}

/// <summary>"Reopen the assessment for Bo until Thursday", "reopen Kenji's offer".</summary>
public sealed record Reopen(TimeFor For = TimeFor.Unsaid, StageId? Stage = null, TimeMeaning? When = null)
    : Wish,
        IDated
{
    public override string Intent => "change.reopen";

    public Wish At(TimeMeaning when) => this with { When = when };
}

/// <summary>"Two of Ada's references are in": how many have been received, or how many more.</summary>
/// <param name="Received">All there are now.</param>
/// <param name="More">Or so many more than before.</param>
/// <param name="All">Or as many as are expected.</param>
public sealed record CountReferences(int? Received = null, int? More = null, bool All = false) : Wish
{
    public override string Intent => "change.references";
}

/// <summary>"We made Ada an offer this morning, until the 10th".</summary>
/// <param name="Sent">When it was sent; none = now.</param>
/// <param name="When">Until when it stands; none = the season's offer days.</param>
public sealed record MakeOffer(TimeMeaning? Sent = null, TimeMeaning? When = null) : Wish, IDated
{
    public override string Intent => "offer.make";

    public Wish At(TimeMeaning when) => this with { When = when };
}

/// <summary>"I accept", "Leah declined": the answer to an open offer.</summary>
public sealed record AnswerOffer(bool Accepts) : Wish
{
    public override string Intent => Accepts ? "offer.accept" : "offer.decline";
}

/// <summary>"Assign Noor to Bo": who looks after a fellow.</summary>
public sealed record AssignMentor(Subject? Mentor) : Wish
{
    public override string Intent => "change.mentor";
}

/// <summary>"Remove Bo's mentor", "unassign Kwame from Siobhan": nobody looks after the fellow any more.</summary>
public sealed record ClearMentor : Wish
{
    public override string Intent => "change.mentor";
}

/// <summary>"Bo starts on 20 October", "Ada's last day is 12 December".</summary>
public sealed record SetDays(TimeMeaning? First = null, TimeMeaning? Last = null) : Wish, IDated
{
    public override string Intent => First is not null ? "change.firstday" : "change.lastday";

    [JsonIgnore]
    public TimeMeaning? When => Last ?? First;

    public Wish At(TimeMeaning when) =>
        Last is null && First is not null ? this with { First = when } : this with { Last = when };
}

/// <summary>One of the smaller facts: "Ada works from London", "Bo's time zone is Europe/London". What is not said stays.</summary>
public sealed record RecordFact(Workspace? Workspace = null, string? Zone = null, TimeMeaning? OtherDeadline = null)
    : Wish
{
    public override string Intent =>
        Workspace is not null ? "change.workspace"
        : Zone is not null ? "change.timezone"
        : "change.otherdeadline";
}

/// <summary>"Record extend for Bo, because …": the staff's decision on the four further months.</summary>
/// <param name="Decision">What is decided; none = asked back.</param>
public sealed record DecideExtension(ExtensionDecision? Decision) : Wish
{
    public override string Intent => "extension.record";
}

/// <summary>"I recommend extending Bo": a mentor about an own fellow.</summary>
public sealed record Recommend(ExtensionDecision? Decision) : Wish
{
    public override string Intent => "extension.recommend";
}

/// <summary>"Release the decisions": announces what is recorded, to everyone or to those named.</summary>
public sealed record ReleaseDecisions : Wish
{
    public override string Intent => "extension.release";
}

/// <summary>"Erase Bo": removes all that is stored about a person, but for the counts.</summary>
public sealed record Erase : Wish
{
    public override string Intent => "privacy.erase";
}

/// <summary>Several wishes in one message: proposed together, and recorded together or not at all.</summary>
public sealed record Wishes(IReadOnlyList<Wish> Each) : Request
{
    public override string Intent => string.Join('+', Each.Select(w => w.Intent).Distinct());
}
