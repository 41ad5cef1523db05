using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>Stages and statuses under their everyday names, as the files beside the code give them.</summary>
public sealed class VocabularyTests
{
    private static readonly Vocabulary Vocabulary = ExampleFiles.Read(ExampleFiles.Folder).Vocabulary;

    [Theory]
    [InlineData("when does the coding screen close", StageId.Assessment, "assessment")]
    [InlineData("OA deadline?", StageId.Assessment, "assessment")]
    [InlineData("the tech interview", StageId.Interview, "interview")]
    [InlineData("final interviews", StageId.Final, "final")]
    [InlineData("the take-home", StageId.Final, "take-home")]
    [InlineData("the take home project", StageId.Final, "take-home")]
    [InlineData("the research chat", StageId.Final, "research-discussion")]
    [InlineData("reference calls", StageId.Final, "reference-calls")]
    [InlineData("offer decisions", StageId.Offer, "offer")]
    [InlineData("mentor matching", StageId.Matching, "matching")]
    [InlineData("mentor matchingg", StageId.Matching, "matching")]
    [InlineData("the fellowship", StageId.Programme, "programme")]
    [InlineData("the extended fellowship", StageId.Extended, "extended")]
    [InlineData("extension decisions", StageId.Extension, "extension")]
    public void A_stage_is_known_by_its_names_the_longest_first(string text, StageId stage, string topic)
    {
        var hit = Assert.Single(Vocabulary.StagesIn(Words.In(text)));

        Assert.Equal((stage, topic), (hit.Stage, hit.Topic));
    }

    [Fact]
    public void Two_stages_are_found_in_order_with_their_places() =>
        Assert.Equal(
            [(StageId.Assessment, 1, 2), (StageId.Interview, 4, 2)],
            Vocabulary.StagesIn(Words.In("the coding screen or tech interview")).Select(h => (h.Stage, h.From, h.Count))
        );

    [Fact]
    public void Short_names_are_not_guessed() => Assert.Empty(Vocabulary.StagesIn(Words.In("ok at oz")));

    [Theory]
    [InlineData("who has been rejected", StageStatus.Rejected)]
    [InlineData("who dropped out", StageStatus.Withdrawn)]
    [InlineData("who missed the deadline", StageStatus.Missed)]
    [InlineData("who has a slot", StageStatus.Scheduled)]
    [InlineData("who made it through", StageStatus.Passed)]
    [InlineData("who is yet to submit", StageStatus.Invited)]
    [InlineData("who is still awaiting review", StageStatus.Submitted)]
    [InlineData("who is there", null)]
    public void A_status_is_known_by_its_names(string text, StageStatus? status) =>
        Assert.Equal(status, Vocabulary.StatusIn(Words.In(text)));

    [Theory]
    [InlineData("who said yes", OfferState.Accepted)]
    [InlineData("who turned us down", OfferState.Declined)]
    [InlineData("which offers ran out", OfferState.Lapsed)]
    [InlineData("who has an open offer", OfferState.Open)]
    [InlineData("which offers", null)]
    public void An_offers_state_is_known_by_its_names(string text, OfferState? state) =>
        Assert.Equal(state, Vocabulary.OfferStateIn(Words.In(text)));
}
