using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Answers about one stage's dates, from the season's calendar; open to everybody.</summary>
public sealed class AnswerStage(Season season) : IAnswer<AskStage>
{
    public Task<Reply> AnswerAsync(AskStage request, Turn turn, CancellationToken cancel)
    {
        var stage = season[request.Stage];
        var reader = turn.Asker.ZoneIn(season);
        var text = request.Aspect switch
        {
            StageAspect.Opens => Opens(stage, turn.At, reader),
            StageAspect.Closes => Closes(stage, turn.At, reader),
            StageAspect.HowLongUntil => HowLong(stage, turn.At, reader),
            StageAspect.TooLate => TooLate(stage, turn.At, reader),
            StageAspect.WhatFollows => WhatFollows(stage, reader),
            StageAspect.SlotDays => SlotDays(stage),
            _ => Window(stage, reader),
        };
        return Task.FromResult(
            Reply.Answer(request.Intent, new Paragraph(text)) with
            {
                Sources = [$"season#{stage.Id.Text()}"],
                Truths = StageTruths.Of(request.Aspect, stage),
                Remember = new Memory { Stage = stage.Id, StageAspect = request.Aspect },
            }
        );
    }

    private static string Opens(Stage stage, Instant now, DateTimeZone reader) =>
        stage.IsAheadAt(now)
            ? $"{stage.Name} {Phrases.Does(stage, "open")} on {At(stage.Opens, reader)}, {In(stage.Opens, now)}."
        : stage.IsOpenAt(now)
            ? $"{stage.Name} opened on {At(stage.Opens, reader)} and {Phrases.Is(stage)} open until {At(stage.Closes, reader)}."
        : $"{stage.Name} opened on {At(stage.Opens, reader)} and closed on {At(stage.Closes, reader)}.";

    private static string Closes(Stage stage, Instant now, DateTimeZone reader) =>
        stage.IsOverAt(now)
            ? $"{stage.Name} {Phrases.Ended(stage.Id)} on {At(stage.Closes, reader)}."
            : $"{stage.Name} {Phrases.Ends(stage)} {At(stage.Closes, reader)}, {In(stage.Closes, now)}.{Phrases.Hard(stage.Id)}";

    private static string HowLong(Stage stage, Instant now, DateTimeZone reader) =>
        stage.IsAheadAt(now)
            ? $"{Filters.Capital(In(stage.Opens, now))}: {stage.Name} {Phrases.Does(stage, "open")} on {At(stage.Opens, reader)}, and {Phrases.Does(stage, "close")} on {At(stage.Closes, reader)}."
        : stage.IsOpenAt(now)
            ? $"{Filters.Capital(Dates.Span(stage.Closes.ToInstant() - now))} left: {stage.Name} {Phrases.Ends(stage)} {At(stage.Closes, reader)}."
        : $"{stage.Name} {Phrases.Ended(stage.Id)} on {At(stage.Closes, reader)}.";

    private static string TooLate(Stage stage, Instant now, DateTimeZone reader) =>
        stage.IsOverAt(now)
            ? $"It is too late: {stage.Name} {Phrases.Ended(stage.Id)} on {At(stage.Closes, reader)}.{Phrases.AfterCutOff(stage.Id)}"
        : stage.IsOpenAt(now)
            ? $"There is still time: {stage.Name} {Phrases.Is(stage)} open until {At(stage.Closes, reader)}, {Dates.Span(stage.Closes.ToInstant() - now)} from now."
        : $"It is not too late: {stage.Name} {Phrases.Has(stage)} not opened yet. {Phrases.It(stage)} {Phrases.Does(stage, "open")} on {At(stage.Opens, reader)} and {Phrases.Does(stage, "close")} on {At(stage.Closes, reader)}.";

    private string WhatFollows(Stage stage, DateTimeZone reader) =>
        Transitions.After(stage.Id) is { } next
            ? $"After {StageNames.The(stage.Id)} {StageNames.Comes(next)} {StageNames.The(season[next].Id)}: from {At(season[next].Opens, reader)} to {At(season[next].Closes, reader)}."
            : $"{stage.Name} is the last part; it ends on {At(stage.Closes, reader)}.";

    private static string SlotDays(Stage stage) =>
        stage.SlotDays.Count > 0
            ? $"The slot days of {stage.Name} are {Dates.Days(stage.SlotDays)} ({Dates.Abbreviation(stage.Closes.ToInstant(), stage.Closes.Zone)})."
            : $"{stage.Name} {Phrases.Has(stage)} no slot days: any day of the stage will do.";

    private static string Window(Stage stage, DateTimeZone reader) =>
        $"{stage.Name} {Phrases.Does(stage, "run")} from {At(stage.Opens, reader)} to {At(stage.Closes, reader)}.";

    private static string At(ZonedDateTime at, DateTimeZone reader) => Dates.Of(at.ToInstant(), at.Zone, reader);

    private static string In(ZonedDateTime at, Instant now) => $"in {Dates.Span(at.ToInstant() - now)}";
}
