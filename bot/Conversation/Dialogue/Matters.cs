using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Dialogue;

/// <summary>
/// What a request is about, by the name of its file of examples: what comes next in a talk is understood by it ("until when?"
/// after an offer is the offer's deadline).
/// </summary>
internal static class Matters
{
    /// <summary>What nobody here could answer.</summary>
    public const string Beyond = "beyond";

    private const string Person = "person.";

    /// <summary>None where a request is about what was spoken of before it: a yes, a thank you.</summary>
    public static string? Of(Request request) =>
        request switch
        {
            AskPerson asked => OfPerson[asked.What],
            AskStage asked => OfStage(asked.Aspect),
            AskStaffList asked => OfList(asked.List),
            AskThose asked => OfPerson[asked.What],
            AskSent or AskComing => "ledger.sent",
            AskSchedules or AskSchedule or TestSchedule => "schedules.list",
            AskWhoAmI => Person + "whoami",
            SummariseOffers or CountOffers => "offers.list",
            AskHistory or AskChanges or AskEntries or AskAgenda or AskFellowsOf or AskHandbook => request.Intent,
            AskBoard or AskHelp or AskHowTo or AskFailed or AskNotSent or Resend => request.Intent,
            AskSeason or AskTimeRequests or AskOpenQuestions or AskStored => request.Intent,
            ListOffers or CountPeople or ListPeople => request.Intent,
            Wishes several => Of(several.Each[0]),
            Wish wish => OfWish(wish),
            UndoLast => WishKinds.Undo,
            SettleTimeRequest or WithdrawTimeRequest => WishKinds.Time,
            WantChange or Deed => WishKinds.Later,
            NotCovered => Beyond,
            _ => null,
        };

    /// <summary>Whether it is about one person, who is still meant where nobody is named next.</summary>
    public static bool IsOfSomebody(string? matter) =>
        matter?.StartsWith(Person, StringComparison.Ordinal) == true
        || matter?.StartsWith("change.", StringComparison.Ordinal) == true
        || WishKinds.IsAboutExtensions(matter)
        || matter is "audit.history";

    private static readonly Dictionary<PersonAspect, string> OfPerson = Enum.GetValues<PersonAspect>()
        .ToDictionary(
            aspect => aspect,
            aspect =>
                Person
                + aspect switch
                {
                    PersonAspect.ReferenceNotice => "notice",
                    PersonAspect.AppliedOn => "applied",
                    _ => aspect.ToString().ToLowerInvariant(),
                }
        );

    private static readonly Dictionary<string, PersonAspect> Aspects = OfPerson.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>Which of somebody's facts a file of examples is about; all of them where it is about none by itself.</summary>
    public static PersonAspect AspectOf(string matter) => Aspects.GetValueOrDefault(matter, PersonAspect.Summary);

    private static string OfStage(StageAspect aspect) =>
        aspect switch
        {
            StageAspect.HowLongUntil => "calendar.until",
            StageAspect.TooLate => "calendar.late",
            StageAspect.WhatFollows => "calendar.follows",
            _ => "calendar.date",
        };

    private static string OfList(StaffList list) =>
        list switch
        {
            StaffList.References => "staff.references",
            StaffList.Competing => "staff.competing",
            StaffList.ReferenceNotice => "staff.notice",
            StaffList.Undecided => "staff.undecided",
            StaffList.WithoutMentor or StaffList.Mentors => "mentor.fellows",
            StaffList.LateStart or StaffList.OtherLastDay => "people.list",
            _ => "extension.board",
        };

    private static string OfWish(Wish wish) =>
        wish switch
        {
            SetStatus { Status: StageStatus.Withdrawn } withdrawn when withdrawn.Who == Whom.Asker =>
                WishKinds.Withdraw,
            SetStatus => WishKinds.Status,
            MoveOn => WishKinds.Move,
            MoreTime or DeclineTime => WishKinds.Time,
            Reopen => WishKinds.Reopen,
            MakeOffer => WishKinds.Offer,
            AnswerOffer answer => answer.Accepts ? WishKinds.Accept : WishKinds.Decline,
            SetDays => WishKinds.Days,
            RecordFact => WishKinds.Fact,
            _ => wish.Intent,
        };
}
