using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>Topics of the handbook that a few words show, and questions beside them that it does not answer.</summary>
internal static partial class AboutTopics
{
    public static Request? Read(string text, Sentence sentence)
    {
        var asker = sentence.Asker;
        if (Complaint().IsMatch(sentence.AsTyped))
        {
            return new SmallTalk(Talk.Complaint);
        }
        if (Beside().IsMatch(sentence.AsTyped) || !asker.IsStaff && Numbers().IsMatch(text))
        {
            return new NotCovered([]);
        }
        if (Sittings().IsMatch(sentence.AsTyped))
        {
            return IsTakeHome(sentence)
                ? new AskHandbook("take-home")
                : new NotCovered([.. sentence.Stages.Take(1).Select(s => s.Topic)]);
        }
        if (LateReferences().IsMatch(text))
        {
            return new NotCovered(["reference-contact"]);
        }
        if (sentence.Stages is [var one, var other] && Difference().IsMatch(text))
        {
            return new NotCovered([one.Topic, other.Topic]);
        }
        if (sentence.Stages is [var stage] && Prepare().IsMatch(text))
        {
            return new AskHandbook(stage.Stage is StageId.Assessment ? "assessment-style" : stage.Topic);
        }
        return NextSeason().IsMatch(sentence.AsTyped) ? new AskHandbook("job-alerts")
            : asker.IsStaff ? null
            : Paid().IsMatch(text) ? new AskHandbook("stipend")
            : Meanwhile().IsMatch(text) ? new AskHandbook("hours")
            : DecidedWhen().IsMatch(text) ? new AskHandbook("extension-decisions")
            : FromElsewhere().IsMatch(text) ? new AskHandbook("remote")
            : Visas().IsMatch(text) ? new AskHandbook("visas")
            : OtherLanguage().IsMatch(text) ? new AskHandbook("python-skills")
            : Letters().IsMatch(text) ? new AskHandbook("references")
            : Matched().IsMatch(text) ? new AskHandbook("matching")
            : Rolling().IsMatch(text) ? new AskHandbook("rolling")
            : Stages().IsMatch(text) ? new AskHandbook("stages")
            : Must().IsMatch(text) ? new AskHandbook("location-preference")
            : FileKind().IsMatch(text) ? new AskHandbook("resume")
            : asker.IsStranger && Before().IsMatch(text) ? new AskHandbook("reapplying")
            : asker.IsStranger && WhereTo().IsMatch(text) ? new AskHandbook("workspaces")
            : asker.IsStranger && OneOfThem().IsMatch(text) ? new AskHandbook("mentors")
            : null;
    }

