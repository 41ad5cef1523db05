using FellowsBot.Conversation;

namespace FellowsBot.Tests.Support;

/// <summary>One of each part a reply can have, with a given text in every place that takes one.</summary>
internal static class EveryPart
{
    public static IReadOnlyList<Part> With(string text) =>
        [
            new Paragraph(text),
            new Bullets([text, text]),
            new Facts([new Fact(text, text)]),
            new Table(
                text,
                [text, text],
                [
                    [text, text],
                ]
            ),
            new Buttons([new Button(text, text)]),
            new FilePart(text, text, text),
        ];

    /// <summary>The parts there are, whether or not they are above.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(Part)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Part)) && !t.IsAbstract)
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    public static Reply Reply(params Part[] parts) => FellowsBot.Conversation.Reply.Answer("test", parts);
}
