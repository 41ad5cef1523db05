using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// A list or a number of people gone on with: "only the Berkeley ones", "just the finalists", "those who haven't handed it in", "who are
/// they?", "and their mentors?". What was narrowed before stays so.
/// </summary>
internal static partial class Narrowing
{
    private const string OfPeople = "people.list";
    private const string Counted = "people.count";
    private const string OfOffers = "offers.list";

    /// <summary>What people in a stage are called.</summary>
    private static readonly Dictionary<string, StageId?> Groups = new()
    {
        ["finalist"] = StageId.Final,
        ["finalists"] = StageId.Final,
        ["interviewee"] = StageId.Interview,
        ["interviewees"] = StageId.Interview,
        ["offer-holder"] = StageId.Offer,
        ["offer-holders"] = StageId.Offer,
    };

    public static Request? Read(Sentence sentence, Memory memory, PersonAspect? about)
    {
        if (!sentence.Asker.IsStaff || memory.List is not { } list || sentence.Names.Count > 0)
        {
            return null;
        }
        var text = string.Join(' ', sentence.Words.Select(w => w.Folded));
        if (WhoAreThey().IsMatch(text))
        {
            return All(memory, about);
        }
        if (Theirs().Match(text) is { Success: true } theirs && memory.Listed.Count is > 0 and <= AskThose.Most)
        {
            return new AskThose(memory.Listed, AspectOf(theirs.Groups["what"].Value), list);
        }
        return Facets(sentence) is { } narrower && MayNarrow(narrower.Text, list)
            ? To(
                narrower.Filter,
                sentence,
                memory,
                about,
                isCounted: list is Counted && !AsList().IsMatch(narrower.Text)
            )
            : null;
    }

    /// <summary>The same people by name, where they were counted or are few enough to be told of one by one.</summary>
    private static Request? All(Memory memory, PersonAspect? about) =>
        memory is { List: Counted, Filter: { IsEmpty: false } filter } ? new ListPeople(filter)
        : about is { } what && memory.Listed.Count is > 0 and <= AskThose.Most
            ? new AskThose(memory.Listed, what, memory.List!)
        : null;

    private static Request? To(
        PeopleFilter narrower,
        Sentence sentence,
        Memory memory,
        PersonAspect? about,
        bool isCounted
    )
    {
        if (about is { } what && narrower == new PeopleFilter { Workspace = narrower.Workspace })
        {
            int[] there =
            [
                .. memory.Listed.Where(id =>
                    sentence.Book.Knows(id) && sentence.Book[id].Workspace == narrower.Workspace
                ),
            ];
            if (there.Length is > 0 and <= AskThose.Most)
            {
                return new AskThose(there, what, memory.List!);
            }
        }
        var filter = (memory.Filter ?? new PeopleFilter()) with
        {
            Stage = narrower.Stage ?? memory.Filter?.Stage,
            Workspace = narrower.Workspace ?? memory.Filter?.Workspace,
            NotIn = narrower.NotIn ?? memory.Filter?.NotIn,
            Status = narrower.MustAct ? null : narrower.Status ?? memory.Filter?.Status,
            MustAct = narrower.MustAct || narrower.Status is null && memory.Filter?.MustAct == true,
        };
        return memory.List switch
        {
            Counted when isCounted && !filter.MustAct => new CountPeople(filter),
            Counted or OfPeople => new ListPeople(filter),
            OfOffers when narrower is { Stage: null or StageId.Offer, Status: null, MustAct: false } => new ListOffers(
                Days.All
            )
            {
                Workspace = filter.Workspace,
            },
            { } list when StaffListOf(list) is { } staffs && narrower is { Status: null, MustAct: false } =>
                new AskStaffList(staffs) { Among = filter },
            _ => null,
        };
    }

    private static StaffList? StaffListOf(string list) =>
        list.StartsWith("staff.", StringComparison.Ordinal)
        && Enum.TryParse<StaffList>(list["staff.".Length..], ignoreCase: true, out var named)
            ? named
            : null;

    /// <summary>What is narrowed to, and the words with it set in: SS a stage, WW a place, XX a status, MM something still to do.</summary>
    private static (PeopleFilter Filter, string Text)? Facets(Sentence sentence)
    {
        var stages = sentence
            .Stages.Select(s => s.Stage)
            .Concat(sentence.Words.Select(w => Groups.GetValueOrDefault(w.Folded)).OfType<StageId>())
            .Distinct()
            .ToList();
        if (stages.Count > 1)
        {
            return null;
        }
        var words = sentence.With(i =>
            sentence.Stages.FirstOrDefault(s => s.From == i) is { } stage ? ("SS", stage.Count)
            : Groups.ContainsKey(sentence.Words[i].Folded) ? ("SS", 1)
            : null
        );
        var text = StillToDo().Replace(words, "MM");
        text = Status().Replace(Place().Replace(text, "WW"), "XX");
        var filter = new PeopleFilter
        {
            Stage = stages.Count == 1 ? stages[0] : null,
            Workspace = Cues.WorkspaceIn(sentence.Words),
            NotIn = Cues.NotIn(sentence.Words),
            Status = text.Contains("XX", StringComparison.Ordinal) ? Statuses.In(Frame.Of(sentence)) : null,
            MustAct = text.Contains("MM", StringComparison.Ordinal),
        };
        return filter.IsEmpty ? null : (filter, text);
    }

