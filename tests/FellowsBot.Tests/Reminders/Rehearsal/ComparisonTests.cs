using FellowsBot.Reminders.Rehearsal;

namespace FellowsBot.Tests.Reminders.Rehearsal;

/// <summary>Whose messages moved between two rehearsals.</summary>
public class ComparisonTests
{
    private static RehearsalLine Line(int hour, string to = "person:ada", string about = "ada", string text = "…") =>
        new($"2025-10-06T{hour:00}:00:00-07:00", "offer.near", "72h", to, about.Split(' '), text);

    private static IReadOnlyList<string> Between(RehearsalLine[] before, params RehearsalLine[] now) =>
        [
            .. Comparison
                .Of(before, now)
                .Select(c => $"{c.Kind} {c.Was?[11..13]}>{c.At?[11..13]} {c.To} {string.Join(' ', c.About)}"),
        ];

    [Fact]
    public void Nothing_where_nothing_changed() => Assert.Empty(Between([Line(9), Line(10)], Line(10), Line(9)));

    [Fact]
    public void One_that_moved() => Assert.Equal(["moved 09>11 person:ada ada"], Between([Line(9)], Line(11)));

    [Fact]
    public void One_of_several_that_moved() =>
        Assert.Equal(["moved 09>11 person:ada ada"], Between([Line(9), Line(10)], Line(10), Line(11)));

    [Fact]
    public void One_that_is_new_and_one_that_is_dropped() =>
        Assert.Equal(
            ["dropped 09> person:ada ada", "new >11 person:bo bo"],
            Between([Line(9)], Line(11, "person:bo", "bo"))
        );

    [Fact]
    public void One_whose_people_or_words_changed() =>
        Assert.Equal(
            ["changed 09>09 channel:staff ada", "changed 10>10 person:ada ada"],
            Between(
                [Line(9, "channel:staff", "ada bo"), Line(10, text: "before")],
                Line(9, "channel:staff"),
                Line(10, text: "now")
            )
        );

    [Fact]
    public void Lines_are_read_back_as_they_were_written()
    {
        var line = Line(9, text: "“Ada” <b>\n…");

        Assert.Equal(line.ToJson(), RehearsalLine.Read(line.ToJson())!.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("""{"at":"soon","rule":"r","offset":"0","to":"t","about":[],"text":""}""")]
    public void Anything_else_is_no_line(string json) => Assert.Null(RehearsalLine.Read(json));
}
