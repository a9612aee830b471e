using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>One way through an <c>if</c>; a null condition is <c>else</c>, and a negated one is <c>unless</c>.</summary>
internal readonly record struct Branch(LiquidExpression? Condition, bool Negated, LiquidStatement[] Body);

/// <summary><c>if</c> and <c>unless</c>.</summary>
internal sealed class IfNode(int offset, Branch[] branches, bool isBlank) : LiquidStatement(offset)
{
    public Branch[] Branches => branches;

    public override bool IsBlank => isBlank;

    public override Completion Render(LiquidContext context)
    {
        foreach (var branch in branches)
        {
            if (branch.Condition is null || branch.Condition.Test(context) != branch.Negated)
                return RenderAll(branch.Body, context);
        }

        return Completion.Normal;
    }
}