    /// <summary>"Just the …", "and in …?" narrow; "who is in London?" after another question than one about people does, too.</summary>
    private static bool MayNarrow(string text, string list) =>
        Narrows().IsMatch(text) && (!Anew().IsMatch(text) || list is not (OfPeople or Counted));

    private static PersonAspect AspectOf(string noun) =>
        noun.TrimEnd('s') switch
        {
            "mentor" => PersonAspect.Mentor,
            "last day" or "end date" => PersonAspect.LastDay,
            "first day" or "start date" => PersonAspect.FirstDay,
            "offer" => PersonAspect.Offer,
            "deadline" or "cut-off" or "cutoff" => PersonAspect.CutOff,
            "reference" or "ref" => PersonAspect.References,
            "workspace" or "office" => PersonAspect.Workspace,
            "extension" or "decision" => PersonAspect.Extension,
            "stage" or "statu" => PersonAspect.Status,
            "likelihood" or "extension likelihood" or "chance" or "estimate" => PersonAspect.Likelihood,
            _ => PersonAspect.TimeZone,
        };

    [GeneratedRegex(
        @"^(?:(?:only|just|and|but|what|how|about|ok|so|now|show|me|us|give|which|who|who's|are|is|were|was|of|them|those|these|the|ones?|people|persons|in|at|from|with|for|that|who've|have|has|been|all|everyone|everybody|s|please|pls|then|too|stage|round|applicants?|candidates?|fellows|i|want|need|list|names?|folks|lot|team|based|office|side|there|still|they|still|meant|mean|sorry|SS|WW|XX|MM)(?: |$))+$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Narrows();

    /// <summary>A question that stands by itself.</summary>
    [GeneratedRegex(
        @"^(?:(?:ok|so|now) )*(?:who|which|list|show|everyone|everybody|all|how many)\b(?!.*\b(?:of (?:them|those|these)|only|just)\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Anew();

    [GeneratedRegex(@"\b(?:who|which|ones?|list|names?|show|those|them)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AsList();

    [GeneratedRegex(
        @"^(?:(?:and|ok|so|but) )*(?:who (?:are|is|were|would) (?:they|those|these|that|it|the (?:two|three|four|others?|rest))(?: (?:then|exactly|please|again|people|all))?|(?:their |what are their |the |give me (?:the |their )?|show me (?:the |their )?)?names(?: please| then| pls)?|which ones(?: are they| exactly| then)?|name them|list them|which)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhoAreThey();

    [GeneratedRegex(
        @"^(?:(?:and|ok|so|but|what|about|who|which|when|where|are|is|what's|whats|compare|show|me|list|give) )*(?:their|all their) (?<what>mentors?|last days?|end dates?|first days?|start dates?|offers?|deadlines?|cut-?offs?|references|refs|workspaces?|offices?|extensions?|decisions?|stages?|status|time ?zones?|zones?|(?:extension )?likelihoods?|chances|estimates)(?: then| too| please| as well)?$|^(?:(?:and|ok|so|but|compare|show|give|list|what|about|what's|whats|is|are|me|the|all) )*(?<what>(?:extension )?likelihoods?|mentors?|last days?|end dates?|first days?|start dates?|deadlines?|workspaces?|offices?|time ?zones?|stages?|status)(?: of| for) (?:(?:all|each|both) )?(?:of )?(?:those|them|these|the (?:two|three|four)(?: (?:open|undecided))?(?: ones)?|the (?:open|undecided)? ?ones)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Theirs();

    [GeneratedRegex(
        @"\b(?:(?:who |that )?(?:haven't|havent|hasn't|have not|has not|haven't yet|still have to|still has to|still need to|still needs to|have yet to|has yet to|have to|need to)(?: \w+){0,2}? (?:hand|handed|submit|submitted|send|sent|sit|sat|do|done|finish|finished|complete|completed|start|started|deliver|delivered|take|taken|act)(?: (?:it|theirs|them|in|anything|something|yet|so|far|that|off))*|(?:still|yet) to (?:hand|submit|send|sit|do|finish|complete|take)(?: (?:it|in|theirs|anything))*)(?= |$)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex StillToDo();

    [GeneratedRegex(@"\b(?:berkeley|london|londoners|remotely|remote)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(
        @"\b(?:passed|submitted|handed (?:it |theirs )?in|scheduled|booked|invited|missed(?: it)?|rejected|withdrawn|withdrew)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Status();
}
