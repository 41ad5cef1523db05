using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Short follow-ups that name only what has changed.</summary>
public sealed class FollowUpsTests
{
    private static readonly Memory AboutBo = new() { PersonAspect = PersonAspect.Mentor, PersonId = 6 };
    private static readonly Memory AboutAssessment = new()
    {
        Stage = StageId.Assessment,
        StageAspect = StageAspect.Closes,
    };
    private static readonly Memory HowLongItTakes = new() { Topic = "assessment" };
    private static readonly Memory Offers = new() { List = "offers.list" };

    private static Request? Continue(string text, Memory memory) =>
        FollowUps.Continue(Said.By(Said.Staff, text, memory), memory);

    [Theory]
    [InlineData("and zoë?", "zoe")]
    [InlineData("what about Zoe Brandt?", "zoe brandt")]
    [InlineData("and Zoë's?", "zoe")]
    [InlineData("zoe?", "zoe")]
    [InlineData("same for zoe please", "zoe")]
    public void Somebody_else_is_asked_about_in_the_same_way(string text, string spoken) =>
        Assert.Equal(new AskPerson(new Subject.Named(spoken), PersonAspect.Mentor), Continue(text, AboutBo));

    [Theory]
    [InlineData("and his then?")]
    [InlineData("what about him")]
    public void A_pronoun_is_the_one_before(string text) =>
        Assert.Equal(new AskPerson(new Subject.Exactly(6), PersonAspect.Mentor), Continue(text, AboutBo));

    [Theory]
    [InlineData("what about the take-home?", StageId.Final)]
    [InlineData("and the tech interview", StageId.Interview)]
    [InlineData("and matching?", StageId.Matching)]
    public void Another_stage_is_asked_about_in_the_same_way(string text, StageId stage) =>
        Assert.Equal(new AskStage(stage, StageAspect.Closes), Continue(text, AboutAssessment));

    [Theory]
    [InlineData("what about the take-home?", "take-home")]
    [InlineData("and the tech interview?", "interview")]
    public void Another_topic_of_the_handbook_follows_a_topic(string text, string topic) =>
        Assert.Equal(new AskHandbook(topic), Continue(text, HowLongItTakes));

    [Theory]
    [InlineData("and tomorrow?", Days.Tomorrow)]
    [InlineData("and next week?", Days.NextWeek)]
    [InlineData("what about this week", Days.ThisWeek)]
    public void Other_days_follow_a_list_of_offers(string text, Days days) =>
        Assert.Equal(new ListOffers(days), Continue(text, Offers));

    [Fact]
    public void Another_stage_follows_a_count_or_a_list_of_people()
    {
        var interview = new PeopleFilter { Stage = StageId.Interview };

        Assert.Equal(
            new CountPeople(interview),
            Continue("and in the tech interview?", new Memory { List = "people.count" })
        );
        Assert.Equal(
            new ListPeople(interview),
            Continue("what about the tech interview?", new Memory { List = "people.list" })
        );
    }

    [Theory]
    [InlineData("and zoë?")]
    [InlineData("what about the take-home?")]
    [InlineData("and tomorrow?")]
    public void Nothing_follows_nothing(string text) => Assert.Null(Continue(text, Memory.Nothing));

    [Theory]
    [InlineData("what stage is Zoë Brandt in?")]
    [InlineData("and when does Zoë finish?")]
    [InlineData("who is Bo's mentor and who is Zoë's")]
    [InlineData("")]
    public void A_question_of_its_own_is_none(string text) => Assert.Null(Continue(text, AboutBo));

    [Fact]
    public void A_stage_that_the_handbook_does_not_describe_is_no_follow_up() =>
        Assert.Null(Continue("and the extension decisions?", HowLongItTakes));
}
