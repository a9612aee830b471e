namespace RefundKit.Metrics;

/// <summary>
/// Durations with their exact sum and their quantiles, of at least 0. Whole seconds below 136 years take four bytes each; the
/// first value that needs more turns the bag to eight; as a sketch it takes 512 bytes for each power of two that occurs. The
/// order in which values or bags come in leaves no mark on any result.
/// </summary>
internal sealed class DurationBag(QuantileMethod method)
{
    /// <summary>The ticks of 100 ns in a second.</summary>
    public const long TicksPerSecond = 10_000_000;

    private const long Second = TicksPerSecond;
    private readonly DurationSketch? _sketch = method == QuantileMethod.Sketch ? new DurationSketch() : null;
    private uint[]? _seconds = [];
    private long[] _ticks = [];
    private int _kept;

    public long Count => _sketch?.Count ?? _kept;

    /// <summary>The exact sum in ticks of 100 ns.</summary>
    public Int128 Sum { get; private set; }

    public long Max { get; private set; } = long.MinValue;

    public void Add(long ticks)
    {
        Sum += ticks;
        if (ticks > Max) Max = ticks;
        if (_sketch is not null)
        {
            _sketch.Add(ticks);
            return;
        }

        if (_seconds is not null)
        {
            var (seconds, rest) = Math.DivRem(ticks, Second);
            if (rest == 0 && seconds is >= 0 and <= uint.MaxValue)
            {
                if (_kept == _seconds.Length) Array.Resize(ref _seconds, Math.Max(4, _kept * 2));
                _seconds[_kept++] = (uint)seconds;
                return;
            }

            Widen();
        }

        if (_kept == _ticks.Length) Array.Resize(ref _ticks, Math.Max(4, _kept * 2));
        _ticks[_kept++] = ticks;
    }

    /// <summary>Adds the durations of a bag that takes quantiles in the same way.</summary>
    public void Merge(DurationBag other)
    {
        Sum += other.Sum;
        Max = Math.Max(Max, other.Max);
        if (_sketch is not null)
        {
            _sketch.Merge(other._sketch!);
            return;
        }

        if (_seconds is not null && other._seconds is not null)
        {
            if (_seconds.Length < _kept + other._kept) Array.Resize(ref _seconds, _kept + other._kept);
            other._seconds.AsSpan(0, other._kept).CopyTo(_seconds.AsSpan(_kept));
        }
        else
        {
            if (_seconds is not null) Widen();
            if (_ticks.Length < _kept + other._kept) Array.Resize(ref _ticks, _kept + other._kept);
            for (var i = 0; i < other._kept; i++) _ticks[_kept + i] = other.TicksAt(i);
        }

        _kept += other._kept;
    }

    public double? MeanSeconds => Count == 0 ? null : Ratio.Of(Sum, (Int128)Count * Second);

    public double TotalSeconds => Ratio.Of(Sum, Second);

    public double? MaxSeconds => Count == 0 ? null : Ratio.Of(Max, Second);

    /// <summary>The quantiles of the given permilles; null each where the bag is empty.</summary>
    public double?[] QuantileSeconds(params ReadOnlySpan<int> permilles)
    {
        var found = new double?[permilles.Length];
        if (Count == 0) return found;
        Span<long> ranks = stackalloc long[2 * permilles.Length];
        Span<long> at = stackalloc long[ranks.Length];
        for (var i = 0; i < permilles.Length; i++)
        {
            var (rank, beyond) = Quantiles.RankOf(Count, method, permilles[i]);
            ranks[2 * i] = rank;
            ranks[(2 * i) + 1] = beyond == 0 ? rank : rank + 1;
        }

        AtRanks(ranks, at);
        for (var i = 0; i < permilles.Length; i++)
        {
            var (low, high) = ((Int128)at[2 * i], at[(2 * i) + 1]);
            found[i] = Ratio.Of((low * 1000) + ((high - low) * Quantiles.RankOf(Count, method, permilles[i]).Beyond), (Int128)Second * 1000);
        }

        return found;
    }

    /// <summary>The interval of a quantile at 95 %; null for fewer than two durations.</summary>
    public MetricInterval? QuantileInterval(int permille)
    {
        if (Count < 2) return null;
        var (low, high) = Intervals.Ranks(Count, permille);
        Span<long> at = stackalloc long[2];
        AtRanks([low, high], at);
        return new MetricInterval(Ratio.Of(at[0], Second), Ratio.Of(at[1], Second));
    }

    /// <summary>The interval of the mean at 95 %; null for fewer than two durations.</summary>
    public MetricInterval? MeanInterval() => MeanSeconds is { } mean ? Intervals.Mean(mean, Count, (double)Squares()) : null;

    // Squares of whole seconds are exact integers, so that no order of adding shows; a square of ticks would not fit.
    private UInt128 Squares()
    {
        if (_sketch is not null) return _sketch.Squares;
        UInt128 squares = 0;
        for (var i = 0; i < _kept; i++)
        {
            var seconds = (UInt128)(ulong)Math.Abs(TicksAt(i) / Second);
            squares += seconds * seconds;
        }

        return squares;
    }

    private long TicksAt(int index) => _seconds is null ? _ticks[index] : _seconds[index] * Second;

    private void AtRanks(ReadOnlySpan<long> ranks, Span<long> ticks)
    {
        if (_sketch is not null)
        {
            for (var i = 0; i < ranks.Length; i++) ticks[i] = Math.Min(Max, _sketch.AtRank(ranks[i]));
        }
        else if (_seconds is null)
        {
            Quantiles.AtRanks(_ticks.AsSpan(0, _kept), ranks, ticks);
        }
        else
        {
            Span<uint> seconds = stackalloc uint[ranks.Length];
            Quantiles.AtRanks(_seconds.AsSpan(0, _kept), ranks, seconds);
            for (var i = 0; i < ranks.Length; i++) ticks[i] = seconds[i] * Second;
        }
    }

    private void Widen()
    {
        _ticks = new long[Math.Max(4, _seconds!.Length)];
        for (var i = 0; i < _kept; i++) _ticks[i] = _seconds[i] * Second;
        _seconds = null;
    }
}