    /// <summary>"When do applications open next year?": of this season's dates none is the answer.</summary>
    [GeneratedRegex(
        @"^(?:and |so |but )?(?:when(?:'s|s| is| do| does| will| can| could| would)?|will|is there|are there|do you know (?:when|if)|any idea when)\b(?!.*\b(?:my|interview|assessment|extension|offer|decision|salary|tax)\b).*\b(?:apply|applications?|applying|open|opens|opening|intake|cohort|accepting|season|programme|program|one)\b.*\b(?:next (?:year|season|cohort|intake|cycle|one|time)(?! (?:open|start|begin)s? for me)|in 20(?:2[6-9]|3\d)|for 20(?:2[6-9]|3\d)|the year after)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NextSeason();

    /// <summary>The hours of the take-home are one's own to place; of the other stages nothing is said.</summary>
    private static bool IsTakeHome(Sentence sentence) =>
        sentence.Stages.Any(s => s.Topic == "take-home")
        || Cues.Has(sentence.Words, "five", "5")
        || sentence.Stages.Count == 0 && sentence.Asker.Person is { Role: Role.Applicant, Stage: StageId.Final };

    [GeneratedRegex(
        @"\b(?:in (?:one|a single) (?:sitting|go|session|day|stretch)|all at once)\b|\b(?:split|spread|break up|divide)\b.*\b(?:over|across|into|in|up|hours)\b|\b(?:can|could|may) i (?:pause|take (?:a )?breaks?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Sittings();

    [GeneratedRegex(
        @"^(?:you|u|this|this bot|the bot) (?:suck|sucks|stink|stinks|(?:are|is|r) (?:so |really |totally )?(?:useless|rubbish|terrible|awful|stupid|dumb|bad))$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Complaint();

    /// <summary>A second try, somebody's papers looked through, a company's money: none of it is in the handbook.</summary>
    [GeneratedRegex(
        @"\b(?:mess(?:ed)? up|fail(?:ed)?|bomb(?:ed)?)\b.*\b(?:again|retry|redo|retake|second)\b|\b(?:redo|retake|re-take|repeat) (?:the|my)\b|\b(?:review|proofread|improve|look at|check|read|feedback on) (?:over )?my (?:cv|resume|essay|code|application|statement)\b|^who (?:does(?! \w+ (?:currently |still )?have\b)|conducts|runs|holds|reviews|grades|marks|interviews|scores|judges|evaluates)\b(?!.*\bmentor)|\b(?:revenue|valuation|profits?|share price|ipo)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Beside();

    /// <summary>How many there are of a cohort is not in the posting; how many there are now is for the staff.</summary>
    [GeneratedRegex(
        @"^how (?:many|big|large)\b.*\b(?:will there be|do you (?:take|accept|have)|are you (?:taking|accepting)|last year|previous\w*|usually|get in|got in|each year|per (?:cohort|year)|(?:spots|places) are there)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"\b(?:references?|refs?|referees?|recommend(?:ers?| (?:person|people|letter))|profs?|professors?|manager|supervisor)\b.*\b(?:late|slow|(?:(?:may|might|will|could|can) not|cannot|can't|cant|don't|doesn't|dont|won't|do not|does not|never) (?:\w+ )?(?:answer|reply|respond|send|write)|forgets?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LateReferences();

    [GeneratedRegex(@"\bdifference between\b|\bdiffer\b|\bvs\b|\bversus\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Difference();

    [GeneratedRegex(
        @"^(?:how|what)\b.*\b(?:prep|prepare|preparing|get ready|practi[cs]e|revise|study)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Prepare();

    /// <summary>"How long is the test, and when's the latest I can do it": one entry says both.</summary>
    public static Request? LengthAndDate(Sentence sentence) =>
        sentence is { Stages: [var stage], Names: [] }
        && stage.Stage.HasCutOff()
        && LengthAndDate().IsMatch(string.Join(' ', sentence.Words.Select(w => w.Folded)))
            ? new AskHandbook(stage.Topic)
            : null;

    [GeneratedRegex(
        @"^how long is (?!.*\bmy (?:offer|deadline)).*\band\b.*\b(?:when|when's|latest|deadline|by when|until when)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LengthAndDate();

    [GeneratedRegex(
        @"^(?:is|are)\b.*\b(?:paid|unpaid|volunteer(?:ing)?)\b|^how much(?: money| cash)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Paid();

    [GeneratedRegex(
        @"^(?:can|could|may|would|is it (?:ok|okay|possible)|am i allowed)\b.*\b(?:phd|degree|studies|studying|masters?|school|thesis|job|classes|course)\b.*\b(?:on the side|alongside|in parallel|at the same time|meanwhile|next to it|while i)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Meanwhile();

    /// <summary>"Does the extension get decided now or later?"</summary>
    [GeneratedRegex(
        @"^(?:does|do|is|are|will|must|has)\b.*\bextensions?\b.*\b(?:decided?|settled?|agreed?|chosen|fixed)\b.*\b(?:now|later|up ?front|beforehand|in advance|at the (?:start|end)|straight away|right away|at the same time)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DecidedWhen();

    [GeneratedRegex(
        @"^(?:can|could|may|would|is it (?:ok|okay|possible)|do) (?:i|we|you|people|fellows|to)\b.*\b(?:without (?:ever )?(?:moving|relocating)|(?:stay|remain) (?:where|in)\b)|\b(?:is|if) (?:this|it|that) (?:is )?(?:all |fully |completely )?remote\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FromElsewhere();

    [GeneratedRegex(
        @"\b(?:is|are|do|does|will|can)\b.*\bvisas?\b.*\b(?:given|provided|offered|covered|included|supported|sponsored)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Visas();

    [GeneratedRegex(
        @"\b(?:test|screen|assessment|interview)\b.*\bin (?:another language|rust|java|javascript|typescript|go|golang|julia|matlab|ruby|kotlin|swift|scala|haskell)\b|\b(?:only|just|mostly|never)\b.*\b(?:know|use|used|code|coded|write|done|did|learnt|learned)\b.*\b(?:python|r|rust|java|javascript|typescript|julia|matlab|ruby|kotlin|scala|haskell|c)\b|\b(?:don't|do not|can't) (?:know|use|do|write)\b.*\bpython\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OtherLanguage();

    [GeneratedRegex(
        @"\bletters? of rec(?:s|ommendation)?\b|^how many (?:recs|recommenders|recommendations|letters)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Letters();

    [GeneratedRegex(
        @"^(?:when|how)\b.*\b(?:get|gets|be|being|am|are|is) (?:i |we )?(?:matched|paired)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Matched();

    [GeneratedRegex(@"\brolling\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rolling();

    [GeneratedRegex(
        @"^(?:wat|what|whats|what's|which|list|name)(?: are)?(?: all)?(?: the| your)? (?:stages|rounds|steps)(?: are there)?(?: please| pls| plz)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Stages();

    [GeneratedRegex(
        @"^(?:is|are|must|do i have)\b.*\b(?:berkeley|bay area|office|in person|on-?site|in-?person)\b.*\b(?:mandatory|required|obligatory|compulsory|a must|necessary|needed)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Must();

    [GeneratedRegex(
        @"\b(?:pdf|word|docx?|rtf|txt)\b.*\b(?:resume|cv)\b|\b(?:resume|cv)\b.*\b(?:pdf|word|docx?|rtf|txt)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FileKind();

    [GeneratedRegex(
        @"\b(?:i|i've|ive|me|my application)\b.*\b(?:got|was|were|been|getting) (?:rejected|turned down)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Before();

    [GeneratedRegex(
        @"^(?:where|from where) (?:would|will|do|am|can|should) i\b.*\bwork",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhereTo();

    [GeneratedRegex(@"^is .+ (?:a|one of (?:the|your|ur)) mentors?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OneOfThem();
}
