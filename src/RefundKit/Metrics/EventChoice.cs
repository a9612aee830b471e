namespace RefundKit.Metrics;

/// <summary>Which of several matching events of a case is taken.</summary>
public enum EventChoice
{
    /// <summary>The earliest.</summary>
    First,

    /// <summary>The latest.</summary>
    Last,
}
