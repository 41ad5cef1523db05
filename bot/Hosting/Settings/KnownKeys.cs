using System.Collections;
using System.ComponentModel;
using Microsoft.Extensions.Configuration;

namespace FellowsBot.Hosting.Settings;

/// <summary>
/// Holds the keys below a section against the properties of its type: a key that no property has is a slip of the pen, and
/// a value that does not convert is named before the binder would throw it.
/// </summary>
internal static class KnownKeys
{
    public static IEnumerable<SettingProblem> Problems(IConfigurationSection section, Type type)
    {
        foreach (var child in section.GetChildren())
        {
            var property = type.GetProperties().FirstOrDefault(p => p.CanWrite && Same(p.Name, child.Key));
            if (property is null)
            {
                var known = type.GetProperties().Where(p => p.CanWrite).Select(p => p.Name).ToList();
                yield return new SettingProblem(
                    child.Path,
                    // A misspelt key of a section that has secrets may well hold one.
                    known.Any(Secrets.IsSecret)
                        ? "***"
                        : Shown(child),
                    $"There is no such setting under {section.Path}: the ones there are {string.Join(", ", known)}."
                );
                continue;
            }
            foreach (var problem in ValueProblems(child, property.PropertyType))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<SettingProblem> ValueProblems(IConfigurationSection child, Type type)
    {
        if (typeof(IDictionary).IsAssignableFrom(type))
        {
            return child.GetChildren().SelectMany(entry => Problems(entry, type.GetGenericArguments()[1]));
        }
        if (typeof(IList).IsAssignableFrom(type))
        {
            return string.IsNullOrEmpty(child.Value)
                ? []
                :
                [
                    new SettingProblem(
                        child.Path,
                        Shown(child),
                        $"It is a list: set {child.Path}:0, {child.Path}:1 and so on."
                    ),
                ];
        }
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return string.IsNullOrEmpty(child.Value) || Converts(child.Value, plain)
            ? []
            : [new SettingProblem(child.Path, Shown(child), Expected(plain))];
    }

    private static bool Converts(string value, Type type) =>
        type == typeof(string)
        || (
            type.IsEnum
                ? Enum.GetNames(type).Any(name => Same(name, value))
                : TypeDescriptor.GetConverter(type).IsValid(value)
        );

    private static string Expected(Type type) =>
        type.IsEnum ? $"Use one of {string.Join(", ", Enum.GetNames(type))}."
        : type == typeof(bool) ? "Use true or false."
        : type == typeof(int) ? "Use a whole number."
        : "Use a number.";

    private static string Shown(IConfigurationSection section) =>
        Secrets.IsSecret(section.Key) ? "***" : section.Value ?? "a section of its own";

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Which settings are never shown.</summary>
internal static class Secrets
{
    private static readonly string[] Parts = ["password", "secret", "token", "key", "connectionstring"];

    /// <summary>A number of tokens, not one.</summary>
    private const string Amount = "DailyTokens";

    public static bool IsSecret(string key) =>
        !key.Equals(Amount, StringComparison.OrdinalIgnoreCase)
        && Parts.Any(part => key.Contains(part, StringComparison.OrdinalIgnoreCase));
}
