using System.Diagnostics.CodeAnalysis;

namespace RefundKit.Orders;

/// <summary>
/// Compares the names of payment methods, which every platform spells its own way: letters count without regard to case, and
/// <c>_</c>, <c>-</c> and spaces not at all, so that <c>gift-card</c>, <c>Gift Card</c> and <c>giftcard</c> are one method.
/// </summary>
internal sealed class MethodNames : IEqualityComparer<string>
{
    public static MethodNames Comparer { get; } = new();

    /// <summary>Whether two names are of one method; a method that is not known is like no other.</summary>
    public static bool AreAlike(string? one, string? other)
    {
        if (one is null || other is null) return false;
        int i = 0, j = 0;
        while (true)
        {
            while (i < one.Length && Separates(one[i])) i++;
            while (j < other.Length && Separates(other[j])) j++;
            if (i == one.Length || j == other.Length) return i == one.Length && j == other.Length;
            if (char.ToUpperInvariant(one[i++]) != char.ToUpperInvariant(other[j++])) return false;
        }
    }

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => (x is null && y is null) || AreAlike(x, y);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] string obj)
    {
        var hash = 17;
        foreach (var letter in obj)
        {
            if (!Separates(letter)) hash = unchecked((hash * 31) + char.ToUpperInvariant(letter));
        }

        return hash;
    }

    private static bool Separates(char letter) => letter is '_' or '-' or ' ';
}
