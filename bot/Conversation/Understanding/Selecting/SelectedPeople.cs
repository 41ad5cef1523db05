using System.Text.RegularExpressions;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Selecting;

/// <summary>
/// What staff ask about people by several facts at once: "which of the undecided are Geoffrey's", "who still hasn't answered and has
/// another deadline by Friday". Every word has to be a fact, a noun or glue; where one is not, nothing is read, so that no part of a
/// question is passed over.
/// </summary>
internal static partial class SelectedPeople
{
    private const int Shortest = 3;

    public static Request? Read(Frame frame)
    {
        var sentence = frame.Sentence;
        if (!sentence.Asker.IsStaff || sentence.Words.Count < Shortest)
        {
            return null;
        }
        var text = Plain(frame);
        if (!Head().IsMatch(text) || Times().Count(text) > 1)
        {
            return null;
        }
        var selection = new Selection(sentence);
        foreach (var facet in Facets.All)
        {
            text = facet.Take(text, selection);
        }
        return selection.IsRefused || !selection.IsTold || !Glue().IsMatch(text) || Second().IsMatch(text)
            ? null
            : selection.Request(text);
    }

    /// <summary>The folded words: a name is NN, a stage with a cut-off SS, a date TT, a length LL.</summary>
    private static string Plain(Frame frame) =>
        Courtesy()
            .Replace(
                frame.Sentence.With(i =>
                    Frame.NameAt(frame.Sentence, i) ?? StageAt(frame.Sentence, i) ?? Frame.TimeAt(frame.Times, i)
                ),
                ""
            );

    private static (string Sign, int Count)? StageAt(Sentence sentence, int i) =>
        sentence.Stages.FirstOrDefault(s => s.From == i && s.Stage.HasCutOff()) is { } stage
            ? ("SS", stage.Count)
            : null;

    [GeneratedRegex(
        @"^(?:(?:and|so|also|then|ok|okay|now|please|pls|hi|hello|morning|afternoon|can you|could you|of (?:them|those|these)|among (?:them|those|these)) )+(?=\w)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Courtesy();

    [GeneratedRegex(
        @"^(?:who|who's|whos|whose|breakdown|split|numbers?|which|what (?:applicants|fellows|people|mentors|offers)|how many|list|show|give me|name|count|(?:is|are) (?:any|there)|does any|do any|has any|have any|do we have any|any(?:one|body)?|everyone|everybody|all)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Head();

    /// <summary>"…, and which fellow has no mentor": another question.</summary>
    [GeneratedRegex(
        @"\S (?:and |but )(?:also )?(?:which|what|how many|list|show)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Second();

    [GeneratedRegex(@"\b(?:TT|LL|today|tomorrow|tonight)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Times();

    /// <summary>What may be left when all facts are taken out: "#" stands for each of them.</summary>
    [GeneratedRegex(
        @"^(?:(?:#|who|who's|whos|whom|whose|which|what|how|many|of|the|them|those|these|all|any|anyone|anybody|everyone|everybody|is|are|was|were|be|been|has|have|had|do|does|did|a|an|and|but|also|both|that|with|our|we|us|there|still|currently|now|presently|at present|at the moment|right now|just now|so far|to date|this season|in total|in all|altogether|please|pls|list|show|me|give|name|names|count|breakdown|split|down|numbers?|figures|each|ones?|one|people|person|persons|folks|applicants?|candidates?|fellows?|mentors?|offers?|offer-?holders?|yet|already|only|just|got)(?: |$))+$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Glue();
}
