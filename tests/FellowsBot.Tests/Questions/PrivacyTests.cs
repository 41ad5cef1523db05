using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>Who may hear what (contract, section 6), aspect by aspect and asker by asker; and that a refusal gives nothing away.</summary>
public sealed class PrivacyTests
{
    private const string Stranger = "a stranger";
    private const string Applicant = "another applicant";
    private const string Fellow = "another fellow";
    private const string OwnMentor = "their mentor";
    private const string OtherMentor = "somebody else's mentor";
    private const string Staff = "staff";
    private const string Themselves = "the person";

    private static readonly Dictionary<string, string?> Askers = new()
    {
        [Stranger] = null,
        [Applicant] = "tom@example.org",
        [Fellow] = "zoe@example.org",
        [OwnMentor] = "noor@example.org",
        [OtherMentor] = "ingrid@example.org",
        [Staff] = "grace@example.org",
        [Themselves] = "bo@example.org",
    };

    /// <summary>What the form says in confidence: for staff and the person alone.</summary>
    private static readonly PersonAspect[] Confidential =
    [
        PersonAspect.Competing,
        PersonAspect.Likelihood,
        PersonAspect.ReferenceNotice,
    ];

    public static TheoryData<PersonAspect, string, Outcome> WhoMayHearWhat
    {
        get
        {
            var table = new TheoryData<PersonAspect, string, Outcome>();
            foreach (var aspect in Enum.GetValues<PersonAspect>())
            {
                foreach (var asker in Askers.Keys)
                {
                    var may = asker is Staff or Themselves || asker is OwnMentor && !Confidential.Contains(aspect);
                    table.Add(aspect, asker, may ? Outcome.Answered : Outcome.Declined);
                }
            }
            return table;
        }
    }

    [Theory]
    [MemberData(nameof(WhoMayHearWhat))]
    public async Task A_fact_is_told_to_those_who_may_hear_it_and_always_to_them_alone(
        PersonAspect aspect,
        string asker,
        Outcome expected
    )
    {
        await using var world = await World.SampleAsync();
        Subject who = asker is Themselves ? new Subject.Self() : new Subject.Named("bo xu");

        var heard = await world.AnswerAsync(new AskPerson(who, aspect), Askers[asker], @in: Place.Channel);

        Assert.Equal((expected, true), (heard.Outcome, heard.Private));
    }

    [Fact]
    public async Task What_is_told_to_others_in_public_is_never_about_anybody()
    {
        await using var world = await World.SampleAsync();
        var publicly = new SortedSet<string>();
        foreach (var (_, asker) in Askers)
        {
            foreach (var request in EveryRequest.All)
            {
                var heard = await world.AnswerAsync(request, asker, @in: Place.Channel);
                if (!heard.Private)
                {
                    publicly.Add($"{(asker is null ? "stranger" : "known")}: {request.GetType().Name}");
                    Assert.DoesNotContain("example.org", heard.Text, StringComparison.Ordinal);
                    Assert.DoesNotContain("Bo", heard.Text.Split(' '));
                }
            }
        }

        Assert.Equal(
            [
                "known: AskHandbook",
                "known: AskSeason",
                "known: AskStage",
                "known: NotCovered",
                "known: SmallTalk",
                "known: Unreadable",
                "stranger: AskAgenda",
                "stranger: AskClock",
                "stranger: AskHandbook",
                "stranger: AskHelp",
                "stranger: AskHowTo",
                "stranger: AskSeason",
                "stranger: AskStage",
                "stranger: NotCovered",
                "stranger: SmallTalk",
                "stranger: Unreadable",
            ],
            publicly
        );
    }

