namespace RefundKit;

/// <summary>Room for the numbers of one calculation: on the stack as far as that reaches, so that an ordinary order allocates nothing.</summary>
/// <remarks>
/// A method that takes room on the stack hands it on to others to walk over. One that has loops beside it would be compiled
/// once and for good when it is first called, without what the runtime learns of it by running it.
/// </remarks>
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
