using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Schedules;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using FellowsBot.Tests.Support;
using NodaTime;

namespace FellowsBot.Tests.Conversation.Understanding.Schedules;

/// <summary>What staff say of schedules, read without anybody's help. The clock stands at Wednesday 1 October 2025, 09:00 PDT.</summary>
public sealed class ScheduleReaderTests
{
    private static readonly When Now = new(World.Start, DateTimeZoneProviders.Tzdb["America/Los_Angeles"]);

    /// <summary>What is said; when in words; to whom; the text as it will read.</summary>
    [Theory]
    [InlineData(
        "every Monday at 9 remind #fellows to post their update",
        "every Monday at 09:00 Pacific time",
        "FellowsChannel",
        "Reminder: post your update."
    )]
    [InlineData(
        "Please remind #fellows to post their update every Monday at 9am",
        "every Monday at 09:00 Pacific time",
        "FellowsChannel",
        "Reminder: post your update."
    )]
    [InlineData(
        "every weekday at 17:30 London time remind staff to check the queue",
        "every weekday at 17:30 London time",
        "StaffChannel",
        "Reminder: check the queue."
    )]
    [InlineData(
        "every other Friday tell fellows that demos are at 4",
        "every other Friday at 09:00 Pacific time, counted from Friday 3 October 2025",
        "FellowsChannel",
        "Demos are at 4."
    )]
    [InlineData(
        "on the first Monday of the month at 10:00 remind mentors to check in with their fellows",
        "on the first Monday of every month at 10:00 Pacific time",
        "EachMentor",
        "Reminder: check in with your fellows."
    )]
    [InlineData(
        "on the last day of each month post in announcements: Pay day!",
        "on the last day of every month at 09:00 Pacific time",
        "AnnouncementsChannel",
        "Pay day!"
    )]
    [InlineData(
        "ask mentors every month on the 15th at 8am to send their invoices",
        "on the 15th of every month at 08:00 Pacific time",
        "EachMentor",
        "Please send your invoices."
    )]
    [InlineData(
        "the last Friday of every month at 15:00 tell staff to close the books",
        "on the last Friday of every month at 15:00 Pacific time",
        "StaffChannel",
        "Please close the books."
    )]
    [InlineData(
        "on 12 December at 14:00 tell fellows that the closing event starts in an hour",
        "once, on Friday 12 December 2025, 14:00 PST",
        "FellowsChannel",
        "The closing event starts in an hour."
    )]
    [InlineData(
        "tell fellows on 12 December at 14:00: the closing event starts in an hour",
        "once, on Friday 12 December 2025, 14:00 PST",
        "FellowsChannel",
        "the closing event starts in an hour"
    )]
    [InlineData(
        "in three days remind applicants in assessment that the screen takes 90 minutes",
        "once, on Saturday 4 October 2025, 09:00 PDT",
        "EachApplicant:assessment",
        "Reminder: the screen takes 90 minutes."
    )]
    [InlineData(
        "in two hours tell staff: the call begins",
        "once, on Wednesday 1 October 2025, 11:00 PDT",
        "StaffChannel",
        "the call begins"
    )]
    [InlineData(
        "daily until 19 December remind #fellows to post their update",
        "every day at 09:00 Pacific time, until Friday 19 December 2025",
        "FellowsChannel",
        "Reminder: post your update."
    )]
    [InlineData(
        "every day at 8:15 until 19 December tell staff: stand-up",
        "every day at 08:15 Pacific time, until Friday 19 December 2025",
        "StaffChannel",
        "stand-up"
    )]
    [InlineData(
        "every 2 weeks from 13 October remind mentors to write to their fellows",
        "every other Monday at 09:00 Pacific time, counted from Monday 13 October 2025",
        "EachMentor",
        "Reminder: write to your fellows."
    )]
    [InlineData(
        "fortnightly at 11:00 starting 14 October tell staff: budget",
        "every other Tuesday at 11:00 Pacific time, counted from Tuesday 14 October 2025",
        "StaffChannel",
        "budget"
    )]
    [InlineData(
        "tomorrow at noon post in announcements: Lunch is served",
        "once, on Thursday 2 October 2025, 12:00 PDT",
        "AnnouncementsChannel",
        "Lunch is served"
    )]
    [InlineData(
        "remind mentors every Thursday to submit their notes",
        "every Thursday at 09:00 Pacific time",
        "EachMentor",
        "Reminder: submit your notes."
    )]
    [InlineData(
        "on Mondays and Thursdays at 8:30am Eastern tell staff to check the queue",
        "every Monday and Thursday at 08:30 Eastern time",
        "StaffChannel",
        "Please check the queue."
    )]
    [InlineData(
        "post \"Demo day at 4!\" in #fellows every other Friday at 16:00",
        "every other Friday at 16:00 Pacific time, counted from Friday 3 October 2025",
        "FellowsChannel",
        "Demo day at 4!"
    )]
    [InlineData(
        "Every Friday at 4pm, remind each fellow to fill in their timesheet",
        "every Friday at 16:00 Pacific time",
        "EachFellow",
        "Reminder: fill in your timesheet."
    )]
    [InlineData(
        "every Monday at 9 remind candidates in the coding screen about the cut-off",
        "every Monday at 09:00 Pacific time",
        "EachApplicant:assessment",
        "Reminder: the cut-off."
    )]
    [InlineData(
        "0 9 * * 1 post in #staff: Good morning",
        "every Monday at 09:00 Pacific time",
        "StaffChannel",
        "Good morning"
    )]
    [InlineData("30 8 * * 1-5 tell staff: queue", "every weekday at 08:30 Pacific time", "StaffChannel", "queue")]
    [InlineData(
        "0 9,17 1 */3 * tell staff: look at the accounts",
        "on the 1st of every month in January, April, July and October at 09:00 and 17:00 Pacific time",
        "StaffChannel",
        "look at the accounts"
    )]
    [InlineData(
        "schedule a post in #fellows every Wednesday at 12: \"Lunch <!channel> *now*\"",
        "every Wednesday at 12:00 Pacific time",
        "FellowsChannel",
        "Lunch <!channel> *now*"
    )]
    [InlineData(
        "every Monday at 9 tell fellows:\nGood morning.\n\nPost your update.",
        "every Monday at 09:00 Pacific time",
        "FellowsChannel",
        "Good morning.\nPost your update."
    )]
    [InlineData(
        "Can you remind the mentors on the 1st of every month to send invoices?",
        "on the 1st of every month at 09:00 Pacific time",
        "EachMentor",
        "Reminder: send invoices."
    )]
    [InlineData(
        "from 6 October every weekday at 9 remind staff to check the inbox",
        "every weekday at 09:00 Pacific time, from Monday 6 October 2025",
        "StaffChannel",
        "Reminder: check the inbox."
    )]
    [InlineData(
        "Monday through Thursday at 9 remind us to check the inbox",
        "every Monday, Tuesday, Wednesday and Thursday at 09:00 Pacific time",
        "StaffChannel",
        "Reminder: check the inbox."
    )]
    [InlineData(
        "every third Thursday of the month tell fellows: seminar",
        "on the third Thursday of every month at 09:00 Pacific time",
        "FellowsChannel",
        "seminar"
    )]
    [InlineData(
        "on weekdays at 8am London time tell fellows: good morning",
        "every weekday at 08:00 London time",
        "FellowsChannel",
        "good morning"
    )]
    [InlineData(
        "set up a reminder every Tuesday at 10 for staff to review open questions",
        "every Tuesday at 10:00 Pacific time",
        "StaffChannel",
        "Reminder: review open questions."
    )]
    [InlineData(
        "post an announcement tomorrow at 10: The office is closed",
        "once, on Thursday 2 October 2025, 10:00 PDT",
        "AnnouncementsChannel",
        "The office is closed"
    )]
    [InlineData(
        "remind everyone in the fellows channel every thursday 4pm to fill in the compute form, starting next week",
        "every Thursday at 16:00 Pacific time, from Thursday 9 October 2025",
        "FellowsChannel",
        "Reminder: fill in the compute form."
    )]
    [InlineData(
        "starting next week remind #fellows every thursday at 4pm pacific to fill in the form",
        "every Thursday at 16:00 Pacific time, from Thursday 9 October 2025",
        "FellowsChannel",
        "Reminder: fill in the form."
    )]
    [InlineData(
        "every friday at 9 remind staff to check the inbox (not before the 20th, until the end of November)",
        "every Friday at 09:00 Pacific time, from Friday 24 October 2025, until Sunday 30 November 2025",
        "StaffChannel",
        "Reminder: check the inbox."
    )]
    [InlineData(
        "every Monday at 9 tell fellows: post your update, starting next week",
        "every Monday at 09:00 Pacific time",
        "FellowsChannel",
        "post your update, starting next week"
    )]
    public void A_schedule_is_read(string said, string when, string to, string text)
    {
        var made = Assert.IsType<MakeSchedule>(Read(said));

        Assert.Equal((null, to, text), (made.Asks, made.To.Text, made.Text));
        Assert.Equal(when, ScheduleWords.When(made.When!, World.Start));
    }

