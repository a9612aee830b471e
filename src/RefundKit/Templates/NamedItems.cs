using System.Collections;
using System.Collections.Immutable;

namespace RefundKit.Templates;

/// <summary>The items of a decision as names of a reply, each made when a template reads it.</summary>
internal sealed class NamedItems<T>(ImmutableArray<T> items, Func<T, NameGroup> named) : IReadOnlyList<object?>
{
    private readonly ImmutableArray<T> _items = items.IsDefault ? [] : items;

    public int Count => _items.Length;

    public object? this[int index] => named(_items[index]);

    public IEnumerator<object?> GetEnumerator() => _items.Select(named).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
