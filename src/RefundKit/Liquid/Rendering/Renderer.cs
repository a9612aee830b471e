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
        Problem? fault = null;
        try
        {
            LiquidStatement.RenderAll(unit.Body, context);
        }
        catch (LiquidFault found)
        {
            fault = At(context, found.Id, found.Message, found.Suggestion);
        }
        catch (OverflowException)
        {
            fault = At(context, LiquidProblems.NumberTooLarge, "a number is too large to calculate with");
        }
        catch (InsufficientExecutionStackException)
        {
            fault = At(context, LiquidProblems.RenderedTooDeep, "partials call each other deeper than this thread's stack allows");
        }
        catch (Exception unforeseen)
        {
            // A filter of Fluid, or a model's own list, threw: the template has no text, and the caller no surprise.
            fault = At(context, LiquidProblems.Unforeseen, $"the template could not be rendered ({unforeseen.GetType().Name}: {unforeseen.Message})");
        }

        var problems = new ProblemList();
        problems.AddRange(context.MissingProblems);
        if (fault is not null) problems.Add(fault);
        return problems.Count == 0
            ? new LiquidResult(writer.ToString(), [])
            : new LiquidResult(null, problems.ToImmutable());
    }

    private static Problem At(LiquidContext context, string id, string message, string? suggestion = null) =>
        context.Unit.Source.Problem(id, context.Offset, message, suggestion);
}
