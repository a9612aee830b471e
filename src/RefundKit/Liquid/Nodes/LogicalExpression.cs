using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>
/// Conditions joined by <c>and</c> and <c>or</c>, which have no precedence and group to the right: <c>a and (b or (c …))</c>.
/// Read from the left this means that <c>and</c> ends at the first false and <c>or</c> at the first true, so that a chain
/// of any length needs no stack.
/// </summary>
internal sealed class LogicalExpression(LiquidExpression[] terms, bool[] joinedByAnd) : LiquidExpression
{
    public LiquidExpression[] Terms => terms;

    /// <summary>Whether a term is joined to the next by <c>and</c>; one fewer than the terms.</summary>
    public bool[] JoinedByAnd => joinedByAnd;

    public override FluidValue Evaluate(LiquidContext context) => Test(context) ? BooleanValue.True : BooleanValue.False;

    public override bool Test(LiquidContext context)
    {
        for (var i = 0; i < joinedByAnd.Length; i++)
        {
            context.Budget.Step();
            if (terms[i].Test(context) != joinedByAnd[i]) return !joinedByAnd[i];
        }

        return terms[^1].Test(context);
    }
}
