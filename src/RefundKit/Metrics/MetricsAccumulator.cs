using System.Runtime.CompilerServices;
using System.Text;

namespace RefundKit.Metrics;

/// <summary>
/// Counts a log event by event, in one pass. Parts of a log can be counted apart, also on several threads with one
/// accumulator each, and merged in any order with the same result to the byte. Not thread-safe.
/// <para>
/// Events of one case may come in any order of time; those of one instant keep the order in which they were added. Where
/// a case is spread over several parts, its events of one instant are ordered by activity instead.
/// </para>
/// </summary>
public sealed class MetricsAccumulator : IEventSink
{
    private readonly MetricsOptions _options;
    private readonly EventKinds _kinds;
    private readonly CaseStore _store = new();
    private readonly OpenCase _open = new();
    private readonly LogTotals _totals;
    private byte[] _text = new byte[256];
    private readonly Slice[] _slices;
    private bool _reported;

    /// <summary>Makes an empty accumulator.</summary>
    /// <param name="options">What is counted; the default options when null.</param>
    /// <exception cref="ArgumentException">The options contradict themselves; the message says how.</exception>
    public MetricsAccumulator(MetricsOptions? options = null)
    {
        _options = options ?? new MetricsOptions();
        MetricsOptionsCheck.Throw(_options);
        _kinds = new EventKinds(_options.Definitions);
        _totals = new LogTotals(_options, _kinds);
        _slices = new Slice[_kinds.AttributeNames.Count];
    }

    IReadOnlyList<string> IEventSink.AttributeNames => _kinds.AttributeNames;

    /// <summary>Counts an event.</summary>
    /// <exception cref="ArgumentException">The event has no case or no activity.</exception>
    /// <exception cref="InvalidOperationException">The report was already made.</exception>
    public void Add(in LogEvent happened)
    {
        if (string.IsNullOrEmpty(happened.CaseId) || string.IsNullOrEmpty(happened.Activity))
            throw new ArgumentException("An event needs a case and an activity.", nameof(happened));
        var used = 0;
        var caseId = Encode(happened.CaseId, ref used);
        var activity = Encode(happened.Activity, ref used);
        var id = happened.Id is { } own ? Encode(own, ref used) : default;
        for (var i = 0; i < _slices.Length; i++)
        {
            _slices[i] = happened.Attributes is { } attributes && attributes.TryGetValue(_kinds.AttributeNames[i], out var value)
                ? Encode(value, ref used)
                : Slice.Missing;
        }

        Accept(new RawEvent
        {
            Case = caseId.Of(_text),
            Activity = activity.Of(_text),
            Id = id.Of(_text),
            Ticks = happened.At.ToUnixTimeTicks(),
            AttributeBytes = _text,
            Attributes = happened.Attributes is null ? [] : _slices,
        });
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

    /// <summary>Adds what another accumulator counted; the other one stays as it is.</summary>
    /// <param name="other">An accumulator with the same options, of which no report was made.</param>
    /// <exception cref="ArgumentException">The other accumulator has other options, or is this one.</exception>
    /// <exception cref="InvalidOperationException">A report was already made of one of the two.</exception>
    public void Merge(MetricsAccumulator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other)) throw new ArgumentException("An accumulator cannot be merged with itself.", nameof(other));
        if (!_options.Equals(other._options)) throw new ArgumentException("Only accumulators with the same options can be merged.", nameof(other));
        ThrowIfReported();
        other.ThrowIfReported();
        CloseLastCase();
        other.CloseLastCase();
        var kindHere = new int[other._kinds.All.Count];
        for (var i = 0; i < kindHere.Length; i++) kindHere[i] = _kinds.KindOf(other._kinds.All[i]);
        _totals.Merge(other._totals);
        if (_options.Grouping == CaseGrouping.Scattered)
        {
            _store.Merge(other._store, kindHere);
            return;
        }

        for (var i = 0; i < other._store.Cases.Count; i++)
        {
            var known = _store.Cases.Count;
            if (_store.Cases.Add(other._store.Cases[i]) < known) _totals.Problems.Add(LogProblemCodes.CaseInSeveralParts);
        }
    }

    /// <summary>Makes the report. Cases without an end are open cases, however the log goes on; nothing can be added afterwards.</summary>
    /// <exception cref="InvalidOperationException">The report was already made.</exception>
    public MetricsReport ToReport()
    {
        ThrowIfReported();
        _reported = true;
        CloseLastCase();
        for (var i = 0; _options.Grouping == CaseGrouping.Scattered && i < _store.Cases.Count; i++)
        {
            var severalParts = _store.CameInSeveralParts(i);
            _store.Read(i, (at, kinds, ids) => _totals.Fold(at, kinds, ids, severalParts));
        }

        return _totals.ToReport();
    }

    void IEventSink.Accept(in RawEvent happened) => Accept(happened);

    private void Accept(in RawEvent happened)
    {
        ThrowIfReported();
        var kind = _kinds.KindOf(happened);
        var id = happened.Id.IsEmpty ? 0 : Fingerprint.Of64(happened.Id);
        if (_options.Grouping == CaseGrouping.Scattered)
        {
            _store.Add(happened.Case, happened.Ticks, kind, id);
            return;
        }

        if (_open.Number < 0 || !_store.Cases[_open.Number].SequenceEqual(happened.Case))
        {
            var known = _store.Cases.Count;
            var number = _store.Cases.Add(happened.Case);
            if (number < known)
            {
                _totals.Problems.Add(LogProblemCodes.CaseNotContiguous);
                return;
            }

            CloseLastCase();
            _open.Begin(number);
        }

        _open.Add(happened.Ticks, kind, id);
    }

    private void CloseLastCase() => _open.FoldInto(_totals);

    private void ThrowIfReported()
    {
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
