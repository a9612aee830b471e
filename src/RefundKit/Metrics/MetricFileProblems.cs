namespace RefundKit.Metrics;

/// <summary>The problem ids of files of metric definitions.</summary>
internal static class MetricFileProblems
{
    public const string SameId = "RK8020";
    public const string TakenId = "RK8021";
    public const string UnknownFrom = "RK8022";
    public const string OtherMeasure = "RK8023";
    public const string NoSpan = "RK8024";
    public const string Target = "RK8025";
    public const string Condition = "RK8026";
    public const string BeyondShare = "RK8027";
    public const string SaysNothing = "RK8028";
    public const string Spelling = "RK8029";
    public const string TwoGroups = "RK8031";
}