    [Fact]
    public async Task Hello_in_a_channel_names_nobody()
    {
        await using var world = await World.SampleAsync();

        Assert.Contains("Ada", (await world.AskAsync("hello", "ada@example.org")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Ada",
            (await world.AskAsync("hello", "ada@example.org", @in: Place.Channel)).Text,
            StringComparison.Ordinal
        );
    }

    public static TheoryData<string> AboutSomebody =>
        [
            "what stage is May Chen in?",
            "what stage is may chen in",
            "has May accepted?",
            "has may accepted",
            "did may accept her offer?",
            "will May accept?",
            "When does May's offer expire?",
            "when does may's offer run out",
            "may offer deadline",
            "tell me about May",
            "how's Chen doing?",
            "status of chen",
            "status of chne",
            "what stage is Maay Chenn in?",
            "what stage is may.chen@example.org at",
            "is may.chen@example.org still in the running?",
            "who is May's mentor?",
            "please give May Chen more time on her offer until 10 October",
            "mark May Chen as withdrawn",
            "how likely is May to take an extension?",
            "does May Chen have a competing deadline?",
            "where does May Chen work?",
            "who are May Chen's fellows?",
            "MAY CHEN STATUS",
            "and May's?",
        ];

    [Theory]
    [MemberData(nameof(AboutSomebody))]
    public async Task The_same_words_get_the_same_reply_whether_or_not_the_one_named_exists(string text)
    {
        Person[] others =
        [
            A.Applicant("Tom Abara").With(stage: StageId.Application, status: StageStatus.Submitted),
            A.Fellow("Zoë Brandt").With(mentor: "ingrid@example.org"),
            A.Mentor("Ingrid Solberg"),
        ];
        var may = A.Applicant("May Chen").With(email: "may.chen@example.org", stage: StageId.Offer);
        await using var without = await World.WithAsync(others);
        await using var with = await World.WithAsync([.. others, may]);

        foreach (var asker in new[] { null, "tom@example.org", "zoe@example.org", "ingrid@example.org" })
        {
            Assert.Equal(
                (asker, await without.ReplyInFullAsync(text, asker)),
                (asker, await with.ReplyInFullAsync(text, asker))
            );
        }
    }

    [Theory]
    [InlineData("what stage is Ada Okafor in?")]
    [InlineData("what stage is Zaphod Quillfeather in?")]
    [InlineData("What stage is Grace in?")]
    [InlineData("what stage is ada.lindqvist@example.org in?")]
    [InlineData("what stage is nobody.atall@example.org in?")]
    [InlineData("what stage is Adda Okaffor in?")]
    public async Task Another_applicant_hears_one_refusal_for_every_name(string text)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AskAsync(text, "tom@example.org");

        Assert.Equal(
            (Outcome.Declined, "person.status", true, "I can only tell you about yourself."),
            (heard.Outcome, heard.Intent, heard.Private, heard.Text)
        );
    }

