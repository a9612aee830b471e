using System.Globalization;
using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary><c>tablerow</c>: a loop that writes the rows and cells of an HTML table around its items.</summary>
internal sealed class TableRowNode(int offset, string variable, LoopSource source, LiquidExpression? columns, LiquidStatement[] body)
    : LiquidStatement(offset)
{
    public string Variable => variable;

    public LoopSource Source => source;

    public LiquidExpression? Columns => columns;

    public LiquidStatement[] Body => body;

    public override Completion Render(LiquidContext context)
    {
        var window = source.Open(context, nilLimit: 0);
        if (window.IsNil) return Completion.Normal;
        var columnCount = LoopSource.Columns(columns, context) ?? (columns is null ? window.Count : int.MaxValue);
        var writer = context.Writer;
        var frame = context.Enter();
        var loop = new LoopValue(source.Name, window.Count, null, columnCount);
        frame.Name = variable;
        frame.Loop = loop;
        frame.LoopName = "tablerowloop";
        writer.Literal("<tr class=\"row1\">\n");
        for (var i = 0; i < window.Count; i++)
        {
            context.Budget.Iteration(i);
            loop.Index = i;
            frame.Value = window.Items[window.Start + i];
            writer.Literal(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{loop.Column + 1}\">"));
            var completion = RenderAll(body, context);
            writer.Literal("</td>");
            if (completion == Completion.Break) break;
            if (loop.IsLastColumn && !loop.IsLast)
                writer.Literal(string.Create(CultureInfo.InvariantCulture, $"</tr>\n<tr class=\"row{((i + 1) / columnCount) + 1}\">"));
        }

        writer.Literal("</tr>\n");
        context.Leave();
        return Completion.Normal;
    }
}
