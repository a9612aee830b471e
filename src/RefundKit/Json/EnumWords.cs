namespace RefundKit.Json;

/// <summary>The words of an enumeration as files and facts write them: the member's name with a small first letter.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words = Enum.GetValues<T>().ToDictionary(value => value, value =>
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    });

    /// <summary>The members by their words. Read only.</summary>
    public static Dictionary<string, T> Members { get; } = Words.ToDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal);

    /// <summary>The word; for a value that is no member its number, which no reader takes for one.</summary>
    public static string Of(T value) => Words.TryGetValue(value, out var word) ? word : value.ToString();
}
