namespace RefundKit.Tool;

/// <summary>Values of closed sets as policies, requests and decisions write them: <c>needsReview</c>.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
