using FellowsBot.Programme;

namespace FellowsBot.Tests.Programme;

public class StageIdsTests
{
    [Fact]
    public void The_nine_ids_are_those_of_the_contract_in_its_order() =>
        Assert.Equal(
            [
                "application",
                "assessment",
                "interview",
                "final",
                "offer",
                "matching",
                "programme",
                "extension",
                "extended",
            ],
            StageIds.All.Select(id => id.Text())
        );

    [Fact]
    public void Every_id_is_read_back_from_its_text_in_any_letters() =>
        Assert.All(
            StageIds.All,
            id =>
            {
                Assert.True(StageIds.TryParse(id.Text().ToUpperInvariant(), out var read));
                Assert.Equal(id, read);
            }
        );

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("finals")]
    [InlineData(" final")]
    [InlineData("final,offer")]
    public void Anything_else_is_refused_numbers_included(string text) => Assert.False(StageIds.TryParse(text, out _));

    [Fact]
    public void The_hard_cut_offs_are_those_of_the_four_stages_on_the_way_to_an_offer()
    {
        StageId[] four = [StageId.Application, StageId.Assessment, StageId.Interview, StageId.Final];

        Assert.Equal(four, StageIds.WithCutOff);
        Assert.Equal(four, StageIds.All.Where(id => id.HasCutOff()));
    }
}
