using RefundKit.Liquid.Nodes;
using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Liquid.Rendering;

/// <summary>Runs a template and turns whatever goes wrong into problems.</summary>
internal static class Renderer
{
    public static LiquidResult Render(
        TemplateUnit unit,
        IReadOnlyDictionary<string, TemplateUnit> partials,
        IReadOnlyDictionary<string, object?> model,
        LiquidRenderOptions options)
    {
        var budget = new RenderBudget(options);
        using var writer = new LiquidWriter(budget, options.Output);
        var context = new LiquidContext(unit, partials, model, options, writer, budget);
        LiquidFault? fault = null;
        try
        {
            LiquidStatement.RenderAll(unit.Body, context);
        }
        catch (Exception thrown)
        {
            fault = FaultOf(thrown);
        }

        var problems = new ProblemList();
        problems.AddRange(context.MissingProblems);
        if (fault is not null) problems.Add(context.Unit.Source.Problem(fault.Id, context.Offset, fault.Message, fault.Suggestion));
        return problems.Count == 0
            ? new LiquidResult(writer.ToString(), [])
            : new LiquidResult(null, problems.ToImmutable());
    }

    /// <summary>What is thrown by whatever runs in a rendering, as a problem has it.</summary>
    public static LiquidFault FaultOf(Exception thrown) => thrown switch
    {
        LiquidFault fault => fault,
        OverflowException => new LiquidFault(LiquidProblems.NumberTooLarge, "a number is too large to calculate with"),
        InsufficientExecutionStackException => new LiquidFault(LiquidProblems.RenderedTooDeep, "partials call each other deeper than this thread's stack allows"),
        // A filter of Fluid, or a model's own list, threw: the template has no text, and the caller no surprise.
        _ => new LiquidFault(LiquidProblems.Unforeseen, $"the template could not be rendered ({thrown.GetType().Name}: {thrown.Message})"),
    };
}
