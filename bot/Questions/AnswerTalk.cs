using FellowsBot.Conversation;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>Small talk gets small talk.</summary>
public sealed class AnswerTalk : IAnswer<SmallTalk>
{
    public Task<Reply> AnswerAsync(SmallTalk request, Turn turn, CancellationToken cancel) =>
        Task.FromResult(
            Reply.Say(
                Outcome.Answered,
                request.Intent,
                request.Kind switch
                {
                    Talk.Hello =>
                        $"Hello{(turn.Asker.Person is { } person && turn.Place is Place.Direct ? $", {person.FirstName}" : "")}! Ask me about the programme, its stages and deadlines; \"help\" shows what I can do.",
                    Talk.Thanks => "You're welcome.",
                    Talk.Bye => "Goodbye, and all the best.",
                    Talk.WhoAreYou =>
                        "I'm FellowsBot, the programme's assistant: a program, not a person. I know the handbook, the calendar, and for people I'm linked to their own dates. Staff read what I can't answer.",
                    Talk.HowAreYou => "All well here, thank you. What can I look up for you?",
                    Talk.Noted => "Good. I'm here when you need anything else.",
                    Talk.Pause => "Take your time. Nothing is recorded without your yes.",
                    Talk.Praise => "Thank you, that's kind.",
                    _ =>
                        "I'm sorry that didn't help. Say it in other words, or ask for the staff, and they will take it from here.",
                }
            )
        );
}

/// <summary>What the bot can do, for this asker.</summary>
public sealed class AnswerHelp : IAnswer<AskHelp>
{
    public Task<Reply> AnswerAsync(AskHelp request, Turn turn, CancellationToken cancel) =>
        Task.FromResult(
            Reply.Answer(
                request.Intent,
                new Paragraph("You can ask me, in your own words:"),
                new Bullets([.. Lines(turn.Asker)])
            ) with
            {
                // It shows what the asker is to the programme.
                Private = !turn.Asker.IsStranger,
            }
        );

    private static IEnumerable<string> Lines(Asker asker)
    {
        yield return "about the programme: \"how much is the stipend?\", \"how long is the technical interview?\"";
        yield return "about dates: \"when does the coding screen close?\", \"what's on now?\"";
        if (asker.Person is not null)
        {
            yield return "about your reminders: \"what reminders do I get?\", \"snooze until tomorrow\", \"done\", \"mute offer reminders\"";
        }
        if (asker.IsStaff)
        {
            yield return "about people: \"what stage is Ada Okafor in?\", \"how many people are in the final stage?\"";
            yield return "about offers: \"which offers run out this week?\", \"offers summary\"";
            yield return "about what is missing: \"whose references are outstanding?\", \"who is undecided?\", \"which of the undecided are Noor's?\"";
            yield return "about the day: \"what's due today?\", \"what will you send tomorrow?\", \"which questions are waiting?\"";
            yield return "for people's questions: “answer question 12: …”, “keep answer 12 as …”, “which entries did we add?”";
            yield return "for schedules: “every Monday at 9 remind #fellows to post their update”, “list schedules”, “pause post-their-update until 5 January”, “remind me tomorrow at 9 to …”";
            yield break;
        }
        switch (asker.Person?.Role)
        {
            case Role.Applicant:
                yield return "about yourself: \"what's my status?\", \"when is my deadline?\", \"when does my offer expire?\", \"are my references in?\"";
                yield return "what you wish for: \"I accept the offer\", \"I decline the offer\", \"I need two more days\", \"I withdraw\"; I ask before anything happens";
                break;
            case Role.Fellow:
                yield return "about yourself: \"who is my mentor?\", \"when is my last day?\", \"has my fellowship been extended?\"";
                break;
            case Role.Mentor:
                yield return "about your fellows: \"who are my fellows?\", \"when does Bo finish?\"";
                yield return "what you recommend: \"I recommend extending Bo\"; I ask before anything is recorded";
                break;
            default:
                yield return "I can't tell you about an application of your own until the staff have linked your account";
                break;
        }
    }
}

/// <summary>Who the bot takes the asker for.</summary>
public sealed class AnswerWhoAmI(Season season) : IAnswer<AskWhoAmI>
{
    public Task<Reply> AnswerAsync(AskWhoAmI request, Turn turn, CancellationToken cancel) =>
        Task.FromResult(
            turn.Asker switch
            {
                { Person: { } person } => Reply.Say(
                    Outcome.Answered,
                    request.Intent,
                    $"You are {person.FullName}, {(turn.Asker.IsStaff ? "staff" : person.Role.ToString().ToLowerInvariant())}. I know you by the address of the account you write from; your time zone is {person.ZoneIn(season).Id}."
                ) with
                {
                    Private = true,
                },
                { IsStaff: true } => Reply.Say(
                    Outcome.Answered,
                    request.Intent,
                    "You are staff: the address of your account is in the settings. I hold no record of you beyond that."
                ) with
                {
                    Private = true,
                },
                _ => Refusals.Stranger(request.Intent),
            }
        );
}

/// <summary>Answers text that cannot be a question as it stands.</summary>
public sealed class AnswerUnreadable : IAnswer<Unreadable>
{
    public Task<Reply> AnswerAsync(Unreadable request, Turn turn, CancellationToken cancel) =>
        Task.FromResult(
            Reply.Say(
                Outcome.Clarify,
                request.Intent,
                request.Trouble switch
                {
                    Trouble.TooLong =>
                        $"That is too long for me: please put your question in at most {Conversation.Understanding.Interpreter.LongestQuestion:N0} characters.",
                    Trouble.NothingBefore => "Which date do you mean? Ask for it together with the zone.",
                    Trouble.NoWords => "I can't find any words in that. What would you like to know?",
                    _ => "There was nothing in that message. What would you like to know?",
                }
            )
        );
}
