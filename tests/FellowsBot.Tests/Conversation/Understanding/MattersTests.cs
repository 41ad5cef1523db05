using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>What a request is about is named as the file of its examples, so that what follows is taught and heard alike.</summary>
public sealed class MattersTests
{
    private static readonly HashSet<string> Types =
    [
        .. ExampleFiles.Read(ExampleFiles.Folder).Raw.Select(file => file.Name),
    ];

    public static TheoryData<Request> Everything =>
        [
            .. Enum.GetValues<PersonAspect>().Select(a => (Request)new AskPerson(new Subject.Self(), a)),
            .. Enum.GetValues<StageAspect>().Select(a => (Request)new AskStage(StageId.Final, a)),
            .. Enum.GetValues<SeasonAspect>().Select(a => (Request)new AskSeason(a)),
            .. Enum.GetValues<StaffList>().Select(l => (Request)new AskStaffList(l)),
            new AskHandbook("stipend"),
            new AskWhoAmI(),
            new AskAgenda(Days.All),
            new ListOffers(Days.All),
            new AskSchedules(),
            new AskTimeRequests(),
            new AskStored(),
            new AskBoard(),
            new AskFailed(),
            new AskHelp(),
            new SetStatus(StageStatus.Passed),
            new SetStatus(StageStatus.Withdrawn) { Who = Whom.Asker },
            new MoveOn(),
            new MoreTime(),
            new Reopen(),
            new CountReferences(),
            new MakeOffer(),
            new AnswerOffer(Accepts: true),
            new AnswerOffer(Accepts: false),
            new AssignMentor(null),
            new ClearMentor(),
            new SetDays(),
            new RecordFact(),
            new DecideExtension(null),
            new Recommend(null),
            new ReleaseDecisions(),
            new Erase(),
            new UndoLast(),
            new Wishes([new MoveOn(), new MoreTime()]),
        ];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Is_named_as_a_file_of_examples(Request request) => Assert.Contains(Matters.Of(request) ?? "", Types);

    [Fact]
    public void A_yes_is_about_what_was_spoken_of_before_it() => Assert.Null(Matters.Of(new Settle(IsYes: true)));

    [Fact]
    public void What_nobody_could_answer_is_spoken_of_too() =>
        Assert.Equal(Matters.Beyond, Matters.Of(new NotCovered([])));
}
