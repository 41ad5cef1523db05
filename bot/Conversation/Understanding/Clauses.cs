using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Takes a rambling message apart: the question is often one clause among greetings, apologies and reasons.</summary>
internal static partial class Clauses
{
    private const int LongMessage = 7;
    private const int ShortestClause = 3;
    private const int MostQuestions = 4;
    private const int ShortestQuestion = 3;

    /// <summary>The clauses of a message that is long enough to hide its question; none for a short one.</summary>
    public static IReadOnlyList<string> Of(string cleaned) =>
        cleaned.Count(c => c == ' ') < LongMessage - 1
            ? []
            :
            [
                .. Joints()
                    .Split(cleaned)
                    .Select(part => part.Trim())
                    .Where(p => p.Length < cleaned.Length && p.Count(c => c == ' ') >= ShortestClause - 1),
            ];

    /// <summary>
    /// The clauses that may tell what a message asks. Where some of it is asked, what is told beside it ("my number is on my CV")
    /// is not what is asked.
    /// </summary>
    public static IEnumerable<string> ThatMayAsk(string cleaned)
    {
        var clauses = Of(cleaned);
        var asked = Asked().Matches(cleaned).Select(match => match.Value).ToList();
        return asked.Count > 0 ? clauses.Where(c => asked.Any(a => a.Contains(c, StringComparison.Ordinal))) : clauses;
    }

    /// <summary>The questions of a message that asks several, in order; one where it asks one.</summary>
    public static IReadOnlyList<string> QuestionsIn(string cleaned)
    {
        if (FactsInARow.In(cleaned) is { Count: > 1 } facts)
        {
            return facts;
        }
        var parts = Questions()
            .Split(cleaned)
            .SelectMany(Listed)
            .Select(part => part.Trim())
            .Where(part => part.Length > 0)
            .ToList();
        return parts.Count is > 1 and <= MostQuestions && parts.All(p => p.Count(c => c == ' ') >= ShortestQuestion - 1)
            ? parts
            : [cleaned];
    }

    /// <summary>
    /// The question with its pronoun put in words, where the question before it named one stage or one person: "and how long
    /// is it?", "when does his offer expire?".
    /// </summary>
    public static string WithIt(string question, Sentence? before)
    {
        if (before is { Stages: [var stage], Names: [] })
        {
            return It().Replace(question, before.Spoken(stage.From, stage.Count), 1);
        }
        if (before is not { Names: [var name] })
        {
            return question;
        }
        var spoken = before.Spoken(name.From, name.Count);
        if (OfRecord().IsMatch(question))
        {
            return $"history of {spoken}";
        }
        if (OfThose().IsMatch(question) || WhoElse().IsMatch(before.Text))
        {
            // "Who is under Noor, and when do they finish?": "they" are those, and not Noor.
            return question;
        }
        question = ToIt().Replace(question, $"${{verb}} {spoken}'s");
        return They().Replace(Theirs().Replace(Their().Replace(question, $"{spoken}'s"), $"{spoken}'s"), spoken);
    }

    /// <summary>"How long does it take?" after a stage was spoken of, its name in place of the "it"; none where there is neither.</summary>
    public static string? WithStageBefore(string question, Memory memory, Asker asker) =>
        (
            memory.Topic is { } topic && TopicNames.TryGetValue(topic, out var name) ? name
            : memory.Stage is { } stage ? TopicNames.GetValueOrDefault(stage.Text())
            : memory.PersonAspect is PersonAspect.CutOff or PersonAspect.Next
            && memory.PersonId == asker.Person?.Id
            && asker.Person?.Stage is { } own
                ? TopicNames.GetValueOrDefault(own.Text())
            : null
        )
            is { } spoken
        && WithIs(question, spoken) is var whole
        && It().Replace(whole, spoken, 1) is var filled
        && filled != question
            ? filled
            : null;

    /// <summary>"And it's an hour?", "its 90 minutes right".</summary>
    private static string WithIs(string question, string spoken) => ItIs().Replace(question, $"{spoken} is ", 1);

