using FellowsBot.Conversation.Names;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// The text as the classifier sees it: names become one word, and a stage is named once more by its id, so that what was
/// learnt of one person or stage holds for all.
/// </summary>
internal static class Masking
{
    /// <summary>What stands for a person's name, here and in the example files.</summary>
    public const string Person = "{person}";
    private const string Somebody = "somebody";

    public static string Masked(IReadOnlyList<Word> words, IReadOnlyList<NameHit> names, IReadOnlyList<StageHit> stages)
    {
        var masked = new List<string>(words.Count + stages.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (names.FirstOrDefault(n => n.From == i) is { } name)
            {
                masked.Add(words[i + name.Count - 1].IsPossessive ? $"{Somebody}'s" : Somebody);
                i += name.Count - 1;
            }
            else
            {
                masked.Add(words[i].IsPossessive ? $"{words[i].Folded}'s" : words[i].Folded);
            }
        }
        masked.AddRange(stages.Select(s => s.Stage).Distinct().Select(s => $"stage{s.Text()}"));
        return string.Join(' ', masked);
    }

    /// <summary>An example line as it would look had it been typed with a real name in it.</summary>
    public static string MaskedExample(string line, Vocabulary vocabulary)
    {
        var words = Words.In(Words.Clean(line.Replace(Person, Somebody, StringComparison.Ordinal)));
        return Masked(words, [], vocabulary.StagesIn(words));
    }
}
