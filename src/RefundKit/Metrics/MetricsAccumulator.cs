using System.Runtime.CompilerServices;
using System.Text;

namespace RefundKit.Metrics;

/// <summary>
/// Counts a log event by event, in one pass. Parts of a log can be counted apart, also on several threads with one
/// accumulator each, and merged in any order with the same result to the byte. Not thread-safe.
/// To be disposed where no report is made and there is a <see cref="MetricsOptions.SpillFile"/>.
/// <para>
/// Events of one case may come in any order of time; those of one instant keep the order in which they were added. Where
/// a case is spread over several parts, its events of one instant are ordered by activity instead.
/// </para>
/// </summary>
public sealed class MetricsAccumulator : IEventSink, IDisposable
{
    private readonly MetricsOptions _options;
    private readonly EventKinds _kinds;
    private CaseStore _store = new();
    private CaseSpill? _spill;
    private readonly OpenCase _open = new();
    private readonly LogTotals _totals;
    private readonly KindFinder _finder;
    private readonly CaseSet _folded = new();
    private byte[] _text = new byte[256];
    private readonly Slice[] _slices;
    private bool _reported;
    private bool _failed;

    // The case of the last event that came as an object; its events mostly follow one another.
    private string? _lastCase;
    private int _lastCaseNumber;

    /// <summary>Makes an empty accumulator.</summary>
    /// <param name="options">What is counted; the default options when null.</param>
    /// <exception cref="ArgumentException">The options contradict themselves; the message says how.</exception>
    public MetricsAccumulator(MetricsOptions? options = null)
    {
        _options = options ?? new MetricsOptions();
        MetricsOptionsCheck.Throw(_options);
        _kinds = new EventKinds(_options);
        _totals = new LogTotals(_options, _kinds);
        _slices = new Slice[_kinds.AttributeNames.Count];
        _finder = new KindFinder(_kinds, KindByBytes);
    }

    IReadOnlyList<string> IEventSink.AttributeNames => _kinds.AttributeNames;

    /// <summary>Counts an event.</summary>
    /// <exception cref="ArgumentException">The event has no case or no activity.</exception>
    /// <exception cref="InvalidOperationException">The report was already made.</exception>
    public void Add(in LogEvent happened)
    {
        if (string.IsNullOrEmpty(happened.CaseId) || string.IsNullOrEmpty(happened.Activity))
            throw new ArgumentException("An event needs a case and an activity.", nameof(happened));
        ThrowIfReported();
        var kind = _finder.KindOf(happened);
        var tag = _kinds.TagOf(happened, kind);
        if (!string.Equals(happened.CaseId, _lastCase, StringComparison.Ordinal))
        {
            var used = 0;
            Open(Encode(happened.CaseId, ref used).Of(_text));
            _lastCase = happened.CaseId;
        }

        if (_options.Grouping == CaseGrouping.Scattered) Keep(_lastCaseNumber, happened.At.ToUnixTimeTicks(), kind, tag);
        else _open.Add(happened.At.ToUnixTimeTicks(), kind, tag);
    }

    /// <summary>Counts the events of a log.</summary>
    /// <param name="log">The log, read to its end and left open.</param>
    /// <param name="options">How the log is read; the default options when null.</param>
    /// <returns>How much was read, and what was wrong with the log; its counts also come with the report.</returns>
    /// <exception cref="InvalidOperationException">The report was already made.</exception>
    public EventLogReading AddLog(Stream log, EventLogOptions? options = null)
    {
        ThrowIfReported();
        var reading = EventLog.Read(log, options ?? new EventLogOptions(), this);
        foreach (var (code, count) in reading.Counts) _totals.Problems.Add(code, count);
        return reading;
    }

