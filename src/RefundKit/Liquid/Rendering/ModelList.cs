using System.Collections;
using Fluid.Values;

namespace RefundKit.Liquid.Rendering;

/// <summary>A list of the model, whose items become values when they are read.</summary>
internal sealed class ModelList(IReadOnlyList<object?> items) : IReadOnlyList<FluidValue>
{
    public int Count => items.Count;

    public FluidValue this[int index] => Values.Wrap(items[index]);

    public IEnumerator<FluidValue> GetEnumerator()
    {
        for (var i = 0; i < items.Count; i++) yield return Values.Wrap(items[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
