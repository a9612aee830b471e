using BenchmarkDotNet.Attributes;
using RefundKit.Metrics;

namespace RefundKit.Benchmarks.Metrics;

/// <summary>
/// A million cases: count, mean, median, p90 and p95 of the resolution time, first contact resolution, satisfaction and
/// reasons, all quantiles exact; equal answers before anything is timed. DuckDB has its table loaded beforehand.
/// </summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // Closed when the run is over, as BenchmarkDotNet asks.
public class MetricsBenchmarks
#pragma warning restore CA1001
{
    private LogEvent[] _journal = [];
    private DuckDbFigures _duckDb = null!;

    [GlobalSetup]
    public void CheckTheAnswers()
    {
        _journal = MetricsWorkload.Journal(1_000_000);
        _duckDb = new DuckDbFigures(_journal);
        var expected = LinqFigures.Of(_journal);
        foreach (var (peer, found) in ((string, JournalFigures)[])[("RefundKit", RefundKitFigures.Of(_journal)), ("two threads", RefundKitFigures.OnTwoThreads(_journal)), ("DuckDB", _duckDb.Figures())])
        {
            if (!expected.Agrees(found)) throw new InvalidOperationException($"{peer}: {found} instead of {expected}");
        }
    }

    [GlobalCleanup]
    public void Close() => _duckDb.Dispose();

    [Benchmark(Baseline = true)]
    public object Linq() => LinqFigures.Of(_journal);

    [Benchmark]
    public object DuckDb() => _duckDb.Figures();

    [Benchmark]
    public object RefundKitOnOneThread() => RefundKitFigures.Of(_journal);

    [Benchmark]
    public object RefundKitOnTwoThreads() => RefundKitFigures.OnTwoThreads(_journal);
}
