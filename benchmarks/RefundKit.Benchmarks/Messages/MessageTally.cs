namespace RefundKit.Benchmarks.Messages;

/// <summary>How often something was there and found, there and missed, or found where it was not. Of nothing at all every share is 1.</summary>
internal readonly record struct MessageTally(int Hits, int Misses, int Wrong)
{
    public double Recall => Share(Hits, Misses);

    public double Precision => Share(Hits, Wrong);

    public double F1 => Share(2 * Hits, Misses + Wrong);

    public static MessageTally operator +(MessageTally a, MessageTally b) => new(a.Hits + b.Hits, a.Misses + b.Misses, a.Wrong + b.Wrong);

    /// <summary>Counts over pairs of what is there and what was found.</summary>
    public static MessageTally Of(IEnumerable<(bool There, bool Found)> pairs) =>
        pairs.Aggregate(default(MessageTally), (sum, pair) => sum + new MessageTally(
            pair is { There: true, Found: true } ? 1 : 0,
            pair is { There: true, Found: false } ? 1 : 0,
            pair is { There: false, Found: true } ? 1 : 0));

    private static double Share(int part, int rest) => part + rest == 0 ? 1 : (double)part / (part + rest);
}
