using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>One stage's dates, before it, within it and after it.</summary>
public sealed class AnswerStageTests
{
    private const string Before = "2025-07-01T09:00:00-07:00";
    private const string Within = "2025-08-10T09:00:00-07:00";
    private const string LastSecond = "2025-08-24T23:59:58-07:00";
    private const string AtTheCutOff = "2025-08-24T23:59:59-07:00";
    private const string After = "2025-09-01T09:00:00-07:00";

    [Theory]
    [InlineData(StageAspect.Opens, Before, "Technical assessment opens on Monday 21 July 2025, 00:00 PDT, in 19 days.")]
    [InlineData(
        StageAspect.Opens,
        Within,
        "Technical assessment opened on Monday 21 July 2025, 00:00 PDT and is open until Sunday 24 August 2025, 23:59 PDT."
    )]
    [InlineData(
        StageAspect.Opens,
        After,
        "Technical assessment opened on Monday 21 July 2025, 00:00 PDT and closed on Sunday 24 August 2025, 23:59 PDT."
    )]
    [InlineData(
        StageAspect.Closes,
        Within,
        "Technical assessment closes on Sunday 24 August 2025, 23:59 PDT, in 14 days. This is a hard cut-off; earlier is welcome, since decisions are made as people come in."
    )]
    [InlineData(StageAspect.Closes, AtTheCutOff, "Technical assessment closed on Sunday 24 August 2025, 23:59 PDT.")]
    [InlineData(
        StageAspect.HowLongUntil,
        Before,
        "In 19 days: Technical assessment opens on Monday 21 July 2025, 00:00 PDT, and closes on Sunday 24 August 2025, 23:59 PDT."
    )]
    [InlineData(
        StageAspect.HowLongUntil,
        LastSecond,
        "Less than a minute left: Technical assessment closes on Sunday 24 August 2025, 23:59 PDT."
    )]
    [InlineData(StageAspect.HowLongUntil, After, "Technical assessment closed on Sunday 24 August 2025, 23:59 PDT.")]
    [InlineData(
        StageAspect.TooLate,
        Before,
        "It is not too late: Technical assessment has not opened yet. It opens on Monday 21 July 2025, 00:00 PDT and closes on Sunday 24 August 2025, 23:59 PDT."
    )]
    [InlineData(
        StageAspect.TooLate,
        LastSecond,
        "There is still time: Technical assessment is open until Sunday 24 August 2025, 23:59 PDT, less than a minute from now."
    )]
    [InlineData(
        StageAspect.TooLate,
        AtTheCutOff,
        "It is too late: Technical assessment closed on Sunday 24 August 2025, 23:59 PDT. The cut-offs are hard ones, so an application that missed it cannot go on; if something kept you, tell the staff."
    )]
    [InlineData(
        StageAspect.WhatFollows,
        Within,
        "After the technical assessment comes the technical interview: from Monday 28 July 2025, 00:00 PDT to Friday 5 September 2025, 23:59 PDT."
    )]
    [InlineData(StageAspect.SlotDays, Within, "Technical assessment has no slot days: any day of the stage will do.")]
    [InlineData(
        StageAspect.Window,
        Within,
        "Technical assessment runs from Monday 21 July 2025, 00:00 PDT to Sunday 24 August 2025, 23:59 PDT."
    )]
    public async Task The_assessment(StageAspect aspect, string at, string says)
    {
        await using var world = await World.WithAsync();

        var heard = await world.AnswerAsync(new AskStage(StageId.Assessment, aspect), at: at);

        Assert.Equal((Outcome.Answered, false, says), (heard.Outcome, heard.Private, heard.Text));
        Assert.Equal(["season#assessment"], heard.Sources);
    }

    [Theory]
    [InlineData(
        "Asia/Kolkata",
        "Extension decisions come by Monday 15 December 2025, 23:59 PST (Tuesday 16 December 2025, 13:29 IST), in 35 days."
    )]
    [InlineData(
        "Europe/London",
        "Extension decisions come by Monday 15 December 2025, 23:59 PST (Tuesday 16 December 2025, 07:59 GMT), in 35 days."
    )]
    [InlineData("America/Vancouver", "Extension decisions come by Monday 15 December 2025, 23:59 PST, in 35 days.")]
    public async Task Somebody_whose_clock_shows_another_time_gets_both(string zone, string says)
    {
        await using var world = await World.WithAsync(A.Fellow("Deepa Iyer").With(zone: zone));

        var heard = await world.AnswerAsync(
            new AskStage(StageId.Extension, StageAspect.Closes),
            "deepa@example.org",
            at: "2025-11-10T09:00:00-08:00"
        );

        Assert.Equal(says, heard.Text);
    }

    [Fact]
    public async Task The_interviews_slot_days_are_named()
    {
        await using var world = await World.WithAsync();

        Assert.Equal(
            "The slot days of Technical interview are Tuesday 2 September, Wednesday 3 September, Thursday 4 September and Friday 5 September 2025 (PDT).",
            (await world.AnswerAsync(new AskStage(StageId.Interview, StageAspect.SlotDays))).Text
        );
    }

    [Fact]
    public async Task Nothing_follows_the_extended_fellowship() =>
        Assert.Equal(
            "Extended fellowship is the last part; it ends on Friday 24 April 2026, 23:59 PDT.",
            (await (await World.WithAsync()).AnswerAsync(new AskStage(StageId.Extended, StageAspect.WhatFollows))).Text
        );
}
