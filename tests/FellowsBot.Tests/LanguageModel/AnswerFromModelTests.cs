using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.LanguageModel;

/// <summary>A question that nothing covers, with a language model and without one: the whole way, against the service's own form of messages.</summary>
public sealed class AnswerFromModelTests : ModelTests
{
    [Fact]
    public async Task Its_answer_is_given_with_its_source_where_the_citation_holds()
    {
        Claude.Uses(("search_handbook", new { query = "parental leave benefits" }));
        Claude.Drafts(
            "The handbook leaves that to the employer.",
            (Benefits, "For what applies to you, leave included")
        );

        var reply = await World.ReplyAsync(Uncovered, "ada@example.org");

        Assert.Equal((Outcome.Answered, "model", false), (reply.Outcome, reply.Intent, reply.Private));
        Assert.Equal([Benefits], reply.Sources);
        Assert.Equal(
            [
                "The handbook leaves that to the employer.",
                "A language model put this together from “Health insurance and other benefits”; where it matters, ask the staff.",
            ],
            reply.Parts.OfType<Paragraph>().Select(p => p.Text)
        );
        Assert.Empty(await World.QuestionsAsync());
    }

    [Fact]
    public async Task The_source_can_be_pressed_and_is_the_topic_of_what_follows()
    {
        Claude.Uses(("read_handbook", new { entry = "benefits" }));
        Claude.Drafts("Ask the staff about leave.", (Benefits, "leave included, ask the staff"));

        var reply = await World.ReplyAsync(Uncovered, conversation: "c1");

        var button = Assert.Single(Assert.Single(reply.Parts.OfType<Buttons>()).Items);
        Assert.Equal("handbook.benefits", (await World.AskAsync(button.Says)).Intent);
        Assert.Equal("benefits", reply.Remember?.Topic);
    }

    [Fact]
    public async Task Off_it_is_as_if_it_were_not_there()
    {
        await using var without = await World.SampleAsync();
        Claude.GivesUp();

        var off = await without.ReplyInFullAsync(Uncovered, "ada@example.org");
        var on = await World.ReplyInFullAsync(Uncovered, "ada@example.org");

        Assert.StartsWith("Unknown unknown ", off, StringComparison.Ordinal);
        Assert.Equal(off, on);
        Assert.Null(without.Bot.ModelLog);
        Assert.Empty(await without.ModelUseAsync());
    }

    [Theory]
    [InlineData("how much is the stipend?")]
    [InlineData("when does my offer expire?")]
    [InlineData("hello")]
    [InlineData("I want to withdraw my application")]
    [InlineData("what stage is Grace Mbeki in?")]
    [InlineData("")]
    [InlineData("???")]
    public async Task What_is_understood_never_leaves_the_bot(string text)
    {
        await World.AskAsync(text, "ada@example.org");

        Assert.Empty(Claude.Calls);
    }

