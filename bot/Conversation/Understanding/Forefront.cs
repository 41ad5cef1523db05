using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>"And Owen, is he in London?": the name stands before the question, and the question has a pronoun in its place.</summary>
internal static partial class Forefront
{
    /// <summary>The question with the name in it; the text as it is where no name stands before.</summary>
    public static string PutIn(string cleaned, Func<string, Sentence> readAs, Memory memory)
    {
        if (
            Before().Match(cleaned) is not { Success: true } match
            || match.Groups["rest"].Value is var rest && !(Clauses.IsQuestion(rest) && Pronoun().IsMatch(rest))
        )
        {
            return cleaned;
        }
        var name = readAs(match.Groups["name"].Value);
        if (
            name.Names is not [{ From: 0, Ids: [var id] } only]
            || only.Count < name.Words.Count
            || readAs(rest).Names.Count > 0
        )
        {
            return cleaned;
        }
        // "Priya, when does he run out?" addresses a colleague, where somebody else was spoken of.
        var isAddressed =
            memory.PersonId is { } other && other != id && name.Book.RoleOf(id) is Role.Staff or Role.Mentor;
        return isAddressed ? rest : Clauses.WithIt(rest, name);
    }

    [GeneratedRegex(
        @"^\s*(?:(?:and|so|ok|okay|but|now|also|what about|how about)\s+)*(?<name>[^\s,;:?!.][^,;:?!.]{1,40}?)(?:\s*[,:]|\s+[–-])\s+(?<rest>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Before();

    [GeneratedRegex(
        @"\b(?:he|she|they|him|her|them|his|hers|their|theirs)\b|\b(?:he|she|they)['’]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Pronoun();
}
