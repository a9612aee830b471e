using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary><c>ifchanged</c>: its text, unless that is what it was the last time.</summary>
internal sealed class IfChangedNode(int offset, LiquidStatement[] body) : LiquidStatement(offset)
{
    public LiquidStatement[] Body => body;

    public override Completion Render(LiquidContext context)
    {
        var mark = context.Writer.Mark;
        var completion = RenderAll(body, context);
        var text = context.Writer.Cut(mark);
        if (text == context.Changed) return completion;
        context.Changed = text;
        context.Writer.Value(text, encoded: true);
        return completion;
    }
}
