using System.Runtime.InteropServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>One thing noticed in a message (a word, a pair of words, some letters), and how often it is there.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Term(Block Block, uint Hash, ushort Count);
