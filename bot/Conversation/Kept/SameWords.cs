using System.Collections.Frozen;
using FellowsBot.Conversation.Understanding.Classifier;

namespace FellowsBot.Conversation.Kept;

/// <summary>Everyday words that people use for the same thing when they ask about working somewhere.</summary>
internal static class SameWords
{
    private const string Get = "get";
    private const string May = "allowed";

    /// <summary>Before a word that is meant as it stands, for its stem has another meaning.</summary>
    private const char Whole = '=';

    private static readonly string[] Lines =
    [
        $"{Get} gets getting got gotten give given gives giving receive provide provision supply issue hand have need want "
            + "offer available include exist",
        $"{May} allow may permit permitted okay ok possible fine able",
        "laptop =computer =computers notebook macbook pc",
        "phone telephone mobile cellphone smartphone",
        "monitor screen display",
        "dog pet cat puppy animal",
        "lunch meal food canteen",
        "coffee tea drink beverage",
        "parking park car garage",
        "bike bicycle cycle cycling",
        "wifi wi-fi internet wireless network",
        "gym workout",
        "holiday vacation holidays pto leave",
        "sick ill illness unwell",
        "badge keycard fob pass",
        "flat apartment housing accommodation house rent lodging",
        "flight plane airfare fly",
        "train rail railway",
        "shirt tee hoodie swag merch",
        "child kid children family daughter son",
        "partner spouse wife husband",
        "reimburse reimbursement refund expense repay",
        "doctor physician gp",
        "insurance insured insure",
        "pray prayer worship",
        "nursing lactation breastfeed breastfeeding",
        "disabled disability accessible accessibility wheelchair",
        "guest visitor friend",
        "post mail letter parcel package",
        "print printer printing",
        "chair seat",
        "bank banking account",
        "conference workshop summit",
        "textbook book books library",
        "invoice bill billing",
        "slide deck slides presentation",
    ];

    private static readonly FrozenDictionary<string, string> ByStem = Meanings(word =>
        word[0] == Whole ? null : Stemmer.Stem(word)
    );
    private static readonly FrozenDictionary<string, string> ByWord = Meanings(word =>
        word[0] == Whole ? word[1..] : null
    );

    private static readonly FrozenSet<string> Fillers = (
        "what how about hi hello hey thanks thank sorry quick question wondering wonder know tell ask also really actually "
        + "everyone everybody anyone someone somebody people something anything not no yes let us i'm im"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Little = new[] { Get, Stemmer.Stem(May) }.ToFrozenSet(
        StringComparer.Ordinal
    );

    /// <summary>One name for all stems that mean the same; the stem itself where nothing else does.</summary>
    public static string OfStem(string stem) => ByStem.GetValueOrDefault(stem, stem);

    /// <summary>The same for a word whose stem means something else ("computer", and "compute" is another matter).</summary>
    public static string? OfWord(string word) => ByWord.GetValueOrDefault(word);

    /// <summary>Says nothing of what a question is about.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>Says that something is had or allowed, and not what.</summary>
    public static bool TellsLittle(string meaning) => Little.Contains(meaning);

    private static FrozenDictionary<string, string> Meanings(Func<string, string?> key) =>
        Lines
            .SelectMany(line =>
            {
                var words = line.Split(' ');
                return words.Select(w => (Key: key(w), Means: Stemmer.Stem(words[0])));
            })
            .Where(pair => pair.Key is not null)
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(pair => pair.Key!, pair => pair.Means);
}