    public sealed class What_it_may_read : ModelTests
    {
        [Fact]
        public async Task The_calendar_as_everybody_sees_it()
        {
            Claude.Uses(("season_calendar", new { }));
            Claude.Drafts("Matching closes on Friday 24 October 2025.", ("season", "Friday 24 October 2025"));

            var heard = await World.AskAsync(Uncovered);

            Assert.Equal((Outcome.Answered, false), (heard.Outcome, heard.Private));
            Assert.Equal(["season"], heard.Sources);
            Assert.Contains("put this together from the calendar", heard.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task The_askers_own_standing_and_then_the_answer_is_theirs_alone()
        {
            Claude.Uses(("my_standing", new { }));
            Claude.Drafts("Your offer is open.", ("record", "Offer: open, deadline"));

            var heard = await World.AskAsync(Uncovered, "ada@example.org", @in: Place.Channel);

            Assert.Equal((Outcome.Answered, true), (heard.Outcome, heard.Private));
            Assert.Equal(["record"], heard.Sources);
            Assert.Contains("put this together from your record", heard.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task An_answer_is_theirs_alone_also_where_the_standing_was_read_and_not_cited()
        {
            Claude.Uses(("my_standing", new { }), ("read_handbook", new { entry = "benefits" }));
            Claude.Drafts("Ask the staff.", (Benefits, "ask the staff here in the chat"));

            Assert.True((await World.AskAsync(Uncovered, "ada@example.org", @in: Place.Channel)).Private);
        }

        [Fact]
        public async Task A_stranger_has_no_standing_to_read()
        {
            Claude.Uses(("my_standing", new { }));
            Claude.GivesUp();

            await World.AskAsync(Uncovered);

            Assert.Equal(["search_handbook", "read_handbook", "season_calendar"], Claude.Calls[0].Tools);
            Assert.Contains("not found", Assert.Single(Claude.Calls[1].Results), StringComparison.Ordinal);
        }

        /// <summary>Whatever the model asks for, in whoever's name, all that goes out is the handbook, the calendar and the asker's own facts.</summary>
        [Theory]
        [InlineData(null)]
        [InlineData("ada@example.org")]
        [InlineData("bo@example.org")]
        [InlineData("noor@example.org")]
        [InlineData("grace@example.org")]
        public async Task Nobody_elses_facts_and_no_address_goes_out(string? asker)
        {
            Claude.Uses(
                (
                    "my_standing",
                    new
                    {
                        email = "may@example.org",
                        person = "May Chen",
                        id = 2,
                    }
                ),
                ("search_handbook", new { query = "May Chen's offer and Zoë Brandt's extension" }),
                ("read_handbook", new { entry = "../people" }),
                ("read_handbook", new { entry = "record" }),
                ("season_calendar", new { })
            );
            Claude.Uses(("people", new { }), ("export", new { }));
            Claude.GivesUp();
            var own = asker is null ? null : await World.PersonAsync(asker);
            var others = (await World.PeopleAsync())
                .Where(p => p.Id != own?.Id && own?.Mentor != p.FullName && own?.Mentor != p.Email.Value)
                .ToList();

            await World.AskAsync(Uncovered, asker);

            var results = string.Join('\n', Claude.Calls.SelectMany(c => c.Results));
            Assert.Equal(3, Claude.Calls.Count);
            Assert.NotEmpty(others);
            Assert.DoesNotContain('@', Claude.Calls[0].Text + results);
            Assert.DoesNotContain(others, p => results.Contains(p.LastName, StringComparison.OrdinalIgnoreCase));
            Assert.True(own is null || !results.Contains(own.FullName, StringComparison.OrdinalIgnoreCase));
        }

        [Fact]
        public async Task An_extension_that_is_not_announced_is_not_shown_to_the_model_either()
        {
            await World.ChangeAsync(
                "bo@example.org",
                p => p with { ExtensionDecision = FellowsBot.Programme.ExtensionDecision.Extend }
            );
            Claude.Uses(("my_standing", new { }));
            Claude.GivesUp();

            await World.AskAsync(Uncovered, "bo@example.org", at: "2025-12-01T09:00:00-08:00");

            Assert.DoesNotContain("extend", Assert.Single(Claude.Calls[1].Results), StringComparison.OrdinalIgnoreCase);
        }
    }

    public sealed class What_goes_out : ModelTests
    {
        [Fact]
        public async Task The_question_without_addresses_links_numbers_and_names_that_staff_used()
        {
            Claude.GivesUp();

            await World.AskAsync(
                "is May Chen allergic to cats? reach may@example.org or +44 20 7946 0958, see https://example.org/x",
                "grace@example.org"
            );

            Assert.Contains(
                """{\"question\":\"is [name] allergic to cats? reach [address] or [number], see [link]\"}""",
                Assert.Single(Claude.Calls).Text,
                StringComparison.Ordinal
            );
        }

        [Fact]
        public async Task The_key_the_model_and_nothing_about_who_asks()
        {
            Claude.GivesUp();

            await World.AskAsync(Uncovered, "ada@example.org");

            var call = Assert.Single(Claude.Calls);
            Assert.Equal($"Bearer {Key}", call.Authorization);
            Assert.Equal("claude-haiku-5-5", call.Body.GetProperty("model").GetString());
            Assert.DoesNotContain("Ada", call.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Okafor", call.Text, StringComparison.OrdinalIgnoreCase);
            Assert.False(call.Body.TryGetProperty("metadata", out _));
        }
    }
}
