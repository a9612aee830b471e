using System.Collections.Immutable;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Tool;

/// <summary>Decides requests one by one and writes one line each, in their order and in the memory of one.</summary>
internal sealed class DecisionLines(Shell shell, PolicyVersions versions) : IRequestTaker
{
    private readonly PendingOutput _output = new(shell);
    private string _source = "";

    public required IRequestFormat Format { get; init; }

    public ReferenceData Data { get; init; } = ReferenceData.Embedded;

    /// <summary>The instant to decide at; null for the latest instant of each request.</summary>
    public Instant? AsOf { get; init; }

    public bool Explain { get; init; }

    public TriedMessage? Tried { get; init; }

    public RateReport? Rate { get; init; }

    public void Run(InputFile file)
    {
        _source = file.Name;
        new RequestLines(file) { Format = Format, Tried = Tried, Rate = Rate }.Run(this);
    }

    /// <summary>Decides a request that is no line of a file.</summary>
    public RefundDecision Decide(RefundRequest request) => versions.Decide(request, AsOf ?? request.LatestInstant(), Data);

    public void Take(in InputLine line, RefundRequest request, ImmutableArray<Problem> problems)
    {
        shell.Report.AddRange(problems);
        var decision = Decide(request);
        if (!problems.IsEmpty) decision = decision with { Problems = [.. problems, .. decision.Problems] };
        EvaluatorFailures.Report(shell, decision, _source, line.Number);
        _output.WriteLine(writer => DecisionJson.Write(decision, writer, Explain));
    }

    public void Refuse(in InputLine line, ImmutableArray<Problem> problems)
    {
        shell.Report.AddRange(problems);
        RefusedLine.Write(_output, line, problems, "needsReview");
    }

    public void Flush() => _output.Flush();
}
