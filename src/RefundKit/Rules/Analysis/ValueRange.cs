namespace RefundKit.Rules.Analysis;

/// <summary>The values an ordered fact can have, as numbers.</summary>
/// <param name="Least">The least value.</param>
/// <param name="Most">The greatest value.</param>
/// <param name="Whole">Whether there are whole values only.</param>
/// <param name="Step">How far from a limit an example lies.</param>
/// <param name="Usual">What an example has where nothing speaks against it.</param>
internal readonly record struct ValueRange(decimal Least, decimal Most, bool Whole, decimal Step, decimal Usual)
{
    public bool Has(decimal value) => value >= Least && value <= Most && (!Whole || decimal.Truncate(value) == value);
}
