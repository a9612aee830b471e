using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>
/// Metric definitions as a JSON file, so that a house states its own metrics and targets without code
/// (<c>docs/metric-files.md</c>).
/// </summary>
public static class MetricDefinitionFile
{
    /// <summary>The definitions of a file.</summary>
    /// <param name="utf8Json">The file, at most 1,000,000 bytes; comments and trailing commas are allowed.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="ProblemException">The file has errors; all of them are told.</exception>
    /// <exception cref="ArgumentException">The options lack their calendars, or their list is not set.</exception>
    public static ImmutableArray<MetricDefinition> Parse(ReadOnlyMemory<byte> utf8Json, MetricFileOptions? options = null) =>
        TryParse(utf8Json, options, out var definitions, out var problems) ? definitions : throw new ProblemException(problems);

    /// <summary>The definitions of a file, in its order. All problems are found in one pass; with an error there are no definitions.</summary>
    /// <param name="utf8Json">The file, at most 1,000,000 bytes; comments and trailing commas are allowed.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="definitions">The definitions; empty where there are errors.</param>
    /// <param name="problems">All problems, in the order of the text.</param>
    /// <exception cref="ArgumentException">The options lack their calendars, or their list is not set.</exception>
    public static bool TryParse(ReadOnlyMemory<byte> utf8Json, MetricFileOptions? options, out ImmutableArray<MetricDefinition> definitions, out ImmutableArray<Problem> problems)
    {
        options ??= new MetricFileOptions();
        if (options.Calendars is null) throw new ArgumentException("There are no calendars.", nameof(options));
        if (options.Known.IsDefault) throw new ArgumentException("Lists are empty rather than not set.", nameof(options));
        var found = new ProblemList();
        var read = MetricFileReader.Read(utf8Json, options, found);
        problems = found.ToImmutable();
        definitions = found.HasErrors ? [] : read;
        return !found.HasErrors;
    }

    /// <summary>
    /// The file of some definitions, as indented UTF-8 with a line feed at its end; defaults are left out. Read again with
    /// the calendars that its clocks name, it gives the same definitions; a target is written to 100 nanoseconds. What no
    /// file may say, such as a duration without a start, is written as it is and refused when it is read.
    /// </summary>
    public static byte[] Write(IEnumerable<MetricDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return MetricFileWriter.Write(definitions);
    }
}
