using System.Text.RegularExpressions;
using FellowsBot.Channels;
using FellowsBot.Conversation;
using FellowsBot.Questions;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.House;

/// <summary>What holds for every entry of the handbook that ships, whoever edited it last.</summary>
public partial class HandbookTests
{
    private const int LongestAnswer = 600;
    private static readonly Handbook Shelf = new(Path.Combine(Repository.Root, "bot", "Questions", "Handbook"));

    public static TheoryData<string> Entries =>
        [.. Shelf.Files().Select(f => Path.GetFileNameWithoutExtension(f.Name))];

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_entry_is_found_under_the_name_of_its_file(string id) => Assert.Equal(id, Entry(id).Id);

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_entry_has_wordings_enough_to_learn_from(string id) => Assert.InRange(Entry(id).Asks.Count, 12, 100);

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_entry_leaves_no_placeholder_unfilled(string id) =>
        Assert.Empty(HandbookText.Unfilled(Entry(id), Shipped.Season));

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_entry_types_no_date_of_its_own(string id) => Assert.Empty(TypedDate().Matches(Entry(id).Body));

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_entry_is_short_as_people_read_it(string id) =>
        Assert.InRange(Shown(Entry(id)).Length, 1, LongestAnswer);

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_entry_names_related_ones_that_exist(string id) =>
        Assert.Empty(Entry(id).Related.Except(Entries.Select(row => row.Data)));

    [Fact]
    public void No_wording_stands_in_two_entries_or_twice_in_one() =>
        Assert.Empty(
            Shelf
                .All()
                .SelectMany(e => e.Asks.Select(ask => (Ask: ask.Trim().TrimEnd('?').ToLowerInvariant(), e.Id)))
                .GroupBy(a => a.Ask)
                .Where(g => g.Count() > 1)
                .Select(g => $"{g.Key}: {string.Join(", ", g.Select(a => a.Id))}")
        );

    private static HandbookEntry Entry(string id) => Shelf.Find(id)!;

    private static string Shown(HandbookEntry entry) =>
        TextRenderer.Render(
            Reply.Answer("handbook", [.. HandbookText.Parts(entry, Shipped.Season, Shipped.Season.Zone)])
        );

    [GeneratedRegex(
        @"\b(January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)\b",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TypedDate();
}
