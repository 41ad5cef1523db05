using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Which of the choices offered somebody means.</summary>
public sealed class PicksTests
{
    private static readonly Memory Adas = new()
    {
        PersonAspect = PersonAspect.Offer,
        Choices = [new Choice("Ada Okafor (offer, Berkeley)", 11), new Choice("Ada Lindqvist (interview, London)", 22)],
    };
    private static readonly Memory Three = Adas with
    {
        Choices = [.. Adas.Choices, new Choice("Ada Wong (final, London)", 33)],
    };

    [Theory]
    [InlineData("1", 11)]
    [InlineData("the first", 11)]
    [InlineData("2", 22)]
    [InlineData("the second one", 22)]
    [InlineData("number two", 22)]
    [InlineData("the last one", 22)]
    [InlineData("the other one", 22)]
    [InlineData("Okafor", 11)]
    [InlineData("lindqvist please", 22)]
    [InlineData("the one in London", 22)]
    [InlineData("the one at the interview stage", 22)]
    [InlineData("berkeley", 11)]
    public void Of_two_by_number_order_name_stage_or_place(string text, int person) =>
        Assert.Equal(new AskPerson(new Subject.Exactly(person), PersonAspect.Offer), Picks.Pick(Words.In(text), Adas));

    [Theory]
    [InlineData("Ada")]
    [InlineData("3")]
    [InlineData("when does the coding screen close for all of them please")]
    [InlineData("Okafor or Lindqvist")]
    [InlineData("")]
    public void Of_two_none(string text) => Assert.Null(Picks.Pick(Words.In(text), Adas));

    [Theory]
    [InlineData("neither")]
    [InlineData("none of them")]
    public void Neither_asks_for_another_name(string text) =>
        Assert.Equal(new AskPerson(new Subject.Named(""), PersonAspect.Offer), Picks.Pick(Words.In(text), Adas));

    [Theory]
    [InlineData("3", 33)]
    [InlineData("the third", 33)]
    [InlineData("Wong", 33)]
    public void Of_three_one(string text, int person) =>
        Assert.Equal(new AskPerson(new Subject.Exactly(person), PersonAspect.Offer), Picks.Pick(Words.In(text), Three));

    [Theory]
    [InlineData("the one in London")]
    [InlineData("the other one")]
    public void Of_three_none_where_two_fit(string text) => Assert.Null(Picks.Pick(Words.In(text), Three));

    [Fact]
    public void A_stage_is_picked_for_what_was_asked_about_it() =>
        Assert.Equal(
            new AskStage(StageId.Final, StageAspect.Closes),
            Picks.Pick(
                Words.In("the second"),
                new Memory
                {
                    StageAspect = StageAspect.Closes,
                    Choices =
                    [
                        new Choice("interview", Stage: StageId.Interview),
                        new Choice("final", Stage: StageId.Final),
                    ],
                }
            )
        );

    [Fact]
    public void Nothing_is_picked_where_nothing_was_offered() =>
        Assert.Null(Picks.Pick(Words.In("the first"), Memory.Nothing));
}
