using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Tests.Conversation.Understanding.Wanting;

/// <summary>Held against every example there is: no question becomes a change, and no wish is answered as a question.</summary>
public sealed class QuestionsAndWishesTests(WishReadingTests.Sample sample) : IClassFixture<WishReadingTests.Sample>
{
    private static IEnumerable<Example> Examples =>
        ExampleFiles.Read(ExampleFiles.Folder).Requests.InScope.Select(e => e with { Text = Named(e.Text) });

    [Theory]
    [InlineData("staff")]
    [InlineData("applicant")]
    [InlineData("mentor")]
    public async Task No_question_becomes_a_change(string role)
    {
        var wrong = new List<string>();
        foreach (var example in Examples.Where(e => !WishKinds.IsWish(e.Intent)).Concat(sample.HandbookAsks()))
        {
            var request = await sample.UnderstoodAsync(role, example.Text, Memory.Nothing);
            if (request is Wish or Wishes or UndoLast)
            {
                wrong.Add($"{example.Intent}: {example.Text} -> {WishText.Of(request, sample.Book)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task No_wish_is_answered_as_a_question()
    {
        var wrong = new List<string>();
        foreach (var example in Examples.Where(e => WishKinds.IsWish(e.Intent)))
        {
            var isOwn =
                example.Intent is WishKinds.Withdraw || !example.Text.Contains("Emeka", StringComparison.Ordinal);
            var role = isOwn ? "applicant" : "staff";
            var said = WishText.Of(await sample.UnderstoodAsync(role, example.Text, Memory.Nothing), sample.Book);
            if (said[0] == '?')
            {
                wrong.Add($"{example.Intent}: {example.Text} -> {said}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string Named(string text)
    {
        foreach (var name in new[] { "Emeka", "Noor", "Thabo" })
        {
            var at = text.IndexOf(Masking.Person, StringComparison.Ordinal);
            text = at < 0 ? text : $"{text[..at]}{name}{text[(at + Masking.Person.Length)..]}";
        }
        return text;
    }
}
