using System.Text.Json;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Kept;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Hosting;
using FellowsBot.Questions;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Kept;

/// <summary>Which questions the kept entries answer, with twenty of them in the book, and which they leave alone.</summary>
public sealed class KeptFirstTests
{
    private static readonly Interpreter Interpreter = Teaching.Interpreter(
        new Handbook(Path.Combine(AppContext.BaseDirectory, "Questions", "Handbook"))
    );

    [Theory]
    [InlineData("do we get laptops?", 1)]
    [InlineData("Do we get laptops", 1)]
    [InlineData("is a laptop provided?", 1)]
    [InlineData("will I be given a computer / laptop", 1)]
    [InlineData("will I be given a computer?", 1)]
    [InlineData("do fellows receive a notebook?", 1)]
    [InlineData("laptops?", 1)]
    [InlineData("do we get a labtop", 1)]
    [InlineData("hi there, quick question: is a laptop provided for us?", 1)]
    [InlineData("sorry to bother you, I'm new here, do we get laptops from you?", 1)]
    [InlineData("is there a gym", 3)]
    [InlineData("do you provide lunch at the office?", 2)]
    [InlineData("where do I leave my bicycle during the day?", 4)]
    [InlineData("can I get a second screen for my desk", 5)]
    [InlineData("is it possible to have a standing desk?", 10)]
    [InlineData("am I allowed to bring a visitor for a day?", 11)]
    [InlineData("do I get business cards?", 19)]
    [InlineData("I lost my badge, what do I do?", 20)]
    public void The_same_question_in_other_words_is_recognised(string text, int entry) =>
        Assert.Equal(new AskHandbook($"kept-{entry}"), Heard(text));

    [Theory]
    [InlineData("which laptop should I bring?")]
    [InlineData("my laptop is broken")]
    [InlineData("when do we get laptops?")]
    [InlineData("how much does a laptop cost?")]
    [InlineData("do we get parking?")]
    [InlineData("do we get a pension?")]
    [InlineData("is there a parking lot nearby that fellows can use?")]
    [InlineData("do we get it?")]
    [InlineData("what do we get?")]
    [InlineData("who pays for flights?")]
    [InlineData("can I bring my child for the day?")]
    [InlineData("is compute provided")]
    [InlineData("what did you have for breakfast")]
    [InlineData("can my friend and I be in the same project")]
    [InlineData("my field is neuroscience, does that fit")]
    [InlineData("is dinner with the team on Friday?")]
    public void Another_question_is_not(string text) => Assert.IsType<NotCovered>(Heard(text));

    [Fact]
    public void What_comes_near_is_offered_first()
    {
        var unknown = Assert.IsType<NotCovered>(Heard("which laptop should I bring?", "benefits", "stipend"));

        Assert.Equal(["kept-1", "benefits"], unknown.Nearest);
    }

    [Fact]
    public void No_question_of_the_bank_is_taken_by_an_entry() =>
        Assert.DoesNotContain(Bank(), text => Heard(text) is AskHandbook);

    [Fact]
    public void What_is_about_a_person_never_gives_way()
    {
        Assert.False(KeptFirst.MayGiveWay(new AskPerson(new Subject.Self(), PersonAspect.Offer)));
        Assert.False(KeptFirst.MayGiveWay(new AskWhoAmI()));
    }

    [Fact]
    public void The_handbook_gives_way_to_the_very_question_only()
    {
        var understood = new Understood(new AskHandbook("compute"), 0.8);

        Assert.Equal(new AskHandbook("kept-1"), Over(understood, "will I get a computer?").Request);
        Assert.Same(understood, Over(understood, "how many computers do we get for experiments?"));
    }

    private static Request Heard(string text, params string[] nearest) =>
        Over(new Understood(new NotCovered(nearest), 0.1), text).Request;

    private static Understood Over(Understood understood, string text) =>
        KeptFirst.Over(understood, text, KeptTwenty.Book, Interpreter.Tells);

    private static IEnumerable<string> Bank() =>
        Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Questions", "Bank"), "*.jsonl")
            .SelectMany(File.ReadLines)
            .Select(line =>
            {
                using var json = JsonDocument.Parse(line);
                return json.RootElement.GetProperty("text").GetString()!;
            });
}