    /// <summary>Of a schedule that is proposed: every Monday at 10:00 London time.</summary>
    [Theory]
    [InlineData("oh, 10 Pacific I mean, half of them are asleep otherwise", "every Monday at 10:00 Pacific time")]
    [InlineData("sorry, 10am pacific", "every Monday at 10:00 Pacific time")]
    [InlineData("10 Pacific time not London", "every Monday at 10:00 Pacific time")]
    [InlineData("no, not 10 London, 11 Pacific", "every Monday at 11:00 Pacific time")]
    [InlineData("make it 10 pacific, half of them are asleep otherwise", "every Monday at 10:00 Pacific time")]
    [InlineData("make it 10 pacific because half of them are asleep", "every Monday at 10:00 Pacific time")]
    [InlineData("Pacific time I mean", "every Monday at 10:00 Pacific time")]
    [InlineData("oh, four o'clock Berkeley, not mine", "every Monday at 16:00 Pacific time")]
    [InlineData("actually Wednesdays, not Mondays", "every Wednesday at 10:00 London time")]
    [InlineData("and only from the 20th on", "every Monday at 10:00 London time, from Monday 20 October 2025")]
    [InlineData("from 3 November", "every Monday at 10:00 London time, from Monday 3 November 2025")]
    [InlineData("starting in November, please", "every Monday at 10:00 London time, from Monday 3 November 2025")]
    [InlineData("yes, but not before the 20th", "every Monday at 10:00 London time, from Monday 20 October 2025")]
    [InlineData("could it start on the 20th?", "every Monday at 10:00 London time, from Monday 20 October 2025")]
    [InlineData("start it on the 20th", "every Monday at 10:00 London time, from Monday 20 October 2025")]
    [InlineData("until the end of November", "every Monday at 10:00 London time, until Sunday 30 November 2025")]
    public void What_is_proposed_is_said_anew(string said, string when)
    {
        var change = Assert.IsType<ChangeSchedule>(Read(said, Proposed));

        var mondays = new Timetable(new LocalDateTime(2025, 10, 6, 10, 0), "Europe/London", "FREQ=WEEKLY;BYDAY=MO");
        var (settled, asks) = change.When!.Settle(World.Start, Now.Zone, mondays);
        Assert.Equal((null, "ABCD23"), (asks, change.Proposal));
        Assert.Equal(when, ScheduleWords.When(settled!, World.Start));
    }

