using BenchmarkDotNet.Attributes;
using RefundKit.Rules;

namespace RefundKit.Benchmarks.Rules;

/// <summary>
/// Triage of one ticket by 3, 25 and 200 rules, all that match. All decisions of all tickets are compared before anything
/// is timed: 10,000 for the hand-written code, every 40th for Microsoft's engine.
/// </summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private readonly ulong[] _matched = new ulong[4];
    private Ticket[] _tickets = null!;
    private HandWritten _byHand = null!;
    private MicrosoftRules _microsoft = null!;
    private RuleSet _rules = null!;
    private int _next;

    [Params(3, 25, 200)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _tickets = TicketWorkload.MakeTickets();
        var rules = TicketWorkload.MakeRules(Rules);
        (_byHand, _microsoft, _rules) = (new HandWritten(rules), new MicrosoftRules(rules), TicketWorkload.ToRuleSet(rules));
        for (var i = 0; i < _tickets.Length; i++)
        {
            _byHand.Evaluate(_tickets[i], _matched);
            var expected = _byHand.Ids(_matched);
            var ours = RuleEvaluator.Default.Evaluate(_rules, _tickets[i]);
            if (!ours.Matched.SequenceEqual(expected) || !ours.Trace.Where(rule => rule.Result == Truth.True).Select(rule => rule.Rule).SequenceEqual(expected))
                throw new InvalidOperationException($"ticket {i}: {string.Join(' ', ours.Matched)} is not {string.Join(' ', expected)}");
            if (i % 40 == 0 && !_microsoft.Evaluate(_tickets[i]).AsTask().GetAwaiter().GetResult().SequenceEqual(expected))
                throw new InvalidOperationException($"ticket {i}: Microsoft's engine decides otherwise");
        }
    }

    private Ticket Next() => _tickets[_next = (_next + 1) % _tickets.Length];

    [Benchmark(Baseline = true)]
    public int HandWritten() => _byHand.Evaluate(Next(), _matched);

    [Benchmark]
    public RuleEvaluation RefundKit() => RuleEvaluator.Default.Evaluate(_rules, Next());

    [Benchmark]
    public ValueTask<List<string>> MicrosoftRulesEngine() => _microsoft.Evaluate(Next());
}