    private static readonly Dictionary<string, string> TopicNames = new()
    {
        ["application"] = "the application",
        ["assessment"] = "the technical assessment",
        ["interview"] = "the technical interview",
        ["final"] = "the final interview",
        ["take-home"] = "the take-home project",
        ["research-discussion"] = "the research discussion",
        ["matching"] = "mentor matching",
        ["extension"] = "the extension",
        ["programme"] = "the fellowship",
    };

    [GeneratedRegex(@"\bthey (?:each|all|both)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfThose();

    [GeneratedRegex(
        @"\b(?:who|which fellows) (?:is|are|does|do|works?|'s)\b.*\b(?:under|have|got|with|mentor(?:ing)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhoElse();

    /// <summary>Whether a part begins as a question does.</summary>
    public static bool IsQuestion(string part) => Lead().IsMatch(part) || Modal().IsMatch(part);

    /// <summary>"When does it end, who is it": questions in a row, and not a condition with its question.</summary>
    private static IEnumerable<string> Listed(string part)
    {
        var listed = part.Split(", ");
        return listed.All(p => Lead().IsMatch(p)) ? listed : [part];
    }

    [GeneratedRegex(
        @"^\s*(?:when|whens|what|whats|who|whos|whose|how|hows|where|wheres|which|is|are|do|does|did|has|have|will)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Lead();

    /// <summary>These begin a question, too, but none that stands in a row: "what if I fail, can I do it again" is one.</summary>
    [GeneratedRegex(
        @"^\s*(?:why|am|was|were|can|could|may|should)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Modal();

    [GeneratedRegex(
        @"[?;]+(?:\s|$)|,? (?:and also|and|also|plus|&) (?=(?:(?:(?:by|until|till|since|from|for|at|in|on|to) )?(?:when|what|who|how|where|whom)['’]?s?|whose|which|whether|is|are|do|does|did|can|could|has|have|will|(?:may|must|should|would) (?:i|it|we|they|he|she|you))\b)|[.!]\s+(?=(?:also|and|plus),? (?:(?:(?:by|until|till|since|from|for|at|in|on|to) )?(?:when|what|who|how|where|whom)['’]?s?|whose|which|whether|is|are|do|does|did|can|could|has|have|will|(?:may|must|should|would) (?:i|it|we|they|he|she|you))\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Questions();

    /// <summary>"And when was it written down?", "any note of why?": what the history of the one spoken of says.</summary>
    [GeneratedRegex(
        @"^\s*(?:and |or )?(?:(?:when|by whom|who|where)(?: \w+){0,2} (?:it|that|this)(?: \w+)? (?:recorded|written down|noted|put down|entered|logged|changed|settled|decided|marked)|who (?:recorded|wrote|noted|entered|logged|changed|decided) (?:it|that|this)(?: down)?|(?:is there |do we have |have we )?(?:any|a) (?:note|reason|word|record|idea|mention)(?: given| recorded)? (?:of |on |as to |about |for )?(?:why|it|that|this)|do we know why|what was the reason)[\s?.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OfRecord();

    /// <summary>"Can we reopen it", of the one whose offer or stage was asked about.</summary>
    [GeneratedRegex(
        @"\b(?<verb>reopen|extend|push|postpone|shift) (?:it|that)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ToIt();

    [GeneratedRegex(
        @"\b(?:it|that)\b(?!['’]s (?:been|only|just|ok|okay|fine|all)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex It();

    [GeneratedRegex(
        @"\b(?:his|their|her(?! (?:with|to|on|up|for|in|until|till|by|as|at|down|from|through|back|under|two|three|an?|one|some|more|please|pls|\d)\b))\b(?= )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Their();

    [GeneratedRegex(@"\b(?:hers|theirs)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Theirs();

    [GeneratedRegex(@"\b(?:he|she|they|him|her|them)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex They();

    [GeneratedRegex(
        @" (?:but|because|since|so|-|–|(?:(?<!\bmy (?:friend|partner|wife|husband|colleague|brother|sister|roommate|flatmate|labmate) )and|as)(?= i )) |[.!?;,\n():]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Joints();

    [GeneratedRegex(@"[^.!?\n]+\?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"\bit['’]?s (?=(?:an?|about|only|just|\d+)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ItIs();
}
