namespace RefundKit.Liquid.Rendering;

/// <summary>Ends a rendering from wherever it stands; caught once, by the renderer, and turned into a problem.</summary>
internal sealed class LiquidFault(string id, string message, string? suggestion = null) : Exception(message)
{
    public string Id { get; } = id;

    public string? Suggestion { get; } = suggestion;
}
