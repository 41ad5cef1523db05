using System.Text.RegularExpressions;

namespace FellowsBot.Tests.Stories;

/// <summary>One conversation from a .story file: what is said and done, in order.</summary>
/// <param name="Name">Its title, unique among all stories.</param>
/// <param name="Lines">Its steps, with the line each begins on.</param>
public sealed record Story(string Name, IReadOnlyList<Step> Lines)
{
    /// <summary>The stories of a file.</summary>
    public static IReadOnlyList<Story> In(IReadOnlyList<string> lines)
    {
        var stories = new List<Story>();
        var steps = new List<Step>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsWith("Story: ", StringComparison.Ordinal))
            {
                steps = [];
                stories.Add(new Story(line["Story: ".Length..], steps));
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal) && steps is [.., { Kind: "bot" } last])
            {
                steps[^1] = last with { Text = $"{last.Text}\n{line[2..]}".TrimStart('\n') };
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                steps.Add(Step.Of(line, i + 1));
            }
        }
        return stories;
    }
}

/// <summary>One line of a story.</summary>
/// <param name="Line">Where it stands, counted from 1.</param>
/// <param name="Kind">"says", "bot", or a word of the stage directions: "at", "later", "restart", "node", "person", "change", "handed".</param>
/// <param name="Who">The speaker, or whom a direction is about.</param>
/// <param name="Options">What stands in brackets behind the speaker, or the outcome expected of the bot.</param>
/// <param name="Text">What is said.</param>
public sealed partial record Step(int Line, string Kind, string Who, IReadOnlyList<string> Options, string Text)
{
    public static Step Of(string line, int number)
    {
        var said = Said().Match(line);
        if (said.Success)
        {
            return new Step(
                number,
                "says",
                said.Groups["who"].Value,
                Listed(said.Groups["options"].Value),
                said.Groups["text"].Value
            );
        }
        var bot = Bot().Match(line);
        if (bot.Success)
        {
            return new Step(number, "bot", "bot", Listed(bot.Groups["options"].Value), bot.Groups["text"].Value);
        }
        var words = line.Split(' ', 3);
        return new Step(number, words[0], words.ElementAtOrDefault(1) ?? "", [], words.ElementAtOrDefault(2) ?? "");
    }

    private static string[] Listed(string options) =>
        options.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^(?<who>[\w.@-]+)(?: \((?<options>[^)]*)\))?> ?(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Said();

    [GeneratedRegex(@"^bot< (?<options>[a-z, ]+?)(?:: (?<text>.*))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bot();
}
