using System.Text.RegularExpressions;
using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// Somebody else's facts, asked for by who may not have them. Without the name book only the sentence shows that a person is
/// meant ("does may have an offer", "josé's likelihood"); it is never heard as a question about the asker.
/// </summary>
internal static partial class AboutOthers
{
    /// <summary>Words that own something and are nobody's name.</summary>
    private static readonly HashSet<string> NoNames =
    [
        .. "what when who where how why that it he she there here let today tomorrow my mine our your their the this these those a an i we you they any anyone anybody someone somebody everyone everybody each one other others both all programme program season stage fellow fellows mentor mentors applicant applicants candidate candidates person people anthropic cohort company week month year interview application offer offers fellowship extension extensions decision decisions posting team staff nobody references referees test assessment matching not being nn tt ll".Split(
            ' '
        ),
    ];

    /// <summary>"My friend interviewed with you, did she get in?", "did Yusuf do his yet?", "what did Kwame put for him?", by who may not have it.</summary>
    public static AskPerson? OfAcquaintance(Sentence sentence)
    {
        if (sentence.Asker.MayNamePeople)
        {
            return null;
        }
        var text = Forms.WithoutLead(Frame.Of(sentence));
        return OfKin().IsMatch(text) ? new AskPerson(new Subject.Named("my kin"), PersonAspect.Status)
            : sentence.Names.All(n => n.Ids.Count == 0) ? Somebodys(Theirs().Match(sentence.AsTyped), sentence)
            : null;
    }

    public static Request? Read(string text, Sentence sentence)
    {
        if (OnesWord.AboutOneself(text, sentence) is { } word)
        {
            return word;
        }
        if (!sentence.Asker.MayNamePeople && OfKin().IsMatch(text))
        {
            return new AskPerson(new Subject.Named("my kin"), PersonAspect.Status);
        }
        if (TheOthers().IsMatch(text))
        {
            return new ListPeople(new PeopleFilter { Role = Cues.RoleIn(sentence.Words) });
        }
        if (Namesake().Match(text) is { Success: true } namesake)
        {
            return new AskPerson(new Subject.Named($"other {namesake.Groups["who"].Value}"), PersonAspect.Status);
        }
        if (sentence.Names.Count == 0 && Somebodys(WhatAbout().Match(sentence.AsTyped), sentence) is { } other)
        {
            return other;
        }
        if (sentence.Names.Count > 0 || sentence.Words.Any(Cues.IsPronoun) && sentence.Memory.PersonId is not null)
        {
            return null;
        }
        if (Owner(sentence) is { } owner)
        {
            return new AskPerson(new Subject.Named(owner), PersonAspect.Status);
        }
        var found =
            Facts().Match(text) is { Success: true } facts ? facts
            : Deeds().Match(text) is { Success: true } deeds ? deeds
            : Somebody().Match(text) is { Success: true } full && IsName(full.Groups["who"].Value, sentence) ? full
            : Match.Empty;
        return Somebodys(found, sentence);
    }

    /// <summary>None where who is named is an everyday word or a stage.</summary>
    private static AskPerson? Somebodys(Match found, Sentence sentence) =>
        found.Groups["who"].Value is { Length: > 0 } who
        && !NoNames.Contains(who.ToLowerInvariant())
        && !sentence.Stages.Any(s => sentence.Words.Skip(s.From).Take(s.Count).Any(w => w.Folded == who))
            ? new AskPerson(new Subject.Named(who), PersonAspect.Status)
            : null;

    /// <summary>What somebody has of whom only the programme knows: "will's decision".</summary>
    private static readonly HashSet<string> Owned =
    [
        "decision",
        "recommendation",
        "likelihood",
        "offer",
        "mentor",
        "status",
        "references",
    ];

    /// <summary>Whose decision, where the owner is an everyday word with 's: "will's decision" is no "will".</summary>
    private static string? Owner(Sentence sentence) =>
        sentence
            .Words.Zip(sentence.Words.Skip(1))
            .Where(pair =>
                pair.First.IsPossessive
                && Owned.Contains(pair.Second.Folded)
                && !NoNames.Contains(pair.First.Folded)
                && !sentence.Stages.Any(s => sentence.Words[s.From] == pair.First)
            )
            .Select(pair => pair.First.Folded)
            .FirstOrDefault();

    /// <summary>Words that the bot has never seen: a name.</summary>
    private static bool IsName(string who, Sentence sentence) =>
        who.Split(' ').All(part => sentence.Words.Any(w => w.Folded == part && sentence.IsUnknown(w)));

