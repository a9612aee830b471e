using System.Runtime.InteropServices;

namespace RefundKit.Metrics;

/// <summary>
/// Keeps in a file the cases of a scattered log that do not fit in memory, in sections by the hash of the case, so that the
/// cases of one section are put together again without the others. Closes the file.
/// </summary>
internal sealed class CaseSpill(Stream file) : IDisposable
{
    /// <summary>In how many sections cases lie.</summary>
    public const int Sections = 64;

    // The parts of an accumulator: what it counted itself, and what was merged into it before anything was written.
    private const int Own = 0;
    private const int Elsewhere = 1;
    private const int PartsInMemory = 2;

    private readonly List<Extent> _extents = [];

    // What others wrote comes in parts of its own, so that a case of several parts is known by them.
    private int _parts = PartsInMemory;

    /// <summary>Where cases of a section lie.</summary>
    private readonly record struct Extent(int Section, long Start, long End);

    /// <summary>What stands before a case's id, times, kinds and tags.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct Head(int Part, int SeveralParts, int IdLength, int Events, int Tags);

    /// <summary>Writes the cases of a store: the events that came since the last time.</summary>
    public void Write(CaseStore store) => Write(store, firstPart: 0, here: null);

    private void Write(CaseStore store, int firstPart, KindMap? here)
    {
        var sections = new int[store.Cases.Count];
        var numbers = new int[store.Cases.Count];
        for (var i = 0; i < numbers.Length; i++) (sections[i], numbers[i]) = ((int)(Fingerprint.Stirred64(store.Cases[i]) % Sections), i);
        Array.Sort(sections, numbers);
        for (var i = 0; i < numbers.Length;)
        {
            var section = sections[i];
            var start = file.Position;
            for (; i < numbers.Length && sections[i] == section; i++)
            {
                var number = numbers[i];
                store.Read(number, (at, kinds, tags) =>
                {
                    Renumber(kinds, tags, here);
                    WriteCase(firstPart + (store.CameFromElsewhere(number) ? Elsewhere : Own), store.CameInSeveralParts(number), store.Cases[number], at, kinds, tags);
                });
            }

            _extents.Add(new Extent(section, start, file.Position));
        }
    }

    /// <summary>Writes the cases of another accumulator, on disk and in memory, whose kinds and resources have other numbers here. They come after those that are here.</summary>
    public void Merge(CaseSpill? other, CaseStore inMemory, KindMap here)
    {
        for (var section = 0; other is not null && section < Sections; section++)
        {
            var start = file.Position;
            other.Read(section, (part, severalParts, id, at, kinds, tags) =>
            {
                Renumber(kinds, tags, here);
                WriteCase(_parts + part, severalParts, id, at, kinds, tags);
            });
            _extents.Add(new Extent(section, start, file.Position));
        }

        Write(inMemory, _parts, here);
        _parts += other?._parts ?? PartsInMemory;
    }

    private static void Renumber(Span<int> kinds, Span<EventTag> tags, KindMap? here)
    {
        if (here is null) return;
        for (var i = 0; i < kinds.Length; i++) kinds[i] = here.Kind(kinds[i]);
        for (var i = 0; i < tags.Length; i++) tags[i] = here.Tag(tags[i]);
    }

    /// <summary>The cases of a section, put together from what was written of them at any time.</summary>
    public CaseStore Read(int section)
    {
        var store = new CaseStore();
        var partOf = new List<int>();
        Read(section, (part, severalParts, id, at, kinds, tags) =>
        {
            var number = store.NumberOf(id);
            if (number == partOf.Count) partOf.Add(part);
            if (severalParts || partOf[number] != part) store.MarkSeveralParts(number);
            for (var i = 0; i < at.Length; i++) store.Add(number, at[i], kinds[i], tags.Length > 0 ? tags[i] : default);
        });
        return store;
    }

    public void Dispose() => file.Dispose();

    private delegate void CaseReader(int part, bool severalParts, ReadOnlySpan<byte> id, ReadOnlySpan<long> at, Span<int> kinds, Span<EventTag> tags);

    private void WriteCase(int part, bool severalParts, ReadOnlySpan<byte> id, ReadOnlySpan<long> at, ReadOnlySpan<int> kinds, ReadOnlySpan<EventTag> tags)
    {
        var head = new Head(part, severalParts ? 1 : 0, id.Length, at.Length, tags.Length);
        file.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Head>(in head)));
        file.Write(id);
        file.Write(MemoryMarshal.AsBytes(at));
        file.Write(MemoryMarshal.AsBytes(kinds));
        file.Write(MemoryMarshal.AsBytes(tags));
    }

    private void Read(int section, CaseReader reader)
    {
        var end = file.Position;
        byte[] id = [];
        long[] at = [];
        int[] kinds = [];
        EventTag[] tags = [];
        foreach (var extent in _extents.Where(extent => extent.Section == section))
        {
            file.Position = extent.Start;
            while (file.Position < extent.End)
            {
                Head head = default;
                file.ReadExactly(MemoryMarshal.AsBytes(new Span<Head>(ref head)));
                reader(head.Part, head.SeveralParts != 0, Next(ref id, head.IdLength), Next(ref at, head.Events), Next(ref kinds, head.Events), Next(ref tags, head.Tags));
            }
        }

        file.Position = end;
    }

    private Span<T> Next<T>(ref T[] room, int count)
        where T : unmanaged
    {
        if (room.Length < count) room = new T[count * 2];
        file.ReadExactly(MemoryMarshal.AsBytes(room.AsSpan(0, count)));
        return room.AsSpan(0, count);
    }
}
