namespace RefundKit.Liquid;

/// <summary>What a template may call on and how large it may be. Immutable.</summary>
internal sealed record LiquidParseOptions
{
    public static LiquidParseOptions Default { get; } = new();

    /// <summary>The name problems give as their source, usually a file name.</summary>
    public string? Name { get; init; }

    /// <summary>The sources that <c>include</c> and <c>render</c> find by name. Read while parsing, not kept.</summary>
    public IReadOnlyDictionary<string, string> Partials { get; init; } = new Dictionary<string, string>();

    /// <summary>Longest source, of the template and of each partial, in UTF-16 code units; 65,536.</summary>
    public int MaxSourceLength { get; init; } = 64 * 1024;

    /// <summary>How deep blocks, and brackets in a path, may be nested; 32.</summary>
    public int MaxNesting { get; init; } = 32;
}
