using System.Numerics;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Rules.Analysis;

/// <summary>Some of the cells of one axis, as bits. Immutable.</summary>
internal readonly struct CellSet
{
    private readonly ulong[] _bits;

    private CellSet(ulong[] bits) => _bits = bits;

    public static CellSet All(int cells)
    {
        var bits = new ulong[(cells + 63) / 64];
        for (var i = 0; i < cells; i++) Bits.Set(bits, i);
        return new CellSet(bits);
    }

    public static CellSet Of(int cells, params ReadOnlySpan<int> chosen)
    {
        var bits = new ulong[(cells + 63) / 64];
        foreach (var i in chosen) Bits.Set(bits, i);
        return new CellSet(bits);
    }

    public bool IsEmpty
    {
        get
        {
            foreach (var word in _bits)
            {
                if (word != 0) return false;
            }

            return true;
        }
    }

    public bool Has(int cell) => Bits.Has(_bits, cell);

    public bool Overlaps(CellSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            if ((_bits[i] & other._bits[i]) != 0) return true;
        }

        return false;
    }

    public bool Contains(CellSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            if ((other._bits[i] & ~_bits[i]) != 0) return false;
        }

        return true;
    }

    public bool Same(CellSet other) => _bits.AsSpan().SequenceEqual(other._bits);

    public void AddTo(ref HashCode hash)
    {
        foreach (var word in _bits) hash.Add(word);
    }

    public CellSet And(CellSet other)
    {
        var bits = new ulong[_bits.Length];
        for (var i = 0; i < bits.Length; i++) bits[i] = _bits[i] & other._bits[i];
        return new CellSet(bits);
    }

    public CellSet Or(CellSet other)
    {
        var bits = new ulong[_bits.Length];
        for (var i = 0; i < bits.Length; i++) bits[i] = _bits[i] | other._bits[i];
        return new CellSet(bits);
    }

    public CellSet Without(CellSet other)
    {
        var bits = new ulong[_bits.Length];
        for (var i = 0; i < bits.Length; i++) bits[i] = _bits[i] & ~other._bits[i];
        return new CellSet(bits);
    }

    /// <summary>The cells in their order.</summary>
    public IEnumerable<int> Cells
    {
        get
        {
            for (var i = 0; i < _bits.Length; i++)
            {
                for (var left = _bits[i]; left != 0; left &= left - 1) yield return (i * 64) + BitOperations.TrailingZeroCount(left);
            }
        }
    }
}
