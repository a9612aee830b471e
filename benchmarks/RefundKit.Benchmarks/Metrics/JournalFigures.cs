namespace RefundKit.Benchmarks.Metrics;

/// <summary>What every peer computes: the resolution time in five figures, in seconds, first contact resolution, satisfaction, reasons.</summary>
internal sealed record JournalFigures(long Count, double Mean, double Median, double P90, double P95, double Fcr, double Csat, string Reasons)
{
    /// <summary>Whether two peers say the same; the last digit of a mean may differ with the sequence of adding.</summary>
    public bool Agrees(JournalFigures other) =>
        Count == other.Count && Near(Mean, other.Mean) && Near(Median, other.Median) && Near(P90, other.P90) && Near(P95, other.P95) && Near(Fcr, other.Fcr) && Near(Csat, other.Csat) && Reasons == other.Reasons;

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(one));
}
