using Fluid.Ast;
using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>
/// <c>capture</c>. The text is written where every text is written, and charged there, and then taken away again. Its
/// values are encoded already, so that printing it does not encode them twice.
/// </summary>
internal sealed class CaptureNode(int offset, string name, LiquidStatement[] body) : LiquidStatement(offset)
{
    public string Name => name;

    public LiquidStatement[] Body => body;

    public override bool IsBlank => true;

    public override Completion Render(LiquidContext context)
    {
        var mark = context.Writer.Mark;
        var completion = RenderAll(body, context);
        var text = context.Writer.Cut(mark);
        context.Budget.Text(text.Length);
        context.Assign(name, new StringValue(text, encode: false));
        return completion;
    }
}
