using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Questions;

/// <summary>Answers about the season as a whole: what is on, what is next, all dates; open to everybody.</summary>
public sealed class AnswerSeason(Season season) : IAnswer<AskSeason>
{
    public Task<Reply> AnswerAsync(AskSeason request, Turn turn, CancellationToken cancel)
    {
        var reader = turn.Asker.ZoneIn(season);
        Part[] parts = request.Aspect switch
        {
            SeasonAspect.Now => Now(turn.At, reader),
            SeasonAspect.Next => Next(turn.At, reader),
            _ => [All(turn.At, reader)],
        };
        return Task.FromResult(
            Reply.Answer(request.Intent, parts) with
            {
                Sources = ["season"],
                Remember = request.Aspect is SeasonAspect.All ? new Memory { List = "calendar.all" } : null,
            }
        );
    }

    private Part[] Now(Instant now, DateTimeZone reader)
    {
        var open = season
            .Stages.Where(s => s.IsOpenAt(now))
            .Select(s => $"{s.Name}, until {At(s.Closes, reader)}")
            .ToList();
        return open switch
        {
            [] => [new Paragraph("No stage is open just now."), .. Next(now, reader)],
            [var only] => [new Paragraph($"One stage is open now: {only}.")],
            _ => [new Paragraph("These stages are open now:"), new Bullets(open)],
        };
    }

    private Part[] Next(Instant now, DateTimeZone reader)
    {
        var coming = Phrases.Dates(season).Where(e => e.At.ToInstant() > now).OrderBy(e => e.At.ToInstant()).ToList();
        if (coming.Count == 0)
        {
            return [new Paragraph($"Nothing more: the season ended on {At(season[StageId.Extended].Closes, reader)}.")];
        }
        var soonest = coming.TakeWhile(e => e.At == coming[0].At).Select(e => e.What).ToList();
        return
        [
            new Paragraph(
                $"Next: {Dates.Join(soonest)} on {At(coming[0].At, reader)}, in {Dates.Span(coming[0].At.ToInstant() - now)}."
            ),
        ];
    }

    private Table All(Instant now, DateTimeZone reader) =>
        new(
            $"{season.Name}: all dates",
            ["Stage", "Opens", "Closes", "Now"],
            [
                .. season.Stages.Select(s =>
                    (IReadOnlyList<string>)
                        [
                            s.Name,
                            At(s.Opens, reader),
                            At(s.Closes, reader),
                            s.IsOpenAt(now) ? "open"
                            : s.IsOverAt(now) ? "over"
                            : "coming",
                        ]
                ),
            ]
        );

    private static string At(ZonedDateTime at, DateTimeZone reader) => Dates.Of(at.ToInstant(), at.Zone, reader);
}
