namespace RefundKit.Orders;

/// <summary>
/// The names of payment methods, which every platform spells its own way: letters count without regard to case, and
/// <c>_</c>, <c>-</c> and spaces not at all, so that <c>gift-card</c>, <c>Gift Card</c> and <c>giftcard</c> are one method.
/// </summary>
internal static class MethodNames
{
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

    private static bool Separates(char letter) => letter is '_' or '-' or ' ';
}
