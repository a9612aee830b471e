using Fluid.Values;
using RefundKit.Liquid.Parsing;
using RefundKit.Liquid.Rendering;
using Completion = Fluid.Ast.Completion;

namespace RefundKit.Liquid.Nodes;

/// <summary>What a partial is called with.</summary>
/// <param name="Bound">The value of <c>with</c> or <c>for</c>; null where there is none.</param>
/// <param name="IsLoop">Whether it is <c>for</c>: once for each item.</param>
/// <param name="Alias">The name after <c>as</c>.</param>
/// <param name="Arguments">Named values.</param>
internal sealed record PartialBinding(LiquidExpression? Bound, bool IsLoop, string? Alias, KeyValuePair<string, LiquidExpression>[] Arguments);

/// <summary><c>include</c>, which shares the scope of its caller, and <c>render</c>, which sees only the model and what it is given.</summary>
internal sealed class PartialNode(int offset, LiquidExpression name, PartialBinding binding, bool isolated) : LiquidStatement(offset)
{
    public override Completion Render(LiquidContext context)
    {
        if (!isolated && context.IsIsolated)
            throw new LiquidFault(LiquidProblems.TagRefused, "a partial called by render cannot include another", "Call it with render.");
        var wanted = Values.Text(context.Use(name.Evaluate(context)), context);
        var unit = context.Partial(wanted) ??
            throw new LiquidFault(LiquidProblems.PartialNotFound, $"there is no partial named \"{wanted}\"");

        // Arguments are the caller's: computed before its names are out of sight. Missing ones stay missing.
        var arguments = new KeyValuePair<string, FluidValue>[binding.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = new(binding.Arguments[i].Key, binding.Arguments[i].Value.Evaluate(context));
        var bound = binding.Bound?.Evaluate(context);
        var boundName = binding.Alias ?? wanted[(wanted.LastIndexOf('/') + 1)..];

        var call = context.EnterPartial(unit, isolated);
        var completion = isolated
            ? RenderIsolated(unit, arguments, boundName, bound, context)
            : RenderShared(unit, arguments, boundName, bound, context);
        context.LeavePartial(call);

        // A break in an included partial ends the loop around the call; in a rendered one it ends the partial.
        return isolated ? Completion.Normal : completion;
    }
    // What a rendered partial is given are its own variables, which it may assign anew; for each item it starts afresh.
    private Completion RenderIsolated(TemplateUnit unit, KeyValuePair<string, FluidValue>[] arguments, string boundName, FluidValue? bound, LiquidContext context)
    {
        var items = binding.IsLoop && bound is ArrayValue list ? list.Values : null;
        var loop = items is null ? null : new LoopValue(boundName, items.Count, null);
        for (var i = 0; i < (items?.Count ?? 1); i++)
        {
            context.Budget.Iteration(i);
            context.Forget();
            foreach (var (name, value) in arguments) context.Assign(name, value);
            if ((items?[i] ?? bound) is { } given) context.Assign(boundName, given);
            if (loop is not null)
            {
                loop.Index = i;
                context.Assign("forloop", loop);
            }

            RenderAll(unit.Body, context);
        }

        return Completion.Normal;
    }

    // "include … with" goes over a list as "for" does.
    private static Completion RenderShared(TemplateUnit unit, KeyValuePair<string, FluidValue>[] arguments, string boundName, FluidValue? bound, LiquidContext context)
    {
        var frame = context.Enter();
        if (arguments.Length > 0)
        {
            frame.Arguments = new(StringComparer.Ordinal);
            foreach (var (name, value) in arguments) frame.Arguments[name] = value;
        }

        var items = bound is ArrayValue list ? list.Values : null;
        var completion = Completion.Normal;
        if (bound is not null) frame.Name = boundName;
        for (var i = 0; i < (items?.Count ?? 1) && completion != Completion.Break; i++)
        {
            context.Budget.Iteration(i);
            frame.Value = items?[i] ?? bound;
            completion = RenderAll(unit.Body, context);
        }

        context.Leave();
        return completion;
    }
}
