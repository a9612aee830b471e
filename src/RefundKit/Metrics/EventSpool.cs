using System.Buffers.Binary;

namespace RefundKit.Metrics;

/// <summary>Keeps events aside until all of a log is known, in the host's file or in memory, and gives them back in their order.</summary>
internal sealed class EventSpool(Func<Stream>? open) : IDisposable
{
    private const int Fixed = 28;
    private const int FlushBytes = 1 << 16;
    private Stream? _stream;
    private byte[] _buffer = new byte[FlushBytes * 2];
    private int _used;
    private bool _hasFailed;

    public delegate void Replayed(in RawEvent happened);

    /// <summary>The names of the attributes of all events so far.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public long Events { get; private set; }

    /// <exception cref="InvalidOperationException">An event before could not be kept.</exception>
    public void Write(in RawEvent happened)
    {
        ThrowIfFailed();
        Names = happened.Names ?? [];
        var present = 0;
        var length = Fixed + happened.Case.Length + happened.Activity.Length + happened.Id.Length;
        foreach (var attribute in happened.Attributes)
        {
            if (attribute.IsMissing) continue;
            present++;
            length += 8 + attribute.Length;
        }

        if (_used + length > _buffer.Length) Array.Resize(ref _buffer, (_used + length) * 2);
        Put(length);
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.AsSpan(_used), happened.Ticks);
        _used += 8;
        Put(happened.Case.Length);
        Put(happened.Activity.Length);
        Put(happened.Id.Length);
        Put(present);
        for (var i = 0; i < happened.Attributes.Length; i++)
        {
            if (happened.Attributes[i].IsMissing) continue;
            Put(i);
            Put(happened.Attributes[i].Length);
        }

        Put(happened.Case);
        Put(happened.Activity);
        Put(happened.Id);
        foreach (var attribute in happened.Attributes)
        {
            if (!attribute.IsMissing) Put(attribute.Of(happened.AttributeBytes));
        }

        Events++;
        if (_used >= FlushBytes) Flush();
    }

    /// <exception cref="InvalidOperationException">An event could not be kept.</exception>
    public void Replay(Replayed each)
    {
        ThrowIfFailed();
        if (Events == 0) return;
        Flush();
        _stream!.Position = 0;
        var slices = new Slice[Names.Count];
        for (var i = 0L; i < Events; i++)
        {
            _stream.ReadExactly(_buffer, 0, 4);
            var length = Int(0);
            if (length > _buffer.Length) Array.Resize(ref _buffer, length);
            _stream.ReadExactly(_buffer, 4, length - 4);
            var (caseLength, activityLength, idLength, present) = (Int(12), Int(16), Int(20), Int(24));
            var start = Fixed + (present * 8);
            var caseId = _buffer.AsSpan(start, caseLength);
            var activity = _buffer.AsSpan(start + caseLength, activityLength);
            var id = _buffer.AsSpan(start + caseLength + activityLength, idLength);
            start += caseLength + activityLength + idLength;
            slices.AsSpan().Fill(Slice.Missing);
            for (var attribute = 0; attribute < present; attribute++)
            {
                var valueLength = Int(Fixed + (attribute * 8) + 4);
                slices[Int(Fixed + (attribute * 8))] = new Slice(start, valueLength);
                start += valueLength;
            }

            each(new RawEvent
            {
                Case = caseId,
                Activity = activity,
                Ticks = BinaryPrimitives.ReadInt64LittleEndian(_buffer.AsSpan(4)),
                Id = id,
                AttributeBytes = _buffer,
                Attributes = slices,
                Names = Names,
                NamesAreComplete = true,
            });
        }
    }

    public void Dispose() => _stream?.Dispose();

    private int Int(int offset) => BinaryPrimitives.ReadInt32LittleEndian(_buffer.AsSpan(offset));

    private void Put(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.AsSpan(_used), number);
        _used += 4;
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
    }

    private void Flush()
    {
        // How much of a piece was written before a failure is not known: to write it once more could write events twice.
        _hasFailed = true;
        _stream ??= open?.Invoke() ?? new PagedMemory();
        _stream.Write(_buffer, 0, _used);
        _used = 0;
        _hasFailed = false;
    }

    private void ThrowIfFailed()
    {
        if (_hasFailed) throw new InvalidOperationException("Events could not be kept aside, and the log is not complete.");
    }
}
