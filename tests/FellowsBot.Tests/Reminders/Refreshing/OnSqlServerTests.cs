using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Reminders.Refreshing;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using FellowsBot.Tests.Support;
using NodaTime.Testing;

namespace FellowsBot.Tests.Reminders.Refreshing;

/// <summary>Posts kept and put in other words, as SQL Server would get the queries.</summary>
public sealed class OnSqlServerTests(SqlServerModel model)
{
    private readonly SqlCapture capture = new();
    private readonly FakeClock clock = new(World.Start);

    public static TheoryData<string> Kinds =>
        [
            Abouts.Proposal("ABCDE2"),
            Abouts.Offer(7),
            Abouts.Request(3),
            Abouts.Question(4),
            Abouts.Offers,
            "something else",
        ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_post_is_put_in_other_words(string about)
    {
        capture.Hold(A.Applicant("Ada Okafor").With(stage: StageId.Offer, offer: OfferStatus.Accepted) with { Id = 7 });
        capture.Hold(
            new ProposalRow
            {
                Code = "ABCDE2",
                AskerKey = "p7",
                AskerName = "Ada Okafor",
                State = ProposalState.Confirmed,
                ChangeId = 5,
                Plan = Traces.Emptied,
            }
        );
        capture.Hold(
            new ChangeRow
            {
                Id = 5,
                ByKey = "p7",
                By = "Ada Okafor",
                Intent = "offer.accept",
                Does = "Ada Okafor's offer is accepted",
                UndoneBy = 5,
            }
        );
        capture.Hold(
            new TimeRequestRow
            {
                Id = 3,
                PersonId = 7,
                For = TimeFor.Offer,
                State = TimeRequestState.Granted,
                ChangeId = 5,
            }
        );
        capture.Hold(
            new QuestionForStaff
            {
                Id = 4,
                AskerKey = "p7",
                AskerId = 7,
                Text = "laptops?",
                Answer = "Yes.",
                AnsweredAt = World.Start,
            }
        );
        capture.Hold(
            new OwedMessage
            {
                Id = 1,
                Key = "offer.near",
                Rule = "offer.near",
                ToChannel = "staff",
                Content = "[]",
                SentAs = "offer.near",
                State = OwedState.Sent,
            }
        );
        capture.Hold(
            new PostRow
            {
                Id = 9,
                Platform = "trial",
                MessageId = "m1",
                About = about,
                LedgerId = 1,
                DueAt = World.Start,
            }
        );
        var routes = new Routes([new FakePlatform()], new Dictionary<string, string> { ["staff"] = "trial:staff" });
        var offers = new OffersSummary(capture.Factory, World.Season);

        await new Refresher(capture.Factory, routes, offers, World.Season, clock).SweepAsync(
            TestContext.Current.CancellationToken
        );
        await new Posts(new GroupWriter(capture.Factory), clock).KeepAsync(
            new Post("trial", "c1", "m2", about),
            TestContext.Current.CancellationToken
        );

        Assert.Contains(capture.Commands, c => c.Text.Contains("UPDATE", StringComparison.Ordinal));
        model.Check(capture.Commands);
    }
}
