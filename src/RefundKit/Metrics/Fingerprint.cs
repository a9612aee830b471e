using System.Buffers.Binary;

namespace RefundKit.Metrics;

/// <summary>Hashes that are the same in every process and on every machine, for names and for sequences of them.</summary>
internal static class Fingerprint
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>FNV-1a over the bytes, stirred; never 0.</summary>
    public static long Of64(ReadOnlySpan<byte> bytes) => (long)Fnv(bytes, 14695981039346656037UL) is var hash && hash != 0 ? hash : 1;

    /// <summary>A hash with every bit of the input in every bit of the result, eight bytes at a time.</summary>
    public static ulong Stirred64(ReadOnlySpan<byte> bytes, ulong seed = 0)
    {
        var hash = seed ^ (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) hash = Stir(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) + Prime;
        ulong rest = 0;
        for (var i = 0; i < bytes.Length; i++) rest |= (ulong)bytes[i] << (8 * i);
        return Stir(hash ^ rest);
    }

    public static UInt128 Of(ReadOnlySpan<byte> bytes) =>
        new(Stir(Fnv(bytes, 14695981039346656037UL)), Stir(Fnv(bytes, 0x27D4EB2F165667C5UL) ^ (ulong)bytes.Length));

    /// <summary>The fingerprint of a sequence with one more element; the order of elements matters.</summary>
    public static UInt128 Append(UInt128 sequence, UInt128 element)
    {
        var upper = Stir((ulong)(sequence >> 64) * 31 + (ulong)(element >> 64) + Prime);
        var lower = Stir(((ulong)sequence ^ (ulong)element) * Prime + upper);
        return new UInt128(upper, lower);
    }

    private static ulong Fnv(ReadOnlySpan<byte> bytes, ulong hash)
    {
        foreach (var value in bytes) hash = (hash ^ value) * 1099511628211UL;
        return hash;
    }

    // The finalizer of splitmix64: every bit of the input reaches every bit of the output.
    private static ulong Stir(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
