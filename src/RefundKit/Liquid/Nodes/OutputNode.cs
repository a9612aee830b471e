using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary><c>{{ … }}</c> and <c>echo</c>.</summary>
internal sealed class OutputNode(int offset, LiquidExpression expression) : LiquidStatement(offset)
{
    public LiquidExpression Expression => expression;

    public override Completion Render(LiquidContext context)
    {
        expression.Print(context);
        return Completion.Normal;
    }
}
