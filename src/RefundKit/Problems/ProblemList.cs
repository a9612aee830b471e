using System.Collections.Immutable;

namespace RefundKit.Problems;

/// <summary>Collects problems while an input is read. Bounded, so that a hostile input cannot fill memory with complaints.</summary>
internal sealed class ProblemList
{
    private const int Capacity = 1_000;
    private readonly List<Problem> _problems = [];
    private int _dropped;

    public bool HasErrors { get; private set; }

    public int Count => _problems.Count;

    /// <summary>Whether what is added from here on is only counted.</summary>
    public bool IsFull => _problems.Count == Capacity;

    public void Add(Problem problem)
    {
        HasErrors |= problem.Severity == ProblemSeverity.Error;
        if (_problems.Count < Capacity) _problems.Add(problem);
        else _dropped++;
    }

    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    /// <summary>The problems in the order of the text; those without a place first, in the order found.</summary>
    public ImmutableArray<Problem> ToImmutable()
    {
        if (_problems.Count == 0) return [];
        var ordered = _problems.OrderBy(problem => problem.Position ?? default).ToList();
        if (_dropped > 0)
        {
            ordered.Add(new Problem
            {
                Id = "RK1000",
                Severity = HasErrors ? ProblemSeverity.Error : ProblemSeverity.Warning,
                Message = $"{_dropped} more problems are not listed",
            });
        }

        return [.. ordered];
    }
}
