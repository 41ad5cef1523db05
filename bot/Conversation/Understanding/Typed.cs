using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// What staff say about people's questions and the entries kept from them, in fixed forms: "answer question 12: …". Read from
/// the text as it was typed, for what follows the colon is meant word by word.
/// </summary>
internal static partial class Typed
{
    public static Request? Read(string text)
    {
        var said = Mention().Replace(text, "").Trim();
        if (Answer().Match(said) is { Success: true } answer)
        {
            return new AnswerQuestion(Number(answer), Meant(answer));
        }
        if (Keep().Match(said) is { Success: true } keep)
        {
            return new KeepAnswer(Number(keep), Unquoted(Meant(keep)) is { Length: > 0 } title ? title : null);
        }
        if (Edit().Match(said) is { Success: true } edit)
        {
            return new ChangeEntry(Number(edit), EntryPart.Text, Meant(edit));
        }
        if (Retitle().Match(said) is { Success: true } retitle)
        {
            return new ChangeEntry(Number(retitle), EntryPart.Title, Unquoted(Meant(retitle)));
        }
        if (Wording().Match(said) is { Success: true } wording)
        {
            return new ChangeEntry(Number(wording), EntryPart.Wording, Unquoted(Meant(wording)));
        }
        if (Remove().Match(said) is { Success: true } remove)
        {
            return new ChangeEntry(Number(remove), EntryPart.All);
        }
        return Show().Match(said) is { Success: true } show ? new AskEntry(Number(show))
            : List().IsMatch(said) ? new AskEntries()
            : null;
    }

    private static int Number(Match match) => int.Parse(match.Groups["number"].Value);

    /// <summary>Line by line without what is not meant to be read; a placeholder that nobody typed over is nothing.</summary>
    private static string Meant(Match match)
    {
        var lines = match.Groups["text"].Value.Split('\n').Select(Words.Clean).Where(l => l.Length > 0);
        var text = string.Join('\n', lines);
        return text is "…" or "..." ? "" : text;
    }

    private static string Unquoted(string text) => Words.Clean(text).Trim('"', '“', '”', '„', '‘', '’', '\'', ' ');

    [GeneratedRegex(@"^\s*<[@!][^<>]{1,200}>", RegexOptions.None, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(
        Politely
            + @"(the\s+)?(answer(\s+(to|for))?|reply\s+to|respond\s+to)\s+(the\s+)?question\s+(number\s+|no\.?\s*|\#)?(?<number>\d{1,9})\b\s*((with|is|by\s+saying)\b\s*)?[:,–—-]?\s*(?<text>.*)$",
        Options,
        1000
    )]
    private static partial Regex Answer();

    [GeneratedRegex(
        Politely
            + @"keep\s+(the\s+)?answer\s+(to\s+)?(question\s+)?(number\s+|\#)?(?<number>\d{1,9})\b(\s+(as|under)\b\s*(?<text>.*))?\s*\.?$",
        Options,
        1000
    )]
    private static partial Regex Keep();

    [GeneratedRegex(
        Politely
            + @"(edit|change|update|correct)\s+(the\s+)?(handbook\s+)?entry\s+\#?(?<number>\d{1,9})\b\s*(to\b\s*)?[:,–—-]?\s*(?<text>.*)$",
        Options,
        1000
    )]
    private static partial Regex Edit();

    [GeneratedRegex(
        Politely
            + @"(retitle|rename)\s+(the\s+)?(handbook\s+)?entry\s+\#?(?<number>\d{1,9})\b\s*((to|as)\b\s*)?[:,–—-]?\s*(?<text>.*)$",
        Options,
        1000
    )]
    private static partial Regex Retitle();

    [GeneratedRegex(
        Politely
            + @"add\s+(an?\s+|the\s+)?(phrasing|wording|phrase|example|question)\s+to\s+(the\s+)?(handbook\s+)?entry\s+\#?(?<number>\d{1,9})\b\s*[:,–—-]?\s*(?<text>.*)$",
        Options,
        1000
    )]
    private static partial Regex Wording();

    [GeneratedRegex(
        Politely + @"(remove|delete|drop)\s+(the\s+)?(handbook\s+)?entry\s+\#?(?<number>\d{1,9})\s*[.!]?$",
        Options,
        1000
    )]
    private static partial Regex Remove();

    [GeneratedRegex(
        @"^((please\s+)?(show|read|open|see)\s+(me\s+)?(the\s+)?)?(handbook\s+)?entry\s+\#?(?<number>\d{1,9})\s*[.?!]?$",
        Options,
        1000
    )]
    private static partial Regex Show();

    [GeneratedRegex(
        @"^((which|what)\s+(handbook\s+)?entries\s+(did|have)\s+(we|staff)\s+(add|added|keep|kept|write|written)|(list|show)(\s+me)?(\s+(the|our|all))*\s+(kept|added)\s+entries)\b[^:]{0,40}$",
        Options,
        1000
    )]
    private static partial Regex List();

    private const string Politely =
        @"^((please|can\s+you|could\s+you|i\s+want\s+to|i['’]d\s+like\s+to|let\s+me|let['’]s)\s+)*";

    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.ExplicitCapture
        | RegexOptions.Singleline
        | RegexOptions.CultureInvariant;
}
