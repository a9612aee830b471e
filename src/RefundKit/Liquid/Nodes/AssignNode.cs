using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary><c>assign</c>. A missing value stays one: it is reported where the variable is printed.</summary>
internal sealed class AssignNode(int offset, string name, LiquidExpression value) : LiquidStatement(offset)
{
    public string Name => name;

    public LiquidExpression Value => value;

    public override bool IsBlank => true;

    public override Completion Render(LiquidContext context)
    {
        var result = value.Evaluate(context);
        context.Budget.Value(result);
        context.Assign(name, result);
        return Completion.Normal;
    }
}
