using System.Collections.Immutable;

namespace RefundKit.Policies;

/// <summary>
/// A limit written per currency, as in <c>{"USD":"50.00","EUR":"45.00"}</c>. Amounts compare only within a currency: one
/// without a limit here has none, and goes to the highest role. Immutable and thread-safe.
/// </summary>
public sealed class AmountByCurrency : IEquatable<AmountByCurrency>
{
    /// <summary>Makes a limit of one amount per currency.</summary>
    /// <param name="amounts">The amounts; no currency twice.</param>
    /// <exception cref="ArgumentException">A currency stands twice.</exception>
    public AmountByCurrency(params IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        Amounts = amounts.ToImmutableSortedDictionary(money => money.Currency.Code, money => money, StringComparer.Ordinal);
    }

    /// <summary>The amounts by currency code.</summary>
    public ImmutableSortedDictionary<string, Money> Amounts { get; }

    /// <summary>The amount in a currency; null where the limit names none.</summary>
    public Money? In(Currency currency) => Amounts.TryGetValue(currency.Code, out var money) ? money : null;

    /// <inheritdoc/>
    public bool Equals(AmountByCurrency? other) => other is not null && Amounts.SequenceEqual(other.Amounts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AmountByCurrency);

    /// <inheritdoc/>
    public override int GetHashCode() => Amounts.Count;

    /// <summary>The amounts, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Amounts.Values);
}
