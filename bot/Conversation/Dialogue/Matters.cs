using FellowsBot.Conversation.Changes;
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

    private const string Later = "change";
    private const string Person = "person.";

    /// <summary>None where a request is about what was spoken of before it: a yes, a thank you.</summary>
    public static string? Of(Request request) =>
        request switch
        {
            AskPerson asked => OfPerson(asked.What),
            AskStage asked => OfStage(asked.Aspect),
            AskStaffList asked => OfList(asked.List),
            AskThose asked => OfPerson(asked.What),
            AskSent or AskComing => "ledger.sent",
            AskSchedules or AskSchedule or TestSchedule => "schedules.list",
            AskWhoAmI => Person + "whoami",
            SummariseOffers => "offers.list",
            AskHistory or AskChanges or AskEntries or AskAgenda or AskFellowsOf or AskHandbook => request.Intent,
            AskBoard or AskHelp or AskFailed or AskNotSent or Resend => request.Intent,
            AskSeason or AskTimeRequests or AskOpenQuestions or AskStored => request.Intent,
            ListOffers or CountPeople or ListPeople => request.Intent,
            Wishes several => Of(several.Each[0]),
            Wish wish => OfWish(wish),
            UndoLast => "change.undo",
            SettleTimeRequest or WithdrawTimeRequest => "change.time",
            WantChange or Deed => Later,
            NotCovered => Beyond,
            _ => null,
        };

    /// <summary>Whether it is about one person, who is still meant where nobody is named next.</summary>
    public static bool IsOfSomebody(string? matter) =>
        matter?.StartsWith(Person, StringComparison.Ordinal) == true
        || matter?.StartsWith("change.", StringComparison.Ordinal) == true
        || matter is "extension.record" or "extension.recommend" or "audit.history";

    private static string OfPerson(PersonAspect aspect) =>
        Person
        + aspect switch
        {
            PersonAspect.ReferenceNotice => "notice",
            PersonAspect.AppliedOn => "applied",
            _ => aspect.ToString().ToLowerInvariant(),
        };

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
            SetStatus { Status: StageStatus.Withdrawn } withdrawn when withdrawn.Who == Whom.Asker => "change.withdraw",
            SetStatus => "change.status",
            MoveOn => "change.move",
            MoreTime or DeclineTime => "change.time",
            Reopen => "change.reopen",
            MakeOffer => "change.offer",
            AnswerOffer answer => answer.Accepts ? "change.accept" : "change.decline",
            SetDays => "change.days",
            RecordFact => "change.fact",
            _ => wish.Intent,
        };
}
