using System.Text.RegularExpressions;
using FellowsBot.Conversation;
using FellowsBot.Programme;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Turns an entry's body into parts of a reply: the season's dates filled in, Markdown taken as paragraphs and lists.</summary>
public static partial class HandbookText
{
    public static IReadOnlyList<Part> Parts(HandbookEntry entry, Season season, DateTimeZone readerZone)
    {
        var document = Markdown.Parse(
            Placeholder().Replace(entry.Body, match => Value(match.Groups["name"].Value, season, readerZone))
        );
        return [.. document.Select(PartOf).OfType<Part>()];
    }

    /// <summary>The placeholders in a body that nothing fills.</summary>
    public static IReadOnlyList<string> Unfilled(HandbookEntry entry, Season season) =>
        [
            .. Placeholder()
                .Matches(entry.Body)
                .Select(m => m.Groups["name"].Value)
                .Where(name => Value(name, season, season.Zone) == Missing(name)),
        ];

    private static string Value(string name, Season season, DateTimeZone readerZone) =>
        name.Split('.') switch
        {
            ["offer", "days"] => $"{season.OfferDays}",
            ["season", "name"] => season.Name,
            ["season", "zone"] => ZoneName(season.Zone),
            [var id, .. var rest] when StageIds.TryParse(id, out var stage) => StageValue(
                season[stage],
                rest,
                readerZone
            ) ?? Missing(name),
            _ => Missing(name),
        };

    private static string? StageValue(Stage stage, string[] what, DateTimeZone readerZone) =>
        what switch
        {
            ["name"] => stage.Name,
            ["opens"] => Dates.Of(stage.Opens.ToInstant(), stage.Opens.Zone, readerZone),
            ["closes"] => Dates.Of(stage.Closes.ToInstant(), stage.Closes.Zone, readerZone),
            ["opens", "month"] => Dates.Month(stage.Opens.Date),
            ["closes", "month"] => Dates.Month(stage.Closes.Date),
            ["slots"] when stage.SlotDays.Count > 0 =>
                $"{Dates.Days(stage.SlotDays)} ({Dates.Abbreviation(stage.Closes.ToInstant(), stage.Closes.Zone)})",
            ["slots"] => "any day of the stage",
            _ => null,
        };

    private static string Missing(string name) => $"[{name}]";

    private static string ZoneName(DateTimeZone zone) =>
        zone.Id == "America/Los_Angeles" ? "Pacific time (America/Los_Angeles)" : zone.Id.Replace('_', ' ');

    private static Part? PartOf(Block block) =>
        block switch
        {
            ListBlock list => new Bullets([
                .. list.OfType<ListItemBlock>()
                    .Select(item => string.Join(' ', item.OfType<LeafBlock>().Select(Plain))),
            ]),
            LeafBlock leaf when Plain(leaf) is { Length: > 0 } text => new Paragraph(text),
            _ => null,
        };

    private static string Plain(LeafBlock leaf) =>
        leaf.Inline is { } inline ? string.Concat(inline.Select(Plain)).Trim() : "";

    private static string Plain(Inline inline) =>
        inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            LinkInline link => $"{string.Concat(link.Select(Plain))} ({link.Url})",
            ContainerInline container => string.Concat(container.Select(Plain)),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => "",
        };

    [GeneratedRegex(@"\{\{\s*(?<name>[a-z.]+)\s*\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
