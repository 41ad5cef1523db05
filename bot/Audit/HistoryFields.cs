using FellowsBot.Conversation.Changes;

namespace FellowsBot.Audit;

/// <summary>Which columns of the audit a question is about, and which the asker does not see.</summary>
/// <param name="Only">Only these; none = all.</param>
/// <param name="Without">Never these.</param>
internal sealed record HistoryFields(IReadOnlyList<string> Only, IReadOnlyList<string> Without)
{
    /// <summary>Facts that only say who did something, when and why: the line of the fact itself says it already.</summary>
    public static readonly IReadOnlyList<string> Stamps =
    [
        "own_cut_off_by",
        "own_cut_off_granted_at",
        "own_cut_off_reason",
        "offer_more_time_by",
        "offer_more_time_at",
        "offer_more_time_reason",
        "extension_decided_by",
        "extension_decided_on",
        "extension_reason",
        "mentor_recommended_at",
        "mentor_reason",
    ];

    /// <summary>What staff and mentors know before the person does.</summary>
    public static readonly IReadOnlyList<string> NotForThePerson =
    [
        "extension_decision",
        "extension_released_at",
        "mentor_recommends",
    ];

    private const string OfferDeadline = "offer_deadline_at";

    /// <summary>A column counts only where it held something before: a first deadline is no more time.</summary>
    public string? MustHaveBeenThere { get; private init; }

    /// <summary>For staff, who see everything.</summary>
    public static HistoryFields ForStaff(HistoryOf about) => Of(about, Stamps);

    /// <summary>For the person themselves: of the extension only the decision, once it is announced.</summary>
    public static HistoryFields ForSelf(HistoryOf about, bool isAnnounced) =>
        Of(about, [.. Stamps, .. NotForThePerson.Where(f => !isAnnounced || f != "extension_decision")]);

    private static HistoryFields Of(HistoryOf about, IReadOnlyList<string> without) =>
        about switch
        {
            HistoryOf.Stage => new(["stage", "status", "own_cut_off_at"], without),
            HistoryOf.MoreTime => new(["own_cut_off_at", OfferDeadline], without) { MustHaveBeenThere = OfferDeadline },
            HistoryOf.Offer => new(["offer_status", "offer_sent_at", OfferDeadline], without),
            HistoryOf.Extension => new(NotForThePerson, without),
            HistoryOf.Mentor => new(["mentor"], without),
            HistoryOf.References => new(
                ["references_received", "references_expected", "needs_reference_notice"],
                without
            ),
            _ => new([], without),
        };
}
