using System.Diagnostics.CodeAnalysis;

/// <summary>
/// Runs at the start of a program that names this assembly in DOTNET_STARTUP_HOOKS, and writes at its end which assemblies
/// it has loaded. The runtime asks for this name, outside any namespace.
/// </summary>
[SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = "The runtime looks for it there.")]
[SuppressMessage("Design", "MA0047:Declare types in namespaces", Justification = "The runtime looks for it there.")]
[SuppressMessage("Design", "RCS1110:Declare type inside namespace", Justification = "The runtime looks for it there.")]
internal static class StartupHook
{
    /// <summary>The environment variable that names the file to write.</summary>
    internal const string File = "FELLOWSBOT_LOADED";

    public static void Initialize() =>
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            System.IO.File.WriteAllLines(
                Environment.GetEnvironmentVariable(File)!,
                AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetName().Name ?? "")
            );
}
