namespace FellowsBot.Conversation;

/// <summary>What somebody hears who may not have what they asked for. The same words whether or not there is anything to have.</summary>
public static class Refusals
{
    public static Reply Stranger(string intent) =>
        Decline(
            intent,
            "I don't know who you are yet, so I can't tell you anything about an application of your own. Ask the programme's staff to link you: they register the e-mail address of the account you write from."
        );

    public static Reply OtherPeople(string intent, Asker asker) =>
        Decline(
            intent,
            asker.IsMentor ? "I can tell you about yourself and your own fellows, and nobody else."
                : asker.IsStranger ? "I can't tell you about people in the programme."
                : "I can only tell you about yourself."
        );

    public static Reply StaffOnly(string intent) =>
        Decline(intent, "Lists and numbers of people are for the programme's staff, so I can't share them here.");

    private static Reply Decline(string intent, string text) =>
        Reply.Say(Outcome.Declined, intent, text) with
        {
            Private = true,
        };
}
