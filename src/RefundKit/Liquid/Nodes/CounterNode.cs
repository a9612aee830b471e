using Fluid.Ast;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary><c>increment</c>, which prints and then counts up, and <c>decrement</c>, which counts down and then prints.</summary>
internal sealed class CounterNode(int offset, string name, bool up) : LiquidStatement(offset)
{
    public string Name => name;

    public override Completion Render(LiquidContext context)
    {
        var value = context.Counters.GetValueOrDefault(name);
        context.Counters[name] = up ? value + 1 : value - 1;
        context.Writer.Number(up ? value : value - 1);
        return Completion.Normal;
    }
}
