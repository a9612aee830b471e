namespace RefundKit.Metrics;

/// <summary>What the definitions found wrong with one case, counted once per case however many found it.</summary>
[Flags]
internal enum CaseFaults
{
    None = 0,
    EndBeforeStart = 1,
    MissingEnd = 2,
}
