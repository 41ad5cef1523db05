using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
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

    /// <summary>"End, his part is done", of the fellow spoken of while extensions are decided: the decision with their name in it.</summary>
    public static string Decided(string cleaned, Memory memory, NameBook book) =>
        memory is { IsOfExtensions: true, PersonId: { } one, HasWish: false, Proposal: null, Choices.Count: 0 }
        && book.Knows(one)
        && book.RoleOf(one) is Role.Fellow
        && Bare().Match(cleaned) is { Success: true } bare
            ? $"{bare.Groups["what"].Value} for {book[one].FullName}{bare.Groups["why"].Value}"
            : cleaned;

    [GeneratedRegex(
        @"^\s*(?:(?:and|so|ok|okay|then|yes|no|i['’]?d say|i would say|put|record|recommend)\b[ ,:]*)*(?<what>end|extend)(?<why>(?:,? (?:because|since|as) .*|, .*|\s[–-] .*)?)[.!]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Bare();

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
