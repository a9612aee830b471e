namespace RefundKit.Metrics;

/// <summary>
/// Durations counted in classes: below 128 ticks each has its own, above there are 64 classes of equal width to each power of
/// two, so that the middle of a class is at most 1/128 off. Integers only: the order of adding and merging leaves no mark.
/// </summary>
internal sealed class DurationSketch
{
    private const int SubBits = 6;
    private const int Sub = 1 << SubBits;

    // Row 0 holds the values below 64, row n those from 2^(n+5) to below 2^(n+6); rows come when they are needed.
    private readonly long[]?[] _rows = new long[64 - SubBits][];

    public long Count { get; private set; }

    /// <summary>The sum of the whole milliseconds.</summary>
    public UInt128 Milliseconds { get; private set; }

    /// <summary>The sum of their squares.</summary>
    public UInt128 Squares { get; private set; }

    /// <summary>Adds a duration in ticks, at least 0.</summary>
    public void Add(long ticks)
    {
        Count++;
        var milliseconds = (UInt128)(ulong)(ticks / DurationBag.TicksPerMillisecond);
        Milliseconds += milliseconds;
        Squares += milliseconds * milliseconds;
        var row = Math.Max(0, (int)ulong.Log2((ulong)ticks | 1) - SubBits + 1);
        var width = Math.Max(0, row - 1);
        (_rows[row] ??= new long[Sub])[(int)(ticks >> width) & (Sub - 1)]++;
    }

    public void Merge(DurationSketch other)
    {
        Count += other.Count;
        Milliseconds += other.Milliseconds;
        Squares += other.Squares;
        for (var row = 0; row < _rows.Length; row++)
        {
            if (other._rows[row] is not { } theirs) continue;
            var ours = _rows[row] ??= new long[Sub];
            for (var i = 0; i < Sub; i++) ours[i] += theirs[i];
        }
    }

    /// <summary>The middle of the class of the value at a rank counted from 0, in ticks.</summary>
    public long AtRank(long rank)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            if (_rows[row] is not { } counts) continue;
            for (var i = 0; i < Sub; i++)
            {
                rank -= counts[i];
                if (rank >= 0) continue;
                if (row == 0) return i;
                var width = row - 1;
                return ((long)(Sub + i) << width) + (((1L << width) - 1) >> 1);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(rank));
    }
}
