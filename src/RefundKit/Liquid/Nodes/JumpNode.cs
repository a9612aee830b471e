using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpNode(int offset, Completion completion) : LiquidStatement(offset)
{
    /// <summary>Which of the two.</summary>
    public Completion Completion => completion;

    public override Completion Render(LiquidContext context) => completion;
}