    [Theory]
    [InlineData("10 pacific, except in November")]
    [InlineData("every day at 10, not on Mondays")]
    [InlineData("make it 10 pacific, and tell the mentors too")]
    [InlineData("10 pacific?")]
    [InlineData("Tuesday")]
    [InlineData("what is due from 3 November?")]
    public void What_may_mean_more_is_not_taken_for_a_time(string said) => Assert.Null(Read(said, Proposed));

    [Theory]
    [InlineData("Pause the monday one for now, Grace may have something similar planned", "Pause monday")]
    [InlineData("can you pause Monday's reminder? Grace has one", "Pause monday")]
    [InlineData("Grace has one planned, so pause the monday one", "Pause monday")]
    [InlineData("put the monday post on hold until 20 October", "Pause monday 2025-10-20T07:00:00Z")]
    [InlineData("pause the monday one for two weeks", "Pause monday 2025-10-15T16:00:00Z")]
    [InlineData("remove the friday one please", "Remove friday")]
    [InlineData("get rid of the reminder that runs on Fridays", "Remove friday")]
    [InlineData("resume the monday morning message", "Resume monday morning")]
    public void A_schedule_is_told_by_its_day(string said, string expected)
    {
        var change = Assert.IsType<ChangeSchedule>(Read(said, isStaff: true));

        Assert.Equal(expected, $"{change.What} {change.Name} {change.Until}".TrimEnd());
        Assert.IsNotType<ChangeSchedule>(Read(said));
    }

    [Fact]
    public void Whether_one_still_comes_is_asked_by_its_day() =>
        Assert.Equal(
            new AskSchedule("thursday") { IsItOn = true },
            Read("is the thursday one still on?", isStaff: true)
        );

