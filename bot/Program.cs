Console.WriteLine("FellowsBot");
