using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>The author's own text.</summary>
internal sealed class TextNode(int offset, string text) : LiquidStatement(offset)
{
    public override bool IsBlank { get; } = string.IsNullOrWhiteSpace(text);

    public override Completion Render(LiquidContext context)
    {
        context.Writer.Literal(text);
        return Completion.Normal;
    }
}
