using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>The weights of several intents side by side, so that one reading of an example serves all of them.</summary>
internal sealed class Band(int size)
{
    /// <summary>How many intents.</summary>
    public const int Width = 8;

    private readonly float[] _weights = new float[size * Width];

    public void Clear() => Array.Clear(_weights);

    /// <summary>The weights that a term has for each.</summary>
    public Vector256<float> Of(int term) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_weights), (nuint)(term * Width));

    /// <summary>Moves the weight that a term has for one of them.</summary>
    public void Move(int term, int which, float by) => _weights[(term * Width) + which] += by;

    /// <summary>Copies the weights of one of them.</summary>
    public void CopyTo(int which, float[] weights)
    {
        for (var term = 0; term < weights.Length; term++)
            weights[term] = _weights[(term * Width) + which];
    }
}
