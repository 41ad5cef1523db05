using System.Globalization;
using FellowsBot.Hosting.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return await CommandLine.RunAsync(args);
