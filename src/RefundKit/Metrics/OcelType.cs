namespace RefundKit.Metrics;

/// <summary>The types of attributes in OCEL 2.0.</summary>
internal enum OcelType
{
    /// <summary>No value so far.</summary>
    None,
    Boolean,
    Integer,
    Float,
    Time,
    String,
}