    /// <summary>
    /// Adds what another accumulator counted; the other one still gives its own report. In a grouped log the case that is being
    /// read ends on both sides. Events of a case that is in both are ordered, within one instant, by what they are.
    /// </summary>
    /// <param name="other">An accumulator with the same options, of which no report was made.</param>
    /// <exception cref="IOException">The spill file cannot be written; nothing can be added afterwards.</exception>
    /// <exception cref="ArgumentException">The other accumulator has other options, or is this one.</exception>
    /// <exception cref="InvalidOperationException">A report was already made of one of the two.</exception>
    public void Merge(MetricsAccumulator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other)) throw new ArgumentException("An accumulator cannot be merged with itself.", nameof(other));
        if (!_options.CountsLike(other._options)) throw new ArgumentException("Only accumulators with the same options can be merged.", nameof(other));
        ThrowIfReported();
        other.ThrowIfReported();
        CloseLastCase();
        other.CloseLastCase();
        // What comes of these cases after the merge is another part of them.
        _lastCase = null;
        other._lastCase = null;
        var here = new KindMap(_kinds, other._kinds);
        _totals.Merge(other._totals, here);
        _folded.Merge(other._folded);
        if (_spill is null && other._spill is null)
        {
            _store.Merge(other._store, here);
            SpillWhereFull();
        }
        else
        {
            Spill();
            Guarded(() => _spill!.Merge(other._spill, other._store, here));
        }
    }

    /// <summary>Makes the report. Cases without an end are open cases, however the log goes on; nothing can be added afterwards.</summary>
    /// <exception cref="InvalidOperationException">The report was already made.</exception>
    public MetricsReport ToReport()
    {
        ThrowIfReported();
        _reported = true;
        CloseLastCase();
        _totals.Problems.Add(LogProblemCodes.CaseInSeveralParts, _folded.CameBack());
        if (_spill is null)
        {
            Fold(_store);
        }
        else
        {
            Spill();
            for (var section = 0; section < CaseSpill.Sections; section++) Fold(_spill.Read(section));
            Dispose();
        }

        return _totals.ToReport();
    }

    /// <summary>Closes the <see cref="MetricsOptions.SpillFile"/>, if there is one; nothing can be added afterwards.</summary>
    public void Dispose()
    {
        _reported = true;
        _spill?.Dispose();
    }

    void IEventSink.Accept(in RawEvent happened) => Accept(happened);

    private void Accept(in RawEvent happened)
    {
        ThrowIfReported();
        _lastCase = null;
        var kind = _kinds.KindOf(happened);
        var tag = _kinds.TagOf(happened, kind);
        if (_options.Grouping == CaseGrouping.Scattered) Keep(_store.NumberOf(happened.Case), happened.Ticks, kind, tag);
        else
        {
            Open(happened.Case);
            _open.Add(happened.Ticks, kind, tag);
        }
    }

    // Makes a case the one that events are added to.
    private void Open(ReadOnlySpan<byte> caseId)
    {
        if (_options.Grouping == CaseGrouping.Scattered)
        {
            _lastCaseNumber = _store.NumberOf(caseId);
        }
        else if (!_open.Is(caseId))
        {
            _folded.Add(caseId);
            CloseLastCase();
            _open.Begin(caseId);
        }
    }

    private void Keep(int number, long at, int kind, in EventTag tag)
    {
        _store.Add(number, at, kind, tag);
        SpillWhereFull();
    }

    private void SpillWhereFull()
    {
        if (_store.Events >= _options.MaxEventsInMemory && _options.SpillFile is not null) Spill();
    }

    private void Spill()
    {
        _spill ??= new CaseSpill(_options.SpillFile!());
        Guarded(() => _spill.Write(_store));
        _store = new CaseStore();
        _lastCase = null;
    }

    // What was written in part would count twice: there is no way on from here.
    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch
        {
            _failed = true;
            throw;
        }
    }

    private void Fold(CaseStore store)
    {
        for (var i = 0; i < store.Cases.Count; i++)
        {
            var number = i;
            var severalParts = store.CameInSeveralParts(i);
            store.Read(i, (at, kinds, tags) => _totals.Fold(store.Cases[number], at, kinds, tags, severalParts));
        }
    }

    private int KindByBytes(LogEvent happened)
    {
        var used = 0;
        var activity = Encode(happened.Activity, ref used);
        for (var i = 0; i < _slices.Length; i++)
        {
            _slices[i] = happened.Attributes is { } attributes && attributes.TryGetValue(_kinds.AttributeNames[i], out var value)
                ? Encode(value, ref used)
                : Slice.Missing;
        }

        return _kinds.KindOf(new RawEvent { Case = default, Activity = activity.Of(_text), Ticks = 0, AttributeBytes = _text, Attributes = happened.Attributes is null ? [] : _slices });
    }

    private void CloseLastCase() => _open.FoldInto(_totals);

    private void ThrowIfReported()
    {
        if (_failed) throw new InvalidOperationException("The spill file could not be written; this accumulator has lost events.");
        if (_reported) throw new InvalidOperationException("The report was already made; an accumulator gives one report.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Slice Encode(string text, ref int used)
    {
        var needed = used + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (needed > _text.Length) Array.Resize(ref _text, needed * 2);
        var written = Encoding.UTF8.GetBytes(text, _text.AsSpan(used));
        var slice = new Slice(used, written);
        used += written;
        return slice;
    }
}
