using FellowsBot.LanguageModel;
using FellowsBot.Questions;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.LanguageModel;

/// <summary>The model finds the handbook's entries by words of its own.</summary>
public sealed class ShelfTests
{
    private static readonly Shelf Shipped = new(new Handbook(World.Settings.Handbook.Folder!).Topics());

    [Theory]
    [InlineData("visa sponsorship", "visas")]
    [InlineData("weekly stipend", "stipend")]
    [InlineData("health insurance", "benefits")]
    [InlineData("how long is the take-home", "take-home")]
    [InlineData("MENTORS matched", "matching")]
    public void The_entry_meant_is_among_the_first(string query, string entry) =>
        Assert.Contains(entry, Shipped.Nearest(query, 4).Select(t => t.Id));

    [Theory]
    [InlineData("")]
    [InlineData("the of and")]
    [InlineData("xyzzy")]
    [InlineData("\ud800")]
    public void Words_that_stand_nowhere_find_nothing(string query) => Assert.Empty(Shipped.Nearest(query, 4));

    [Theory]
    [InlineData("../README")]
    [InlineData("README")]
    [InlineData("")]
    [InlineData("STIPEND")]
    public void Only_an_entrys_own_id_opens_it(string id) => Assert.Null(Shipped.Find(id));
}
