using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace RefundKit.Liquid.Rendering;

/// <summary>What our own kinds of value share: Fluid sees a text, our nodes see the object behind it.</summary>
internal abstract class OpaqueValue : FluidValue
{
    public override FluidValues Type => FluidValues.Object;

    /// <summary>What the value is to our own nodes.</summary>
    public abstract object? Content { get; }

    public override bool Equals(FluidValue? other) => other is OpaqueValue opaque && Equals(opaque.Content, Content);

    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    public override int GetHashCode() => Content?.GetHashCode() ?? 0;

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object? ToObjectValue() => Content;

    // Only our own nodes write, through the writer that charges and encodes.
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        throw new NotSupportedException();
}
