using System.Text.RegularExpressions;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Selecting;

/// <summary>What a question for people has narrowed so far, one fact after another.</summary>
internal sealed partial class Selection(Sentence sentence)
{
    private PeopleFilter filter = new();
    private PersonFacts facts = new();
    private Grouping? by;
    private Role? role;
    private bool isOfThose;
    private int taken;
    private int telling;

    /// <summary>Whether a fact was named that no such list can be narrowed by: an unknown zone, somebody who is no mentor.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Whether enough was said: two facts of which one is of a kind that no other list has, or one that tells by itself.</summary>
    public bool IsTold =>
        telling > 0
        && (taken > 1 || telling > 1 || by is not null && (taken > 0 || by is not (Grouping.Stage or Grouping.Status)));

    public void Narrow(Func<PeopleFilter, PeopleFilter> narrower)
    {
        filter = narrower(filter);
        taken++;
    }

    public void Tell(Func<PersonFacts, PersonFacts> teller)
    {
        facts = teller(facts);
        taken++;
        telling++;
    }

    /// <summary>A fact that is asked for nowhere else.</summary>
    public void TellAlone(Func<PersonFacts, PersonFacts> teller)
    {
        Tell(teller);
        telling++;
    }

    public void Group(Grouping grouping)
    {
        by = grouping;
        telling++;
    }

    /// <summary>Fellows without a mentor; mentors without a fellow are asked for nowhere else.</summary>
    public void Unpair(Role whose)
    {
        role = whose;
        Tell(f => f with { Unpaired = true });
        telling += whose is Role.Mentor ? 1 : 0;
    }

    public void Refuse() => IsRefused = true;

    public void OfThose()
    {
        isOfThose = true;
        IsRefused |= sentence.Memory.Listed.Count == 0;
    }

    public static Workspace Place(string word) =>
        word[0] switch
        {
            'b' => Workspace.Berkeley,
            'l' => Workspace.London,
            _ => Workspace.Remote,
        };

    /// <summary>The one stage that was named; none where several were.</summary>
    public StageId? Stage =>
        sentence.Stages.Where(s => s.Stage.HasCutOff()).Select(s => s.Stage).Distinct().ToList() is [var only]
            ? only
            : null;

    /// <summary>The one mentor who was named.</summary>
    public int? Mentor =>
        sentence.Names is [{ Ids: [var id] }] && sentence.Book.RoleOf(id) is Role.Mentor or Role.Staff ? id : null;

    public static string? Zone(string spoken) => ZoneNames.Of(spoken)?.Id;

    /// <summary>The days that were named, in the asker's zone; none where no date was understood.</summary>
    public DayRange? Days => DaysMeant.InOrEveryday(sentence);

    /// <summary>The request that the facts come to.</summary>
    /// <param name="rest">What was no fact: it may say of whom it is.</param>
    public Request Request(string rest)
    {
        if (facts is { Offer: null, GivenMoreTime: false } && role is null && Offers().IsMatch(rest))
        {
            facts = facts with { Offer = OfferState.Open };
        }
        return by is null && !isOfThose && Standing(Count().IsMatch(rest)) is { } standing
            ? standing
            : new ListPeople(
                filter with
                {
                    Role = RoleIn(rest),
                    Also = facts == new PersonFacts() ? null : facts,
                },
                Count().IsMatch(rest),
                by
            )
            {
                Of = isOfThose ? sentence.Memory.Listed : null,
            };
    }

    /// <summary>One of the standing lists, where one fact makes it and the rest only says where or in which stage; it knows more of that fact.</summary>
    private Request? Standing(bool isCount)
    {
        var none = new PersonFacts();
        if (
            facts == none with { Offer = OfferState.Open }
            && filter == new PeopleFilter { Workspace = filter.Workspace }
        )
        {
            return new ListOffers(Conversation.Days.All, CountOnly: isCount) { Workspace = filter.Workspace };
        }
        StaffList? list =
            facts == none with { Extension = ExtensionDecision.Undecided } ? StaffList.Undecided
            : facts == none with { ReferencesShort = true } ? StaffList.References
            : facts == none with { OtherDeadline = true } ? StaffList.Competing
            : facts == none with { StartsLater = true } ? StaffList.LateStart
            : facts == none with { Unpaired = true } && role is Role.Fellow ? StaffList.WithoutMentor
            : null;
        return list is { } which && filter.Status is null ? new AskStaffList(which, isCount) { Among = filter } : null;
    }

    /// <summary>Whose fact it is says who is meant where no noun does.</summary>
    private Role? RoleIn(string rest) =>
        role is not null ? role
        : Applicants().IsMatch(rest) ? Role.Applicant
        : Fellows().IsMatch(rest) ? Role.Fellow
        : Mentors().IsMatch(rest) ? Role.Mentor
        : facts.Extension is not null || facts.Mentor is not null || facts.StartsLater ? Role.Fellow
        : null;

    [GeneratedRegex(@"\bhow many\b|^(?:count|breakdown|split|numbers?)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Count();

    [GeneratedRegex(@"\b(?:applicants?|candidates?)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Applicants();

    [GeneratedRegex(@"\boffers?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Offers();

    [GeneratedRegex(@"\bfellows?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fellows();

    [GeneratedRegex(@"\bmentors?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mentors();
}
