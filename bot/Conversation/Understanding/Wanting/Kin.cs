namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// Request types that are about the same, a wish and a question: single words tell them apart better than likeness does. What is
/// about something else altogether is not told by single words alone: "my boyfriend thinks it is a year long" wishes for no
/// time. Where likeness holds a kind for next to impossible and nothing akin for likely, the words were right in one line of
/// seven by strangers, likeness in five.
/// </summary>
internal static class Kin
{
    /// <summary>What is less likely is not thinkable, 0 to 1.</summary>
    private const double AtAll = 0.05;

    private static readonly string[][] Families =
    [
        [WishKinds.Accept, WishKinds.Decline, WishKinds.Offer, WishKinds.Reopen, "person.offer", "offers.list"],
        [WishKinds.References, "person.references", "staff.references"],
        [WishKinds.Time, WishKinds.Reopen, "person.cutoff", "handbook.more-time", "requests.open"],
        [WishKinds.Mentor, "person.mentor", "mentor.fellows"],
        [WishKinds.Days, WishKinds.Record, WishKinds.Recommend, "person.firstday", "person.lastday"],
        [WishKinds.Status, WishKinds.Move, WishKinds.Withdraw, WishKinds.Reopen, "person.status", "person.next"],
        [WishKinds.Decline, WishKinds.Withdraw],
        [
            WishKinds.Fact,
            "person.workspace",
            "person.timezone",
            "person.competing",
            "person.notice",
            "handbook.competing-deadlines",
        ],
        [WishKinds.Record, WishKinds.Recommend, WishKinds.Release, "extension.board", "person.extension"],
        [WishKinds.Record, WishKinds.Time, WishKinds.Accept],
        [WishKinds.Recommend, WishKinds.Time, WishKinds.Accept],
        [WishKinds.Later, "schedules.list", "ledger.sent", "ledger.resend", "ledger.notsent", "ledger.failed"],
        ["audit.who", "audit.history", "audit.changes", WishKinds.Undo],
        [WishKinds.Erase, "privacy.stored", "person.summary"],
    ];

    /// <summary>Whether two request types are about the same.</summary>
    public static bool Are(string one, string other) =>
        one == other || Array.Exists(Families, family => family.Contains(one) && family.Contains(other));

    /// <summary>Whether a message may be of this kind at all, by what it is like.</summary>
    public static bool IsThinkable(string kind, Guess guess) =>
        guess.Best.Any(likely => likely.Probability >= AtAll && Are(kind, likely.Intent));
}
