namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>
/// The orders in which the examples are gone through, one a pass, as if drawn by lot. The lot is in the words themselves, so
/// that an example more leaves all others in their order and moves little of what is learnt.
/// </summary>
internal static class Orders
{
    private const int Different = 8;

    public static int[][] Of(Message[] messages)
    {
        var lots = Array.ConvertAll(messages, message => Hash.Of(string.Join(' ', message.Tokens)));
        return [.. Enumerable.Range(1, Different).Select(pass => Drawn(lots, (uint)pass))];
    }

    private static int[] Drawn(uint[] lots, uint pass)
    {
        var order = Enumerable.Range(0, lots.Length).ToArray();
        Array.Sort(Array.ConvertAll(lots, lot => Hash.Join(lot, pass)), order);
        return order;
    }
}
