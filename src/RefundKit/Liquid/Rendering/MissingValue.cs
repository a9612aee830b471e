using Fluid.Values;
using RefundKit.Problems;

namespace RefundKit.Liquid.Rendering;

/// <summary>
/// Stands for a name without a value until it is known what the template does with it: asked about, it is nil;
/// printed or worked with, it is missing. One a path expression, made while parsing.
/// </summary>
internal sealed class MissingValue(string path, string? source, TextPosition position) : OpaqueValue
{
    public string Path => path;

    public TextPosition Position => position;

    public override FluidValues Type => FluidValues.Nil;

    public override object? Content => null;

    public string Marker { get; } = $"[{path}]";

    public Problem Problem => new()
    {
        Id = LiquidProblems.MissingValue,
        Message = $"\"{path}\" has no value",
        Suggestion = $"Give the value, or write {{{{ {path} | default: '…' }}}}.",
        Source = source,
        Position = position,
        Path = path,
    };

    public override bool IsNil() => true;

    public override bool ToBooleanValue() => false;
}
