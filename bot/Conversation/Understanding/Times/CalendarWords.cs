namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>Months, weekdays, units and parts of the day, with their abbreviations and usual slips.</summary>
internal static class CalendarWords
{
    /// <summary>Months and weekdays that are also names or everyday words: dates only where the words beside them show it.</summary>
    public static readonly string[] Weak =
    [
        "jan",
        "mar",
        "march",
        "april",
        "may",
        "june",
        "jun",
        "august",
        "mon",
        "wed",
        "sat",
        "sun",
    ];

    public static readonly (Sense, int, string)[] All =
    [
        (Sense.Month, 1, "january jan januray janurary"),
        (Sense.Month, 2, "february feb febr febuary feburary febraury"),
        (Sense.Month, 3, "march mar"),
        (Sense.Month, 4, "april apr aprl arpil"),
        (Sense.Month, 5, "may"),
        (Sense.Month, 6, "june jun"),
        (Sense.Month, 7, "july jul"),
        (Sense.Month, 8, "august aug agust augst"),
        (Sense.Month, 9, "september sept sep setpember"),
        (Sense.Month, 10, "october oct ocotber"),
        (Sense.Month, 11, "november nov"),
        (Sense.Month, 12, "december dec"),
        (Sense.Weekday, 1, "monday mon mondy moday munday"),
        (Sense.Weekday, 2, "tuesday tues tue tuseday tusday"),
        (Sense.Weekday, 3, "wednesday weds wed wensday wedensday wendsday"),
        (Sense.Weekday, 4, "thursday thurs thur thu thrusday thursay thurday"),
        (Sense.Weekday, 5, "friday fri firday friady fridya"),
        (Sense.Weekday, 6, "saturday sat saterday satday"),
        (Sense.Weekday, 7, "sunday sun sundy"),
        (Sense.WeekdaySet, 1, "mondays"),
        (Sense.WeekdaySet, 2, "tuesdays"),
        (Sense.WeekdaySet, 4, "wednesdays"),
        (Sense.WeekdaySet, 8, "thursdays"),
        (Sense.WeekdaySet, 16, "fridays"),
        (Sense.WeekdaySet, 32, "saturdays"),
        (Sense.WeekdaySet, 64, "sundays"),
        (Sense.WeekdaySet, (int)Weekdays.Workdays, "weekdays workdays"),
        (Sense.WeekdaySet, (int)Weekdays.Weekend, "weekends"),
        (Sense.Workday, 0, "weekday workday"),
        (Sense.Weekend, 0, "weekend"),
        .. Unit(TimeUnit.Second, "", "seconds secs"),
        .. Unit(TimeUnit.Minute, "minute", "minutes", "min mins"),
        .. Unit(TimeUnit.Hour, "hour", "hours", "hr hrs"),
        .. Unit(TimeUnit.Day, "day", "days"),
        .. Unit(TimeUnit.Week, "week", "weeks", "wk wks"),
        .. Unit(TimeUnit.Fortnight, "fortnight fortnite", "fortnights"),
        .. Unit(TimeUnit.Month, "month", "months", "mth mths"),
        .. Unit(TimeUnit.Year, "year", "years", "yr yrs"),
        (Sense.RelativeDay, 0, "today todays 2day"),
        (Sense.RelativeDay, 1, "tomorrow tomorow tommorow tommorrow tmrw tmr tomorrows"),
        (Sense.RelativeDay, -1, "yesterday"),
        (Sense.Part, (int)DayPart.Morning, "morning"),
        (Sense.Part, (int)DayPart.Afternoon, "afternoon"),
        (Sense.Part, (int)DayPart.Afternoon, "arvo"),
        (Sense.Part, (int)DayPart.Evening, "evening"),
        (Sense.Part, (int)DayPart.Night, "night"),
        (Sense.Parts, (int)DayPart.Morning, "mornings"),
        (Sense.Parts, (int)DayPart.Afternoon, "afternoons"),
        (Sense.Parts, (int)DayPart.Evening, "evenings"),
        (Sense.Parts, (int)DayPart.Night, "nights"),
        (Sense.Tonight, 0, "tonight tonite"),
        (Sense.Noon, 0, "noon midday lunchtime noontime"),
        (Sense.Midnight, 0, "midnight"),
    ];

    /// <summary>A unit's value carries its form, since "5 hour" is no length and "5 hours" is.</summary>
    public static TimeUnit UnitOf(int value) => (TimeUnit)(value >> 2);

    public static bool IsSingular(int value) => (value & 3) == 0;

    private static IEnumerable<(Sense, int, string)> Unit(
        TimeUnit unit,
        string singular,
        string plural,
        string either = ""
    )
    {
        foreach (var (form, words) in new[] { singular, plural, either }.Index())
        {
            if (words.Length > 0)
            {
                yield return (Sense.Unit, ((int)unit << 2) + form, words);
            }
        }
    }
}
