using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Filters;

/// <summary>What a filter does; it completes at once.</summary>
internal delegate FluidValue LiquidFilter(FluidValue input, FilterArguments arguments, LiquidContext context);

/// <summary>A filter and the arguments it takes, which are checked when a template is parsed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Least">Fewest positional arguments.</param>
/// <param name="Most">Most positional arguments.</param>
/// <param name="Apply">What it does.</param>
/// <param name="TakesMissing">Whether a missing value is what it is for.</param>
internal sealed record FilterSignature(string Name, int Least, int Most, LiquidFilter Apply, bool TakesMissing = false)
{
    /// <summary>The named arguments it takes.</summary>
    public string[] Named { get; init; } = [];

    /// <summary>The named argument it cannot do without; null where there is none.</summary>
    public string? Needed { get; init; }

    public string Arity => (Least, Most) switch
    {
        (0, 0) => "no arguments",
        (1, 1) => "exactly one argument",
        (0, 1) => "at most one argument",
        (1, 2) => "one or two arguments",
        _ => $"{Least} to {Most} arguments",
    };
}
