namespace RefundKit.Metrics;

/// <summary>
/// Durations with their exact sum and exact quantiles. Whole seconds below 136 years take four bytes each; the first
/// value that needs more turns the bag to eight. The order in which values or bags come in leaves no mark on any result.
/// </summary>
internal sealed class DurationBag
{
    /// <summary>The ticks of 100 ns in a second.</summary>
    public const long TicksPerSecond = 10_000_000;

    private const long Second = TicksPerSecond;
    private uint[]? _seconds = [];
    private long[] _ticks = [];

    public int Count { get; private set; }

    /// <summary>The exact sum in ticks of 100 ns.</summary>
    public Int128 Sum { get; private set; }

    public long Max { get; private set; } = long.MinValue;

    public void Add(long ticks)
    {
        Sum += ticks;
        if (ticks > Max) Max = ticks;
        if (_seconds is not null)
        {
            var (seconds, rest) = Math.DivRem(ticks, Second);
            if (rest == 0 && seconds is >= 0 and <= uint.MaxValue)
            {
                if (Count == _seconds.Length) Array.Resize(ref _seconds, Math.Max(4, Count * 2));
                _seconds[Count++] = (uint)seconds;
                return;
            }

            Widen();
        }

        if (Count == _ticks.Length) Array.Resize(ref _ticks, Math.Max(4, Count * 2));
        _ticks[Count++] = ticks;
    }

    public void Merge(DurationBag other)
    {
        for (var i = 0; i < other.Count; i++) Add(other[i]);
    }

    public long this[int index] => _seconds is null ? _ticks[index] : _seconds[index] * Second;

    public double? MeanSeconds => Count == 0 ? null : Ratio.Of(Sum, (Int128)Count * Second);

    public double TotalSeconds => Ratio.Of(Sum, Second);

    public double? MaxSeconds => Count == 0 ? null : Ratio.Of(Max, Second);

    /// <summary>The quantiles of the given permilles, which must ascend; null each where the bag is empty.</summary>
    public double?[] QuantileSeconds(QuantileMethod method, params ReadOnlySpan<int> permilles)
    {
        var found = new double?[permilles.Length];
        if (Count == 0) return found;
        if (_seconds is not null) Quantiles.Of(_seconds.AsSpan(0, Count).ToArray(), method, permilles, 1, found);
        else Quantiles.Of(_ticks.AsSpan(0, Count).ToArray(), method, permilles, Second, found);
        return found;
    }

    /// <summary>The interval of a quantile at 95 %; null for fewer than two durations.</summary>
    public MetricInterval? QuantileInterval(int permille)
    {
        if (Count < 2) return null;
        var (low, high) = Intervals.Ranks(Count, permille);
        return _seconds is not null
            ? new MetricInterval(Quantiles.AtRank(_seconds.AsSpan(0, Count).ToArray(), low), Quantiles.AtRank(_seconds.AsSpan(0, Count).ToArray(), high))
            : new MetricInterval(Ratio.Of(Quantiles.AtRank(_ticks.AsSpan(0, Count).ToArray(), low), Second), Ratio.Of(Quantiles.AtRank(_ticks.AsSpan(0, Count).ToArray(), high), Second));
    }

    /// <summary>The interval of the mean at 95 %; null for fewer than two durations.</summary>
    public MetricInterval? MeanInterval()
    {
        if (MeanSeconds is not { } mean) return null;

        // Squares of whole seconds are exact integers, so that no order of adding shows; a square of ticks would not fit.
        UInt128 squares = 0;
        for (var i = 0; i < Count; i++)
        {
            var seconds = (UInt128)(ulong)Math.Abs(this[i] / Second);
            squares += seconds * seconds;
        }

        return Intervals.Mean(mean, Count, (double)squares);
    }

    private void Widen()
    {
        _ticks = new long[Math.Max(4, _seconds!.Length)];
        for (var i = 0; i < Count; i++) _ticks[i] = _seconds[i] * Second;
        _seconds = null;
    }
}
