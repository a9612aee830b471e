using Fluid.Values;

namespace RefundKit.Liquid.Rendering;

/// <summary>A text with parts.</summary>
internal sealed class DisplayValue(DisplayText display) : OpaqueValue
{
    public override FluidValues Type => FluidValues.String;

    public DisplayText Display => display;

    public override object Content => display;

    public override string ToStringValue() => display.Text;
}