    [Theory]
    [InlineData("on 30 February at 9 tell fellows that nothing", "There is no such date. Which date do you mean?")]
    [InlineData("every minute tell fellows: hurry", "I post a schedule at most once a day")]
    [InlineData("*/5 * * * * tell staff: hurry", "I post a schedule at most once an hour")]
    [InlineData("0 9 1 * 1 tell staff: what", "days of the month and days of the week at once")]
    [InlineData("99 9 * * 1 tell staff: what", "is no cron expression that I can read")]
    [InlineData("every month on the 31st until 20 October tell staff: what", "It would be over before it first comes")]
    [InlineData("remind #fellows to post their update", "When? Say it with the time")]
    [InlineData("every two weeks tell staff: what", "On which day?")]
    [InlineData("every Monday at 9 their time tell fellows: what", "In which zone do you mean that time?")]
    [InlineData("every Monday at 9 tell fellows:", "What shall it say?")]
    public void What_is_not_clear_is_asked_back(string said, string asks) =>
        Assert.Contains(asks, Assert.IsType<MakeSchedule>(Read(said)).Asks, StringComparison.Ordinal);

    [Theory]
    [InlineData("when do you remind fellows to post their update?")]
    [InlineData("remind Ada that her offer expires on Friday")]
    [InlineData("tell me which mentors have fellows")]
    [InlineData("what's due on Monday?")]
    [InlineData("give Owen until 10 October")]
    [InlineData("how many applicants in assessment are there?")]
    [InlineData("cancel ABCD23")]
    [InlineData("make it 6pm instead")]
    [InlineData("tell staff I am late with the take-home, it ends on 22 September")]
    [InlineData("remind me on Friday at 10 about my offer")]
    [InlineData("show take-home")]
    [InlineData("remove entry 3")]
    [InlineData("undo")]
    public void Anything_else_is_left_to_the_other_readers(string said) => Assert.Null(Read(said));

    [Theory]
    [InlineData("pause post-their-update", "Pause post-their-update")]
    [InlineData("pause the standup schedule until 5 January", "Pause standup 2026-01-05T08:00:00Z")]
    [InlineData("please resume schedule standup", "Resume standup")]
    [InlineData("delete post-their-update", "Remove post-their-update")]
    [InlineData("rename post-their-update to weekly update", "Name post-their-update weekly update")]
    [InlineData("change the text of post-their-update to: Hello there", "Text post-their-update Hello there")]
    [InlineData("make it Tuesdays at 10", "When it-is-this FREQ=WEEKLY;BYDAY=TU 10:00:00")]
    [InlineData("move post-their-update to every day at 8am", "When post-their-update FREQ=DAILY 08:00:00")]
    [InlineData("make it at 10:30", "When it-is-this  10:30:00")]
    [InlineData("send it to mentors instead", "To it-is-this EachMentor")]
    [InlineData("let it say \"Hello\"", "Text it-is-this Hello")]
    [InlineData("change its text to Hello", "Text it-is-this Hello")]
    [InlineData("pause it until yesterday", "Pause it-is-this asks")]
    [InlineData("remove it", "Remove it-is-this")]
    public void What_is_done_with_a_schedule_is_read(string said, string expected)
    {
        var change = Assert.IsType<ChangeSchedule>(Read(said, new Memory { Schedule = "it-is-this" }));

        string?[] parts =
        [
            $"{change.What}",
            change.Name,
            change.Asks is null ? null : "asks",
            change.Until?.ToString(),
            change.When is { } when ? $"{when.Rule} {when.At:HH:mm:ss}" : null,
            change.Text,
            change.To?.Text,
        ];
        Assert.Equal(expected, string.Join(' ', parts.OfType<string>()));
    }

    [Theory]
    [InlineData("test it to me")]
    [InlineData("send me a test")]
    [InlineData("test schedule it-is-this")]
    public void A_test_is_asked_for(string said) =>
        Assert.Equal(
            "it-is-this",
            Assert.IsType<TestSchedule>(Read(said, new Memory { Schedule = "it-is-this" })).Name
        );

    [Theory]
    [InlineData("list schedules")]
    [InlineData("what schedules are there?")]
    [InlineData("show me all scheduled messages")]
    public void The_list_is_asked_for(string said) => Assert.IsType<AskSchedules>(Read(said));

    private static Memory Proposed =>
        new()
        {
            Schedule = "it-is-this",
            Proposal = "ABCD23",
            IsShown = true,
        };

    private static Request? Read(string said, Memory? memory = null, bool isStaff = false) =>
        ScheduleReader.Read(said, memory ?? Memory.Nothing, Now, StageNamed, isStaff);

    private static StageId? StageNamed(string words) =>
        words is "assessment" or "coding screen" ? StageId.Assessment : null;
}
