using System.Collections.Immutable;
using NodaTime;
using RefundKit.Problems;
using RefundKit.Replay;
using RefundKit.Requests;

namespace RefundKit.Tool;

/// <summary>Replays requests one by one, in the memory of one, and writes a line for each that would be treated differently where that is asked for.</summary>
internal sealed class ReplayLines(Shell shell, PolicyReplay replay, string source) : IRequestTaker
{
    private readonly PendingOutput _output = new(shell);

    /// <summary>The instant to decide at; null for the latest instant of each request.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>Whether a line is written for each request that changes, and for each that cannot be read.</summary>
    public bool WriteChanges { get; init; }

    public ReplayAccumulator Totals { get; } = new(replay);

    public void Take(in InputLine line, RefundRequest request, ImmutableArray<Problem> problems)
    {
        shell.Report.AddRange(problems);
        var difference = replay.Compare(request, AsOf);
        EvaluatorFailures.Report(shell, difference.Baseline, source, line.Number);
        EvaluatorFailures.Report(shell, difference.Candidate, source, line.Number);
        Totals.Add(difference);
        if (WriteChanges && difference.IsChanged) _output.WriteLine(difference.WriteTo);
    }

    public void Refuse(in InputLine line, ImmutableArray<Problem> problems)
    {
        shell.Report.AddRange(problems);
        Totals.AddRefused();
        if (WriteChanges) RefusedLine.Write(_output, line, problems, outcome: null);
    }

    public void Flush() => _output.Flush();
}