    [Fact]
    public async Task A_mentor_finds_their_own_fellow_however_many_others_have_a_name_like_it()
    {
        await using var world = await World.WithAsync(
            A.Mentor("Noor Haddad"),
            A.Fellow("Farid Karimi").With(mentor: "noor@example.org"),
            A.Fellow("Faris Karim").With(mentor: "kwame@example.org"),
            A.Applicant("Farid Moreno").With(email: "other.farid@example.org")
        );

        Assert.StartsWith(
            "Farid Karimi's last day",
            (await world.AskAsync("when does farit finish?", "noor@example.org")).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(Outcome.Answered, (await world.AskAsync("when does Farid finish?", "noor@example.org")).Outcome);
    }

    [Theory]
    [InlineData("bo@example.org", true)]
    [InlineData("noor@example.org", false)]
    public async Task Until_it_is_announced_a_recorded_decision_reads_as_none(string asker, bool isSelf)
    {
        var readings = new List<string>();
        foreach (var decision in new[] { ExtensionDecision.Undecided, ExtensionDecision.Extend, ExtensionDecision.End })
        {
            await using var world = await World.WithAsync(
                A.Mentor("Noor Haddad"),
                A.Fellow("Bo Xu")
                    .With(
                        mentor: "noor@example.org",
                        stage: StageId.Programme,
                        startOn: "2025-10-20",
                        extension: decision,
                        decidedOn: decision is ExtensionDecision.Undecided ? null : "2025-12-10"
                    )
            );
            Subject who = isSelf ? new Subject.Self() : new Subject.Named("bo");
            var requests = Enum.GetValues<PersonAspect>()
                .Select(Request (a) => new AskPerson(who, a))
                .Concat(Enum.GetValues<Days>().Select(d => new AskAgenda(d)))
                .Append(new AskFellowsOf(new Subject.Self()));
            var heard = new List<string>();
            foreach (var request in requests)
            {
                heard.Add((await world.AnswerAsync(request, asker, at: "2025-12-15T23:59:58-08:00")).Text);
            }
            readings.Add(string.Join("\n---\n", heard));
        }

        Assert.Equal(readings[0], readings[1]);
        Assert.Equal(readings[0], readings[2]);
    }

    [Theory]
    [InlineData("bo@example.org", "Yes: your fellowship has been extended.")]
    [InlineData("noor@example.org", "Yes: Bo Xu's fellowship has been extended.")]
    public async Task Once_it_is_announced_the_fellow_and_their_mentor_hear_it(string asker, string begins)
    {
        await using var world = await World.WithAsync(
            A.Mentor("Noor Haddad"),
            A.Fellow("Bo Xu").With(mentor: "Noor Haddad", extension: ExtensionDecision.Extend, decidedOn: "2025-12-10")
        );
        Subject who = asker == "bo@example.org" ? new Subject.Self() : new Subject.Named("bo");

        var heard = await world.AnswerAsync(
            new AskPerson(who, PersonAspect.Extension),
            asker,
            at: "2025-12-15T23:59:59-08:00"
        );

        Assert.StartsWith(begins, heard.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> ListsAndAskers
    {
        get
        {
            var table = new TheoryData<string, string>();
            foreach (var asker in Askers.Keys.Where(a => a is not Staff))
            {
                foreach (var list in Lists.Keys)
                {
                    table.Add(list, asker);
                }
            }
            return table;
        }
    }

    private static readonly Dictionary<string, Request> Lists = new()
    {
        ["count of everybody"] = new CountPeople(new PeopleFilter()),
        ["count of applicants"] = new CountPeople(new PeopleFilter { Role = Role.Applicant }),
        ["count at a stage"] = new CountPeople(new PeopleFilter { Stage = StageId.Final }),
        ["list of everybody"] = new ListPeople(new PeopleFilter()),
        ["list of mentors"] = new ListPeople(new PeopleFilter { Role = Role.Mentor }),
        ["list of the rejected"] = new ListPeople(new PeopleFilter { Status = StageStatus.Rejected }),
        ["offers"] = new ListOffers(Days.All),
        ["number of offers"] = new ListOffers(Days.ThisWeek, CountOnly: true),
        ["references"] = new AskStaffList(StaffList.References),
        ["competing deadlines"] = new AskStaffList(StaffList.Competing),
        ["notice"] = new AskStaffList(StaffList.ReferenceNotice),
        ["mentors of fellows"] = new AskStaffList(StaffList.Mentors),
        ["decided"] = new AskStaffList(StaffList.Decided),
        ["late starts"] = new AskStaffList(StaffList.LateStart),
        ["other last days"] = new AskStaffList(StaffList.OtherLastDay),
        ["likelihoods"] = new AskStaffList(StaffList.Likelihood),
        ["people on a clock"] = new ListPeople(new PeopleFilter { Zone = "Europe/London" }),
        ["messages to come"] = new AskComing(Days.All),
        ["open questions"] = new AskOpenQuestions(),
    };

    [Theory]
    [MemberData(nameof(ListsAndAskers))]
    public async Task Lists_and_counts_are_refused_to_everybody_but_staff(string list, string asker)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(Lists[list], Askers[asker]);

        Assert.Equal(
            (
                Outcome.Declined,
                true,
                "Lists and numbers of people are for the programme's staff, so I can't share them here."
            ),
            (heard.Outcome, heard.Private, heard.Text)
        );
    }

    [Fact]
    public async Task Staff_get_every_list()
    {
        await using var world = await World.SampleAsync();

        foreach (var list in Lists.Values)
        {
            Assert.Equal(Outcome.Answered, (await world.AnswerAsync(list, "grace@example.org")).Outcome);
        }
    }

    [Fact]
    public async Task A_mentor_who_lists_or_counts_fellows_or_the_undecided_gets_their_own()
    {
        await using var world = await World.SampleAsync();

        var listed = await world.AnswerAsync(
            new ListPeople(new PeopleFilter { Role = Role.Fellow }),
            "ingrid@example.org"
        );
        var counted = await world.AnswerAsync(
            new CountPeople(new PeopleFilter { Role = Role.Fellow }),
            "ingrid@example.org"
        );
        var undecided = await world.AnswerAsync(new AskStaffList(StaffList.Undecided), "ingrid@example.org");

        Assert.Equal(["Zoë Brandt", "Mary-Jane Whitfield"], listed.FirstCells());
        Assert.Equal(["Zoë Brandt", "Mary-Jane Whitfield"], counted.FirstCells());
        Assert.Equal(["Zoë Brandt", "Mary-Jane Whitfield"], undecided.FirstCells());
    }

    [Theory]
    [InlineData(Applicant)]
    [InlineData(Fellow)]
    [InlineData(Stranger)]
    public async Task Nobody_else_gets_a_mentors_fellows(string asker)
    {
        await using var world = await World.SampleAsync();

        foreach (var who in new Subject[] { new Subject.Self(), new Subject.Named("noor haddad") })
        {
            Assert.Equal(Outcome.Declined, (await world.AnswerAsync(new AskFellowsOf(who), Askers[asker])).Outcome);
        }
    }

    [Theory]
    [InlineData("ingrid solberg")]
    [InlineData("no mentor")]
    public async Task A_mentor_is_refused_the_fellows_of_another_whether_or_not_there_is_one(string mentor)
    {
        await using var world = await World.SampleAsync();

        var heard = await world.AnswerAsync(new AskFellowsOf(new Subject.Named(mentor)), "noor@example.org");

        Assert.Equal(
            (Outcome.Declined, "I can tell you about yourself and your own fellows, and nobody else."),
            (heard.Outcome, heard.Text)
        );
    }
}
