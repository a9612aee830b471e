namespace RefundKit.Liquid;

/// <summary>How values are put out and how much a rendering may cost. Immutable.</summary>
internal sealed record LiquidRenderOptions
{
    public static LiquidRenderOptions Default { get; } = new();

    public MissingValues MissingValues { get; init; } = MissingValues.Strict;

    public LiquidOutput Output { get; init; } = LiquidOutput.Text;

    /// <summary>The language whose plural forms count, a BCP 47 tag; English.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Longest text in UTF-16 code units, counted on every write, into captures too; 262,144.</summary>
    public int MaxOutputLength { get; init; } = 256 * 1024;

    /// <summary>How often one loop may go around; 1,000.</summary>
    public int MaxIterations { get; init; } = 1_000;

    /// <summary>Steps in all: one a node, one a filter, and one more for every 256 characters or 16 list items a filter works on; 50,000.</summary>
    public int MaxSteps { get; init; } = 50_000;

    /// <summary>Longest text, or longest list, a single value may be; 65,536 UTF-16 code units or items.</summary>
    public int MaxValueLength { get; init; } = 64 * 1024;

    /// <summary>How deep partials may call each other; 8.</summary>
    public int MaxPartialDepth { get; init; } = 8;
}
