using FellowsBot.Conversation.Changes;
using FellowsBot.Fellowships;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Fellowships;

/// <summary>A first and a last day of somebody's own. What is said stands in SetFirstAndLastDay.txt.</summary>
public sealed class SetFirstAndLastDayTests
{
    private static readonly Person Bo = A.Fellow("Bo Xu").With(stage: StageId.Matching, startOn: "2025-10-20") with
    {
        Id = 1,
    };

    private static SetDays First(string said) => new(ReadAloud.When(said));

    private static SetDays Last(string said) => new(null, ReadAloud.When(said));

    [Fact]
    public void Is_told_as_it_was_read() =>
        ReadAloud.Check(
            "Fellowships/SetFirstAndLastDay",
            new SetFirstAndLastDay(),
            new Case("A first day", Bo, First("on 27 October")),
            new Case("A last day", Bo, Last("on 12 December")),
            new Case("A day of the month is the one nearest to what stands", Bo, Last("the 17th")),
            new Case("Both", Bo, new SetDays(ReadAloud.When("on 3 November"), ReadAloud.When("on 19 December"))),
            new Case("A first day that lies behind", Bo, First("on 29 September")),
            new Case("Last Monday", Bo, First("last Monday")),
            new Case("A weekday that is today", Bo, First("on Wednesday")),
            new Case("30 February", Bo, Last("on 30 February")),
            new Case("A weekday that is another day", Bo, Last("on Friday 11 December")),
            new Case("No day", Bo, new SetDays()),
            new Case("The last before the first", Bo, Last("on 10 October")),
            new Case("An applicant", A.Applicant("Tom Abara"), Last("on 12 December")),
            new Case("A mentor", A.Mentor("Noor Haddad"), Last("on 12 December")),
            new Case("Withdrawn", Bo with { Status = StageStatus.Withdrawn }, Last("on 12 December")),
            new Case("By themselves", Bo, Last("on 12 December")) { By = ReadAloud.Self(Bo) }
        );
}
