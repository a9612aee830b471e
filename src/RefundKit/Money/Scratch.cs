namespace RefundKit;

/// <summary>Room for the numbers of one calculation: on the stack as far as that reaches, so that an ordinary order allocates nothing.</summary>
internal static class Scratch
{
    /// <summary>So many places, all of them zero.</summary>
    /// <param name="onStack">The room on the stack.</param>
    /// <param name="count">How many are needed.</param>
    public static Span<T> Of<T>(Span<T> onStack, int count)
        where T : unmanaged
    {
        if (count > onStack.Length) return new T[count];
        var room = onStack[..count];
        room.Clear();
        return room;
    }
}
