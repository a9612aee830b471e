using System.Collections;

namespace RefundKit.Templates;

/// <summary>The items of a list as a language writes them, each written when a template first reads it, and then kept. Thread-safe.</summary>
internal sealed class WrittenList(IReadOnlyList<object?> items, string language) : IReadOnlyList<object?>
{
    private readonly object?[] _kept = new object?[items.Count];

    public int Count => _kept.Length;

    public object? this[int index] => _kept[index] ??= ReplyValues.Of(items[index], language);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < _kept.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
