namespace RefundKit.Templates;

/// <summary>What checking one text may take. Loops in loops are gone over again and again; nobody writes so many on purpose. Not thread-safe.</summary>
internal sealed class ShapeBudget
{
    // A text of the longest kind that is written for people takes a tenth of it.
    private const int Most = 400_000;

    private int _spent;

    public bool IsSpent => _spent > Most;

    public void Charge(int steps) => _spent = Math.Min(Most + 1, _spent + Math.Min(steps, Most + 1));
}
