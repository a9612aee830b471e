using RefundKit.Cases;
using RefundKit.Desk;

namespace RefundKit.Tests.Desk;

/// <summary>What a gateway does to a submission.</summary>
public enum Fault
{
    None,
    ActsThenTimesOut,
    TimesOutWithoutActing,
    Declines,
    Accepts,
    ActsThenThrows,
}

/// <summary>A gateway that does to each submission what its script says. It honours idempotency keys, and counts what it pays.</summary>
internal sealed class FaultyGateway(Func<CaseId, Task<IReadOnlyList<ReadOnlyMemory<byte>>>> journal) : IPaymentGateway
{
    private readonly Dictionary<string, GatewayAnswer> _known = [];

    public Queue<Fault> Script { get; } = [];

    /// <summary>How often money left, by attempt.</summary>
    public Dictionary<string, int> Paid { get; } = [];

    public int Calls { get; private set; }

    /// <summary>The gateway was called for an attempt that no stored event says is submitted.</summary>
    public bool CalledUncommitted { get; private set; }

    public async Task<GatewayAnswer> SubmitAsync(GatewayRefund refund, CancellationToken cancellationToken)
    {
        Calls++;
        var stored = await journal(refund.Case);
        CalledUncommitted |= !stored.Any(line => System.Text.Encoding.UTF8.GetString(line.Span) is var text && text.Contains("refundSubmitted") && text.Contains($"\"{refund.Attempt}\""));
        if (_known.TryGetValue(refund.Attempt, out var before)) return before;
        var fault = Script.Count > 0 ? Script.Dequeue() : Fault.None;
        if (fault == Fault.TimesOutWithoutActing) throw new TimeoutException();
        var answer = new GatewayAnswer(fault switch { Fault.Declines => GatewayStatus.Failed, Fault.Accepts => GatewayStatus.Accepted, _ => GatewayStatus.Settled }, $"re_{refund.Attempt}");
        _known[refund.Attempt] = answer;
        if (fault != Fault.Declines) Paid[refund.Attempt] = Paid.GetValueOrDefault(refund.Attempt) + 1;
        return fault switch
        {
            Fault.ActsThenTimesOut => throw new TimeoutException(),
            Fault.ActsThenThrows => throw new InvalidOperationException("connection reset"),
            _ => answer,
        };
    }

    public Task<GatewayAnswer> LookUpAsync(GatewayRefund refund, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(refund.Attempt, out var answer)) return Task.FromResult(new GatewayAnswer(GatewayStatus.NotFound));
        if (answer.Status == GatewayStatus.Accepted) _known[refund.Attempt] = answer with { Status = GatewayStatus.Settled };
        return Task.FromResult(answer);
    }
}
