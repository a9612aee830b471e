using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>What a placeholder of a reason's text is filled with. A small immutable value.</summary>
/// <param name="Name">The placeholder, such as <c>lastDay</c>.</param>
/// <param name="Value">The value, typed; a text formats it for its reader.</param>
public readonly record struct ReasonArgument(string Name, FactValue Value)
{
    /// <summary>The value in its canonical form, the same in every language: <c>2027-03-03</c>, <c>49.90 EUR</c>; of a set the words with commas.</summary>
    public string Canonical => Value is { IsKnown: true, Type: FactType.TextSet } ? string.Join(", ", Value.AsWords) : Value.ToString();

    /// <summary>The canonical form, after the name.</summary>
    public override string ToString() => $"{Name}={Canonical}";
}
