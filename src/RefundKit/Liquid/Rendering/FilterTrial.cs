using System.Collections.ObjectModel;
using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Filters;
using RefundKit.Liquid.Parsing;

namespace RefundKit.Liquid.Rendering;

/// <summary>Runs filters on values that are known without a model, all of them together within the limits of one rendering. Not thread-safe.</summary>
internal sealed class FilterTrial : IDisposable
{
    private readonly RenderBudget _budget = new(LiquidRenderOptions.Default);
    private readonly LiquidWriter _writer;
    private readonly LiquidContext _context;

    public FilterTrial()
    {
        _writer = new LiquidWriter(_budget, LiquidRenderOptions.Default.Output);
        var unit = new TemplateUnit(new SourceText(null, ""), []);
        _context = new LiquidContext(unit, ReadOnlyDictionary<string, TemplateUnit>.Empty, ReadOnlyDictionary<string, object?>.Empty, LiquidRenderOptions.Default, _writer, _budget);
    }

    /// <summary>What the filter gives; null where it refuses, or the limits are reached.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="input">What it is given.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="fault">Why it gives nothing.</param>
    public FluidValue? Run(FilterSignature filter, FluidValue input, FilterArguments arguments, out LiquidFault? fault)
    {
        fault = null;
        try
        {
            _budget.Step();
            _budget.Look(input);
            var made = filter.Apply(input, arguments, _context);
            _budget.Value(made);
            return made;
        }
        catch (Exception thrown)
        {
            fault = Renderer.FaultOf(thrown);
            return null;
        }
    }

    public void Dispose() => _writer.Dispose();
}
