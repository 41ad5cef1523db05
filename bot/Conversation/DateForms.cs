namespace FellowsBot.Conversation;

/// <summary>The form behind every button that needs a date: the day, and the hour where it matters.</summary>
public static class DateForms
{
    /// <summary>Says "give Ada Okafor until 2025-10-10 17:00"; without an hour, until the end of that day.</summary>
    /// <param name="title">At most 24 letters.</param>
    /// <param name="says">What stands before "until".</param>
    public static Form Until(string title, string says) =>
        new(
            title,
            [
                new Input("until", "New deadline", InputKind.Date),
                new Input("at", "Time (your clock)", InputKind.Time, IsOptional: true),
            ],
            $"{says} until {{until}} {{at}}"
        );
}
