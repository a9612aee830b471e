using Fluid.Values;

namespace RefundKit.Liquid.Rendering;

/// <summary>An object of the model.</summary>
internal sealed class MapValue(IReadOnlyDictionary<string, object?> map) : OpaqueValue
{
    public override FluidValues Type => FluidValues.Dictionary;

    public IReadOnlyDictionary<string, object?> Map => map;

    public override object Content => map;
}
