using System.Numerics;

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

    /// <summary>The ticks of 100 ns in a millisecond.</summary>
    public const long TicksPerMillisecond = 10_000;

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
                if (_kept == _seconds.Length) Array.Resize(ref _seconds, Room(_kept * 2L));
                _seconds[_kept++] = (uint)seconds;
                return;
            }

            Widen();
        }

        if (_kept == _ticks.Length) Array.Resize(ref _ticks, Room(_kept * 2L));
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
            if (_seconds.Length < (long)_kept + other._kept) Array.Resize(ref _seconds, Room((long)_kept + other._kept));
            other._seconds.AsSpan(0, other._kept).CopyTo(_seconds.AsSpan(_kept));
        }
        else
        {
            if (_seconds is not null) Widen();
            if (_ticks.Length < (long)_kept + other._kept) Array.Resize(ref _ticks, Room((long)_kept + other._kept));
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

    /// <summary>The interval of the mean at 95 %, not below 0; null for fewer than two durations.</summary>
    public MetricInterval? MeanInterval()
    {
        if (Count < 2 || Intervals.Mean(MeanSeconds!.Value, Count, Variance()) is not { } interval) return null;
        return interval with { Low = Math.Max(0, interval.Low) };
    }

    // Squares of whole milliseconds are exact integers, so that no order of adding shows; squares of ticks would not fit.
    private double Variance()
    {
        var (sum, squares) = _sketch is null ? (UInt128.Zero, UInt128.Zero) : (_sketch.Milliseconds, _sketch.Squares);
        for (var i = 0; i < _kept; i++)
        {
            var milliseconds = (UInt128)(ulong)(TicksAt(i) / TicksPerMillisecond);
            sum += milliseconds;
            squares += milliseconds * milliseconds;
        }

        return Ratio.Variance((BigInteger)sum, (BigInteger)squares, Count) / 1_000_000;
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

    private int Room(long wanted)
    {
        if (wanted > Array.MaxLength && _kept == Array.MaxLength)
            throw new InvalidOperationException($"Exact quantiles are of at most {Array.MaxLength} durations; QuantileMethod.Sketch has no such bound.");
        return (int)Math.Clamp(wanted, 4, Array.MaxLength);
    }

    private void Widen()
    {
        _ticks = new long[Math.Max(4, _seconds!.Length)];
        for (var i = 0; i < _kept; i++) _ticks[i] = _seconds[i] * Second;
        _seconds = null;
    }
}
