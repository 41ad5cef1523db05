namespace FellowsBot.Conversation.Understanding;

/// <summary>Tells whether a message is in another language than English, by its script or by the small words that every sentence has.</summary>
public static class Languages
{
    private const char LastLatin = '\u024f';

    private static readonly HashSet<string> Small =
    [
        "el",
        "los",
        "las",
        "cuando",
        "cuanto",
        "cual",
        "donde",
        "que",
        "por",
        "para",
        "una",
        "mi",
        "como",
        "es",
        "esta",
        "puedo",
        "hola",
        "gracias",
        "wann",
        "wie",
        "ist",
        "der",
        "die",
        "das",
        "und",
        "ich",
        "mein",
        "meine",
        "nicht",
        "wo",
        "wer",
        "bitte",
        "danke",
        "kann",
        "quand",
        "est",
        "le",
        "les",
        "des",
        "mon",
        "ma",
        "je",
        "puis",
        "combien",
        "ou",
        "qui",
        "bonjour",
        "merci",
        "pour",
        "quel",
        "quelle",
        "quando",
        "quanto",
        "dove",
        "chi",
        "il",
        "della",
        "mio",
        "mia",
        "posso",
        "grazie",
        "sono",
        "onde",
        "minha",
        "meu",
        "obrigado",
        "nao",
        "uma",
        "wanneer",
        "waar",
        "het",
        "een",
        "hoe",
        "mijn",
        "jest",
        "kiedy",
        "gdzie",
        "czy",
    ];

    /// <summary>Whether it is: most letters are not Latin, or a quarter of the words are small ones of another language.</summary>
    public static bool IsForeign(string text)
    {
        var words = Words.In(Words.Clean(text));
        if (words.Count == 0)
        {
            return false;
        }
        var letters = text.Where(char.IsLetter).ToList();
        var small = words.Count(w => Small.Contains(w.Folded));
        return letters.Count(c => c > LastLatin) * 2 > letters.Count
            || words.Count > 2 && small > 1 && small * 4 >= words.Count;
    }
}
