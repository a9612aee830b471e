using System.Text;

namespace RefundKit.Tool;

/// <summary>
/// The lines of a stream that are not blank, in memory for one line: LF or CR LF, with or without a byte order mark, the
/// last one with or without its line break.
/// </summary>
internal sealed class LineReader(Stream stream, int maxBytes = LineReader.DefaultMaxBytes)
{
    /// <summary>As much as the largest body an adapter reads.</summary>
    public const int DefaultMaxBytes = 4 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private int _number;
    private bool _ended;

    public bool TryRead(out InputLine line)
    {
        while (TryReadAny(out line))
        {
            if (!line.Text.Span.Trim(" \t\r"u8).IsEmpty) return true;
        }

        return false;
    }

    private bool TryReadAny(out InputLine line)
    {
        var searched = _start;
        while (true)
        {
            var at = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = Cut(searched + at, isCut: searched + at - _start > maxBytes);
                _start = searched + at + 1;
                return true;
            }

            searched = _end;
            if (_end - _start > maxBytes)
            {
                line = Cut(_end, isCut: true);
                SkipLine();
                return true;
            }

            if (Fill(ref searched)) continue;
            line = _end > _start ? Cut(_end, isCut: false) : default;
            var found = _end > _start;
            _start = _end;
            return found;
        }
    }

    private InputLine Cut(int end, bool isCut)
    {
        var start = _start;
        if (++_number == 1 && _buffer.AsSpan(start, end - start).StartsWith(Encoding.UTF8.Preamble)) start += Encoding.UTF8.Preamble.Length;
        if (end > start && _buffer[end - 1] == '\r') end--;
        return new InputLine(_number, _buffer.AsMemory(start, end - start), isCut);
    }

    // The line handed out lies in the buffer, so the rest of a line too long is read past it into a buffer of its own.
    private void SkipLine()
    {
        _buffer = new byte[1 << 16];
        _start = _end = 0;
        while (true)
        {
            var searched = 0;
            _start = _end = 0;
            if (!Fill(ref searched)) return;
            var at = _buffer.AsSpan(0, _end).IndexOf((byte)'\n');
            if (at < 0) continue;
            _start = at + 1;
            return;
        }
    }

    private bool Fill(ref int searched)
    {
        if (_ended) return false;
        if (_start > 0 && _end == _buffer.Length)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            searched -= _start;
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
        return read > 0;
    }
}
