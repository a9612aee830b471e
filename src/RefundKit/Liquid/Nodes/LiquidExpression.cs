using Fluid;
using Fluid.Ast;
using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>An expression that always completes at once; Fluid's asynchronous entry leads to the synchronous one.</summary>
internal abstract class LiquidExpression : Expression
{
    /// <summary>Where it begins in its source.</summary>
    public int Offset { get; init; }

    public abstract FluidValue Evaluate(LiquidContext context);

    /// <summary>Whether the value counts as true.</summary>
    public virtual bool Test(LiquidContext context) => Values.IsTruthy(Evaluate(context));

    /// <summary>Prints the value; a path prints straight from the model.</summary>
    public virtual void Print(LiquidContext context) => context.Print(Evaluate(context));

    public sealed override ValueTask<FluidValue> EvaluateAsync(TemplateContext context) => new(Evaluate((LiquidContext)context));
}
