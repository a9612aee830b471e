namespace RefundKit.Benchmarks.Rules;

/// <summary>A rule of the workload: all that is given must hold. Groups are places in <see cref="TicketWords.Groups"/>.</summary>
internal sealed record TicketRule(string Id)
{
    public int[] AnyWordOf { get; init; } = [];

    public int? NoWordOf { get; init; }

    public (int Least, int Most)? Days { get; init; }

    public (decimal Least, decimal Most)? Total { get; init; }

    public string[] Categories { get; init; } = [];

    public string[] Currencies { get; init; } = [];

    public int? MostOrders { get; init; }

    public int? LeastRefunds { get; init; }
}
