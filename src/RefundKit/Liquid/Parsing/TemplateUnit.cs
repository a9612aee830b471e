using RefundKit.Liquid.Nodes;

namespace RefundKit.Liquid.Parsing;

/// <summary>A parsed source: the template itself or one of its partials. Immutable.</summary>
internal sealed record TemplateUnit(SourceText Source, LiquidStatement[] Body);
