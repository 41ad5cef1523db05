using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Fluent.Conditions;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace FellowsBot.Tests.House;

/// <summary>The rooms of the bot (its namespaces) and which of them each may import; the direction is HOUSE.md's.</summary>
internal static class Rooms
{
    public const string Bot = "FellowsBot";
    public const string Planted = "FellowsBot.Tests.House.Planted";
    private static readonly string[] NotFeatures = ["Programme", "Conversation", "Storage", "Channels", "Hosting"];

    public static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(typeof(FellowsBot.Hosting.Bot).Assembly, typeof(Rooms).Assembly)
        .Build();

    /// <summary>Every namespace of the bot itself, generated code left out.</summary>
    public static IReadOnlyList<string> Namespaces { get; } =
    [
        .. typeof(FellowsBot.Hosting.Bot)
            .Assembly.GetTypes()
            .Select(t => t.Namespace)
            .OfType<string>()
            .Where(n => n.Split('.')[0] == Bot)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> Features { get; } =
    [.. Namespaces.Select(n => n.Split('.').ElementAtOrDefault(1) ?? "").Distinct().Except(NotFeatures)];

    public static IReadOnlyList<string> Channels { get; } =
    [
        .. Namespaces
            .Where(n => n.StartsWith($"{Bot}.Channels.", StringComparison.Ordinal))
            .Select(n => n.Split('.')[2])
            .Distinct(),
    ];

    /// <summary>The pure model: itself, NodaTime and the runtime.</summary>
    public static IArchRule Programme(string house) =>
        Only(Room(house, "Programme"), $"{Room(house, "Programme")}|^(System|NodaTime)(\\.|$)|^$");

    public static IArchRule Conversation => In(Bot, "Conversation", "Programme");

    public static IArchRule Storage => In(Bot, "Storage", "Programme", "Conversation");

    /// <summary>A feature: the three below it and itself, never another one.</summary>
    public static IArchRule Feature(string house, string feature) =>
        In(house, feature, "Programme", "Conversation", "Storage");

    /// <summary>A channel: the conversation, the model's values, and what all channels share; never another channel.</summary>
    public static IArchRule Channel(string channel) =>
        Only(
            Room(Bot, $"Channels.{channel}"),
            $"{Outside}|{Room(Bot, $"(Programme|Conversation|Channels.{channel})")}|^{Bot}\\.Channels$"
        );

    /// <summary>What all channels share lies in Channels itself, and knows none of them.</summary>
    public static IArchRule AllChannels =>
        Only($"^{Bot}\\.Channels$", $"{Outside}|{Room(Bot, "(Programme|Conversation)")}|^{Bot}\\.Channels$");

    /// <summary>The language model's libraries are for one room alone, so that they are loaded there and nowhere else.</summary>
    public static IArchRule NoLanguageModel(string house) =>
        Only($"^{house}\\.(?!LanguageModel(\\.|$))", "^(?!(Anthropic|Microsoft\\.Extensions\\.AI)(\\.|$))");

    /// <summary>What breaks a rule: the full names of the types, or the rule's own complaint where it found no type to judge.</summary>
    public static IReadOnlyList<string> Breaking(IArchRule rule) =>
        [.. rule.Evaluate(House).Where(r => !r.Passed).Select(r => r.Description).Order(StringComparer.Ordinal)];

    private static string Outside => $"^(?!{Bot}(\\.|$))";

    private static TypesShouldConjunction In(string house, string room, params string[] below) =>
        Only(Room(house, room), $"{Outside}|{Room(house, $"({string.Join('|', below.Append(room))})")}");

    private static string Room(string house, string room) => $"^{house}\\.{room}(\\.|$)";

    /// <summary>Judged by every import that is there: ArchUnitNET's own OnlyDependOn passes over types of assemblies not loaded.</summary>
    private static TypesShouldConjunction Only(string room, string allowed)
    {
        var may = new Regex(allowed, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return Types()
            .That()
            .ResideInNamespaceMatching(room)
            .Should()
            .FollowCustomCondition(
                type =>
                {
                    var wrong = type
                        .Dependencies.Select(d => d.Target)
                        .Where(t => t is not GenericParameter && !may.IsMatch(t.Namespace?.FullName ?? ""))
                        .Select(t => t.FullName)
                        .Distinct()
                        .ToList();
                    return new ConditionResult(type, wrong.Count == 0, $"imports {string.Join(", ", wrong)}");
                },
                $"import only {allowed}"
            );
    }
}