    /// <summary>"My daughter applied. Has she been accepted?" is about the daughter, and never about the asker.</summary>
    [GeneratedRegex(
        @"^(?!.*\b(?:references?|refs?|referees?|letters?|recommendations?)\b)(?:.*\bmy (?:\w+ )?(?:daughter|son|child|kid|wife|husband|spouse|partner|girlfriend|boyfriend|fianc\w+|friend|brother|sister|sibling|nephew|niece|cousin|roommate|flatmate|student|pupil|colleague|classmate)\b.*\b(?:has|did|is|was|will|does|have) (?:she|he|they|NN)\b.*\b(?:accepted|rejected|admitted|turned down|(?:get|got) (?:in|through|an offer)|an offer|hear|heard|in$|through$|pass(?:ed)?\b)|(?:has|did|is|was|will|does) my (?:\w+ )?(?:daughter|son|child|kid|wife|husband|spouse|partner|girlfriend|boyfriend|fianc\w+|friend|brother|sister|sibling|nephew|niece|cousin|roommate|flatmate|student|pupil|colleague|classmate)\b.*\b(?:accepted|rejected|admitted|turned down|an offer|(?:get|got) (?:in|through)|in$|through$|pass(?:ed)?\b))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OfKin();

    /// <summary>"What about Bo, when does he finish?", of whom the asker may know nothing: "he" is not whoever was spoken of before.</summary>
    [GeneratedRegex(
        @"^(?:(?:and|so|but|ok|hm) )*(?:what|how) about (?<who>[\p{L}-]+),? (?:when|what|where|who|how|is|does|has|did|will|was)(?:'s|s)? .*\b(?:he|she|they|his|her|their)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex WhatAbout();

    /// <summary>A list of people is the staff's, and is refused by whoever answers it.</summary>
    [GeneratedRegex(
        @"^(?:who|which|show me|list)(?:'s| is| are| else is| else are)? (?:all )?(?:of )?(?:the |your |my )?(?:other|rest of the) (?:fellows|applicants|candidates|people)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TheOthers();

    [GeneratedRegex(
        @"(?:^|\b(?:did|has|have|is|was|does|if|whether) )(?!(?:i|you|u|we|they|he|she|it|my|mine|the|your|this|that|these|those|any\w*|some\w*|every\w*|all|nn)\b)(?<who>[\p{L}-]+(?: [\p{L}-]+)?) (?:(?:ever|already|also|really|actually) )?(?:take|took|taken|get|got|gotten|do|done|did|hand(?:ed)?|accept(?:ed)?|sign(?:ed)?|submit(?:ted)?|finish(?:ed)?|send|sent)(?: in)? (?:his|hers|theirs|(?:his|her|their) (?:offer|interview|assessment|test|take-?home))\b|\bwhat did (?<who>[\p{L}-]+) (?:put|say|write|recommend|decide|think)\b.*\b(?:for|about|of|on) (?:him|her|them)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Theirs();

    [GeneratedRegex(
        @"\b(?:the )?other (?<who>NN|\p{L}+)'s\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Namesake();

    [GeneratedRegex(
        @"^(?:does|did|has|is|was|will) (?<who>[\p{L}-]+ [\p{L}-]+) (?:(?:also|already|really) )?(?:have|has|get|got|appl\w+|accept\w*|declin\w*|pass\w*|start\w*|finish\w*|join\w*|quit|withdr\w+|an? (?:fellow|applicant))\b|^(?:is|was) (?<who>[\p{L}-]+) (?:still |also |already )?(?:in|at|through|out|leaving|staying|done|on)\b|^(?:(?:can|could) you |please )*(?:tell me|what do you know|what can you tell me|anything|info|details)(?: \w+)? about (?<who>[\p{L}-]+(?: [\p{L}-]+)?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Somebody();

    [GeneratedRegex(
        @"^(?:what|what's|whats|when|when's|whens|where|where's|who|who's|whos|how|is|has|did|does|tell me)\b.*?\b(?<who>[\p{L}-]+)'s (?:\w+ )?(?:extension|offer|deadline|mentor|status|likelihood|references?|refs|last day|application|stage|e-?mail|address|phone)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Facts();

    [GeneratedRegex(
        @"^(?:does|did|has|is|was|will) (?<who>[\p{L}-]+) (?:(?:also|already|really) )?(?:(?:have|got|get|gotten|received?) an? offer|accept(?:ed|ing)?\b|declin(?:e|ed|ing)\b|(?:get|got|been|being|getting) (?:extended|rejected|accepted)|extended$|pass(?:ed)?\b|recommend(?:ed)?\b|rejected$|withdr(?:aw|awn|ew)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Deeds();
}
