using FellowsBot.Conversation;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding;

/// <summary>The rules that settle what words alone do not tell apart, each with what it must leave alone.</summary>
public sealed class ArbiterTests
{
    private static string? Rule(string? intent, Asker asker, string text) =>
        Arbiter.Overrule(intent, Said.By(asker, text));

    [Theory]
    [InlineData("talk.howareyou", "how's Bo doing?", "person.status")]
    [InlineData("talk.howareyou", "how's it going?", null)]
    public void Small_talk_that_names_somebody_is_about_them(string intent, string text, string? meant) =>
        Assert.Equal(meant, Rule(intent, Said.Staff, text));

    [Theory]
    [InlineData("handbook.application", "how long until applications close", "calendar.until")]
    [InlineData(null, "how many days till the coding screen", "calendar.until")]
    [InlineData("person.cutoff", "how long until my coding screen is due", null)]
    [InlineData("handbook.length", "how long until lunch", null)]
    public void How_long_until_a_stage_is_a_date(string? intent, string text, string? meant) =>
        Assert.Equal(meant, Rule(intent, Said.Stranger, text));

    [Theory]
    [InlineData("handbook.application", "is it too late to send an application", "calendar.late")]
    [InlineData(null, "can I still do the coding screen", "calendar.late")]
    [InlineData("person.cutoff", "is it too late for my coding screen", null)]
    [InlineData(null, "is it too late for lunch", null)]
    public void Too_late_for_a_stage_is_the_calendars_unless_it_is_ones_own(
        string? intent,
        string text,
        string? meant
    ) => Assert.Equal(meant, Rule(intent, Said.Applicant, text));

    [Theory]
    [InlineData("handbook.assessment", "coding screen deadline", "calendar.date")]
    [InlineData("handbook.matching", "when is mentor matching", "calendar.date")]
    [InlineData("handbook.interview", "how long is the technical interview", null)]
    [InlineData("handbook.offers", "when do offers close", null)]
    public void A_date_of_a_stage_is_the_calendars_and_not_the_handbooks(string intent, string text, string? meant) =>
        Assert.Equal(meant, Rule(intent, Said.Stranger, text));

    [Theory]
    [InlineData("handbook.offers", "how long does my offer stand", "person.offer")]
    [InlineData("handbook.offers", "how long have I left to answer", "person.offer")]
    [InlineData("handbook.offers", "how long does an offer stand", null)]
    [InlineData("handbook.offers", "how long would I have to answer", null)]
    public void My_offer_is_mine(string intent, string text, string? meant) =>
        Assert.Equal(meant, Rule(intent, Said.Applicant, text));

    [Theory]
    [InlineData("my offer deadline n so on", "person.offer")]
    [InlineData("the offer deadline n so on and all that", null)]
    [InlineData("my favourite offer", null)]
    public void My_offers_date_is_understood_though_the_rest_is_not(string text, string? meant) =>
        Assert.Equal(meant, Rule(null, Said.Applicant, text));

    [Theory]
    [InlineData("person.cutoff", "when must the coding screen be done", "calendar.date")]
    [InlineData("person.lastday", "when does the fellowship end", "calendar.date")]
    [InlineData("person.cutoff", "when must I do the coding screen", null)]
    [InlineData("person.cutoff", "when must she do the coding screen", null)]
    [InlineData("person.cutoff", "when must Bo do the coding screen", null)]
    public void A_stages_date_is_nobodys_own_unless_somebody_is_meant(string intent, string text, string? meant) =>
        Assert.Equal(meant, Rule(intent, Said.Staff, text));

    [Theory]
    [InlineData("person.workspace", "where is the office", "handbook.workspaces")]
    [InlineData("person.mentor", "who are the mentors", "handbook.mentors")]
    [InlineData("person.offer", "offer deadline?", "handbook.offers")]
    [InlineData("person.references", "references?", "handbook.references")]
    [InlineData("person.extension", "is there an extension", "handbook.extension-decisions")]
    [InlineData("person.firstday", "when does it start", "handbook.start-date")]
    [InlineData("person.lastday", "last day", "handbook.programme-end")]
    [InlineData("person.notice", "notice before calls", "handbook.reference-notice")]
    [InlineData("person.status", "status", null)]
    [InlineData("person.mentor", "who is my mentor", null)]
    public void In_general_a_stranger_means_the_programme(string intent, string text, string? meant) =>
        Assert.Equal(meant, Rule(intent, Said.Stranger, text));

    [Theory]
    [InlineData("person.offer", "offer deadline?", null)]
    [InlineData("person.mentor", "mentor?", null)]
    [InlineData("person.workspace", "where is the office", "handbook.workspaces")]
    public void Somebody_with_a_record_means_their_own(string intent, string text, string? meant) =>
        Assert.Equal(meant, Rule(intent, Said.Applicant, text));

    [Theory]
    [InlineData("take-home due?", "calendar.date")]
    [InlineData("take-home with cheese", null)]
    [InlineData("take-home due when all the others have long been through it", null)]
    [InlineData("my take-home due?", null)]
    public void A_few_words_with_a_stage_and_a_date_are_enough(string text, string? meant) =>
        Assert.Equal(meant, Rule(null, Said.Stranger, text));
}
