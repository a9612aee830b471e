namespace RefundKit.Metrics;

/// <summary>An attribute that a report asks about.</summary>
/// <param name="Index">Its place among the names asked for.</param>
/// <param name="IfKnown">Whether only it matters that it is there, so that its values make no kinds of events.</param>
internal readonly record struct AskedAttribute(int Index, bool IfKnown);
