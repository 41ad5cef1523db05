using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Tests.Conversation.Understanding.Wanting;

/// <summary>What single words told, against what likeness is sure of.</summary>
public sealed class SurerTests
{
    [Theory]
    [InlineData(
        "change.time",
        "bin them, do not hang on to my details any longer",
        "privacy.erase",
        0.9,
        "privacy.erase"
    )]
    [InlineData("change.time", "there is no leeway on stage deadlines i take it", "handbook.cutoffs", 0.9, null)]
    [InlineData("change.time", "i need 2 more days", "handbook.more-time", 0.9, "change.time")]
    [InlineData("change.time", "there is no leeway i take it", "handbook.cutoffs", 0.7, "change.time")]
    [InlineData("change", "send the failed reminder again", "ledger.resend", 1.0, null)]
    [InlineData("change", "tell #fellows that reminders were sent", "ledger.sent", 1.0, "change")]
    [InlineData("change.status", "she is through", "person.status", 0.9, "change.status")]
    [InlineData("change.status", "passed, so move them on", "change.move", 0.9, "change.status")]
    [InlineData("change.accept", "they said yes", "person.offer", 0.9, "change.accept")]
    [InlineData("change.withdraw", "count the folks who've withdrawn", "people.count", 0.9, null)]
    [InlineData("change.fact", "the time zone is chicago now", "person.timezone", 0.9, "change.fact")]
    [InlineData("change.fact", "is in what zone", "person.timezone", 0.9, null)]
    [InlineData("change.decline", "count me out, sorry", "change.withdraw", 0.9, "change.decline")]
    [InlineData("change.decline", "no thanks, another job", "talk.thanks", 0.9, "change.decline")]
    [InlineData("extension.record", "extend them both", "change.time", 0.9, "extension.record")]
    [InlineData("change.reopen", "declined by accident, open it again", "change.decline", 0.9, "change.reopen")]
    public void Is_sure(string told, string text, string likeliest, double probability, string? expected) =>
        Assert.Equal(expected, Surer.Than(told, Sure(likeliest, probability, told), Said(text, Staff)));

    /// <summary>"My boyfriend thinks it is a year long, tell him how long it really is" wishes for no time.</summary>
    [Theory]
    [InlineData("change.time", "handbook.length", null)]
    [InlineData("change.accept", "change.days", "change.days")]
    [InlineData("change.time", "change.reopen", "change.time")]
    [InlineData("change.status", "person.next", "change.status")]
    public void What_is_next_to_impossible_is_not_told_by_single_words(
        string told,
        string likeliest,
        string? expected
    ) => Assert.Equal(expected, Surer.Than(told, Sure(likeliest, 0.7), Said("he thinks it is much longer", Staff)));

    [Fact]
    public void What_nothing_is_sure_of_is_handed_on() =>
        Assert.Equal(
            Wanted.Nothing,
            Surer.Than(
                "change.time",
                Sure("handbook.length", 0.3) with
                {
                    IsCovered = false,
                },
                Said("he thinks it is much longer", Staff)
            )
        );

    [Fact]
    public void Whoever_is_no_staff_asks_for_no_record_of_reminders() =>
        Assert.Equal("change", Surer.Than("change", Sure("ledger.sent", 0.9), Said("remind me of it", Asker.Stranger)));

    [Fact]
    public void What_is_not_covered_stands_against_nothing() =>
        Assert.Equal(
            "change.time",
            Surer.Than(
                "change.time",
                Sure("privacy.erase", 0.9, "change.time") with
                {
                    IsCovered = false,
                },
                Said("no longer", Staff)
            )
        );

    private static readonly Asker Staff = Asker.StaffWithoutRecord(EmailAddress.Parse("grace@example.org"));

    private static Guess Sure(string intent, double probability, string? otherwise = null) =>
        new(
            otherwise is null
                ? [new Likelihood(intent, probability)]
                : [new Likelihood(intent, probability), new Likelihood(otherwise, 1 - probability)],
            probability,
            IsCovered: true
        );

    private static Frame Said(string text, Asker asker) =>
        Frame.Of(
            new Sentence(Words.In(text), [], [], asker, Memory.Nothing, _ => false)
            {
                Text = text,
                Book = NameBook.Empty,
                When = new When(Instant.FromUtc(2025, 10, 1, 16, 0), DateTimeZoneProviders.Tzdb["America/Los_Angeles"]),
            }
        );
}
