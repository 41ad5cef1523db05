using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Storage.Changes;

/// <summary>Who may ask for which change (contract, section 6): staff for everything, people for three things of their own, nobody else for anything.</summary>
public sealed class WhoMayChangeTests
{
    private static readonly Point Friday = new(new LocalDate(2025, 10, 10));

    private static readonly Dictionary<string, (Wish Wish, bool Own)> Verbs = new()
    {
        ["withdraw"] = (new SetStatus(StageStatus.Withdrawn), true),
        ["more time"] = (new MoreTime(When: Friday), true),
        ["accept"] = (new AnswerOffer(true), true),
        ["decline"] = (new AnswerOffer(false), true),
        ["pass"] = (new SetStatus(StageStatus.Passed), false),
        ["reject"] = (new SetStatus(StageStatus.Rejected), false),
        ["move"] = (new MoveOn(), false),
        ["reopen"] = (new Reopen(When: Friday), false),
        ["references"] = (new CountReferences(2), false),
        ["offer"] = (new MakeOffer(), false),
        ["mentor"] = (new AssignMentor(new Subject.Named("ingrid")), false),
        ["no-mentor"] = (new ClearMentor(), false),
        ["days"] = (new SetDays(Last: Friday), false),
        ["fact"] = (new RecordFact(Workspace.London), false),
    };

    private static readonly Dictionary<string, string?> Askers = new()
    {
        ["a stranger"] = null,
        ["another applicant"] = "tom@example.org",
        ["another fellow"] = "zoe@example.org",
        ["their mentor"] = "noor@example.org",
        ["somebody else's mentor"] = "ingrid@example.org",
        ["staff"] = Changing.Grace,
        ["the person"] = "bo@example.org",
    };

    public static TheoryData<string, string, bool> Table
    {
        get
        {
            var table = new TheoryData<string, string, bool>();
            foreach (var (verb, (_, own)) in Verbs)
            {
                foreach (var asker in Askers.Keys)
                {
                    table.Add(verb, asker, asker is "staff" || asker is "the person" && own);
                }
            }
            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Who_may_hears_no_refusal_of_the_asking_and_nobody_else_changes_anything(
        string verb,
        string asker,
        bool may
    )
    {
        await using var world = await World.SampleAsync();
        var before = await world.PersonAsync("bo@example.org");
        Subject who = asker is "the person" ? new Subject.Self() : new Subject.Named("bo xu");

        var heard = await world.AnswerAsync(
            Verbs[verb].Wish with
            {
                Who = new Whom([who]),
            },
            Askers[asker],
            @in: Place.Channel
        );

        Assert.Equal((!may, true), (heard.Outcome is Outcome.Declined, heard.Private));
        Assert.Equal(before, await world.PersonAsync("bo@example.org"));
    }

    [Fact]
    public async Task A_refusal_gives_nothing_away_about_who_there_is()
    {
        await using var world = await World.SampleAsync();
        foreach (var asker in (string?[])[null, "tom@example.org", "zoe@example.org", "ingrid@example.org"])
        {
            var known = await world.ReplyInFullAsync("Owen Fletcher accepted the offer", asker);
            var nobody = await world.ReplyInFullAsync("Quentin Zimmer accepted the offer", asker);
            Assert.Equal(
                known.Replace("Owen Fletcher", "…", StringComparison.Ordinal),
                nobody.Replace("Quentin Zimmer", "…", StringComparison.Ordinal)
            );
        }
    }
}
