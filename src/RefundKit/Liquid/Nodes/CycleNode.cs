using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary><c>cycle</c>: the next of its values each time, counted by group.</summary>
/// <param name="offset">Where it stands.</param>
/// <param name="group">The name of the group, computed; null where the values themselves are the group.</param>
/// <param name="key">The group where there is no name.</param>
/// <param name="values">What to go through.</param>
internal sealed class CycleNode(int offset, LiquidExpression? group, string key, LiquidExpression[] values) : LiquidStatement(offset)
{
    public LiquidExpression[] Choices => values;

    public override Completion Render(LiquidContext context)
    {
        // A named group and an unnamed one never share a count; a group without a value shares that of all such groups.
        var name = group is null ? key : "=" + Values.Text(group.Evaluate(context), context);
        var index = context.Cycles.GetValueOrDefault(name);
        if (index < values.Length) values[index].Print(context);
        context.Cycles[name] = index + 1 >= values.Length ? 0 : index + 1;
        return Completion.Normal;
    }
}
