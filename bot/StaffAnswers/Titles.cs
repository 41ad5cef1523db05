using FellowsBot.Conversation.Kept;
using FellowsBot.Conversation.Understanding;

namespace FellowsBot.StaffAnswers;

/// <summary>Makes a title for an entry from the question that it answers; staff see it before it is kept and may change it.</summary>
internal static class Titles
{
    private const int MostThings = 2;

    /// <summary>What it is about, where that is a word or two ("Laptops"); else the question itself.</summary>
    public static string For(string question)
    {
        var line = Words.Clean(question).Replace('"', '\'');
        var things = Gist.ThingsIn(line);
        var title = things.Count is > 0 and <= MostThings ? string.Join(' ', things) : line;
        var cut = title.Length <= StaffOnly.LongestTitle ? title : $"{title[..(StaffOnly.LongestTitle - 1)]}…";
        return $"{char.ToUpperInvariant(cut[0])}{cut[1..]}";
    }
}
