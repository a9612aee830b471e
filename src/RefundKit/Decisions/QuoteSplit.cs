namespace RefundKit.Decisions;

/// <summary>
/// The units of a line, or of a shipping charge as one unit: each has a fixed gross, net and tax in minor units, known
/// from the totals alone, in constant space for any quantity. Positions run from 0 to the line's gross; a refund is a
/// stretch of it, so that refunds laid end to end add up to the line.
/// </summary>
/// <remarks>
/// Gross, net and tax of any two units differ by one at most. Most units have the rounded amount and stand in front; the
/// few that carry the remainder come last (9.90, 9.90, 9.90, 9.91 of 39.61). A unit with one more net is, as far as
/// possible, one with one more gross: else tax could differ by two.
/// </remarks>
internal readonly struct QuoteSplit
{
    private readonly int _quantity;
    private readonly long _unitGross;
    private readonly long _unitNet;
    private readonly int _grossFrom;
    private readonly int _grossTo;
    private readonly int _restFrom;
    private readonly int _netExtras;

    public QuoteSplit(long gross, long tax, int quantity)
    {
        Gross = gross;
        Tax = tax;
        _quantity = quantity;
        (_unitGross, var grossExtras) = Math.DivRem(gross, quantity);
        (_unitNet, var netExtras) = Math.DivRem(gross - tax, quantity);
        var extras = (int)grossExtras;
        var first = extras * 2L >= quantity;
        (_grossFrom, _grossTo) = first ? (0, extras) : (quantity - extras, quantity);
        _restFrom = first ? extras : 0;
        _netExtras = (int)netExtras;
    }

    /// <summary>What all units come to.</summary>
    public long Gross { get; }

    /// <summary>The tax in it.</summary>
    public long Tax { get; }

    /// <summary>The gross of the first units.</summary>
    public long GrossOf(int units) => (_unitGross * units) + Within(units, _grossFrom, _grossTo);

    /// <summary>The net of the first units.</summary>
    public long NetOf(int units)
    {
        var withGross = Math.Min(_netExtras, _grossTo - _grossFrom);
        return (_unitNet * units)
            + Within(units, _grossFrom, _grossFrom + withGross)
            + Within(units, _restFrom, _restFrom + _netExtras - withGross);
    }

    /// <summary>The tax of everything up to a position; between two units in proportion, half away from zero.</summary>
    public long TaxUpTo(long position)
    {
        var unit = UnitAt(position);
        var before = GrossOf(unit);
        var tax = before - NetOf(unit);
        if (position == before) return tax;
        var unitGross = GrossOf(unit + 1) - before;
        var unitTax = GrossOf(unit + 1) - NetOf(unit + 1) - tax;
        return tax + Scale(unitTax, position - before, unitGross);
    }

    /// <summary>A share of an amount, half away from zero; nothing of a whole that is nothing. No number is negative.</summary>
    public static long Scale(long amount, Int128 part, Int128 whole)
    {
        if (whole == 0) return 0;

        // Dividing 128 bits is many times slower, and few orders need them.
        const int small = 1 << 30;
        if (amount < small && part < small && whole < small) return (((long)amount * (long)part * 2) + (long)whole) / ((long)whole * 2);
        return (long)((((Int128)amount * part * 2) + whole) / (whole * 2));
    }

    // The last unit that begins at or before the position.
    private int UnitAt(long position)
    {
        int low = 0, high = _quantity;
        while (low < high)
        {
            var middle = high - ((high - low) / 2);
            if (GrossOf(middle) <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static int Within(int units, int from, int to) => Math.Clamp(units, from, to) - from;
}
