using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using NodaTime.Text;
using Span = FellowsBot.Conversation.Understanding.Times.Span;

namespace FellowsBot.Tests.Conversation.Understanding.Wanting;

/// <summary>
/// A request in short: what is wanted, of whom and why ("time:offer until 2025-10-10: leah ; because …"); "?" and its name for
/// a question, "later" for a wish that is handed on, "undo".
/// </summary>
internal static class WishText
{
    public static string Of(Request request, NameBook book) =>
        request switch
        {
            Wishes several => string.Join(" + ", several.Each.Select(w => Of(w, book))),
            Wish wish => $"{What(wish, book)}: {People(wish.Who, book)}{(wish.Reason is { } why ? $" ; {why}" : "")}",
            UndoLast => "undo",
            WantChange => "later",
            Settle settle => settle.IsYes ? "yes" : "no",
            _ => $"?{request.Intent}",
        };

    private static string What(Wish wish, NameBook book) =>
        wish switch
        {
            SetStatus s => s.Status.ToString().ToLowerInvariant() + At(s.Stage),
            MoveOn m => "move" + At(m.Stage),
            MoreTime t => "time" + For(t.For) + At(t.Stage) + Until(t.When),
            Reopen r => "reopen" + For(r.For) + At(r.Stage) + Until(r.When),
            CountReferences { All: true } => "refs=all",
            CountReferences { More: { } more } => $"refs+{more}",
            CountReferences c => $"refs={c.Received}",
            MakeOffer o => "offer" + (o.Sent is { } sent ? $" sent {When(sent)}" : "") + Until(o.When),
            AnswerOffer a => a.Accepts ? "accept" : "decline",
            AssignMentor a => $"mentor={(a.Mentor is { } mentor ? Name(mentor, book) : "nobody")}",
            SetDays d => string.Join(
                ' ',
                new[] { d.First is { } f ? $"first={When(f)}" : "", d.Last is { } l ? $"last={When(l)}" : "" }.Where(
                    p => p.Length > 0
                )
            ),
            RecordFact { Workspace: { } workspace } => $"workspace={workspace}",
            RecordFact { Zone: { } zone } => $"zone={zone}",
            RecordFact f => $"elsewhere={(f.OtherDeadline is { } day ? When(day) : "")}",
            DecideExtension d => d.Decision?.ToString().ToLowerInvariant() ?? "decide",
            Recommend r => $"recommend-{r.Decision?.ToString().ToLowerInvariant()}",
            ReleaseDecisions => "release",
            Erase => "erase",
            _ => wish.Intent,
        };

    private static string At(StageId? stage) => stage is { } named ? $"@{named.Text()}" : "";

    private static string For(TimeFor what) => what is TimeFor.Unsaid ? "" : $":{what.ToString().ToLowerInvariant()}";

    private static string Until(TimeMeaning? when) => when is { } said ? $" until {When(said)}" : "";

    private static string When(TimeMeaning when) =>
        when switch
        {
            Point p => LocalDatePattern.Iso.Format(p.Date)
                + (p.Time is { } t ? $"T{t.Hour:00}:{t.Minute:00}" : "")
                + (p.Zone is { } z ? $"[{z.Id}]" : ""),
            Length l => $"+{l.Period}",
            Span s => LocalDatePattern.Iso.Format(s.To),
            Doubtful d => $"doubt:{d.Why}",
            _ => when.ToString(),
        };

    private static string People(Whom whom, NameBook book) =>
        whom.IsNobody ? "nobody" : string.Join(", ", whom.Each.Select(s => Name(s, book)));

    private static string Name(Subject subject, NameBook book) =>
        subject switch
        {
            Subject.Self => "me",
            Subject.Exactly exactly => $"#{book[exactly.PersonId].FirstName}",
            Subject.Named named => named.Spoken,
            _ => "",
        };
}
