namespace RefundKit.Metrics;

/// <summary>A piece of a byte buffer; a negative length means that there is no value.</summary>
internal readonly record struct Slice(int Start, int Length)
{
    public static Slice Missing { get; } = new(0, -1);

    public bool IsMissing => Length < 0;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> bytes) => Length <= 0 ? default : bytes.Slice(Start, Length);
}
