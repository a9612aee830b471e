using BenchmarkDotNet.Attributes;
using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Benchmarks.Decisions;

/// <summary>
/// A whole decision under 25 rules, beside the evaluation of its rules alone over the same facts; and, apart, what is
/// computed only when asked for: the topics of the message, the texts of the reasons, the hash, the JSON.
/// </summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private readonly RefundPolicy _policy = DecisionWorkload.Policy;
    private readonly RefundRequest _request = DecisionWorkload.Request;
    private readonly CustomerMessage _message = new() { Text = DecisionWorkload.Request.Message!.Text };
    private RequestFacts _facts = null!;
    private RefundDecision _decision = null!;

    [GlobalSetup]
    public void CheckTheAnswer()
    {
        _facts = new RequestFacts(_request, _policy.Zone) { Understanding = _request.Message!.Understanding, IsRefundMatter = true };
        _decision = Decide();
        if (_decision is not { Outcome: Outcome.Approve, Approval.Role: "supervisor", Refund.Lines.Length: 3, Deadlines.Length: 3 })
            throw new InvalidOperationException(_decision.ToJson(explain: true));
        _facts.QuoteAmount = _decision.Refund!.Amount;
        if (!RuleEvaluation().Tags.SequenceEqual(_decision.Tags)) throw new InvalidOperationException(string.Join(' ', RuleEvaluation().Tags));
    }

    [Benchmark(Baseline = true)]
    public RuleEvaluation RuleEvaluation() => RuleEvaluator.Default.Evaluate(_policy.Rules, _facts);

    [Benchmark]
    public RefundDecision Decide() => _policy.Decide(_request, _request.ReceivedAt);

    [Benchmark]
    public MessageUnderstanding Topics() => WordListClassifier.Default.Understand(_message);

    [Benchmark]
    public int ReasonTexts() => Decide().Reasons.Sum(reason => reason.Text.Length);

    [Benchmark]
    public string Hash() => _decision.Hash;

    [Benchmark]
    public string Json() => _decision.ToJson();
}
