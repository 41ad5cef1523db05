namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Numbers and ordinals in words. Tens take a one behind them ("twenty-one", "twenty first").</summary>
internal static class NumberWords
{
    private const string Ones =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety hundred";
    private const string FirstToNineteenth =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

    public static readonly (Sense, int, string)[] All =
    [
        .. Ones.Split(' ').Select((word, i) => (Sense.Number, i + 1, word)),
        .. Tens.Split(' ').Select((word, i) => (Sense.Number, (i + 2) * 10, word)),
        .. FirstToNineteenth.Split(' ').Select((word, i) => (Sense.Ordinal, i + 1, word)),
        (Sense.Number, 40, "fourty"),
        (Sense.Ordinal, 20, "twentieth"),
        (Sense.Ordinal, 30, "thirtieth"),
        (Sense.Ordinal, 12, "twelvth"),
        (Sense.Ordinal, 9, "nineth"),
        (Sense.Suffix, 0, "st nd rd th"),
    ];
}
