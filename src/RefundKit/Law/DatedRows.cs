using System.Collections.Immutable;

namespace RefundKit.Law;

/// <summary>What the editions of dated rows have in common: no id twice, and newer rows laid over older ones.</summary>
internal static class DatedRows
{
    /// <summary>Refuses two rows of one id.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="id">The id of one.</param>
    /// <param name="what">What they are, in the plural.</param>
    /// <exception cref="ArgumentException">Two rows have the same id.</exception>
    public static void ThrowIfTwice<T>(ImmutableArray<T> rows, Func<T, string> id, string what)
    {
        if (rows.GroupBy(id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice) throw new ArgumentException($"Two {what} have the id \"{twice.Key}\".", nameof(rows));
    }

    /// <summary>The rows of other ids, and the newer ones after them.</summary>
    public static IEnumerable<T> Under<T>(ImmutableArray<T> rows, IEnumerable<T> newer, Func<T, string> id)
    {
        ArgumentNullException.ThrowIfNull(newer, nameof(rows));
        T[] over = [.. newer];
        var replaced = over.Select(id).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Where(row => !replaced.Contains(id(row))), .. over];
    }
}
