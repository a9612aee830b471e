using System.Buffers;
using System.Runtime.InteropServices;

namespace RefundKit.Messages;

/// <summary>The lists that reading a text in one language after another fills anew each time. Made for one message; not thread-safe.</summary>
internal sealed class ReadingBuffers
{
    private readonly List<bool> _flags = [];
    private PhraseBegin[] _begun = [];
    private int _pass;

    public List<WordHit> Located { get; } = [];

    public List<PhraseHit> Words { get; } = [];

    public List<PhraseHit> Found { get; } = [];

    public List<PhraseHit> Awaited { get; } = [];

    public List<PhraseHit> Ignored { get; } = [];

    public List<(int Start, int End)> Spans { get; } = [];

    public List<int> Ends { get; } = [];

    /// <summary>Gives back what was borrowed.</summary>
    public void Return()
    {
        if (_begun.Length > 0) ArrayPool<PhraseBegin>.Shared.Return(_begun);
        _begun = [];
    }

    /// <summary>As many flags as asked for, none of them set; those handed out before are no longer anyone's.</summary>
    public Span<bool> Flags(int count)
    {
        CollectionsMarshal.SetCount(_flags, count);
        var flags = CollectionsMarshal.AsSpan(_flags);
        flags.Clear();
        return flags;
    }

    /// <summary>Where the beginnings of phrases go. What an earlier pass has left there bears another number.</summary>
    public Span<PhraseBegin> Begin(int parts, out int pass)
    {
        if (_begun.Length < parts)
        {
            Return();
            _begun = ArrayPool<PhraseBegin>.Shared.Rent(parts);
            Array.Clear(_begun);
        }

        pass = ++_pass;
        return _begun.AsSpan(0, parts);
    }
}
