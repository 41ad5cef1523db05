using System.Text.Json;

namespace FellowsBot.Tests.Support;

/// <summary>Block Kit's rules as Slack enforces them: what a message, modal or home tab breaks, or nothing (docs.slack.dev, "block-kit").</summary>
internal static class BlockRules
{
    private const int MostLettersInAMessage = 13_200;

    public static IReadOnlyList<string> Broken(JsonElement blocks, int mostBlocks = 50, bool mayHaveInputs = false)
    {
        var wrong = new List<string>();
        if (blocks.ValueKind != JsonValueKind.Array || blocks.GetArrayLength() is 0)
        {
            return ["no blocks"];
        }
        var all = blocks.EnumerateArray().ToList();
        Check(all.Count <= mostBlocks, $"{all.Count} blocks");
        Check(all.Sum(Letters) <= MostLettersInAMessage, "msg_blocks_too_long");
        Check(all.Count(b => Type(b) == "table") <= 1, "only_one_table_allowed");
        var ids = all.Select(b => Text(b, "block_id")).OfType<string>().ToList();
        Check(ids.Distinct().Count() == ids.Count && ids.All(i => i.Length is > 0 and <= 255), "block_id");
        var actions = all.Where(b => Type(b) == "actions").SelectMany(b => Items(b, "elements")).ToList();
        var names = actions.Select(a => Text(a, "action_id")).ToList();
        Check(names.Distinct().Count() == names.Count, "action_id is not unique");
        foreach (var block in all)
        {
            Block(block);
        }
        return wrong;

        void Block(JsonElement block)
        {
            switch (Type(block))
            {
                case "divider":
                    break;
                case "header":
                    Plain(block.GetProperty("text"), 150);
                    break;
                case "section":
                    Check(Letters(block.GetProperty("text")) is > 0 and <= 3000, "section text");
                    break;
                case "context":
                    Check(Items(block, "elements").Count is > 0 and <= 10, "context elements");
                    Items(block, "elements").ForEach(e => Plain(e, 3000));
                    break;
                case "actions":
                    Check(Items(block, "elements").Count is > 0 and <= 25, "actions elements");
                    Items(block, "elements").ForEach(Button);
                    break;
                case "rich_text":
                    Rich(block);
                    break;
                case "table":
                    Table(block);
                    break;
                case "input" when mayHaveInputs:
                    Plain(block.GetProperty("label"), 2000);
                    Check(Text(block.GetProperty("element"), "action_id") is { Length: > 0 and <= 255 }, "input");
                    Check(
                        Type(block.GetProperty("element")) is "datepicker" or "timepicker" or "plain_text_input",
                        "input element"
                    );
                    break;
                default:
                    wrong.Add($"a block of type {Type(block)}");
                    break;
            }
        }

        void Button(JsonElement button)
        {
            Check(Type(button) == "button", "an element that is no button");
            Plain(button.GetProperty("text"), 75);
            Check(Text(button, "action_id") is { Length: > 0 and <= 255 }, "action_id");
            Check(Text(button, "value") is null or { Length: > 0 and <= 2000 }, "button value");
            Check(Text(button, "style") is null or "primary" or "danger", "button style");
        }

        void Rich(JsonElement block)
        {
            Check(Items(block, "elements").Count > 0, "rich_text is empty");
            foreach (var element in Items(block, "elements"))
            {
                switch (Type(element))
                {
                    case "rich_text_section" or "rich_text_preformatted":
                        Runs(element);
                        break;
                    case "rich_text_list":
                        Check(Text(element, "style") is "bullet" or "ordered", "list style");
                        Check(Items(element, "elements").Count > 0, "list is empty");
                        Items(element, "elements")
                            .ForEach(e =>
                            {
                                Check(Type(e) == "rich_text_section", "list item");
                                Runs(e);
                            });
                        break;
                    default:
                        wrong.Add($"rich text of type {Type(element)}");
                        break;
                }
            }
        }

        void Runs(JsonElement section)
        {
            Check(Items(section, "elements").Count > 0, "section is empty");
            foreach (var run in Items(section, "elements"))
            {
                switch (Type(run))
                {
                    case "text":
                        Check(Text(run, "text") is { Length: > 0 }, "empty text");
                        break;
                    case "date":
                        Check(run.GetProperty("timestamp").TryGetInt64(out _), "date timestamp");
                        Check(
                            Text(run, "format") is { Length: > 0 } && Text(run, "fallback") is { Length: > 0 },
                            "date"
                        );
                        break;
                    default:
                        wrong.Add($"a run of type {Type(run)}");
                        break;
                }
            }
        }

        void Table(JsonElement table)
        {
            var rows = Items(table, "rows");
            Check(rows.Count is > 0 and <= 100, $"{rows.Count} rows");
            Check(rows.Sum(Letters) <= 10_000, "table letters");
            foreach (var row in rows)
            {
                Check(row.GetArrayLength() is > 0 and <= 20, "cells");
                foreach (var cell in row.EnumerateArray())
                {
                    if (Type(cell) == "rich_text")
                    {
                        Rich(cell);
                    }
                    else
                    {
                        Check(Type(cell) == "raw_text" && Text(cell, "text") is { Length: > 0 }, "cell");
                    }
                }
            }
        }

        void Plain(JsonElement text, int most)
        {
            Check(Type(text) == "plain_text", "text that is not plain");
            Check(Text(text, "text") is { Length: > 0 } t && t.Length <= most, "text length");
        }

        void Check(bool holds, string complaint)
        {
            if (!holds)
            {
                wrong.Add(complaint);
            }
        }
    }

    /// <summary>What a modal or home tab breaks.</summary>
    public static IReadOnlyList<string> BrokenView(JsonElement view)
    {
        var wrong = new List<string>();
        var isModal = Type(view) == "modal";
        foreach (var name in isModal ? new[] { "title", "submit", "close" } : [])
        {
            if (Text(view.GetProperty(name), "text") is not { Length: > 0 and <= 24 })
            {
                wrong.Add(name);
            }
        }
        if (Text(view, "private_metadata") is { Length: > 3000 } || Text(view, "callback_id") is { Length: > 255 })
        {
            wrong.Add("view");
        }
        var blocks = view.GetProperty("blocks");
        if (!isModal && blocks.EnumerateArray().Any(b => Type(b) is "table" or "input"))
        {
            wrong.Add("a home tab takes no tables");
        }
        wrong.AddRange(Broken(blocks, 100, isModal));
        return wrong;
    }

    private static string? Type(JsonElement element) => Text(element, "type");

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static List<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) ? [.. items.EnumerateArray()] : [];

    /// <summary>All letters shown, whatever holds them.</summary>
    private static int Letters(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().Sum(Letters),
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(p => p.Name is not ("value" or "action_id" or "block_id" or "type" or "style"))
                .Sum(p => Letters(p.Value)),
            JsonValueKind.String => element.GetString()!.Length,
            _ => 0,
        };
}
