using System.Collections;
using Fluid.Values;

namespace RefundKit.Liquid.Rendering;

/// <summary>The whole numbers from one to another, both included, none of which exists before it is asked for.</summary>
internal sealed class RangeList(long first, long last) : IReadOnlyList<FluidValue>
{
    public long First { get; } = first;

    public long Last { get; } = last;

    public int Count => Last < First ? 0 : (int)Math.Min(int.MaxValue, Last - First + 1);

    public FluidValue this[int index] => NumberValue.Create(First + index);

    public IEnumerator<FluidValue> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
