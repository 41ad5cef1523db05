using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation;

/// <summary>What a conversation remembers, for how long, and for whom.</summary>
public sealed class ConversationsTests
{
    private const string Grace = "grace@example.org";
    private const string Priya = "priya@example.org";
    private const string Mentor = "who is Zoë's mentor?";
    private const string AndBo = "and Bo?";
    private const string BosMentor = "Bo Xu's mentor is Noor Haddad.";

    [Fact]
    public async Task A_follow_up_takes_up_what_was_asked()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(Mentor, Grace, conversation: "c");

        Assert.Equal(BosMentor, (await world.AskAsync(AndBo, Grace, conversation: "c")).Text);
    }

    [Theory]
    [InlineData("2025-10-01T09:29:59-07:00", true)]
    [InlineData("2025-10-01T09:30:00-07:00", false)]
    public async Task It_is_remembered_for_half_an_hour(string at, bool isRemembered)
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(Mentor, Grace, conversation: "c");

        Assert.Equal(isRemembered, (await world.AskAsync(AndBo, Grace, at, conversation: "c")).Text == BosMentor);
    }

    [Fact]
    public async Task Every_turn_keeps_it_for_another_half_hour()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(Mentor, Grace, conversation: "c");
        await world.AskAsync(AndBo, Grace, "2025-10-01T09:25:00-07:00", conversation: "c");

        var heard = await world.AskAsync("and Siobhan?", Grace, "2025-10-01T09:50:00-07:00", conversation: "c");

        Assert.Equal("Siobhan O'Neill's mentor is Kwame Boateng.", heard.Text);
    }

    [Theory]
    [InlineData(Priya, Place.Direct, "c")]
    [InlineData(Grace, Place.Channel, "c")]
    [InlineData(Grace, Place.Direct, "d")]
    [InlineData(Grace, Place.Direct, null)]
    public async Task Nobody_else_and_no_other_place_or_conversation_shares_it(
        string asker,
        Place place,
        string? conversation
    )
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync(Mentor, Grace, conversation: "c");

        var heard = await world.AskAsync(AndBo, asker, @in: place, conversation: conversation);

        Assert.NotEqual(BosMentor, heard.Text);
    }

    [Fact]
    public async Task Two_long_ids_that_begin_alike_are_two_conversations()
    {
        await using var world = await World.SampleAsync();
        var id = new string('c', 400);
        await world.AskAsync(Mentor, Grace, conversation: $"{id}1");

        Assert.Equal(BosMentor, (await world.AskAsync(AndBo, Grace, conversation: $"{id}1")).Text);
        Assert.NotEqual(BosMentor, (await world.AskAsync(AndBo, Grace, conversation: $"{id}2")).Text);
    }

    [Fact]
    public async Task Choices_stand_until_another_question_is_asked()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync("what stage is Ada in?", Grace, conversation: "c");
        await world.AskAsync("how much is the stipend?", Grace, conversation: "c");

        var heard = await world.AskAsync("the second one", Grace, conversation: "c");

        Assert.NotEqual("person.status", heard.Intent);
    }

    [Fact]
    public async Task A_pick_that_fits_none_leaves_no_choice_behind_and_a_new_question_is_answered()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync("what stage is Daniel Kim in?", Grace, conversation: "c");

        var heard = await world.AskAsync("what stage is Nadia Chen in?", Grace, conversation: "c");

        Assert.StartsWith("Nadia Chen missed", heard.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when does her offer expire?", "Leah Goldstein's offer is open until")]
    [InlineData("can you tell me when her offer runs out", "Leah Goldstein's offer is open until")]
    [InlineData("has she accepted?", "Leah Goldstein's offer is open until")]
    [InlineData("and her references?", "Leah Goldstein's references are all in")]
    [InlineData("where is she based?", "Leah Goldstein works from Berkeley.")]
    [InlineData("tell me more about her", "Leah Goldstein, applicant.")]
    [InlineData("how likely are they to take an extension?", "40%")]
    public async Task A_pronoun_is_the_person_spoken_of(string text, string begins)
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync("what stage is Leah Goldstein in?", Grace, conversation: "c");

        var heard = await world.AskAsync(text, Grace, conversation: "c");

        Assert.StartsWith(begins, heard.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when will they tell me?")]
    [InlineData("will they let me know when my offer expires?")]
    public async Task An_applicants_they_is_not_themselves_and_never_somebody_else(string text)
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync("what's my status?", "ada@example.org", conversation: "c");

        var heard = await world.AskAsync(text, "ada@example.org", conversation: "c");

        Assert.NotEqual(Outcome.Declined, heard.Outcome);
    }

    [Fact]
    public async Task A_pronoun_of_somebody_who_may_no_longer_hear_of_them_is_refused()
    {
        await using var world = await World.SampleAsync();
        await world.AskAsync("when does Bo finish?", "noor@example.org", conversation: "c");
        await world.ChangeAsync("bo@example.org", p => p with { Mentor = "ingrid@example.org" });

        var heard = await world.AskAsync("and his mentor?", "noor@example.org", conversation: "c");

        Assert.Equal(Outcome.Declined, heard.Outcome);
    }

    [Fact]
    public async Task A_name_that_comes_with_an_import_is_known_at_once()
    {
        await using var world = await World.SampleAsync();
        Assert.Equal(Outcome.Clarify, (await world.AskAsync("what stage is Wilhelmina Quux in?", Grace)).Outcome);

        await world.AddAsync(A.Applicant("Wilhelmina Quux"));

        Assert.Equal(
            "No stage is recorded for Wilhelmina Quux.",
            (await world.AskAsync("what stage is Wilhelmina Quux in?", Grace)).Text
        );
    }
}
