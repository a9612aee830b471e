using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary><c>for</c>.</summary>
internal sealed class ForNode(int offset, string variable, LoopSource source, bool reversed, LiquidStatement[] body, LiquidStatement[]? otherwise, bool isBlank)
    : LiquidStatement(offset)
{
    public string Variable => variable;

    public LoopSource Source => source;

    public LiquidStatement[] Body => body;

    public LiquidStatement[]? Otherwise => otherwise;

    public override bool IsBlank => isBlank;

    public override Completion Render(LiquidContext context)
    {
        var window = source.Open(context);
        context.LoopOffsets[source.Name] = window.Start + window.Count;
        if (window.Count == 0) return otherwise is null ? Completion.Normal : RenderAll(otherwise, context);

        var parent = context.EnclosingLoop();
        var frame = context.Enter();
        var loop = new LoopValue(source.Name, window.Count, parent);
        frame.Name = variable;
        frame.Loop = loop;
        for (var i = 0; i < window.Count; i++)
        {
            context.Budget.Iteration(i);
            loop.Index = i;
            frame.Value = window.Items[window.Start + (reversed ? window.Count - 1 - i : i)];
            if (RenderAll(body, context) == Completion.Break) break;
        }

        context.Leave();
        return Completion.Normal;
    }
}
