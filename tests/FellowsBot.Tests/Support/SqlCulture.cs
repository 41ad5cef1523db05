using System.Globalization;
using System.Runtime.CompilerServices;

namespace FellowsBot.Tests.Support;

/// <summary>DacFx needs the machine's cultures to be there; everything else keeps to the invariant one, whatever the machine's language.</summary>
internal static class SqlCulture
{
    [ModuleInitializer]
    internal static void Pin() =>
        CultureInfo.CurrentCulture =
            CultureInfo.CurrentUICulture =
            CultureInfo.DefaultThreadCurrentCulture =
            CultureInfo.DefaultThreadCurrentUICulture =
                CultureInfo.InvariantCulture;
}
