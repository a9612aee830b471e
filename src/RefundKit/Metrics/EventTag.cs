using System.Runtime.InteropServices;

namespace RefundKit.Metrics;

/// <summary>What an event has beside its time and kind, where the log or the report has such things; the default where it has nothing.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct EventTag
{
    /// <summary>The fingerprint of its own id; 0 for none.</summary>
    public long Id { get; init; }

    /// <summary>The fingerprint of the id of the event that it corrects; 0 for none.</summary>
    public long Corrects { get; init; }

    /// <summary>Its amount in parts of <see cref="Amounts.Scale"/>.</summary>
    public long Amount { get; init; }

    /// <summary>Who did it, numbered from 1; 0 for nobody known.</summary>
    public int Resource { get; init; }

    /// <summary>Whether it has an amount.</summary>
    public AmountState State { get; init; }
}
