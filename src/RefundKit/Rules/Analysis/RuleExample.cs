using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// Facts that show a finding: hand them to an evaluator and see. What no condition concerned asks about is left out.
/// Immutable and thread-safe.
/// </summary>
public sealed class RuleExample : IFactSource
{
    private readonly ImmutableDictionary<ItemRange, ImmutableArray<ImmutableSortedDictionary<string, FactValue>>> _items;

    internal RuleExample(ConditionSpace space, Box box)
    {
        Facts = Chosen(space, box, FactScope.Request);
        _items = space.Items.ToImmutableDictionary(
            items => items.Range,
            items => items.Choose(box).Select(item => Chosen(space, item, FactScope.Item)).ToImmutableArray());
    }

    /// <summary>The facts of the request that are known, by name.</summary>
    public ImmutableSortedDictionary<string, FactValue> Facts { get; }

    /// <summary>The items of a range, each with its facts by name; none where the range is empty or does not matter.</summary>
    public ImmutableArray<ImmutableSortedDictionary<string, FactValue>> Items(ItemRange range) => _items.GetValueOrDefault(range, []);

    /// <inheritdoc/>
    public FactValue Read(FactDefinition fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Facts.GetValueOrDefault(fact.Name, fact.WhenAbsent);
    }

    /// <inheritdoc/>
    public int CountItems(ItemRange range) => Items(range).Length;

    /// <inheritdoc/>
    public FactValue ReadItem(ItemRange range, int index, FactDefinition fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Items(range)[index].GetValueOrDefault(fact.Name, fact.WhenAbsent);
    }

    /// <summary>The facts as a reader sees them, such as <c>order.units 3, order.total 40.00 USD</c>; <c>nothing known</c> where there are none.</summary>
    public override string ToString()
    {
        var parts = Facts.Select(Shown).Concat(_items.OrderBy(range => range.Key).SelectMany(range => range.Value.Select(item =>
            $"an item {(range.Key == ItemRange.Return ? "that comes back" : "of the order")}{(item.IsEmpty ? "" : $" ({string.Join(", ", item.Select(Shown))})")}")));
        return string.Join(", ", parts) is { Length: > 0 } text ? text : "nothing known";
    }

    private static string Shown(KeyValuePair<string, FactValue> fact) =>
        $"{fact.Key} {(fact.Value.Type == FactType.Message ? $"'{fact.Value.AsMessage.Text.ReplaceLineEndings(" ")}'" : fact.Value)}";

    private static ImmutableSortedDictionary<string, FactValue> Chosen(ConditionSpace space, Box box, FactScope scope) => space.Facts
        .Where(axes => axes.Fact.Scope == scope && axes.Axes.Any(box.Limits))
        .Select(axes => KeyValuePair.Create(axes.Fact.Name, axes.Choose(box, known: true)))
        .Where(pair => pair.Value.IsKnown)
        .ToImmutableSortedDictionary(StringComparer.Ordinal);
}
