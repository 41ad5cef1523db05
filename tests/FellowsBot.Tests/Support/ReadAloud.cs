using System.Reflection;
using System.Text;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;

namespace FellowsBot.Tests.Support;

/// <summary>One case of a verb: what is asked for, of whom, by whom and when.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Whom">The person as they stand.</param>
/// <param name="Wish">What is asked for.</param>
internal sealed record Case(string Title, Person Whom, Wish Wish)
{
    public Asker By { get; init; } = ReadAloud.Grace;
    public string At { get; init; } = "2025-10-01T09:00:00-07:00";
    public IReadOnlyList<Person> Others { get; init; } = [];
}

/// <summary>
/// Verbs told in words, case by case, in a file beside their test: what is changed, fact by fact, who is told what, and which
/// rule refuses in which sentence. With the environment variable FELLOWSBOT_ACCEPT=1 the file is written anew; then read it.
/// </summary>
internal static class ReadAloud
{
    /// <summary>Longer than this nobody listens.</summary>
    private const int Longest = 700;

    /// <summary>Staff in Berkeley.</summary>
    public static readonly Asker Grace = Asker.Known(A.Staff("Grace Mbeki") with { Id = 90 }, isStaff: true);

    /// <summary>Staff in London.</summary>
    public static readonly Asker Priya = Asker.Known(
        A.Staff("Priya Raman").With(zone: "Europe/London") with
        {
            Id = 91,
        },
        isStaff: true
    );

    private static readonly PropertyInfo[] Facts =
    [
        .. typeof(Person).GetProperties().Where(p => p.CanWrite && p.Name is not ("Id" or "Version")),
    ];

    /// <summary>The person asking for themselves.</summary>
    public static Asker Self(Person person) => Asker.Known(person, isStaff: false);

    /// <summary>What some words mean as a time, said by the asker of a case.</summary>
    public static TimeMeaning When(string said, string at = "2025-10-01T09:00:00-07:00", Asker? by = null)
    {
        var hits = TimeReader.Read(
            said,
            Words.In(Words.Clean(said)),
            World.Moment(at),
            (by ?? Grace).ZoneIn(World.Season)
        );
        return hits is [var only]
            ? only.Meaning
            : throw new FormatException($"\"{said}\" is read as {hits.Count} times.");
    }

    /// <summary>Every case says what the file says.</summary>
    public static void Check<TWish>(string file, IChange<TWish> change, params Case[] cases)
        where TWish : Wish
    {
        var now = new StringBuilder();
        foreach (var one in cases)
        {
            var told = Tell(change, one);
            Assert.All(told.Split('\n'), line => Assert.True(line.Length <= Longest, line));
            now.Append("# ").Append(one.Title).Append('\n').Append(told).Append("\n\n");
        }
        var path = $"tests/FellowsBot.Tests/{file}.txt";
        if (Environment.GetEnvironmentVariable("FELLOWSBOT_ACCEPT") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, path), now.ToString());
        }
        Assert.Equal(Repository.Read(path), now.ToString());
    }

    public static string Tell<TWish>(IChange<TWish> change, Case one)
        where TWish : Wish
    {
        var by = Deciding(one);
        return change.MayNot((TWish)one.Wish, one.Whom, by) is { } no
            ? $"may not ({no.Rule}): {no.Why}"
            : Tell(change.For((TWish)one.Wish, new Standing(one.Whom, World.Season, by.Now), by), one.Whom, by);
    }

    private static Deciding Deciding(Case one) =>
        new(
            one.By,
            World.Moment(one.At),
            World.Season,
            one.Others.Append(one.Whom).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p)
        );

    private static string Tell(Plan plan, Person whom, Deciding by) =>
        plan switch
        {
            Plan.Refused { Why: var why } => $"refused ({why.Rule}): {why.Why}",
            Plan.Asked asked => string.Join(
                '\n',
                asked.Choices.Select((c, i) => $"  {i + 1}. {c.Label}").Prepend($"asks: {asked.Question}")
            ),
            Plan.ForStaff request => $"to the staff: {request.For}, {by.Says(request.Until, whom)}",
            Plan.Change change => string.Join('\n', Told(change, whom, by)),
            _ => throw new InvalidOperationException(),
        };

    private static IEnumerable<string> Told(Plan.Change change, Person whom, Deciding by)
    {
        yield return $"does: {change.Does}";
        foreach (var moved in Difference.Between(whom, change.After, by))
        {
            yield return $"  {moved.What}: {moved.Before} → {moved.After}";
        }
        var facts = Facts
            .Where(f => !Equals(f.GetValue(whom), f.GetValue(change.After)))
            .Select(f => $"{f.Name}={f.GetValue(change.After) ?? "nothing"}");
        yield return $"  stores: {string.Join(", ", facts)}";
        foreach (var told in change.Told)
        {
            yield return $"  tells {told.Named} ({told.Rule}): {told.Text}";
        }
        if (change.Follows is { } follows)
        {
            yield return $"  adds: {follows}";
        }
    }
}
