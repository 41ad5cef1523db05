namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>What a piece of a message can be to the reader of times. What it has no sense for stops it.</summary>
internal enum Sense : byte
{
    Unknown,

    /// <summary>Behind the last word.</summary>
    End,

    /// <summary>A small word that may follow a date without changing it: "please", "instead", "so".</summary>
    Stop,

    /// <summary>"I", "we", "they": after "may" they show a verb.</summary>
    Pronoun,

    /// <summary>"Sharp": read over behind a time.</summary>
    Exactly,

    /// <summary>A number in digits; the token knows how many.</summary>
    Digits,

    /// <summary>A number in words, up to one hundred.</summary>
    Number,

    /// <summary>"First", "twenty-first".</summary>
    Ordinal,

    /// <summary>"st", "nd", "rd", "th".</summary>
    Suffix,

    /// <summary>One letter on its own, as in "3d" and "T17".</summary>
    Letter,
    Month,
    Weekday,

    /// <summary>"Mondays": the value is a set, also for "weekdays" and "weekends".</summary>
    WeekdaySet,

    /// <summary>"Weekday", "workday": one of Monday to Friday.</summary>
    Workday,
    Unit,
    Working,
    Weekend,

    /// <summary>"Today", "tomorrow", "yesterday": the value is how many days on.</summary>
    RelativeDay,

    /// <summary>"Morning", "afternoon", "evening", "night": a <see cref="DayPart"/>.</summary>
    Part,

    /// <summary>"Mornings": behind a weekday, each week's.</summary>
    Parts,
    Tonight,
    Noon,
    Midnight,
    Meridiem,
    OClock,

    /// <summary>A zone by its letters or its TZDB name; the value is its place in <see cref="ZoneNames"/>.</summary>
    Zone,

    /// <summary>A place that is a zone only with "time" behind it.</summary>
    Place,

    /// <summary>The first word of a place of two: "Los" Angeles.</summary>
    PlaceStart,
    Time,
    My,
    Their,
    Local,
    At,
    On,
    In,

    /// <summary>"By", "until", "before", "since", "due": what follows may be a date.</summary>
    Bound,
    Until,
    Within,
    After,
    Before,
    From,
    To,
    Through,
    Between,
    And,
    Or,
    Of,
    For,
    The,
    Article,
    Half,
    Quarter,
    Couple,
    Few,
    Another,

    /// <summary>"More", "extra", "further", "whole".</summary>
    More,

    /// <summary>"Extension", "delay": a length may stand before them without its plural.</summary>
    Grace,

    /// <summary>"Once", "twice", "per": how often, not how long.</summary>
    Often,
    This,
    Next,
    Coming,
    Last,
    Every,
    Other,
    Daily,
    Weekly,
    Monthly,
    Finish,
    Start,
    Middle,
    Early,
    Late,
    Rest,
    Close,
    Play,
    Thing,
    EndOfDay,
    EndOfWeek,
    EndOfMonth,
    EndOfYear,
    CloseOfPlay,
    Now,
    Ago,
    Past,
    Old,
    Commencing,
}

/// <summary>The parts of a day people name.</summary>
internal enum DayPart
{
    Morning = 1,
    Afternoon = 2,
    Evening = 3,
    Night = 4,
}

/// <summary>What lengths are counted in.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Fortnight,
}
