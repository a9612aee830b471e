using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>A literal.</summary>
internal sealed class ConstantExpression(FluidValue value) : LiquidExpression
{
    public FluidValue Value => value;

    public override FluidValue Evaluate(LiquidContext context) => value;
}
