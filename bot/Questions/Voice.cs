using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Speaks of somebody to themselves ("you") or to somebody else (by name).</summary>
/// <param name="IsSelf">Whether the asker is the one spoken of.</param>
/// <param name="Name">The full name.</param>
internal sealed record Voice(bool IsSelf, string Name)
{
    public Voice(bool isSelf, Person person)
        : this(isSelf, person.FullName) { }

    /// <summary>"You", "Ada Okafor", at the start of a sentence.</summary>
    public string They => IsSelf ? "You" : Name;

    /// <summary>"Your", "Ada Okafor's", at the start of a sentence.</summary>
    public string Their => IsSelf ? "Your" : $"{Name}'s";

    /// <summary>"your", "Ada Okafor's", within a sentence.</summary>
    public string TheirWithin => IsSelf ? "your" : Their;

    /// <summary>"you", "Ada Okafor", within a sentence.</summary>
    public string Them => IsSelf ? "you" : Name;

    public string Are => IsSelf ? "are" : "is";
    public string Have => IsSelf ? "have" : "has";

    /// <summary>The verb as it goes with them: "wait" or "waits".</summary>
    public string Do(string you, string they) => IsSelf ? you : they;
}
